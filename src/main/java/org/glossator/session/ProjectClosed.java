package org.glossator.session;

/// Something was asked of a project that is closed already, such as a write while the program ends.
public final class ProjectClosed extends IllegalStateException {

    ProjectClosed(Throwable cause) {
        super("the project is closed", cause);
    }
}
