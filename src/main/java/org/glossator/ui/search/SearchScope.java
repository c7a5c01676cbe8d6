package org.glossator.ui.search;

/// Where a search looks.
public enum SearchScope {
    /// In the letter that is open.
    LETTER,
    /// In all letters of the project.
    PROJECT
}
