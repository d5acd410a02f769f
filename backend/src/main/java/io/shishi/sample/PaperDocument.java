package io.shishi.sample;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A one-page PDF of Chinese lines, in the font that every reader brings along: the documents of the sample. */
final class PaperDocument {

    private static final int LEFT = 72;
    private static final int TOP = 760;
    private static final int LEADING = 30;

    private PaperDocument() {}

    static byte[] of(List<String> lines) {
        var page = page(lines);
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F 5 0 R >> >> >>",
                "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
                "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
                        + " /DescendantFonts [6 0 R] >>",
                "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light"
                        + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>"
                        + " /FontDescriptor 7 0 R /DW 1000 >>",
                "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880]"
                        + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
        return file(objects);
    }

    /** The first line larger, in the middle of the page; the others below it. */
    private static String page(List<String> lines) {
        var title = lines.getFirst();
        var drawn = new StringBuilder("BT\n");
        drawn.append("/F 18 Tf 1 0 0 1 ")
                .append((595 - 18 * title.length()) / 2)
                .append(" ")
                .append(TOP)
                .append(" Tm <")
                .append(hex(title))
                .append("> Tj\n");
        var y = TOP - 2 * LEADING;
        for (var line : lines.subList(1, lines.size())) {
            drawn.append("/F 13 Tf 1 0 0 1 ")
                    .append(LEFT)
                    .append(" ")
                    .append(y)
                    .append(" Tm <")
                    .append(hex(line))
                    .append("> Tj\n");
            y -= LEADING;
        }
        return drawn.append("ET").toString();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private static byte[] file(List<String> objects) {
        var file = new ByteArrayOutputStream();
        var offsets = new ArrayList<Integer>();
        write(file, "%PDF-1.4\n");
        for (var i = 0; i < objects.size(); i++) {
            offsets.add(file.size());
            write(file, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        var table = file.size();
        write(file, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(file, "%010d 00000 n \n".formatted(offset)));
        write(file, "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
