package org.glossator.store;

import java.time.Clock;

/// What a project keeps of several people's work on it.
public final class Teamwork {

    private final Transactions writes;
    private final Transactions reads;
    private final Clock clock;
    private final Durability durability;

    Teamwork(Transactions writes, Transactions reads, Clock clock, Durability durability) {
        this.writes = writes;
        this.reads = reads;
        this.clock = clock;
        this.durability = durability;
    }

    public Reviewers reviewers() {
        return new Reviewers(writes, reads, durability);
    }

    /// Rulings on what reviewers differ in.
    public Rulings rulings() {
        return new Rulings(writes, reads, clock, durability);
    }

    /// Rounds of labelling.
    public Rounds rounds() {
        return new Rounds(writes, reads, clock, durability);
    }

    /// What went out to reviewers in packages and what came back.
    public Packages packages() {
        return new Packages(writes, reads, clock, durability);
    }

    /// Spot checks that are kept.
    public Samples samples() {
        return new Samples(writes, reads, clock, durability);
    }

    /// The copying of what another project keeps beside letters and marks.
    ///
    /// @param ids what its reviewers, letters and edits are called here
    SalvagedRows salvaged(Reading other, NewIds ids) {
        return new SalvagedRows(other, writes, ids);
    }

    /// What people decided once for the whole project.
    public Remembered remembered() {
        return new Remembered(writes, reads, clock, durability);
    }
}
