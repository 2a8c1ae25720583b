#include "core/file/rows.h"
#include "core/file/storage.h"
#include "core/say.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString named(const Meeting &meeting)
{
    return say("The meeting of %1").arg(QLocale().toString(meeting.date, QLocale::LongFormat));
}

const ListTable &attendanceTable()
{
    static const ListTable table{
        uR"(INSERT INTO attendance (meeting, position, person_id, person_name, initials, role, organisation, presence,
                substitute_for_id, substitute_for_name, arrived_at, left_at, items)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
        uR"(UPDATE attendance SET person_id = ?, person_name = ?, initials = ?, role = ?, organisation = ?,
                presence = ?, substitute_for_id = ?, substitute_for_name = ?, arrived_at = ?, left_at = ?,
                items = ?
            WHERE meeting = ? AND position = ?)"_s,
        u"DELETE FROM attendance WHERE meeting = ? AND position >= ?"_s};
    return table;
}

const ListTable &nextTable()
{
    static const ListTable table{
        uR"(INSERT INTO next_meeting (meeting, position, date, planned_start, planned_end, venue, note)
            VALUES (?, ?, ?, ?, ?, ?, ?))"_s,
        uR"(UPDATE next_meeting SET date = ?, planned_start = ?, planned_end = ?, venue = ?, note = ?
            WHERE meeting = ? AND position = ?)"_s,
        u"DELETE FROM next_meeting WHERE meeting = ? AND position >= ?"_s};
    return table;
}

const ListTable &historyTable()
{
    static const ListTable table{
        uR"(INSERT INTO state_change (meeting, position, from_state, to_state, made_by, made_at, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?))"_s,
        uR"(UPDATE state_change SET from_state = ?, to_state = ?, made_by = ?, made_at = ?, reason = ?
            WHERE meeting = ? AND position = ?)"_s,
        u"DELETE FROM state_change WHERE meeting = ? AND position >= ?"_s};
    return table;
}

const ListTable &decisionTable()
{
    static const ListTable table{
        uR"(INSERT INTO decision (meeting, item, position, id, word, text, recommended_to, mover, seconder, votes_for,
                votes_against, votes_abstained, after_blocks)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
        uR"(UPDATE decision SET id = ?, word = ?, text = ?, recommended_to = ?, mover = ?, seconder = ?,
                votes_for = ?, votes_against = ?, votes_abstained = ?, after_blocks = ?
            WHERE meeting = ? AND item = ? AND position = ?)"_s,
        u"DELETE FROM decision WHERE meeting = ? AND item = ? AND position >= ?"_s};
    return table;
}

const ListTable &declarationTable()
{
    static const ListTable table{
        uR"(INSERT INTO declaration (meeting, item, position, person_id, person_name, nature, left_the_room)
            VALUES (?, ?, ?, ?, ?, ?, ?))"_s,
        uR"(UPDATE declaration SET person_id = ?, person_name = ?, nature = ?, left_the_room = ?
            WHERE meeting = ? AND item = ? AND position = ?)"_s,
        u"DELETE FROM declaration WHERE meeting = ? AND item = ? AND position >= ?"_s};
    return table;
}

const ListTable &paperTable()
{
    static const ListTable table{
        uR"(INSERT INTO paper (meeting, item, position, title, reference) VALUES (?, ?, ?, ?, ?))"_s,
        uR"(UPDATE paper SET title = ?, reference = ? WHERE meeting = ? AND item = ? AND position = ?)"_s,
        u"DELETE FROM paper WHERE meeting = ? AND item = ? AND position >= ?"_s};
    return table;
}

// The rows of a list of all the items of a meeting, into their items.
template <typename T> void readIntoItems(Database &db, const QString &select, Meeting &meeting, QList<T> Item::*list)
{
    QHash<QUuid, qsizetype> place;
    for (qsizetype i = 0; i < meeting.items.size(); ++i)
        place.insert(meeting.items[i].id, i);
    Statement rows = db.run(select, {keyOf(meeting.id)});
    while (rows.next()) {
        QUuid item;
        Row columns(rows);
        columns.take(item);
        const QVariant position = columns.next();
        T value{};
        columns.take(value);
        const auto at = place.constFind(item);
        if (at == place.constEnd())
            continue; // `check` finds it: it belongs to nothing.
        auto &values = meeting.items[*at].*list;
        expectPosition(position, values.size());
        values.append(value);
    }
}

void readItems(Database &db, Meeting &meeting)
{
    meeting.items = readList<Item>(
        db, uR"(SELECT position, id, number, level, title, presenter, minute, exempt, exempt_reason, deferred
            FROM item WHERE meeting = ? ORDER BY position)"_s,
        {keyOf(meeting.id)});
    readIntoItems(db,
                  uR"(SELECT item, position, id, word, text, recommended_to, mover, seconder, votes_for, votes_against,
                          votes_abstained, after_blocks
                      FROM decision WHERE meeting = ? ORDER BY item, position)"_s,
                  meeting, &Item::decisions);
    readIntoItems(db, uR"(SELECT item, position, person_id, person_name, nature, left_the_room
                      FROM declaration WHERE meeting = ? ORDER BY item, position)"_s,
                  meeting, &Item::declarations);
    readIntoItems(db, u"SELECT item, position, title, reference FROM paper WHERE meeting = ? ORDER BY item, position"_s,
                  meeting, &Item::papers);
}

void writeItemLists(Database &db, const QVariant &meeting, const Item &before, const Item &after)
{
    const QVariantList key{meeting, keyOf(after.id)};
    writeList(db, decisionTable(), key, before.decisions, after.decisions);
    writeList(db, declarationTable(), key, before.declarations, after.declarations);
    writeList(db, paperTable(), key, before.papers, after.papers);
}

