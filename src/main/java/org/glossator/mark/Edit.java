package org.glossator.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.glossator.letter.Span;
import org.jspecify.annotations.Nullable;

/// One step of a reviewer's work. Each edit carries what was before and what is after, so that it
/// can be shown, undone and replayed without anything else.
public sealed interface Edit {

    /// The edit that leads back.
    Edit inverse();

    /// The marks that it is about, for the history of a span.
    List<MarkId> touches();

    /// An annotation that is not from a suggestion comes to stand on the letter.
    record Add(Annotation annotation) implements Edit {
        @Override
        public Edit inverse() {
            return new Remove(annotation);
        }

        @Override
        public List<MarkId> touches() {
            return List.of(annotation.id());
        }
    }

    /// An annotation goes away; a suggestion that it came from stays accepted, so removing an
    /// accepted suggestion is a [Reopen] and a [Reject].
    record Remove(Annotation annotation) implements Edit {
        @Override
        public Edit inverse() {
            return new Add(annotation);
        }

        @Override
        public List<MarkId> touches() {
            return List.of(annotation.id());
        }
    }

    record Relabel(MarkId annotation, String before, String after) implements Edit {
        @Override
        public Edit inverse() {
            return new Relabel(annotation, after, before);
        }

        @Override
        public List<MarkId> touches() {
            return List.of(annotation);
        }
    }

    record Resize(MarkId annotation, Span before, Span after) implements Edit {
        @Override
        public Edit inverse() {
            return new Resize(annotation, after, before);
        }

        @Override
        public List<MarkId> touches() {
            return List.of(annotation);
        }
    }

    /// An attribute is set, changed or (`after` is `null`) taken away.
    record SetAttribute(
            MarkId annotation, String name, @Nullable String before, @Nullable String after)
            implements Edit {
        @Override
        public Edit inverse() {
            return new SetAttribute(annotation, name, after, before);
        }

        @Override
        public List<MarkId> touches() {
            return List.of(annotation);
        }
    }

    /// An undecided suggestion becomes the annotation: as it was, or at once corrected.
    record Accept(MarkId suggestion, Annotation annotation) implements Edit {
        @Override
        public Edit inverse() {
            return new Reopen(suggestion, annotation);
        }

        @Override
        public List<MarkId> touches() {
            return List.of(suggestion, annotation.id());
        }
    }

    /// An undecided suggestion is declared wrong; it is kept as a hard negative.
    record Reject(MarkId suggestion) implements Edit {
        @Override
        public Edit inverse() {
            return new Reopen(suggestion, null);
        }

        @Override
        public List<MarkId> touches() {
            return List.of(suggestion);
        }
    }

    /// A decided suggestion is undecided again.
    ///
    /// @param annotation the annotation that it had become, or `null` if it was rejected
    record Reopen(MarkId suggestion, @Nullable Annotation annotation) implements Edit {
        @Override
        public Edit inverse() {
            return annotation == null ? new Reject(suggestion) : new Accept(suggestion, annotation);
        }

        @Override
        public List<MarkId> touches() {
            return annotation == null ? List.of(suggestion) : List.of(suggestion, annotation.id());
        }
    }

    /// A suggestion's note or flag is set, changed or (`after` is `null`) taken away, which decides
    /// nothing. It stays with the suggestion whatever is decided of it.
    ///
    /// @param name [Attributes#NOTE] or [Attributes#FLAG]
    record Remark(MarkId suggestion, String name, @Nullable String before, @Nullable String after)
            implements Edit {
        public Remark {
            if (!Attributes.isRemark(name)) {
                throw new IllegalArgumentException("no note and no flag: " + name);
            }
        }

        /// The edits after which what is remarked of the suggestion is as the second says; whatever
        /// else the two say does not count.
        public static List<Edit> between(MarkId suggestion, Attributes before, Attributes after) {
            List<Edit> edits = new ArrayList<>();
            for (String name : List.of(Attributes.NOTE, Attributes.FLAG)) {
                String was = before.get(name).orElse(null);
                String is = after.get(name).orElse(null);
                if (!Objects.equals(was, is)) {
                    edits.add(new Remark(suggestion, name, was, is));
                }
            }
            return edits;
        }

        @Override
        public Edit inverse() {
            return new Remark(suggestion, name, after, before);
        }

        @Override
        public List<MarkId> touches() {
            return List.of(suggestion);
        }
    }

    /// Several edits that are done, logged and undone as one.
    record Batch(List<Edit> edits) implements Edit {
        public Batch {
            edits = List.copyOf(edits);
        }

        @Override
        public Edit inverse() {
            List<Edit> back = new ArrayList<>(edits.size());
            for (Edit edit : edits.reversed()) {
                back.add(edit.inverse());
            }
            return new Batch(back);
        }

        @Override
        public List<MarkId> touches() {
            return edits.stream().flatMap(edit -> edit.touches().stream()).distinct().toList();
        }
    }
}
