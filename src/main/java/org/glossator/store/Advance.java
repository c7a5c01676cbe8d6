package org.glossator.store;

/// Where long work on a project says how far it is. It may throw to stop the work: nothing is left
/// half-done then.
@FunctionalInterface
public interface Advance {

    /// @param done how many of `total` are done
    void at(long done, long total);

    /// For work that nobody watches.
    static Advance unwatched() {
        return (done, total) -> {};
    }
}
