import { AgencyPage } from '../../features/agency/AgencyPage'
import { PapersAbout } from '../../features/paper/about/PapersAbout'

/** Agencies, each with the papers that it has to answer. */
export function AgencyWithPapers() {
  return <AgencyPage papers={(agency) => <PapersAbout about={{ agency }} />} />
}
