package io.shishi.plan;

/** What became of a proposed target. */
public enum ProposalState {
    PROPOSED("待召集人决定"),
    ACCEPTED("已同意"),
    REJECTED("未同意"),
    WITHDRAWN("已撤回"),
    VOID("已被新的建议取代");

    private final String word;

    ProposalState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
