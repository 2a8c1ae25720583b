#pragma once

#include <QDateTime>
#include <QUuid>

#include <optional>

class Database;

// What a book holds beside its records: who it is, how far each recovery log is in it, who may write. Each row has a
// digest of its own; a row that is not what was written counts as not there (`check` says so).

struct BookIdentity {
    QUuid uuid;
    QDateTime created;
};
// Error where it is damaged.
BookIdentity readIdentity(Database &db);
void writeIdentity(Database &db, const BookIdentity &identity);

// The number of the last change of this log that is in the book; 0: none.
quint64 committedOf(Database &db, QUuid log);
void setCommitted(Database &db, QUuid log, quint64 sequence);

// Who has the book for writing, or had it last.
struct Lease {
    QUuid token;
    QUuid log; // The recovery log it writes.
    bool held = false;
    QString host;
    QString user;
    QString program; // And its process number.
    QDateTime since;
    QDateTime renewed;
};
std::optional<Lease> readLease(Database &db);
void writeLease(Database &db, const Lease &lease);

// As in a book that nobody has written yet.
void forgetWriters(Database &db);

// "anna on PC-17 is editing since 13:40"
QString sentenceOf(const Lease &lease, const QDateTime &now);

// A sentence for each of these rows that is not what was written.
QStringList damagedRows(Database &db);
