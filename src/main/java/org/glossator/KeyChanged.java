package org.glossator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.session.Failure;

/// What came of changing a project's password.
///
/// @param encrypted whether the project has one now
/// @param left what lies beside the project and is not under its key
/// @param trouble why nothing was changed
record KeyChanged(boolean encrypted, List<Path> left, Optional<Failure> trouble) {}
