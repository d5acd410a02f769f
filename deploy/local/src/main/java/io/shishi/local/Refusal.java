package io.shishi.local;

/** Something stops the stack from running; the message is one sentence for the person at the terminal. */
final class Refusal extends RuntimeException {

    Refusal(String sentence) {
        super(sentence);
    }
}
