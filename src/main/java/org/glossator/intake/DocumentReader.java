package org.glossator.intake;

import java.nio.file.Path;
import java.util.Locale;

/// A document's bytes as text, whatever its format: its first bytes say which, not its name.
///
/// @param passwords asked for protected documents
record DocumentReader(Passwords passwords) {

    /// What is wrong with the document is a failed reading, never an exception, be it the
    /// document's fault or a library's.
    Reading read(Path file, byte[] bytes) {
        try {
            return bounded(text(file, bytes));
        } catch (TooMuch e) {
            return new Reading.Failed(Refusal.TOO_COMPLEX, String.valueOf(e.getMessage()));
        } catch (StackOverflowError | OutOfMemoryError e) {
            // Made by this one document; what it had taken is free again once it is given up.
            return new Reading.Failed(Refusal.TOO_COMPLEX, "");
        } catch (RuntimeException e) {
            return new Reading.Failed(Refusal.DAMAGED, "");
        }
    }

    private Reading text(Path file, byte[] bytes) {
        return FileSignature.of(bytes)
                .map(signature -> of(signature, file, bytes))
                .orElseGet(() -> plain(file, bytes));
    }

    private Reading of(FileSignature signature, Path file, byte[] bytes) {
        return switch (signature) {
            case PDF -> PdfText.read(file, bytes, passwords);
            case RTF -> RtfText.read(bytes);
            case ZIP -> DocxText.read(bytes);
            case EMPTY_ZIP, OLD_OFFICE, PNG, JPEG, TIFF, GZIP ->
                    new Reading.Failed(Refusal.BINARY, signature.what());
        };
    }

    private static Reading plain(Path file, byte[] bytes) {
        Reading reading = Reading.of(Decoding.of(bytes));
        return reading instanceof Reading.Text(String characters, _, _, _)
                        && (isNamedHtml(file) || HtmlText.startsLike(characters))
                ? HtmlText.read(characters)
                : reading;
    }

    private static boolean isNamedHtml(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }

    private static Reading bounded(Reading reading) {
        return reading instanceof Reading.Text(String characters, _, _, _)
                        && characters.length() > LetterReader.LARGEST
                ? new Reading.Failed(Refusal.TOO_COMPLEX, "")
                : reading;
    }
}
