package org.glossator.intake;

/// A document goes beyond what any letter holds: thrown from inside a library's parser, where no
/// other way leads out, and caught where the reading began.
final class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooMuch(String what) {
        super(what, null, false, false);
    }
}
