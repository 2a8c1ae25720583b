#pragma once

#include "core/file/bookrows.h"
#include "core/file/database.h"
#include "core/file/schema.h"
#include "core/file/storage.h"

#include <QDateTime>

// A book as the first Minutebook wrote it: without a bin.
inline void makeFirstVersion(const QString &path, const QList<Edit> &content)
{
    Database db(path, Database::Open::New);
    createTables(db, {bookVersions().first()});
    Transaction transaction(db);
    writeIdentity(db, {QUuid::createUuid(), QDateTime(QDate(2024, 1, 1), QTime(9, 0), Qt::UTC)});
    writeEdits(db, content);
    transaction.commit();
}
