package org.glossator.store;

import java.util.List;
import java.util.Set;

/// What letters of a scan must have, as far as rows can tell: each of the lists must be met in each
/// of its groups, and a group is met by any of its members. In names and rules upper and lower case
/// are alike.
///
/// @param names parts of the letter's name
/// @param labels labels of its suggestions or of the reviewers' annotations
/// @param rules rules that fired on it
/// @param statuses how far the reviewer is with it; empty for any. Only for scans of one reviewer
/// @param undecided whether something must wait for a decision. Only for scans of one reviewer
public record ScanCriteria(
        List<List<String>> names,
        List<List<String>> labels,
        List<List<Wanted>> rules,
        Set<ReviewStatus> statuses,
        boolean undecided) {

    /// A value, or how it begins.
    public record Wanted(String text, boolean prefix) {}

    /// Every letter.
    public static final ScanCriteria ALL =
            new ScanCriteria(List.of(), List.of(), List.of(), Set.of(), false);

    public ScanCriteria {
        names = List.copyOf(names);
        labels = List.copyOf(labels);
        rules = List.copyOf(rules);
        statuses = Set.copyOf(statuses);
    }
}
