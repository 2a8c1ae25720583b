#include "core/file/seals.h"

#include "core/book/bytes.h"
#include "core/file/columns.h"
#include "core/file/storage.h"
#include "core/say.h"

using namespace Qt::StringLiterals;

namespace {

QString lastEntry(Database &db)
{
    return db.value(u"SELECT entry FROM seal ORDER BY number DESC LIMIT 1"_s).toString();
}

void append(Database &db, const Seal &seal)
{
    db.run(
        u"INSERT INTO seal (number, meeting, body_name, bytes, sha256, record, previous, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {seal.number, keyOf(seal.meeting), seal.bodyName, seal.bytes, seal.sha256, seal.record, seal.previous,
         seal.entry});
}
} // namespace

QList<int> sealNumbers(Database &db)
{
    QList<int> numbers;
    Statement rows = db.run(u"SELECT number FROM seal ORDER BY number"_s);
    while (rows.next())
        numbers.append(rows.value(0).toInt());
    return numbers;
}

Seal readSeal(Database &db, int number)
{
    Statement row = db.run(
        u"SELECT number, meeting, body_name, bytes, sha256, record, previous, entry FROM seal WHERE number = ?"_s,
        {number});
    if (!row.next())
        throw Error{say("This seal is not in the book.")};
    Seal seal;
    Row columns(row);
    columns.take(seal.number);
    columns.take(seal.meeting);
    columns.take(seal.bodyName);
    seal.bytes = columns.next().toByteArray();
    columns.take(seal.sha256);
    columns.take(seal.record);
    columns.take(seal.previous);
    columns.take(seal.entry);
    return seal;
}

QString entryHashOf(const Seal &seal)
{
    const QStringList parts{QString::number(seal.number),
                            seal.meeting.toString(QUuid::WithoutBraces),
                            seal.bodyName,
                            seal.sha256,
                            seal.record,
                            seal.previous};
    return sha256(parts.join(u'\n').toUtf8());
}

void sealMinutes(Database &db, QUuid meeting, const QString &byHash)
{
    const Minutes minutes = readMinutes(db, meeting); // As the rows say now: not what is in anybody's memory.
    Seal seal{.number = db.number(u"SELECT coalesce(max(number), 0) FROM seal"_s) + 1,
              .meeting = meeting,
              .bodyName = readBody(db, minutes.meeting.body).name,
              .record = QString::fromLatin1(digestOf(minutes.meeting).toHex()),
              .previous = lastEntry(db)};
    seal.bytes = canonicalBytes(minutes, seal.bodyName);
    seal.sha256 = sha256(seal.bytes);
    seal.entry = entryHashOf(seal);
    append(db, seal);
    const QByteArray kept = db.value(u"SELECT bytes FROM seal WHERE number = ?"_s, {seal.number}).toByteArray();
    if (kept != seal.bytes || (!byHash.isEmpty() && sha256(kept) != byHash))
        throw Error{say("The minutes were not signed: the book did not hold exactly what was to be signed. Nothing was "
                        "changed.")};
}

void guardSealedRows(Database &db)
{
    for (const QString &trigger : sealTriggers())
        db.run(trigger);
}
