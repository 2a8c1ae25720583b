#include "core/file/verify.h"

#include "core/book/bytes.h"
#include "core/file/columns.h"
#include "core/file/seals.h"
#include "core/file/storage.h"
#include "core/say.h"

using namespace Qt::StringLiterals;

namespace {

// As the row says, right or wrong: to name what is not intact.
void describe(Database &db, SignedRecord &record, QUuid meeting)
{
    Statement row = db.run(u"SELECT date, signed_by, signed_at FROM meeting WHERE id = ?"_s, {keyOf(meeting)});
    if (!row.next())
        return;
    record.date = QDate::fromString(row.value(0).toString(), Qt::ISODate);
    record.by = row.value(1).toString();
    record.at = QDateTime::fromString(row.value(2).toString(), momentFormat);
}

// Empty where the rows still say what was sealed.
QString problemOfRows(Database &db, const Seal &seal)
{
    try {
        const Minutes minutes = readMinutes(db, seal.meeting);
        const auto &signature = minutes.meeting.signature;
        if (canonicalBytes(minutes, seal.bodyName) != seal.bytes)
            return say("The minutes in the book are not those that were signed.");
        if (QString::fromLatin1(digestOf(minutes.meeting).toHex()) != seal.record)
            return say("What stands with the signed minutes (state, history, signature) has been changed.");
        if (signature && !signature->sha256.isEmpty() && signature->sha256 != seal.sha256)
            return say("The number that was printed on these minutes is not theirs.");
        return {};
    } catch (const Error &error) {
        return error.message;
    }
}

// `before`: the hash of the entry before it, `number`: that it should have.
QString problemOfChain(const Seal &seal, int number, const QString &before)
{
    if (sha256(seal.bytes) != seal.sha256)
        return say("The bytes that were signed have been changed.");
    if (entryHashOf(seal) != seal.entry)
        return say("The seal of these minutes has been changed.");
    if (seal.number != number || seal.previous != before)
        return say("Signed minutes before these were taken out of the book or put into another order.");
    return {};
}

QList<SignedRecord> unsealed(Database &db)
{
    QList<SignedRecord> records;
    for (const QUuid &id :
         allIds(db, u"SELECT id FROM meeting WHERE state = 'signed' AND id NOT IN (SELECT meeting FROM seal)"_s)) {
        SignedRecord record{.problem = say("These minutes are called signed, but were not sealed.")};
        describe(db, record, id);
        records.append(record);
    }
    return records;
}

} // namespace

QList<SignedRecord> verifySeals(Database &db)
{
    QList<SignedRecord> records;
    QString before;
    for (const int number : sealNumbers(db)) {
        const Seal seal = readSeal(db, number);
        SignedRecord record{.body = seal.bodyName, .sha256 = seal.sha256};
        describe(db, record, seal.meeting);
        record.problem = problemOfChain(seal, int(records.size()) + 1, before);
        if (record.problem.isEmpty())
            record.problem = problemOfRows(db, seal);
        record.intact = record.problem.isEmpty();
        records.append(record);
        before = seal.entry;
    }
    return records + unsealed(db);
}
