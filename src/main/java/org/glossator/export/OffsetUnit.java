package org.glossator.export;

/// What a format's offsets count.
public enum OffsetUnit {
    UTF_16("utf-16"),
    CODE_POINT("code-point"),
    /// The format counts tokens; a table beside it says where they stand.
    TOKEN("token");

    private final String id;

    OffsetUnit(String id) {
        this.id = id;
    }

    /// What files and reports call it.
    public String id() {
        return id;
    }
}
