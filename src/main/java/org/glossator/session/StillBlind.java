package org.glossator.session;

/// Marks were asked for that a blind round keeps closed until all who label the letter are done.
public final class StillBlind extends RuntimeException {

    private static final long serialVersionUID = 1;

    StillBlind(String letter) {
        super(letter + ": its round is blind, and not all who have it are done with it");
    }
}
