package org.glossator.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The letters in a zip archive. Everything is unpacked into memory, one entry at a time and
/// bounded; nothing is written to the disk, so no name can lead anywhere.
final class ZipLetters implements Letters {

    /// Entries that are looked at, folders and hidden files not counted.
    static final int MOST_ENTRIES = 10_000;

    /// In bytes, of all entries together.
    static final long MOST_UNPACKED = 1024L * 1024 * 1024;

    /// How many times larger than packed an entry may be: text is packed to a fifth, tables of
    /// blanks to a hundredth.
    static final int HIGHEST_RATIO = 200;

    /// Below this many bytes no ratio does harm.
    private static final long SMALL = 1024L * 1024;

    private final Path file;
    private final ZipFile zip;
    private final LetterReader reader;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Deque<ZipEntry> waiting = new ArrayDeque<>();
    private final Deque<Intake> ready = new ArrayDeque<>();
    private long left = MOST_UNPACKED;

    private ZipLetters(Path file, ZipFile zip, LetterReader reader) {
        this.file = file;
        this.zip = zip;
        this.reader = reader;
    }

    static Letters of(Path file, LetterReader reader) {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            ZipLetters letters = new ZipLetters(file, zip, reader);
            letters.list();
            return letters;
        } catch (ZipException | IllegalArgumentException e) {
            return Letters.of(new Intake.Refused(file, Refusal.DAMAGED, ""));
        } catch (IOException e) {
            return Letters.of(FileBytes.unreadable(file, e));
        }
    }

    private void list() {
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            if (!entry.isDirectory() && !isHidden(entry.getName())) {
                entries.put(entry.getName(), entry);
            }
        }
        if (entries.size() > MOST_ENTRIES) {
            ready.add(new Intake.Refused(file, Refusal.TOO_MANY_FILES, entries.size() + " files"));
            return;
        }
        entries.values().stream()
                .filter(entry -> isWanted(entry.getName()))
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .forEach(waiting::add);
        if (waiting.isEmpty()) {
            ready.add(new Intake.Refused(file, Refusal.NO_LETTERS, ""));
        }
    }

    /// Files that are no letters are passed over as they are in a folder; an archive is named.
    private boolean isWanted(String name) {
        return LetterFiles.isArchive(name)
                || LetterFiles.isLetter(name)
                        && !(name.endsWith(".ann") && entries.containsKey(ending(name, ".txt")));
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/")
                || name.startsWith(".") && !name.startsWith("..")
                || name.matches("(?s).*/\\.[^./].*");
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !waiting.isEmpty()) {
            read(waiting.remove());
        }
        return !ready.isEmpty();
    }

    @Override
    public Intake next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void read(ZipEntry entry) {
        String name = entry.getName();
        Path path = pathOf(name);
        if (leadsOut(name)) {
            ready.add(new Intake.Refused(path, Refusal.UNSAFE_NAME, ""));
        } else if (LetterFiles.isArchive(name)) {
            ready.add(new Intake.Refused(path, Refusal.ARCHIVE_INSIDE, ""));
        } else {
            switch (unpacked(path, entry)) {
                case FileBytes.Failed(Intake.Refused refused) -> ready.add(refused);
                case FileBytes.Read(byte[] bytes) -> read(name, path, bytes);
            }
        }
    }

    private void read(String name, Path path, byte[] bytes) {
        ZipEntry annotations = entries.get(ending(name, ".ann"));
        if (name.endsWith(".ann")) {
            ready.add(new Intake.Refused(path, Refusal.NO_TEXT_BESIDE, ""));
        } else if (name.endsWith(".txt") && annotations != null) {
            ready.add(BratLetter.of(path, new FileBytes.Read(bytes), unpacked(path, annotations)));
        } else if (FileKind.of(path, start(bytes)) == FileKind.JSON) {
            JsonLetters.of(path, bytes).forEachRemaining(ready::add);
        } else {
            ready.add(inside(reader.read(path, bytes)));
        }
    }

    private static byte[] start(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, Math.min(bytes.length, FileKind.BEGINNING));
    }

    /// What may hold many letters on its own may not do so inside an archive.
    private static Intake inside(Intake intake) {
        return intake instanceof Intake.Refused(Path at, Refusal reason, _)
                        && reason == Refusal.MANY_LETTERS
                ? new Intake.Refused(at, Refusal.ARCHIVE_INSIDE, "")
                : intake;
    }

    private FileBytes unpacked(Path path, ZipEntry entry) {
        try (InputStream in = zip.getInputStream(entry)) {
            int most = (int) Math.min(LetterReader.LARGEST, left);
            byte[] bytes = in.readNBytes(most + 1);
            left -= bytes.length;
            if (bytes.length > LetterReader.LARGEST) {
                return new FileBytes.Failed(new Intake.Refused(path, Refusal.TOO_LARGE, ""));
            }
            if (bytes.length > most || isBomb(entry, bytes.length)) {
                return new FileBytes.Failed(new Intake.Refused(path, Refusal.TOO_COMPLEX, ""));
            }
            return new FileBytes.Read(bytes);
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            Refusal reason = locked ? Refusal.PASSWORD_NEEDED : Refusal.DAMAGED;
            return new FileBytes.Failed(
                    new Intake.Refused(path, reason, locked ? "unpack it first" : ""));
        } catch (IOException | IllegalArgumentException e) {
            return new FileBytes.Failed(new Intake.Refused(path, Refusal.DAMAGED, ""));
        }
    }

    private static boolean isBomb(ZipEntry entry, long size) {
        return size > SMALL && size > HIGHEST_RATIO * Math.max(1, entry.getCompressedSize());
    }

    private static String ending(String name, String ending) {
        return name.length() < ending.length()
                ? ""
                : name.substring(0, name.length() - ending.length()) + ending;
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.startsWith("\\")
                || name.matches("(?s)\\p{Alpha}:.*")
                || name.matches("(?s)(.*[/\\\\])?\\.\\.([/\\\\].*)?");
    }

    /// For reports only: what a file system does not allow in a name becomes `_`.
    private Path pathOf(String name) {
        String shown = name.replaceAll("[\\p{Cntrl}\\p{Cs}]", "_");
        String archive = file.getFileName() + "!";
        try {
            return file.resolveSibling(archive + "/" + shown);
        } catch (InvalidPathException e) {
            return file.resolveSibling(
                    archive + "/" + shown.replaceAll("[^\\p{Alnum}/._ -]", "_").strip());
        }
    }
}
