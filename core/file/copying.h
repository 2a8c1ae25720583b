#pragma once

#include <QDateTime>
#include <QString>

class Database;

// Writes everything of an open book into a new file, compact and without journal, and checks the copy. Refuses to
// overwrite; leaves nothing behind where it fails.
void copyVerified(Database &db, const QString &path);

// The same as another book: with an identity of its own, written by nobody yet.
void copyAsNewBook(Database &db, const QString &path, const QDateTime &now);
