package org.glossator.intake;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// The text of a PDF document in reading order, a form feed between pages. Page numbers stay out,
/// and a word that was divided at a line's end is whole again.
final class PdfText {

    static final String FORMAT = "PDF";

    /// No letter has so many pages.
    private static final int MOST_PAGES = 5_000;

    static {
        FontMappers.set(new ShippedFont());
    }

    private PdfText() {}

    static Reading read(Path file, byte[] bytes, Passwords passwords) {
        if (PdfStreams.unpackToTooMuch(bytes)) {
            return new Reading.Failed(Refusal.TOO_COMPLEX, "");
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return text(document);
        } catch (InvalidPasswordException e) {
            return passwords
                    .of(file)
                    .map(password -> unlocked(bytes, password))
                    .orElse(new Reading.Failed(Refusal.PASSWORD_NEEDED, ""));
        } catch (IOException e) {
            return new Reading.Failed(Refusal.DAMAGED, "");
        }
    }

    private static Reading unlocked(byte[] bytes, char[] password) {
        // PDFBox takes passwords as strings only; this copy goes away with the call.
        try (PDDocument document = Loader.loadPDF(bytes, String.valueOf(password))) {
            return text(document);
        } catch (InvalidPasswordException e) {
            return new Reading.Failed(Refusal.WRONG_PASSWORD, "");
        } catch (IOException e) {
            return new Reading.Failed(Refusal.DAMAGED, "");
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static Reading text(PDDocument document) throws IOException {
        if (document.isEncrypted() && PdfStreams.unpackToTooMuch(document.getDocument())) {
            return new Reading.Failed(Refusal.TOO_COMPLEX, "");
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            return new Reading.Failed(Refusal.TOO_COMPLEX, document.getNumberOfPages() + " pages");
        }
        PdfPages stripper = new PdfPages();
        stripper.writeText(document, new StringWriter());
        // A scan may have its page number as text, and nothing else.
        List<String> pages = PageNumbers.takenOut(stripper.pages(document.getNumberOfPages()));
        List<String> empty = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).isBlank()) {
                empty.add(Integer.toString(i + 1));
            }
        }
        if (empty.size() == pages.size()) {
            return new Reading.Failed(Refusal.PICTURES_ONLY, pages(empty.size()));
        }
        String text = String.join("\f", LineEndHyphens.joined(pages));
        return new Reading.Text(text, FORMAT, false, remark(empty).stream().toList());
    }

    private static Optional<String> remark(List<String> empty) {
        return switch (empty.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("page " + empty.getFirst() + " holds no text");
            default -> Optional.of("pages " + String.join(", ", empty) + " hold no text");
        };
    }

    private static String pages(int count) {
        return count == 1 ? "1 page" : count + " pages";
    }
}
