package org.glossator.schema;

/// How a label's spans are underlined, so that colour is never the only cue.
public enum Underline {
    SINGLE,
    DOUBLE,
    THICK,
    DOTTED
}
