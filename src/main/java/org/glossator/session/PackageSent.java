package org.glossator.session;

import java.nio.file.Path;

/// A package that was written.
///
/// @param left letters that are not in it because the reviewer has begun them here
public record PackageSent(Path file, String reviewer, int letters, int left) {}
