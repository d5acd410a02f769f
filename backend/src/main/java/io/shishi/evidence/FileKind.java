package io.shishi.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of file that is taken as evidence: a picture, or a document that shows itself without running anything. */
enum FileKind {
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    PNG("image/png", true, "png"),
    WEBP("image/webp", false, "webp"),
    HEIC("image/heic", false, "heic", "heif"),
    PDF("application/pdf", false, "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    OLD_WORD("application/msword", false, "doc", "wps"),
    OLD_EXCEL("application/vnd.ms-excel", false, "xls", "et"),
    OFD("application/ofd", false, "ofd");

    static final String ALL = "照片（JPG、PNG、WebP、HEIC）和文档（PDF、Word、Excel、OFD）";

    private final String contentType;
    private final boolean drawable;
    private final List<String> extensions;

    FileKind(String contentType, boolean drawable, String... extensions) {
        this.contentType = contentType;
        this.drawable = drawable;
        this.extensions = List.of(extensions);
    }

    String contentType() {
        return contentType;
    }

    /** Whether a thumbnail can be made of it. */
    boolean isDrawable() {
        return drawable;
    }

    boolean isPicture() {
        return contentType.startsWith("image/");
    }

    /** The name with an ending that says what the file is. */
    String named(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase();
        return extensions.contains(ending) ? name : name + "." + extensions.getFirst();
    }

    static Optional<FileKind> of(String contentType) {
        return Stream.of(values())
                .filter(kind -> kind.contentType.equals(contentType))
                .findFirst();
    }
}
