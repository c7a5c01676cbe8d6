package org.glossator.quality.consistency;

/// An attribute of a label, such as `ingredient` of `DRUG`.
public record LabelAttribute(String label, String attribute) {}
