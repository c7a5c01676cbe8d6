package org.glossator.session;

import java.nio.file.Path;
import java.util.List;

/// A project has no reviewer of the name that was given. The message names those that it has.
public final class UnknownReviewer extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownReviewer(Path project, String name, List<String> known) {
        super(project + ": has no reviewer “" + name + "”, but " + String.join(", ", known));
    }

    private UnknownReviewer(String message) {
        super(message);
    }

    /// Nothing was adjudicated.
    static UnknownReviewer gold(Path project) {
        return new UnknownReviewer(project + ": nothing is adjudicated in it yet");
    }
}
