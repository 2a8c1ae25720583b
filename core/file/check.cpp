#include "core/book/check.h"

#include "core/file/attempt.h"
#include "core/file/binrows.h"
#include "core/file/bookrows.h"
#include "core/file/leasing.h"
#include "core/file/schema.h"
#include "core/file/storage.h"
#include "core/file/verify.h"
#include "core/say.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int corrupt = 11; // SQLITE_CORRUPT

// What SQLite itself finds: pages, cells, indexes, checks; links that lead nowhere.
void checkStructure(Database &db, QList<Finding> &findings)
{
    {
        Statement rows = db.run(u"PRAGMA integrity_check(100)"_s);
        while (rows.next()) {
            const QString line = rows.value(0).toString();
            if (line != "ok"_L1)
                findings.append({say("File"), say("SQLite says: %1.").arg(line)});
        }
    }
    Statement rows = db.run(u"PRAGMA foreign_key_check"_s);
    while (rows.next())
        findings.append({say("Table %1").arg(rows.value(0).toString()),
                         say("A row belongs to a record of %1 that is not there.").arg(rows.value(2).toString())});
}

// A few hundred at a time: a lock for each would be slow, and one for all would keep out whoever writes meanwhile.
template <typename Read>
void checkRecords(Database &db, const QString &select, const QString &where, Read read, QList<Finding> &findings)
{
    constexpr qsizetype together = 500;
    const QList<QUuid> ids = allIds(db, select);
    for (qsizetype i = 0; i < ids.size(); i += together) {
        Transaction transaction(db, Transaction::To::Read);
        for (const QUuid &id : ids.mid(i, together)) {
            try {
                read(db, id);
            } catch (const Error &error) {
                findings.append({where, error.message});
            }
        }
    }
}

void checkContent(Database &db, QList<Finding> &findings)
{
    for (const QString &what : damagedRows(db))
        findings.append({say("Book"), say("%1 is not as Minutebook wrote it.").arg(what)});
    checkRecords(db, u"SELECT id FROM body"_s, say("Body"), readBody, findings);
    checkRecords(db, u"SELECT id FROM person"_s, say("Person"), readPerson, findings);
    checkRecords(db, u"SELECT id FROM meeting"_s, say("Meeting"), readMeeting, findings);
    checkRecords(db, u"SELECT id FROM action"_s, say("Action"), readAction, findings);
    if (hasBin(db))
        checkRecords(db, u"SELECT id FROM bin"_s, say("Bin"), readBinned, findings);
    for (const SignedRecord &record : verifySeals(db)) {
        if (!record.intact)
            findings.append({say("Signed minutes"), record.problem});
    }
}

// Damage ends the part that met it, not the check: what it is goes to the findings.
void withDamage(const QString &path, QList<Finding> &findings, const std::function<void()> &part)
{
    try {
        part();
    } catch (const SqlError &error) {
        if (error.primaryCode() != corrupt)
            throw;
        findings.append({say("File"), sentenceOf(error, path).message});
    }
}

} // namespace

Result<QList<Finding>> checkBook(const QString &path)
{
    return attempt(path, [&] {
        refuseWhatIsNoFile(path);
        Database db(path, Database::Open::ToRead);
        QList<Finding> findings;
        withDamage(path, findings, [&] {
            refuseOtherFiles(db);
            if (const auto strange = strangeTables(db))
                findings.append({say("Tables"), strange->message});
        });
        if (!findings.isEmpty())
            return findings; // Nothing of what stands in tables that are not ours is run.
        withDamage(path, findings, [&] { checkStructure(db, findings); });
        withDamage(path, findings, [&] { checkContent(db, findings); });
        return findings;
    });
}

Result<QList<SignedRecord>> verifyBook(const QString &path)
{
    return attempt(path, [&] {
        refuseWhatIsNoFile(path);
        Database db(path, Database::Open::ToRead);
        checkIdentity(db);
        return verifySeals(db);
    });
}
