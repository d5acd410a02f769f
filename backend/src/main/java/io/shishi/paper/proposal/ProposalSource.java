package io.shishi.paper.proposal;

import java.util.List;
import java.util.UUID;

/** Knows of papers that the office of a jurisdiction might issue now, dismissed ones too. */
public interface ProposalSource {

    List<Proposal> of(UUID jurisdictionId);
}
