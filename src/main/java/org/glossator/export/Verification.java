package org.glossator.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks an export against its own manifest and matrix, without the project: each file is what it
/// was, and reading it gives the letters and spans that it gave when it was written.
///
/// @param format the format's id
/// @param letters how many letters the files hold
/// @param spans how many spans
/// @param differences what is not as it was, each in one line; at most so many as a person reads
public record Verification(String format, long letters, long spans, List<String> differences) {

    private static final int SHOWN = 100;

    public Verification {
        differences = List.copyOf(differences);
    }

    /// Whether the export is as it was written.
    public boolean same() {
        return differences.isEmpty();
    }

    /// The folder and those within it in which sides of a split lie.
    public static List<Path> places(Path folder) {
        return SplitExport.PLACES.stream().map(folder::resolve).filter(Files::isDirectory).toList();
    }

    /// The manifests of the exports that lie in the folder, by format.
    ///
    /// @throws DamagedExport if one is no manifest
    public static List<Manifest> manifests(Path folder) throws IOException {
        List<Manifest> manifests = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (Manifest.isName(file.getFileName().toString())) {
                    manifests.add(Manifest.read(file));
                }
            }
        }
        return manifests;
    }

    /// @param format made with the manifest's options
    public static Verification of(ExportFormat format, Manifest manifest, Path folder)
            throws IOException {
        Run run = new Run();
        run.files(manifest, folder);
        try (RestoredLetters letters = format.read(folder);
                BufferedReader matrix =
                        Files.newBufferedReader(folder.resolve(format.id() + "-matrix.tsv"))) {
            run.letters(letters, matrix);
        } catch (DamagedExport e) {
            run.differ(String.valueOf(e.getMessage()));
        }
        return new Verification(format.id(), run.letters, run.spans, run.differences);
    }

    private static final class Run {
        private final List<String> differences = new ArrayList<>();
        private long letters;
        private long spans;

        void files(Manifest manifest, Path folder) {
            for (Map.Entry<String, String> file : manifest.files().entrySet()) {
                Path path = folder.resolve(file.getKey()).normalize();
                if (!path.startsWith(folder.normalize()) || !Files.isRegularFile(path)) {
                    differ(file.getKey() + ": is not there");
                } else if (!Manifest.digest(path).equals(file.getValue())) {
                    differ(file.getKey() + ": is not the file that was written");
                }
            }
        }

        void letters(RestoredLetters found, BufferedReader matrix) throws IOException {
            matrix.readLine();
            @Nullable String line = matrix.readLine();
            while (line != null && found.hasNext()) {
                compare(MatrixRow.parse(line), found.next());
                line = matrix.readLine();
            }
            if (line != null) {
                differ(MatrixRow.parse(line).letter() + ": is not there");
            }
            if (found.hasNext()) {
                differ(found.next().id() + ": was not written");
            }
        }

        private void compare(MatrixRow row, RestoredLetter found) {
            letters++;
            spans += found.spans().size();
            if (!row.letter().equals(found.id())) {
                differ(row.letter() + ": is called " + found.id());
            }
            if (!row.textDigest().equals(MatrixRow.textDigest(found))) {
                differ(row.letter() + ": its text is not the one that was written");
            }
            if (!row.spansDigest().equals(SpanLines.of(found.spans(), found.rejected()).digest())) {
                differ(row.letter() + ": its spans are not those that were written");
            }
        }

        void differ(String difference) {
            if (differences.size() < SHOWN) {
                differences.add(difference);
            }
        }
    }
}
