package org.glossator.session;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.glossator.letter.Digest;
import org.glossator.session.exchange.LetterLine;
import org.glossator.session.exchange.Manifest;
import org.glossator.session.exchange.PackageReader;
import org.glossator.store.NewLetter;
import org.glossator.store.Packages;
import org.glossator.store.ProjectKey;
import org.glossator.store.ProjectStore;

/// A project that was made from a package.
///
/// @param reviewer who is to work on it
public record ReceivedPackage(Path project, String reviewer, int letters) {

    private static final int LETTERS_AT_ONCE = 50;

    /// Makes a project of a package that went out to a reviewer.
    ///
    /// @param project must not be there yet
    /// @param key of the project to be made; copied
    /// @throws org.glossator.session.exchange.PackageRefused if the package cannot be taken
    /// @throws IOException if it cannot be read, or the project is there already
    public static ReceivedPackage open(Path file, Path project, ProjectKey key, Clock clock)
            throws IOException {
        if (ProjectStore.exists(project)) {
            throw new FileAlreadyExistsException(
                    project.toString(), null, "is there already. Choose another name");
        }
        try (PackageReader reader = PackageReader.open(file)) {
            Manifest manifest = reader.manifestOf(Manifest.Way.OUT);
            Path made = null;
            try (ProjectStore store =
                    ProjectStore.openOrCreate(project, reader.schema(), clock, key)) {
                made = store.file();
                int letters = add(reader, store);
                Manifest.Person person = manifest.reviewer();
                Packages.Received received =
                        new Packages.Received(
                                manifest.id(), manifest.project(), new Digest(manifest.labels()));
                store.teamwork()
                        .packages()
                        .receive(received, person.name(), person.uid(), person.hue());
                return new ReceivedPackage(made, person.name(), letters);
            } catch (IOException | RuntimeException e) {
                if (made != null) {
                    Files.deleteIfExists(made);
                }
                throw e;
            }
        }
    }

    private static int add(PackageReader reader, ProjectStore store) throws IOException {
        int letters = 0;
        List<NewLetter> some = new ArrayList<>();
        try (PackageReader.Lines lines = reader.lines()) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                some.add(LetterLine.decode(line, reader.schema()));
                letters++;
                if (some.size() == LETTERS_AT_ONCE) {
                    store.addAll(some);
                    some.clear();
                }
            }
            store.addAll(some);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw reader.damaged("a letter in it makes no sense");
        }
        return letters;
    }
}
