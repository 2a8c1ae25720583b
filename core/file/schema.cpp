#include "core/file/schema.h"

#include "core/file/copying.h"
#include "core/file/database.h"
#include "core/say.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &path) { return QDir::toNativeSeparators(path); }

// What SQLite keeps of the statements of the first `count` versions, a line each.
QStringList schemaOf(Database &db)
{
    QStringList lines;
    Statement rows = db.run(u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name"_s);
    while (rows.next())
        lines.append(rows.value(0).toString() + u' ' + rows.value(1).toString() + u' ' + rows.value(2).toString() +
                     u' ' + rows.value(3).toString());
    return lines;
}

void runVersions(Database &db, const Versions &versions, int from, int to)
{
    for (int version = from; version < to; ++version) {
        for (const QString &statement : versions[version])
            db.run(statement);
    }
}

const QStringList &expectedSchema(const Versions &versions, int version)
{
    // One thread reads books at a time, and each has its own.
    thread_local QHash<QString, QStringList> known;
    const QString key = QString::number(version) + u'/' + QString::number(qHash(versions));
    auto it = known.find(key);
    if (it == known.end()) {
        Database db(QString(), Database::Open::Memory);
        runVersions(db, versions, 0, version);
        it = known.insert(key, schemaOf(db));
    }
    return *it;
}

Error notABook(const QString &path)
{
    return {say("The file %1 is not a minute book; it was left as it is.").arg(shown(path))};
}

} // namespace

void createTables(Database &db, const Versions &versions)
{
    Transaction transaction(db);
    runVersions(db, versions, 0, int(versions.size()));
    transaction.commit();
}

int refuseOtherFiles(Database &db, const Versions &versions)
{
    const int id = db.number(u"PRAGMA application_id"_s);
    const int version = db.number(u"PRAGMA user_version"_s);
    if (id != bookApplicationId) {
        const bool empty = id == 0 && version == 0 && db.number(u"SELECT count(*) FROM sqlite_master"_s) == 0;
        if (empty)
            throw Error{say("The file %1 is empty: it is no minute book. It was left as it is.").arg(shown(db.path()))};
        throw Error{say("The file %1 belongs to another program; it was left as it is.").arg(shown(db.path()))};
    }
    if (version > versions.size())
        throw Error{say("The book %1 was written by a newer Minutebook (format %2; this one knows format %3). It was "
                        "left as it is; open it with the newer program.")
                        .arg(shown(db.path()))
                        .arg(version)
                        .arg(versions.size())};
    if (version < 1)
        throw notABook(db.path());
    return version;
}

std::optional<Error> strangeTables(Database &db, const Versions &versions)
{
    if (schemaOf(db) == expectedSchema(versions, db.number(u"PRAGMA user_version"_s)))
        return {};
    return Error{say("The book %1 holds tables, triggers or views that Minutebook did not make. It was left as it is, "
                     "and is not opened because they could change what is written.")
                     .arg(shown(db.path()))};
}

void checkIdentity(Database &db, const Versions &versions)
{
    refuseOtherFiles(db, versions);
    if (const auto strange = strangeTables(db, versions))
        throw Error(*strange);
}

bool isUpToDate(Database &db, const Versions &versions)
{
    return db.number(u"PRAGMA user_version"_s) == versions.size();
}

void bringUpToDate(Database &db, const Versions &versions)
{
    if (isUpToDate(db, versions))
        return;
    const int version = db.number(u"PRAGMA user_version"_s);
    const QFileInfo book(db.path());
    const QString aside = book.dir().filePath(
        say("%1 (format %2, before the update).%3").arg(book.completeBaseName()).arg(version).arg(book.suffix()));
    if (!QFileInfo::exists(aside))
        copyVerified(db, aside);
    Transaction transaction(db);
    runVersions(db, versions, version, int(versions.size()));
    if (schemaOf(db) != expectedSchema(versions, int(versions.size())))
        throw Error{say("The book %1 could not be brought up to date; it is unchanged.").arg(shown(db.path()))};
    transaction.commit();
}

void useRollbackJournal(Database &db)
{
    const QString mode = db.value(u"PRAGMA journal_mode = DELETE"_s).toString();
    if (mode != "delete"_L1 && mode != "memory"_L1)
        throw Error{say("The book %1 is open in another program that keeps its own journal beside it; close it there.")
                        .arg(shown(db.path()))};
}
