package org.glossator.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The files that a person means who names these files and folders.
///
/// @param files each once; in the order in which they were named, those of a folder sorted
/// @param refused what was named but is not there, or holds nothing to read
public record LetterFiles(List<Path> files, List<Intake.Refused> refused) {

    public LetterFiles {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }

    /// Endings of files that are one letter each.
    private static final Set<String> DOCUMENTS = Set.of("txt", "pdf", "docx", "rtf", "html", "htm");

    private static final Set<String> ANNOTATED = Set.of("ann", "json", "jsonl");

    /// Looks for files that are one letter each. A file that is named is taken whatever its ending;
    /// folders are searched with their sub-folders for `.txt`, `.pdf`, `.docx`, `.rtf`, `.html` and
    /// `.htm`, links followed, hidden files and folders passed over.
    public static LetterFiles find(Collection<Path> named) {
        return find(named, file -> DOCUMENTS.contains(ending(file.toString())));
    }

    /// Looks for everything that letters come in: [#find] with zip archives and annotated files. Of
    /// JSON files in a folder only those are taken that begin as an annotated file does, since
    /// folders hold other JSON too. A text and its `.ann` file are one: the text is listed.
    public static LetterFiles findAll(Collection<Path> named) {
        List<Path> texts = named.stream().map(LetterFiles::textOfAnnotations).toList();
        return find(texts, LetterFiles::holdsLetters);
    }

    private static boolean holdsLetters(Path file) {
        String name = file.getFileName().toString();
        return switch (ending(name)) {
            case "ann" -> Files.notExists(FileKind.textOf(file));
            case "json", "jsonl" -> AnnotatedStart.is(file);
            default -> isLetter(name) || isArchive(name);
        };
    }

    private static Path textOfAnnotations(Path named) {
        return FileKind.isNamed(named, ".ann") && Files.exists(FileKind.textOf(named))
                ? FileKind.textOf(named)
                : named;
    }

    /// Whether a file of this name may be a letter or annotated letters.
    static boolean isLetter(String name) {
        return DOCUMENTS.contains(ending(name)) || ANNOTATED.contains(ending(name));
    }

    static boolean isArchive(String name) {
        return ending(name).equals("zip");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static LetterFiles find(Collection<Path> named, Predicate<Path> wanted) {
        Map<Path, Path> files = new LinkedHashMap<>();
        List<Intake.Refused> refused = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                int before = refused.size();
                List<Path> found = search(path, wanted, refused);
                if (found.isEmpty() && refused.size() == before) {
                    refused.add(new Intake.Refused(path, Refusal.NO_LETTERS, ""));
                }
                found.forEach(file -> files.putIfAbsent(file.toAbsolutePath().normalize(), file));
            } else if (Files.exists(path)) {
                files.putIfAbsent(path.toAbsolutePath().normalize(), path);
            } else {
                refused.add(new Intake.Refused(path, Refusal.MISSING, ""));
            }
        }
        return new LetterFiles(List.copyOf(files.values()), refused);
    }

    private static List<Path> search(
            Path folder, Predicate<Path> wanted, List<Intake.Refused> refused) {
        Search search = new Search(folder, wanted, refused);
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, search);
        } catch (IOException e) {
            refused.add(new Intake.Refused(folder, Refusal.UNREADABLE, Search.reason(e)));
        }
        search.found.sort(null);
        return search.found;
    }

    private static final class Search extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Predicate<Path> wanted;
        private final List<Intake.Refused> refused;
        private final List<Path> found = new ArrayList<>();

        Search(Path root, Predicate<Path> wanted, List<Intake.Refused> refused) {
            this.root = root;
            this.wanted = wanted;
            this.refused = refused;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            return !folder.equals(root) && Files.isHidden(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            if (!Files.isHidden(file) && wanted.test(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /// One folder that may not be read does not end the search of the others; a link that leads
        /// back to a folder above it is passed over.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (!(failure instanceof FileSystemLoopException)) {
                refused.add(new Intake.Refused(file, Refusal.UNREADABLE, reason(failure)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                refused.add(new Intake.Refused(folder, Refusal.UNREADABLE, reason(failure)));
            }
            return FileVisitResult.CONTINUE;
        }

        private static String reason(IOException failure) {
            return failure instanceof AccessDeniedException
                    ? "permission denied"
                    : String.valueOf(failure.getMessage());
        }
    }
}
