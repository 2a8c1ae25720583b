#pragma once

#include "core/result.h"

#include <QHash>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <exception>
#include <memory>

// What SQLite answered. Thrown inside this folder and turned into a Result at its edge (attempt.h); refusals of our own
// are thrown as Error, with their sentence.
class SqlError : public std::exception {
public:
    SqlError(int code, const QString &message) : m_code(code), m_message(message), m_what(message.toUtf8()) {}
    int code() const { return m_code; } // SQLite's extended result code; 0 where Qt refused before SQLite saw it.
    int primaryCode() const { return m_code & 0xff; }
    const QString &message() const { return m_message; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    int m_code;
    QString m_message;
    QByteArray m_what;
};

// One execution of a prepared statement. Ends with the object, so that a half-read SELECT holds no lock: keep it in the
// scope that reads the rows. The same SQL must not be run again before.
class Statement {
    Q_DISABLE_COPY(Statement)
public:
    explicit Statement(QSqlQuery *query) : m_query(query) {}
    Statement(Statement &&other) noexcept : m_query(std::exchange(other.m_query, nullptr)) {}
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    bool next(); // Throws where SQLite fails: false is the end of the rows and nothing else.
    QVariant value(int column) const { return m_query->value(column); }
    int rowsChanged() const { return m_query->numRowsAffected(); }

private:
    QSqlQuery *m_query;
};

// One open SQLite file, for the thread that made it. Throws SqlError.
//
// The trap: while a connection is open, nobody in this process may open and close the same file by other means (QFile,
// QMimeDatabase, QFileDialog's icons): on POSIX that drops every lock SQLite holds. A QFileInfo is safe.
class Database {
    Q_DISABLE_COPY_MOVE(Database)
public:
    enum class Open {
        Existing, // Never makes a file: a book that vanished does not come back as an empty one.
        ToRead,   // The same, and nothing can be written (but a hot journal is still rolled back).
        New,      // Makes the file.
        Memory,   // No file at all.
    };
    Database(const QString &path, Open how);
    ~Database();

    // Prepared once, forward-only. Values are bound in order; a null QString is bound as '' (Qt would bind NULL).
    Statement run(const QString &sql, const QVariantList &values = {});
    // The first column of the first row; invalid where there is no row.
    QVariant value(const QString &sql, const QVariantList &values = {});
    int number(const QString &sql, const QVariantList &values = {}) { return value(sql, values).toInt(); }

    const QString &path() const { return m_path; }
    bool isInMemory() const { return m_how == Open::Memory; }

private:
    QSqlQuery &prepared(const QString &sql);
    void close();

    QString m_path;
    Open m_how;
    QString m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

// To write, BEGIN IMMEDIATE: the lock is taken at the start, not in the middle where it can no longer be waited for. To
// read: everything that is read in it is of one moment. Rolls back unless committed.
class Transaction {
    Q_DISABLE_COPY_MOVE(Transaction)
public:
    enum class To { Write, Read };
    explicit Transaction(Database &db, To what = To::Write);
    ~Transaction();
    void commit();

private:
    Database &m_db;
    bool m_done = false;
};

// "file:///…?mode=rw", with whatever stands in the path percent-encoded: '?', '#' and '%' are letters of a file's name.
QString uriOf(const QString &path, const QString &mode);
