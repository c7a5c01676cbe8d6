package org.glossator.store;

/// A letter as it stands in a reviewer's queue.
///
/// @param suggestions how many suggestions the letter came in with
/// @param undecided how many of them this reviewer has neither accepted nor rejected: all of them
///   if the reviewer has not opened the letter
/// @param annotations how many annotations this reviewer has on it
public record QueueEntry(
        LetterId id,
        String name,
        ReviewStatus status,
        int suggestions,
        int undecided,
        int annotations) {}
