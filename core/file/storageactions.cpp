#include "core/file/rows.h"
#include "core/file/storage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("storage", text); }
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

struct ActionRow {
    Action action;
    QByteArray digest;
};

ActionRow rowOf(const Statement &statement)
{
    ActionRow row;
    Row columns(statement);
    columns.take(row.action);
    row.digest = columns.next().toByteArray();
    return row;
}

Action whole(Database &db, ActionRow row)
{
    const QVariantList key{keyOf(row.action.id)};
    row.action.revisedDue =
        readList<Due>(db, u"SELECT due_text, due_date FROM revised_due WHERE action = ? ORDER BY position"_s, key);
    row.action.progress = readList<Progress>(
        db, u"SELECT date, meeting_date, text FROM progress WHERE action = ? ORDER BY position"_s, key);
    expectDigest(row.action, row.digest, named(row.action));
    return row.action;
}

} // namespace

Action readAction(Database &db, QUuid id)
{
    ActionRow row;
    {
        Statement statement = db.run(uR"(
            SELECT id, meeting, item, body, position, ref, text, owners, due_text, due_date, after_blocks, theme,
                   status, rag, rag_reason, opened, closed, report_from, digest
            FROM action WHERE id = ?)"_s,
                                     {keyOf(id)});
        if (!statement.next())
            throw Error{say("This action is not in the book.")};
        row = rowOf(statement);
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
    QList<ActionRow> rows;
    {
        Statement statement = db.run(uR"(
            SELECT id, meeting, item, body, position, ref, text, owners, due_text, due_date, after_blocks, theme,
                   status, rag, rag_reason, opened, closed, report_from, digest
            FROM action WHERE meeting = ?)"_s,
                                     {keyOf(meeting)});
        while (statement.next())
            rows.append(rowOf(statement));
    }
    QList<Action> actions;
    for (ActionRow &row : rows)
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
