#include "core/file/binrows.h"

#include "core/book/bytes.h"
#include "core/file/columns.h"
#include "core/file/genuine.h"
#include "core/say.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstVersion = 2;
constexpr int recordColumn = 8;

void takeOut(Database &db, QUuid id) { db.run(u"DELETE FROM bin WHERE id = ?"_s, {keyOf(id)}); }

// By what is left to name it by: a row may say anything.
Error damaged(const Statement &row)
{
    const QString name = row.value(5).toString();
    return {say("What the bin keeps of “%1” is not as Minutebook wrote it: the file was damaged or changed by another "
                "program.")
                .arg(name.isEmpty() ? row.value(6).toString() : name)};
}

} // namespace

bool hasBin(Database &db) { return db.number(u"PRAGMA user_version"_s) >= firstVersion; }

QList<BinEntry> readBin(Database &db)
{
    QList<BinEntry> entries;
    if (!hasBin(db))
        return entries;
    Statement rows = db.run(u"SELECT id, kind, parent, deletion, deleted_at, name, date, body_name FROM bin"_s);
    while (rows.next()) {
        try {
            entries.append(taken<BinEntry>(rows));
        } catch (const Error &) {
            // A day that is none: nothing else of the book has to wait for that.
        }
    }
    return entries;
}

Binned readBinned(Database &db, QUuid id)
{
    Statement row = db.run(uR"(
        SELECT id, kind, parent, deletion, deleted_at, name, date, body_name, record, digest
        FROM bin WHERE id = ?)"_s,
                           {keyOf(id)});
    if (!row.next())
        throw Error{say("This is not in the bin any more.")};
    if (!genuine(row, recordColumn + 1))
        throw damaged(row);
    const auto record = recordOf(row.value(recordColumn).toByteArray());
    Binned binned{taken<BinEntry>(row), record ? *record : Record()};
    if (!record || idOf(*record) != id || record->index() != size_t(binned.entry.kind))
        throw damaged(row);
    return binned;
}

void writeBin(Database &db, const QList<Edit> &edits, const BinChange &change)
{
    for (const QUuid &id : change.forGood)
        takeOut(db, id);
    // An import makes thousands of records: they are not all looked for where there is nothing.
    const bool made =
        std::any_of(edits.begin(), edits.end(), [](const Edit &edit) { return edit.after && !edit.before; });
    if (made && db.value(u"SELECT 1 FROM bin LIMIT 1"_s).isValid()) {
        for (const Edit &edit : edits) {
            if (edit.after && !edit.before)
                takeOut(db, idOf(edit));
        }
    }
    for (const Binned &one : change.in)
        db.run(uR"(
            INSERT OR REPLACE INTO bin (id, kind, parent, deletion, deleted_at, name, date, body_name, record, digest)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
               withDigest(columnsOf(one.entry) + QVariantList{bytesOf(one.record)}));
}
