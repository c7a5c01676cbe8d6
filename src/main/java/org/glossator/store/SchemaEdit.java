package org.glossator.store;

import java.time.Instant;
import java.util.Optional;
import org.glossator.schema.SchemaChange;

/// An entry of the project's log of changes of its labels.
///
/// @param reviewer the name of who made it
/// @param undoes the entry that it took back; what it was is then [#change()] of that entry, from
///   its end to its beginning
/// @param letters how many letters it changed marks of
/// @param annotations how many annotations it changed, of all reviewers
/// @param suggestions how many suggestions it changed
public record SchemaEdit(
        long id,
        Instant madeAt,
        String reviewer,
        Optional<Long> undoes,
        SchemaChange change,
        int letters,
        int annotations,
        int suggestions) {}
