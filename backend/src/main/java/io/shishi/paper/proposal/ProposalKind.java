package io.shishi.paper.proposal;

/** Why a paper is proposed: tasks that were not handed over, a light that turned, a rung that was reached. */
public enum ProposalKind {
    HANDOVER,
    LIGHT,
    RUNG
}
