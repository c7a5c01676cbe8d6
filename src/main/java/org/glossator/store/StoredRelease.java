package org.glossator.store;

/// A release as the project keeps it.
///
/// @param detail how it was made, in the form in which it was given
/// @param sha256 that of the detail and of what the parts hold, unpacked
public record StoredRelease(String version, String detail, String sha256) {}
