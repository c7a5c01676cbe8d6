package org.glossator.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.store.ProjectException.Reason;
import org.jooq.DSLContext;

/// What came of checking a project: the file, its tables and what they refer to, every text against
/// its SHA-256, every span against its text, and every reviewer's marks against the log replayed.
///
/// It cannot see a change of what nothing else tells: a suggestion's rule, confidence and
/// attributes, the time of an edit, names.
///
/// @param letters how many were looked at
/// @param edits how many were replayed
/// @param findings what is wrong; none if the project is whole
public record Verification(long letters, long edits, List<Finding> findings) {

    public Verification {
        findings = List.copyOf(findings);
    }

    /// Checks a project without changing a byte of it. One that somebody has open, or that is of an
    /// older version, is checked in a copy.
    ///
    /// @param key copied: the caller may close it at once
    /// @throws ProjectException if there is nothing to check: no such project, or another password
    public static Verification of(Path project, ProjectKey key, Advance advance) {
        Path file = ProjectPath.file(project);
        try {
            return ofFile(file, key, advance);
        } catch (ProjectException e) {
            return switch (e.reason()) {
                case LOCKED -> ofCopy(file, key, advance);
                case DAMAGED, FOREIGN, NEWER, UNREADABLE, FAILED ->
                        new Verification(
                                0,
                                0,
                                List.of(
                                        new Finding.Unusable(
                                                e.reason(), String.valueOf(e.getMessage()))));
                case MISSING, READ_ONLY, ENCRYPTED, NOT_ENCRYPTED, WRONG_PASSWORD, FULL -> throw e;
            };
        }
    }

    public boolean isWhole() {
        return findings.isEmpty();
    }

    private static Verification ofFile(Path file, ProjectKey key, Advance advance) {
        try (Database database = Database.readOnly(file, key)) {
            int version;
            try (Transactions reads = Transactions.on(database)) {
                version = StoreOpening.version(file, reads);
            }
            return version < Migrations.CURRENT
                    ? ofCopy(file, key, advance)
                    : of(database, advance);
        }
    }

    private static Verification ofCopy(Path file, ProjectKey key, Advance advance) {
        try (ScratchCopy copy = ScratchCopy.of(file)) {
            StoreOpening.bringUpToDate(file, copy, key);
            try (Database database = Database.readOnly(copy.file(), key)) {
                return of(database, advance);
            }
        }
    }

    /// Checks a database of the current version, in one state of it whatever is written meanwhile.
    static Verification of(Database database, Advance advance) {
        List<Finding> unreadable = TableCheck.unreadable(database);
        if (!unreadable.isEmpty()) {
            return new Verification(0, 0, unreadable);
        }
        try (Transactions reads = Transactions.on(database)) {
            return reads.run(sql -> of(sql, advance));
        } catch (ProjectException e) {
            // All could be read a moment ago: the disk is going, or the file is changing.
            if (e.reason() != Reason.FAILED) {
                throw e;
            }
            return new Verification(
                    0,
                    0,
                    List.of(new Finding.Unusable(e.reason(), String.valueOf(e.getMessage()))));
        }
    }

    private static Verification of(DSLContext sql, Advance advance) {
        List<Finding> findings = new ArrayList<>(TableCheck.brokenReferences(sql));
        new ReleaseCheck(sql, findings).run();
        LetterCheck letters = new LetterCheck(sql, findings);
        return letters.run(advance);
    }
}
