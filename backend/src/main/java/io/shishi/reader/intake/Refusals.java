package io.shishi.reader.intake;

import io.shishi.reader.intake.Refusal.Kind;

/** Every reason not to read a document, and what to do instead. */
final class Refusals {

    private Refusals() {}

    static Refusal empty() {
        return new Refusal(Kind.EMPTY, "文件里没有文字。请选择方案正文，或把正文粘贴进来");
    }

    static Refusal tooManyCharacters(int most) {
        return new Refusal(Kind.TOO_LARGE, "文字超过 " + most / 10_000 + " 万字的上限，不像一份实施方案。请只保留正文后再传");
    }

    static Refusal tooMuchUnpacked() {
        return new Refusal(Kind.TOO_LARGE, "文件解开后过大，没有读取。请用 Word 或 WPS 打开，删去图片后另存为 .docx，或把正文粘贴进来");
    }

    static Refusal oldWord() {
        return new Refusal(Kind.OLD_WORD, "这是旧格式的 .doc（或 .wps）文件，不能直接读取。请用 Word 或 WPS 打开，另存为 .docx 后再传");
    }

    static Refusal encryptedWord() {
        return new Refusal(Kind.ENCRYPTED, "文件设了打开密码，不能读取。请用 Word 或 WPS 打开，取消密码后另存为 .docx 再传");
    }

    static Refusal encryptedPdf() {
        return new Refusal(Kind.ENCRYPTED, "PDF 设了打开密码，不能读取。请取消密码后再传，或改传 .docx");
    }

    static Refusal scanned() {
        return new Refusal(Kind.SCANNED, "这份 PDF 是扫描件，里面没有文字。请改传 .docx 或可复制文字的 PDF，或识别成文字后粘贴进来");
    }

    static Refusal unknown() {
        return new Refusal(Kind.UNKNOWN, "不能读取这种文件。请传 .docx、可复制文字的 PDF 或 .txt，或把正文粘贴进来");
    }

    static Refusal encoding() {
        return new Refusal(Kind.ENCODING, "认不出这个文本文件的编码。请另存为 UTF-8 编码后再传，或把正文粘贴进来");
    }

    static Refusal broken() {
        return new Refusal(Kind.BROKEN, "文件已损坏或不完整，不能读取。请用 Word 或 WPS 打开后另存为 .docx 再传，或把正文粘贴进来");
    }
}
