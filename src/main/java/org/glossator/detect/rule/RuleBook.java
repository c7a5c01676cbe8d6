package org.glossator.detect.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the rules say of themselves, read from `assets/rules/*.rules`.
///
/// Such a file holds a paragraph a rule: its id in brackets, then `why:` (words for a reviewer),
/// `confidence:` (how often a suggestion of this rule is right), and any number of `yes:` and `no:`
/// lines, which are examples: in a `yes:` line guillemets stand around what the rule must find, in
/// a `no:` line the rule must find nothing. Lines that start with `#` are comments.
public final class RuleBook {

    private static final Map<String, Rule> RULES = byId();

    private static Map<String, Rule> byId() {
        Map<String, Rule> rules = new HashMap<>();
        for (Rule rule : Rule.values()) {
            rules.put(rule.id(), rule);
        }
        return Map.copyOf(rules);
    }

    private final List<Entry> entries;

    /// @param confidence from 0 to 1
    public record Entry(
            Rule rule, String why, double confidence, List<String> yes, List<String> no) {}

    private RuleBook(List<Entry> entries) {
        this.entries = entries;
    }

    /// @throws IllegalArgumentException if a rule is missing, unknown or incomplete
    public static RuleBook parse(String text) {
        Entry[] entries = new Entry[Rule.values().length];
        int from = text.startsWith("[") ? 0 : text.indexOf("\n[") + 1;
        while (from >= 0 && from < text.length()) {
            int next = text.indexOf("\n[", from);
            int to = next < 0 ? text.length() : next;
            Entry entry = entry(text.substring(from + 1, to));
            entries[entry.rule().ordinal()] = entry;
            from = next < 0 ? -1 : next + 1;
        }
        for (Rule rule : Rule.values()) {
            if (entries[rule.ordinal()] == null) {
                throw new IllegalArgumentException("the rule book lacks " + rule.id());
            }
        }
        return new RuleBook(List.of(entries));
    }

    private static Entry entry(String paragraph) {
        String id = paragraph.substring(0, paragraph.indexOf(']'));
        Rule rule =
                find(id).orElseThrow(() -> new IllegalArgumentException("no rule is called " + id));
        String why = "";
        double confidence = -1;
        List<String> yes = new ArrayList<>();
        List<String> no = new ArrayList<>();
        for (String line : paragraph.split("\n")) {
            int colon = line.indexOf(": ");
            String value = line.substring(colon + 1).strip();
            switch (colon < 0 ? "" : line.substring(0, colon)) {
                case "why" -> why = value;
                case "confidence" -> confidence = Double.parseDouble(value);
                case "yes" -> yes.add(value);
                case "no" -> no.add(value);
                default -> {}
            }
        }
        if (why.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("the rule " + id + " lacks a reason or confidence");
        }
        return new Entry(rule, why, confidence, List.copyOf(yes), List.copyOf(no));
    }

    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(RULES.get(id));
    }

    public Entry entry(Rule rule) {
        return entries.get(rule.ordinal());
    }

    /// Every rule's entry, in the order of [Rule].
    public List<Entry> entries() {
        return entries;
    }
}
