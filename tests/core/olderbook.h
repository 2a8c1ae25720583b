#pragma once

#include "core/file/bookrows.h"
#include "core/file/database.h"
#include "core/file/schema.h"
#include "core/file/storage.h"

#include <QDateTime>

// A book as the first Minutebook wrote it: without a bin, without phrases. Made of one of today, for only that can be
// written; what is left is the schema of then, to the letter.
inline void makeFirstVersion(const QString &path, const QList<Edit> &content)
{
    using namespace Qt::StringLiterals;
    Database db(path, Database::Open::New);
    createTables(db);
    Transaction transaction(db);
    writeIdentity(db, {QUuid::createUuid(), QDateTime(QDate(2024, 1, 1), QTime(9, 0), Qt::UTC)});
    writeEdits(db, content);
    for (const QString &undone : {u"DROP TABLE bin"_s, u"ALTER TABLE body DROP COLUMN phrases"_s,
                                  u"ALTER TABLE body DROP COLUMN spelling"_s, u"PRAGMA user_version = 1"_s})
        db.run(undone);
    transaction.commit();
}
