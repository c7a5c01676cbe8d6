package org.glossator.ui.dialog;

import java.util.Arrays;

/// Another password for a project, as a reviewer typed it. Whoever has it wipes it.
///
/// @param present the password as it is; empty for a project without one
/// @param next the password as it is to be; empty for none
public record KeyChange(char[] present, char[] next) {

    public void wipe() {
        Arrays.fill(present, '\0');
        Arrays.fill(next, '\0');
    }

    /// Says nothing of what was typed.
    @Override
    public String toString() {
        return "a change of the password";
    }
}
