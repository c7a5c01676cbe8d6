package org.glossator.store;

/// What a project keeps of several people's work on it.
public final class Teamwork {

    private final Access access;

    Teamwork(Access access) {
        this.access = access;
    }

    public Reviewers reviewers() {
        return new Reviewers(access);
    }

    /// Rulings on what reviewers differ in.
    public Rulings rulings() {
        return new Rulings(access);
    }

    /// Rounds of labelling.
    public Rounds rounds() {
        return new Rounds(access);
    }

    /// What went out to reviewers in packages and what came back.
    public Packages packages() {
        return new Packages(access);
    }

    /// Spot checks that are kept.
    public Samples samples() {
        return new Samples(access);
    }

    /// The copying of what another project keeps beside letters and marks.
    ///
    /// @param ids what its reviewers, letters and edits are called here
    SalvagedRows salvaged(Reading other, NewIds ids) {
        return new SalvagedRows(other, access, ids);
    }

    /// What people decided once for the whole project.
    public Remembered remembered() {
        return new Remembered(access);
    }
}
