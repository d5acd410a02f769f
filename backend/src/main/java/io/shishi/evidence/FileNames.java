package io.shishi.evidence;

/** What a file is called, made fit to be kept and sent back. */
final class FileNames {

    private static final int LONGEST = 180;

    private FileNames() {}

    /** Without the folders some browsers send along, and without signs that mean something to a computer. */
    static String tidy(String name) {
        var last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var tidy = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", " ").strip();
        if (tidy.isEmpty() || tidy.startsWith(".")) {
            return "佐证" + tidy;
        }
        return tidy.length() <= LONGEST ? tidy : shortened(tidy);
    }

    private static String shortened(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
