#include "core/actions/actionindex.h"
#include "core/file/rows.h"
#include "core/file/storage.h"
#include "core/say.h"

using namespace Qt::StringLiterals;

namespace {

QString named(const Action &action)
{
    return say("The action %1").arg(action.ref.isEmpty() ? action.text.left(60) : action.ref);
}

const ListTable &revisedTable()
{
    static const ListTable table{
        u"INSERT INTO revised_due (action, position, due_text, due_date) VALUES (?, ?, ?, ?)"_s,
        u"UPDATE revised_due SET due_text = ?, due_date = ? WHERE action = ? AND position = ?"_s,
        u"DELETE FROM revised_due WHERE action = ? AND position >= ?"_s};
    return table;
}

const ListTable &progressTable()
{
    static const ListTable table{
        u"INSERT INTO progress (action, position, date, meeting_date, text) VALUES (?, ?, ?, ?, ?)"_s,
        u"UPDATE progress SET date = ?, meeting_date = ?, text = ? WHERE action = ? AND position = ?"_s,
        u"DELETE FROM progress WHERE action = ? AND position >= ?"_s};
    return table;
}

struct StoredAction {
    Action action; // Without its lists.
    QByteArray digest;
};

StoredAction storedOf(const Statement &statement)
{
    StoredAction row;
    Row columns(statement);
    columns.take(row.action);
    row.digest = columns.next().toByteArray();
    return row;
}

Action whole(Database &db, StoredAction row)
{
    const QVariantList key{keyOf(row.action.id)};
    row.action.revisedDue = readList<Due>(
        db, u"SELECT position, due_text, due_date FROM revised_due WHERE action = ? ORDER BY position"_s, key);
    row.action.progress = readList<Progress>(
        db, u"SELECT position, date, meeting_date, text FROM progress WHERE action = ? ORDER BY position"_s, key);
    expectDigest(row.action, row.digest, named(row.action));
    return row.action;
}

// The columns of indexActions() behind the first.
ActionRow rowOf(const Statement &statement)
{
    ActionRow row;
    Row columns(statement, 1);
    columns.take(row.id);
    columns.take(row.body);
    columns.take(row.ref);
    columns.take(row.text);
    columns.take(row.owners);
    columns.take(row.due);
    columns.take(row.theme);
    columns.take(row.status);
    columns.take(row.rag);
    columns.take(row.position);
    columns.take(row.meeting);
    columns.take(row.meetingDate);
    columns.take(row.itemPosition);
    columns.take(row.itemNumber);
    columns.take(row.itemTitle);
    row.exempt = columns.next().toBool(); // NULL: of no item.
    return row;
}

} // namespace

Action readAction(Database &db, QUuid id)
{
    StoredAction row;
    {
        Statement statement = db.run(uR"(
            SELECT id, meeting, item, body, position, ref, text, owners, due_text, due_date, after_blocks, theme,
                   status, rag, rag_reason, opened, closed, report_from, digest
            FROM action WHERE id = ?)"_s,
                                     {keyOf(id)});
        if (!statement.next())
            throw Error{say("This action is not in the book.")};
        row = storedOf(statement);
    }
    return whole(db, std::move(row));
}

QUuid meetingOfAction(Database &db, QUuid action)
{
    Statement row = db.run(u"SELECT meeting FROM action WHERE id = ?"_s, {keyOf(action)});
    if (!row.next())
        throw Error{say("This action is not in the book.")};
    return taken<QUuid>(row);
}

QList<Action> readActionsOf(Database &db, QUuid meeting)
{
    QList<StoredAction> rows;
    {
        Statement statement = db.run(uR"(
            SELECT id, meeting, item, body, position, ref, text, owners, due_text, due_date, after_blocks, theme,
                   status, rag, rag_reason, opened, closed, report_from, digest
            FROM action WHERE meeting = ?)"_s,
                                     {keyOf(meeting)});
        while (statement.next())
            rows.append(storedOf(statement));
    }
    QList<Action> actions;
    for (StoredAction &row : rows)
        actions.append(whole(db, std::move(row)));
    return actions;
}

void writeAction(Database &db, const Action *before, const Action *after)
{
    if (!after) {
        expectOne(db.run(u"DELETE FROM action WHERE id = ? AND digest = ?"_s, {keyOf(before->id), digestOf(*before)}),
                  named(*before));
        return;
    }
    static const Action blank{.id = QUuid()};
    const QVariantList columns = columnsOf(*after) + QVariantList{digestOf(*after)};
    if (before)
        expectOne(db.run(uR"(
            UPDATE action SET meeting = ?, item = ?, body = ?, position = ?, ref = ?, text = ?, owners = ?,
                due_text = ?, due_date = ?, after_blocks = ?, theme = ?, status = ?, rag = ?,
                rag_reason = ?, opened = ?, closed = ?, report_from = ?, digest = ?
            WHERE id = ? AND digest = ?)"_s,
                         columns.mid(1) + QVariantList{columns.first(), digestOf(*before)}),
                  named(*after));
    else
        db.run(uR"(
            INSERT INTO action (id, meeting, item, body, position, ref, text, owners, due_text, due_date, after_blocks,
                theme, status, rag, rag_reason, opened, closed, report_from, digest)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
               columns);
    const Action &was = before ? *before : blank;
    const QVariantList key{keyOf(after->id)};
    writeList(db, revisedTable(), key, was.revisedDue, after->revisedDue);
    writeList(db, progressTable(), key, was.progress, after->progress);
}

std::optional<qint64> indexActions(Database &db, ActionIndex &index, qint64 after, int count)
{
    QList<ActionRow> rows;
    qint64 last = after;
    {
        Statement statement = db.run(uR"(
            SELECT a.rowid, a.id, coalesce(a.body, m.body), a.ref, a.text, a.owners, a.due_text, a.due_date, a.theme,
                   a.status, a.rag, a.position, a.meeting, m.date, i.position, i.number, i.title,
                   i.exempt OR (i.level > 1 AND EXISTS (
                       SELECT 1 FROM item above
                       WHERE above.meeting = i.meeting AND above.exempt AND above.position < i.position
                           AND above.level < i.level AND NOT EXISTS (
                               SELECT 1 FROM item between_them
                               WHERE between_them.meeting = i.meeting AND between_them.position > above.position
                                   AND between_them.position < i.position AND between_them.level <= above.level)))
            FROM action a
            LEFT JOIN meeting m ON m.id = a.meeting
            LEFT JOIN item i ON i.meeting = a.meeting AND i.id = a.item
            WHERE a.rowid > ? ORDER BY a.rowid LIMIT ?)"_s,
                                     {after, count});
        while (statement.next()) {
            last = statement.value(0).toLongLong();
            rows.append(rowOf(statement));
        }
    }
    QHash<QUuid, QList<Due>> revised;
    Statement statement = db.run(uR"(
        SELECT r.action, r.due_text, r.due_date
        FROM action a JOIN revised_due r ON r.action = a.id
        WHERE a.rowid > ? AND a.rowid <= ? ORDER BY r.action, r.position)"_s,
                                 {after, last});
    while (statement.next())
        revised[taken<QUuid>(statement)].append(taken<Due>(statement, 1));
    for (ActionRow &row : rows) {
        row.revisedDue = revised.value(row.id);
        index.insert(row);
    }
    return rows.size() < count ? std::nullopt : std::optional(last);
}
