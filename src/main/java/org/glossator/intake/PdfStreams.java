package org.glossator.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/// Measures what a PDF's compressed streams unpack to before PDFBox unpacks them into memory. Every
/// place that may be a stream is tried, whatever the document says of it; pictures, which are never
/// unpacked for their text, count too, so the bounds are wide.
final class PdfStreams {

    /// Of one stream, in bytes: a scanned page in colour takes 25 MB, a page's drawing steps one.
    private static final long MOST_IN_ONE = 128L * 1024 * 1024;

    /// Of all streams together: measured in about five seconds.
    private static final long MOST = 2048L * 1024 * 1024;

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};

    private final byte[] buffer = new byte[64 * 1024];
    private long left = MOST;

    private PdfStreams() {}

    static boolean unpackToTooMuch(byte[] pdf) {
        PdfStreams streams = new PdfStreams();
        try {
            for (int i = 0; i + KEYWORD.length < pdf.length; i++) {
                if (isKeyword(pdf, i)) {
                    streams.unpack(pdf, behindLineEnd(pdf, i + KEYWORD.length));
                }
            }
            return false;
        } catch (TooMuch e) {
            return true;
        }
    }

    /// The same for a document that was encrypted, and so could not be measured before.
    static boolean unpackToTooMuch(COSDocument document) throws IOException {
        PdfStreams streams = new PdfStreams();
        try {
            for (COSObjectKey key : document.getXrefTable().keySet()) {
                if (document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    try (InputStream raw = stream.createRawInputStream()) {
                        streams.unpack(raw.readAllBytes(), 0);
                    }
                }
            }
            return false;
        } catch (TooMuch e) {
            return true;
        }
    }

    private static boolean isKeyword(byte[] pdf, int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (pdf[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return at == 0 || pdf[at - 1] != 'd';
    }

    private static int behindLineEnd(byte[] pdf, int from) {
        int at = from;
        while (at < pdf.length && (pdf[at] == '\r' || pdf[at] == '\n' || pdf[at] == ' ')) {
            at++;
        }
        return at;
    }

    private void unpack(byte[] pdf, int from) {
        if (!isDeflated(pdf, from)) {
            return;
        }
        InputStream once = inflated(new ByteArrayInputStream(pdf, from, pdf.length - from));
        measure(once);
        // A stream may be compressed twice, which multiplies.
        byte[] inner = start(inflated(new ByteArrayInputStream(pdf, from, pdf.length - from)));
        if (isDeflated(inner, 0)) {
            measure(inflated(inflated(new ByteArrayInputStream(pdf, from, pdf.length - from))));
        }
    }

    private void measure(InputStream in) {
        long one = MOST_IN_ONE;
        try {
            int read = in.read(buffer);
            while (read >= 0) {
                one -= read;
                left -= read;
                if (one < 0 || left < 0) {
                    throw new TooMuch("streams that unpack without end");
                }
                read = in.read(buffer);
            }
        } catch (IOException e) {
            // It was no stream, or a damaged one: PDFBox will get no further either.
        }
    }

    private static byte[] start(InputStream in) {
        try {
            return in.readNBytes(2);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static InputStream inflated(InputStream in) {
        return new InflaterInputStream(in);
    }

    /// The two bytes that begin deflated data are a multiple of 31 and name the method, 8.
    private static boolean isDeflated(byte[] bytes, int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 0x0f) == 8
                && ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff) % 31 == 0;
    }
}