void writeItem(Database &db, const QVariant &meeting, int position, const Item *before, int oldPosition,
               const Item &after)
{
    static const Item blank{.id = QUuid()};
    const QVariantList columns = columnsOf(after);
    if (!before) {
        db.run(uR"(
            INSERT INTO item (meeting, position, id, number, level, title, presenter, minute, exempt, exempt_reason,
                deferred)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
               QVariantList{meeting, position} + columns);
    } else if (columns != columnsOf(*before)) {
        db.run(uR"(
            UPDATE item SET position = ?, number = ?, level = ?, title = ?, presenter = ?, minute = ?,
                exempt = ?, exempt_reason = ?, deferred = ?
            WHERE meeting = ? AND id = ?)"_s,
               QVariantList{position} + columns.mid(1) + QVariantList{meeting, columns.first()});
    } else if (position != oldPosition) {
        db.run(u"UPDATE item SET position = ? WHERE meeting = ? AND id = ?"_s, {position, meeting, keyOf(after.id)});
    }
    writeItemLists(db, meeting, before ? *before : blank, after);
}

void writeItems(Database &db, const QVariant &meeting, const QList<Item> &before, const QList<Item> &after)
{
    if (before == after)
        return;
    QHash<QUuid, qsizetype> old;
    for (qsizetype i = 0; i < before.size(); ++i)
        old.insert(before[i].id, i);
    QHash<QUuid, qsizetype> gone = old;
    for (const Item &item : after)
        gone.remove(item.id);
    for (auto it = gone.constBegin(); it != gone.constEnd(); ++it)
        db.run(u"DELETE FROM item WHERE meeting = ? AND id = ?"_s, {meeting, keyOf(it.key())});
    for (qsizetype i = 0; i < after.size(); ++i) {
        const auto was = old.constFind(after[i].id);
        const bool known = was != old.constEnd();
        writeItem(db, meeting, int(i), known ? &before[*was] : nullptr, known ? int(*was) : -1, after[i]);
    }
}

void writeMeetingRow(Database &db, const Meeting *before, const Meeting &after)
{
    const QVariantList columns = columnsOf(after) + QVariantList{digestOf(after)};
    if (before)
        expectOne(db.run(uR"(
            UPDATE meeting SET body = ?, number = ?, title = ?, date = ?, planned_start = ?, planned_end = ?,
                actual_start = ?, actual_end = ?, venue = ?, chair = ?, minute_taker = ?, state = ?,
                summary = ?, approved_on = ?, approved_as = ?, approved_corrections = ?, signed_by = ?,
                signed_at = ?, signed_sha256 = ?, signed_body_name = ?, digest = ?
            WHERE id = ? AND digest = ?)"_s,
                         columns.mid(1) + QVariantList{columns.first(), digestOf(*before)}),
                  named(after));
    else
        db.run(uR"(
            INSERT INTO meeting (id, body, number, title, date, planned_start, planned_end, actual_start, actual_end,
                venue, chair, minute_taker, state, summary, approved_on, approved_as, approved_corrections, signed_by,
                signed_at, signed_sha256, signed_body_name, digest)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                ?))"_s,
               columns);
}

} // namespace

StoredMeeting storedMeeting(Database &db, QUuid id)
{
    Meeting meeting;
    QByteArray digest;
    {
        Statement row = db.run(uR"(
            SELECT id, body, number, title, date, planned_start, planned_end, actual_start, actual_end, venue, chair,
                   minute_taker, state, summary, approved_on, approved_as, approved_corrections, signed_by, signed_at,
                   signed_sha256, signed_body_name, digest
            FROM meeting WHERE id = ?)"_s,
                               {keyOf(id)});
        if (!row.next())
            throw Error{say("This meeting is not in the book.")};
        Row columns(row);
        columns.take(meeting);
        digest = columns.next().toByteArray();
    }
    meeting.attendance = readList<Attendance>(
        db, uR"(SELECT position, person_id, person_name, initials, role, organisation, presence, substitute_for_id,
                substitute_for_name, arrived_at, left_at, items
            FROM attendance WHERE meeting = ? ORDER BY position)"_s,
        {keyOf(id)});
    readItems(db, meeting);
    meeting.next = readList<NextMeeting>(
        db,
        u"SELECT position, date, planned_start, planned_end, venue, note FROM next_meeting WHERE meeting = ? ORDER BY position"_s,
        {keyOf(id)});
    meeting.history = readList<StateChange>(
        db,
        u"SELECT position, from_state, to_state, made_by, made_at, reason FROM state_change WHERE meeting = ? ORDER BY position"_s,
        {keyOf(id)});
    return {meeting, digest};
}

Meeting readMeeting(Database &db, QUuid id)
{
    const StoredMeeting stored = storedMeeting(db, id);
    expectDigest(stored.meeting, stored.digest, named(stored.meeting));
    return stored.meeting;
}

void writeMeeting(Database &db, const Meeting *before, const Meeting *after)
{
    if (!after) {
        expectOne(db.run(u"DELETE FROM meeting WHERE id = ? AND digest = ?"_s, {keyOf(before->id), digestOf(*before)}),
                  named(*before));
        return;
    }
    static const Meeting blank{.id = QUuid()};
    writeMeetingRow(db, before, *after);
    const Meeting &was = before ? *before : blank;
    const QVariant key = keyOf(after->id);
    writeList(db, attendanceTable(), {key}, was.attendance, after->attendance);
    writeItems(db, key, was.items, after->items);
    writeList(db, nextTable(), {key}, was.next, after->next);
    writeList(db, historyTable(), {key}, was.history, after->history);
}
