package org.glossator.crash;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.glossator.store.Advance;
import org.glossator.store.ProjectException;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.Reviewer;

/// Projects whose bringing forward was cut off: they open, come forward and hold everything.
///
/// @param wrong takes what is not so
record Migrated(List<String> wrong) {

    void lookAt(Path out) throws IOException {
        if (!Files.isDirectory(out)) {
            return;
        }
        List<Object> expected = held(Migrator.copyTo(out.resolve("undisturbed.mv.db")));
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(out, "copy-*.mv.db")) {
            for (Path copy : copies) {
                lookAt(copy, expected);
            }
        }
    }

    private void lookAt(Path copy, List<Object> expected) {
        try {
            if (!held(copy).equals(expected)) {
                wrong.add(copy.getFileName() + " does not hold what it held");
            }
        } catch (ProjectException e) {
            wrong.add(copy.getFileName() + " does not come forward: " + e);
        }
        new BackupsLeft(copy, wrong).lookAt();
    }

    /// Everything that a project holds, once it has come forward.
    private List<Object> held(Path project) {
        List<Object> held = new ArrayList<>();
        try (ProjectStore store = ProjectStore.open(project, Clock.systemUTC())) {
            held.add(store.schema());
            for (String name : store.reviewers()) {
                Reviewer reviewer = store.reviewer(name);
                held.add(name);
                store.queue(reviewer).forEach(entry -> add(held, store, reviewer, entry));
            }
            store.verify(Advance.unwatched())
                    .findings()
                    .forEach(finding -> wrong.add(project.getFileName() + ": " + finding));
        }
        return held;
    }

    private static void add(
            List<Object> held, ProjectStore store, Reviewer reviewer, QueueEntry entry) {
        held.add(entry);
        held.add(store.letter(entry.id()).text());
        held.add(new HashSet<>(store.suggestions(entry.id())));
        held.add(new HashSet<>(store.withdrawn(entry.id())));
        held.add(store.marks(entry.id(), reviewer));
        held.add(store.log(entry.id(), reviewer));
        held.add(store.progress().place(entry.id(), reviewer));
        held.add(store.progress().spent(entry.id(), reviewer));
    }
}
