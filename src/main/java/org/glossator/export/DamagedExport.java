package org.glossator.export;

/// A file is not as an export wrote it. The message names the file, the place and what is wrong.
public final class DamagedExport extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DamagedExport(String message) {
        super(message);
    }

    public DamagedExport(String message, Throwable cause) {
        super(message, cause);
    }
}
