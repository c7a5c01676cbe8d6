package org.glossator.intake;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// PDFBox's text stripper, page by page and bounded. Words that stand as far apart as the columns
/// of a table get a tab between them, others a blank.
final class PdfPages extends PDFTextStripper {

    /// Characters, of a letter at most 20 MB as text.
    private static final int MOST_CHARACTERS = LetterReader.LARGEST;

    /// Drawing steps, a page takes a few thousand: forms that draw each other can make endless
    /// ones.
    private static final int MOST_STEPS = 2_000_000;

    /// In widths of a character's height: justified lines do not stretch their blanks so far.
    private static final float COLUMN_GAP = 1.5f;

    private final StringWriter page = new StringWriter();
    private final List<String> pages = new ArrayList<>();
    private int characters;
    private int steps;
    private @Nullable TextPosition last;
    private boolean betweenWords;

    PdfPages() {
        setSortByPosition(true);
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setPageEnd("");
    }

    /// The text of each page; PDFBox passes over those that draw nothing.
    List<String> pages(int count) {
        passedOver(count);
        return pages;
    }

    private void passedOver(int upTo) {
        while (pages.size() < upTo) {
            pages.add("");
        }
    }

    @Override
    public void writeText(PDDocument document, Writer ignored) throws IOException {
        super.writeText(document, page);
    }

    @Override
    protected void endPage(PDPage done) {
        passedOver(getCurrentPageNo() - 1);
        pages.add(page.toString().strip() + "\n");
        page.getBuffer().setLength(0);
        last = null;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++characters > MOST_CHARACTERS) {
            throw new TooMuch("more than " + MOST_CHARACTERS + " characters");
        }
        super.processTextPosition(text);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > MOST_STEPS) {
            throw new TooMuch("more than " + MOST_STEPS + " drawing steps");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeWordSeparator() {
        // How wide the gap is shows when the next word comes.
        betweenWords = true;
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        betweenWords = false;
        super.writeLineSeparator();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (betweenWords) {
            output.write(isColumnGap(positions) ? "\t" : " ");
            betweenWords = false;
        }
        output.write(text);
        if (!positions.isEmpty()) {
            last = positions.getLast();
        }
    }

    private boolean isColumnGap(List<TextPosition> positions) {
        TextPosition before = last;
        if (before == null || positions.isEmpty()) {
            return false;
        }
        float gap =
                positions.getFirst().getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        return gap > COLUMN_GAP * before.getFontSizeInPt();
    }
}
