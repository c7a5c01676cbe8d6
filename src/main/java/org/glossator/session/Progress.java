package org.glossator.session;

/// Where long work says how far it is, and asks whether to go on.
public interface Progress {

    /// @param done how many of `total` are done
    /// @param total how many there are, or 0 while that is not known
    void at(long done, long total);

    /// Whether the work is to stop at the next place where nothing is left half-done.
    default boolean stopping() {
        return false;
    }

    /// For work that nobody watches.
    static Progress none() {
        return (done, total) -> {};
    }
}
