package io.shishi.paper;

/** What became of an answer. */
public enum AnswerJudgement {
    ACCEPTED,
    RETURNED
}
