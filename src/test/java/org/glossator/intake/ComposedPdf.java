package org.glossator.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// A PDF document as a word processor lays a letter out: lines from top to bottom, tables in
/// columns, pages with their number at the foot.
final class ComposedPdf implements AutoCloseable {

    private static final float LEFT = 72;
    private static final float TOP = 720;
    private static final float LEADING = 14;
    private static final float SIZE = 11;

    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;
    private float y = TOP;

    ComposedPdf() {
        page = newPage();
    }

    /// Lines one under the other.
    ComposedPdf lines(String... lines) {
        for (String line : lines) {
            show(LEFT, y, line);
            y -= LEADING;
        }
        return this;
    }

    /// The gap between two paragraphs.
    ComposedPdf gap() {
        y -= 2 * LEADING;
        return this;
    }

    /// A row of a table whose columns begin 150 points apart.
    ComposedPdf row(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            show(LEFT + 150 * i, y, cells[i]);
        }
        y -= LEADING;
        return this;
    }

    /// A table whose cells are drawn column by column, as some programs do.
    ComposedPdf columns(String[]... columns) {
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns[i].length; j++) {
                show(LEFT + 150 * i, y - LEADING * j, columns[i][j]);
            }
        }
        y -= LEADING * columns[0].length;
        return this;
    }

    ComposedPdf foot(String text) {
        show(300, 40, text);
        return this;
    }

    /// Goes on on a new page.
    ComposedPdf page() {
        try {
            page.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        y = TOP;
        page = newPage();
        return this;
    }

    /// Fills the page with a picture, as a scanner does.
    ComposedPdf scan() {
        try {
            BufferedImage picture = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
            page.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 600, 800);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ComposedPdf protect(String password) {
        try {
            document.protect(
                    new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            page.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream newPage() {
        try {
            PDPage added = new PDPage(PDRectangle.LETTER);
            document.addPage(added);
            return new PDPageContentStream(document, added);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(float x, float at, String text) {
        try {
            page.beginText();
            page.setFont(font, SIZE);
            page.newLineAtOffset(x, at);
            page.showText(text);
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
