#include "core/file/storage.h"

#include "core/book/bookvalues.h"
#include "core/book/bytes.h"
#include "core/file/binrows.h"
#include "core/file/rows.h"
#include "core/file/seals.h"
#include "core/say.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

template <typename T> const T *part(const std::optional<Record> &record)
{
    return record ? &std::get<T>(*record) : nullptr;
}

void writeEdit(Database &db, const Edit &edit)
{
    switch ((edit.after ? *edit.after : *edit.before).index()) {
    case 0:
        return writeBody(db, part<Body>(edit.before), part<Body>(edit.after));
    case 1:
        return writePerson(db, part<Person>(edit.before), part<Person>(edit.after));
    case 2:
        return writeMeeting(db, part<Meeting>(edit.before), part<Meeting>(edit.after));
    default:
        return writeAction(db, part<Action>(edit.before), part<Action>(edit.after));
    }
}

// All records of a kind that can be read; a sentence for each that cannot.
template <typename T>
QList<T> readAll(Database &db, const QString &ids, T (*read)(Database &, QUuid), QStringList &damaged)
{
    QList<T> all;
    for (const QUuid &id : allIds(db, ids)) {
        try {
            all.append(read(db, id));
        } catch (const Error &error) {
            damaged.append(error.message);
        }
    }
    return all;
}

} // namespace

QByteArray digestOf(const Record &record)
{
    return QCryptographicHash::hash(bytesOf(record), QCryptographicHash::Sha256);
}

void expectOne(const Statement &statement, const QString &record)
{
    if (statement.rowsChanged() != 1)
        throw Error{say("%1 has been changed in the book by somebody else; that was not overwritten.").arg(record)};
}

void expectPosition(const QVariant &position, qsizetype expected)
{
    if (position.toLongLong() != expected)
        throw Error{say("A list in the book is not as Minutebook wrote it: the file was damaged or changed by another "
                        "program.")};
}

void expectDigest(const Record &record, const QByteArray &written, const QString &named)
{
    if (digestOf(record) != written)
        throw Error{say("%1 is not as Minutebook wrote it: the file was damaged or changed by another program. The "
                        "rest of the book can be read; look for a copy of the book that still has it.")
                        .arg(named)};
}

QList<QUuid> allIds(Database &db, const QString &select, const QVariantList &values)
{
    QList<QUuid> ids;
    Statement rows = db.run(select, values);
    while (rows.next())
        ids.append(taken<QUuid>(rows));
    return ids;
}

BookLists readLists(Database &db)
{
    BookLists lists;
    lists.bodies = readAll(db, u"SELECT id FROM body"_s, readBody, lists.damaged);
    lists.people = readAll(db, u"SELECT id FROM person"_s, readPerson, lists.damaged);
    {
        Statement rows = db.run(u"SELECT id, body, date, planned_start, number, title, state FROM meeting"_s);
        while (rows.next()) {
            MeetingSummary meeting;
            Row columns(rows);
            columns.take(meeting.id);
            columns.take(meeting.body);
            columns.take(meeting.date);
            columns.take(meeting.start);
            columns.take(meeting.number);
            columns.take(meeting.title);
            columns.take(meeting.state);
            lists.meetings.append(meeting);
        }
    }
    Statement rows = db.run(u"SELECT body, count(*) FROM action WHERE body IS NOT NULL GROUP BY body"_s);
    while (rows.next())
        lists.actionsOfBody.insert(taken<QUuid>(rows), rows.value(1).toInt());
    lists.bin = readBin(db);
    return lists;
}

Minutes readMinutes(Database &db, QUuid meeting)
{
    Minutes minutes{readMeeting(db, meeting), readActionsOf(db, meeting)};
    sortActions(minutes);
    return minutes;
}

QList<QUuid> idsOfBody(Database &db, QUuid body)
{
    return allIds(db, u"SELECT id FROM meeting WHERE body = ? UNION ALL SELECT id FROM action WHERE body = ?"_s,
                  {keyOf(body), keyOf(body)});
}

void writeEdits(Database &db, const QList<Edit> &edits)
{
    for (const Edit &edit : edits)
        writeEdit(db, edit);
    // Once all of it stands there: what is signed is the meeting with its actions.
    for (const Edit &edit : edits) {
        const auto *was = edit.before ? std::get_if<Meeting>(&*edit.before) : nullptr;
        const auto *is = edit.after ? std::get_if<Meeting>(&*edit.after) : nullptr;
        if (is && is->state == MeetingState::Signed && (!was || was->state != MeetingState::Signed))
            sealMinutes(db, is->id, was ? is->signature->sha256 : QString());
    }
}
