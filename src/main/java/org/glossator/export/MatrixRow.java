package org.glossator.export;

import java.util.List;

/// A letter's row in the matrix that lies beside an export.
///
/// @param textDigest SHA-256 of the text that the files hold, empty if they hold none
/// @param spansDigest of the spans that the files hold
record MatrixRow(
        String letter,
        int given,
        int written,
        int equal,
        int changed,
        int dropped,
        String textDigest,
        String spansDigest) {

    static final String HEAD =
            "letter\tspans\twritten\tequal\tchanged\tdropped\ttext_sha256\tspans_digest\n";

    static MatrixRow of(
            Expectation expected, RestoredLetter found, SpanLines lines, int differing) {
        return new MatrixRow(
                expected.id(),
                expected.given(),
                expected.written(),
                Math.max(0, expected.written() - expected.changed() - differing),
                expected.changed(),
                expected.dropped(),
                textDigest(found),
                lines.digest());
    }

    static String textDigest(RestoredLetter letter) {
        return letter.digest() == null ? "" : letter.digest().hex();
    }

    String line() {
        return TabRow.of(
                letter,
                Integer.toString(given),
                Integer.toString(written),
                Integer.toString(equal),
                Integer.toString(changed),
                Integer.toString(dropped),
                textDigest,
                spansDigest);
    }

    /// @throws DamagedExport if the line is no row
    static MatrixRow parse(String line) {
        List<String> cells = TabRow.cells(line);
        try {
            return new MatrixRow(
                    cells.get(0),
                    Integer.parseInt(cells.get(1)),
                    Integer.parseInt(cells.get(2)),
                    Integer.parseInt(cells.get(3)),
                    Integer.parseInt(cells.get(4)),
                    Integer.parseInt(cells.get(5)),
                    cells.get(6),
                    cells.get(7));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new DamagedExport("a row of the matrix is damaged", e);
        }
    }
}
