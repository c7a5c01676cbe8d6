package org.glossator.query;

/// Ends the reading of a line; does not leave this package.
final class BadQuery extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    BadQuery(Problem problem) {
        super(problem.kind().name());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
