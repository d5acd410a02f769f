package io.shishi.paper;

/** How far up a matter has gone: a reminder to the contact, an order to the head of the agency, the conveners' list. */
public enum Rung {
    BLUE("提醒"),
    ORANGE("督办"),
    RED("挂牌");

    private final String word;

    Rung(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
