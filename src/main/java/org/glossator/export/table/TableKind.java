package org.glossator.export.table;

import org.apache.commons.csv.CSVFormat;

/// How a table's cells are kept apart.
public enum TableKind {
    /// Commas, as RFC 4180 has it.
    CSV("csv", CSVFormat.RFC4180),
    /// Tabs; cells with tabs, quotes or line ends are quoted.
    TSV("tsv", CSVFormat.RFC4180.builder().setDelimiter('\t').get());

    private final String id;
    private final CSVFormat format;

    TableKind(String id, CSVFormat format) {
        this.id = id;
        this.format = format;
    }

    /// What the format and its files' ending are called.
    public String id() {
        return id;
    }

    CSVFormat format() {
        return format;
    }
}
