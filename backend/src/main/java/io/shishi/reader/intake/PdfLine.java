package io.shishi.reader.intake;

/** A line of a PDF: which page it is on, where, and in which size. {@code height} is that of the page. */
record PdfLine(int page, String text, float left, float right, float y, float size, float height) {

    boolean isAtEdge() {
        return y < height * 0.1 || y > height * 0.88;
    }
}
