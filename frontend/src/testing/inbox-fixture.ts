import type { Schemas } from '../api/client'

export const nothingWaits: Schemas['InboxView'] = {
  toReport: [],
  returned: [],
  toSign: [],
  toReview: [],
  toSignFor: [],
  toAnswer: [],
  answersToJudge: [],
  extensionsToDecide: [],
  proposals: [],
  lights: [],
  more: [],
  known: { count: 0 },
  count: 0,
}
