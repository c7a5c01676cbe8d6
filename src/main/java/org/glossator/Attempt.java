package org.glossator;

import java.nio.file.Path;
import org.glossator.session.ProjectCare;
import org.glossator.store.Holder;
import org.glossator.store.ProjectKey;
import org.jspecify.annotations.Nullable;

/// One way of opening a project.
///
/// @param key closed by whoever has the project in the end
/// @param toRead whether it is only to be looked at
/// @param heldBy who has it open meanwhile, if that can be told
record Attempt(Path project, ProjectKey key, boolean toRead, @Nullable Holder heldBy) {

    /// To work in it, without a password.
    static Attempt at(Path project) {
        return new Attempt(project, ProjectKey.none(), false, null);
    }

    Attempt with(ProjectKey other) {
        return new Attempt(project, other, toRead, heldBy);
    }

    Attempt onlyToRead(@Nullable Holder holder) {
        return new Attempt(project, key, true, holder);
    }

    ProjectCare care() {
        return new ProjectCare(project, key);
    }
}
