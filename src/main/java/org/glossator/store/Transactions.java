package org.glossator.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

/// One connection, used by one thread at a time, a transaction at a time.
final class Transactions implements AutoCloseable {

    /// Statements are not logged: they would carry letters into the log.
    private static final Settings SETTINGS =
            new Settings().withRenderSchema(false).withExecuteLogging(false);

    private final Path file;
    private final Connection connection;
    private final DSLContext sql;
    private final ReentrantLock lock = new ReentrantLock();

    private Transactions(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.sql = DSL.using(connection, Database.DIALECT, SETTINGS);
    }

    /// Each transaction sees the project as it was when the transaction began, whatever is written
    /// meanwhile through another connection.
    static Transactions on(Database database) {
        Connection connection = database.connect();
        try {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        } catch (SQLException e) {
            throw DatabaseFailure.working(database.file(), e);
        }
        return new Transactions(database.file(), connection);
    }

    /// Does the work and commits it, or, if it throws, none of it. What is committed outlives the
    /// program: enough for reading, and for writing what can be done again.
    ///
    /// @throws ProjectException if the database fails; what was committed before is safe
    /// @throws IllegalStateException if the work contradicts what is stored
    <T> T run(Function<DSLContext, T> work) {
        return run(Durability.PROCESS, work);
    }

    /// The same, but when it returns, this commit and all before it have the durability.
    <T> T run(Durability durability, Function<DSLContext, T> work) {
        lock.lock();
        try {
            T result = work.apply(sql);
            connection.commit();
            switch (durability) {
                case PROCESS -> {}
                case MACHINE -> Database.sync(connection);
            }
            return result;
        } catch (IntegrityConstraintViolationException e) {
            rollBack(e);
            throw new IllegalStateException("it contradicts what the project holds", e);
        } catch (DataAccessException | SQLException e) {
            rollBack(e);
            throw DatabaseFailure.working(file, e);
        } catch (RuntimeException | Error e) {
            rollBack(e);
            throw e;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw DatabaseFailure.working(file, e);
        } finally {
            lock.unlock();
        }
    }

    private void rollBack(Throwable reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
