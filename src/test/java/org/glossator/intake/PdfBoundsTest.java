package org.glossator.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/// Documents that would fill the memory or never end.
class PdfBoundsTest {

    @Test
    void aStreamThatUnpacksWithoutEndIsRefusedBeforeItIsUnpacked() throws IOException {
        assertThat(reason(withStream("/FlateDecode", deflated(new byte[200_000_000]))))
                .isEqualTo(Refusal.TOO_COMPLEX);
    }

    @Test
    void aStreamThatIsCompressedTwiceIsMeasuredTwice() throws IOException {
        byte[] twice = deflated(deflated(new byte[200_000_000]));

        assertThat(reason(withStream("[/FlateDecode /FlateDecode]", twice)))
                .isEqualTo(Refusal.TOO_COMPLEX);
    }

    @Test
    void formsThatDrawEachOtherAreGivenUp() throws IOException {
        String form =
                "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>"
                        + "/Length 20>>stream\n/F Do /F Do /F Do  \nendstream";

        Reading reading = read(document(form, "/F Do".getBytes(ISO_8859_1), ""));

        assertThat(reading).isInstanceOf(Reading.Failed.class);
    }

    @Test
    void aPageTreeThatIsItsOwnChildIsRefused() throws IOException {
        String circular =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF";

        assertThat(read(circular.getBytes(ISO_8859_1))).isInstanceOf(Reading.Failed.class);
    }

    @Test
    void arraysInEachOtherWithoutEndAreRefused() throws IOException {
        String deep =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/X "
                        + "[".repeat(200_000)
                        + ">>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";

        assertThat(read(deep.getBytes(ISO_8859_1))).isInstanceOf(Reading.Failed.class);
    }

    private static Refusal reason(byte[] pdf) {
        return ((Reading.Failed) read(pdf)).reason();
    }

    private static Reading read(byte[] pdf) {
        return new DocumentReader(Passwords.none()).read(Path.of("letter.pdf"), pdf);
    }

    private static byte[] withStream(String filter, byte[] content) throws IOException {
        return document("null", content, "/Filter " + filter);
    }

    private static byte[] document(String object, byte[] content, String filter)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R"
                        + "/Resources<</XObject<</F 4 0 R>>>>>>endobj\n"
                        + "4 0 obj"
                        + object
                        + "endobj\n5 0 obj<</Length "
                        + content.length
                        + filter
                        + ">>stream\n";
        out.write(head.getBytes(ISO_8859_1));
        out.write(content);
        out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }
}
