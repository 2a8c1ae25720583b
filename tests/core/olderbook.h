#pragma once

#include "core/file/bookrows.h"
#include "core/file/database.h"
#include "core/file/schema.h"
#include "core/file/storage.h"

#include <QDateTime>

// A book as an older Minutebook wrote it. Made of one of today, for only that can be written; what is left is the
// schema of then, to the letter.
inline void makeOlderVersion(int version, const QString &path, const QList<Edit> &content)
{
    using namespace Qt::StringLiterals;
    Database db(path, Database::Open::New);
    createTables(db);
    Transaction transaction(db);
    writeIdentity(db, {QUuid::createUuid(), QDateTime(QDate(2024, 1, 1), QTime(9, 0), Qt::UTC)});
    writeEdits(db, content);
    const auto undo = [&](const QStringList &statements) {
        for (const QString &statement : statements)
            db.run(statement);
    };
    undo({u"ALTER TABLE body DROP COLUMN crest"_s, u"ALTER TABLE body DROP COLUMN crest_text"_s,
          u"ALTER TABLE body DROP COLUMN typeface"_s, u"ALTER TABLE body DROP COLUMN page_header"_s,
          u"ALTER TABLE body DROP COLUMN page_footer"_s, u"ALTER TABLE body DROP COLUMN decision_look"_s,
          u"ALTER TABLE body DROP COLUMN minutes_layout"_s, u"ALTER TABLE body DROP COLUMN language"_s,
          u"PRAGMA user_version = 2"_s});
    if (version == 1)
        undo({u"DROP TABLE bin"_s, u"ALTER TABLE body DROP COLUMN phrases"_s,
              u"ALTER TABLE body DROP COLUMN spelling"_s, u"PRAGMA user_version = 1"_s});
    transaction.commit();
}

// Without a bin, without phrases.
inline void makeFirstVersion(const QString &path, const QList<Edit> &content) { makeOlderVersion(1, path, content); }
// Without a house style.
inline void makeSecondVersion(const QString &path, const QList<Edit> &content) { makeOlderVersion(2, path, content); }
