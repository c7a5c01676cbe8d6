package org.glossator.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// Does work on the elements of an iterator a few ahead on an executor, and gives the results in
/// the elements' order. What the iterator or the work throws comes where its element would.
///
/// The iterator is asked by whoever iterates here, so it needs no lock. Close it: work that is
/// under way has then come to its end.
///
/// @param <S> what the work is done on
/// @param <T> what comes of it
public final class InOrder<S, T> implements Iterator<T>, AutoCloseable {

    private final Iterator<S> source;
    private final Function<? super S, ? extends T> work;
    private final Executor executor;
    private final int most;
    private final Deque<CompletableFuture<T>> ahead = new ArrayDeque<>();
    private boolean ended;

    /// @param most how many elements are under way at most: so many are in memory
    /// @param work must not wait for other work on the same executor
    public InOrder(
            Iterator<S> source,
            Function<? super S, ? extends T> work,
            Executor executor,
            int most) {
        this.source = source;
        this.work = work;
        this.executor = executor;
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        fill();
        return !ahead.isEmpty();
    }

    @Override
    public T next() {
        fill();
        if (ahead.isEmpty()) {
            throw new NoSuchElementException();
        }
        try {
            return ahead.remove().join();
        } catch (CompletionException e) {
            ended = true;
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    private void fill() {
        while (!ended && ahead.size() < most) {
            try {
                if (source.hasNext()) {
                    S element = source.next();
                    ahead.add(CompletableFuture.supplyAsync(() -> work.apply(element), executor));
                } else {
                    ended = true;
                }
            } catch (RuntimeException e) {
                ended = true;
                ahead.add(CompletableFuture.failedFuture(new CompletionException(e)));
            }
        }
    }

    @Override
    public void close() {
        ended = true;
        for (CompletableFuture<T> one : ahead) {
            one.handle((_, _) -> null).join();
        }
        ahead.clear();
    }
}
