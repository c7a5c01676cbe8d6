package org.glossator.session.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.UUID;

/// What a package says of itself: the file `package.json` in it.
///
/// @param form the version of the form
/// @param way whether it goes out or comes back
/// @param id of the package that went out; one that comes back has the same
/// @param project the identity of the project that it belongs to
/// @param reviewer whose it is
/// @param labelsSent the digest of the labels when it went out
/// @param labels that of the labels now
/// @param entries the SHA-256 of each other part
public record Manifest(
        int form,
        Way way,
        UUID id,
        UUID project,
        Person reviewer,
        @JsonProperty("labels_sent") String labelsSent,
        String labels,
        Map<String, String> entries) {

    /// The form that this program writes, and the newest that it reads.
    public static final int FORM = 1;

    public Manifest {
        entries = Map.copyOf(entries);
    }

    /// Where a package goes.
    public enum Way {
        OUT,
        BACK
    }

    /// @param uid the same wherever the reviewer is entered
    /// @param hue of the reviewer's colour
    public record Person(String name, UUID uid, int hue) {}

    Manifest with(Map<String, String> digests) {
        return new Manifest(form, way, id, project, reviewer, labelsSent, labels, digests);
    }
}
