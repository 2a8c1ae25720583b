#include "core/actions/standing.h"
#include "core/book/words.h"
#include "core/documents/builders.h"
#include "core/documents/parts.h"
#include "core/documents/phrase.h"
#include "core/documents/tables.h"
#include "core/documents/textblocks.h"
#include "core/documents/wording.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace documents {

using Role = Paragraph::Role;

namespace {

void addNote(Table::Cell &cell, const QString &text)
{
    if (!text.isEmpty())
        cell.blocks.push_back(paragraph(said(text, quiet), Role::Note));
}

// An action list has to say what each action is about: "upgrade" – upgrade what?
Table::Cell whatCell(const LoggedAction &logged, bool withOwners)
{
    Table::Cell cell = cellOf(logged.action.text);
    const QString item = itemName(logged.itemNumber, logged.itemTitle);
    addNote(cell,
            joined({item.isEmpty() ? QString() : say("Item %1").arg(item), shortDate(logged.meetingDate)}, u", "_s));
    if (withOwners && logged.action.owners.size() > 1)
        addNote(cell, say("Together: %1").arg(logged.action.owners.join(u", "_s)));
    return cell;
}

QString timesText(int times)
{
    if (times == 1)
        return say("put off once");
    return times == 2 ? say("put off twice") : say("put off %1 times").arg(times);
}

// The one that holds, and what was promised first.
Table::Cell dueCell(const Action &action)
{
    const Due due = effectiveDue(action);
    Table::Cell cell = cellOf(dueText(due));
    const int slips = timesSlipped(action);
    const QString first = due == action.due ? QString() : dueText(action.due);
    addNote(cell, joined({first.isEmpty() ? QString() : say("first: %1").arg(first),
                          slips > 0 ? timesText(slips) : QString()},
                         u", "_s));
    return cell;
}

Table::Cell statusCell(const Action &action, const QDate &today)
{
    Table::Cell cell = cellOf(::shown(action.status));
    const Due due = effectiveDue(action);
    if (isOverdue(action.status, due.date, today) || isDueSoon(action.status, due.date, today))
        addNote(cell, lateness(action.status, due, today));
    if (action.rag)
        addNote(cell, joined({::shown(*action.rag), action.ragReason}, u": "_s));
    return cell;
}

// The newest of what was reported; the log keeps all.
Table::Cell positionCell(const Action &action)
{
    Table::Cell cell;
    if (action.progress.isEmpty())
        return cell;
    const Progress &newest = action.progress.last();
    addNote(cell, shortDate(newest.date.isValid() ? newest.date : newest.meetingDate));
    append(cell.blocks, textBlocks(newest.text, 0));
    return cell;
}

Table tableOf(const QList<LoggedAction> &actions, const QDate &today, const QString &ref, const QString &owner)
{
    Table table{.look = Table::Look::Ruled};
    table.columns = {{.heading = ref, .share = 0.09, .rowHeader = true},
                     {.heading = say("Action"), .share = 0.3},
                     {.heading = owner, .share = 0.13},
                     {.heading = say("Due"), .share = 0.15},
                     {.heading = say("Status"), .share = 0.12},
                     {.heading = say("Current position"), .share = 0.21}};
    for (const LoggedAction &logged : actions) {
        const Action &action = logged.action;
        const bool hasOwners = !owner.isEmpty();
        table.rows.push_back({cellOf(action.ref), whatCell(logged, !hasOwners),
                              hasOwners ? cellOf(action.owners.join(u", "_s)) : Table::Cell(), dueCell(action),
                              statusCell(action, today), positionCell(action)});
    }
    dropEmptyColumn(table, 5);
    if (owner.isEmpty())
        dropEmptyColumn(table, 2);
    dropEmptyColumn(table, 0);
    return table;
}

struct Group {
    QString name;
    QList<LoggedAction> actions;
};

// In the order in which they come first; what has no name last.
template <typename Name> QList<Group> grouped(const QList<LoggedAction> &actions, Name nameOf)
{
    QList<Group> groups;
    QHash<QString, qsizetype> places;
    Group others;
    for (const LoggedAction &action : actions) {
        const QString name = nameOf(action);
        if (name.isEmpty()) {
            others.actions.append(action);
            continue;
        }
        if (!places.contains(name)) {
            places.insert(name, groups.size());
            groups.append({name, {}});
        }
        groups[places.value(name)].actions.append(action);
    }
    if (!others.actions.isEmpty())
        groups.append(others);
    return groups;
}

QString countsText(const QList<LoggedAction> &actions, const QDate &today)
{
    int open = 0;
    int late = 0;
    for (const LoggedAction &logged : actions) {
        open += int(isOpen(logged.action.status));
        late += int(isOverdue(logged.action.status, effectiveDue(logged.action).date, today));
    }
    const int closed = int(actions.size()) - open;
    return joined({say("%1 open").arg(open), late > 0 ? say("%1 overdue").arg(late) : QString(),
                   closed > 0 ? say("%1 closed").arg(closed) : QString()},
                  u" · "_s);
}

Blocks logHead(const QString &bodyName, const QString &title, const QList<LoggedAction> &actions, const QDate &today)
{
    Blocks blocks;
    if (!bodyName.isEmpty())
        blocks.push_back(paragraph(said(bodyName), Role::BodyName));
    blocks.push_back({Heading{.level = 1, .words = said(title)}});
    if (today.isValid())
        blocks.push_back(paragraph(said(say("as at %1").arg(longDate(today))), Role::Lead));
    blocks.push_back(paragraph(said(actions.isEmpty() ? say("There are no actions.") : countsText(actions, today))));
    return blocks;
}

} // namespace

Blocks logTable(const Source &source, const QList<LoggedAction> &actions, const QDate &today)
{
    if (actions.isEmpty())
        return {};
    return {{tableOf(actions, today, oneLine(refWord(source.body)), oneLine(ownerWord(source.body)))}};
}

Blocks actionLogBlocks(const Source &source, const QList<LoggedAction> &actions, const QDate &today)
{
    Blocks blocks = crestBlocks(source.body.settings);
    append(blocks, logHead(source.body.name, say("Action log"), actions, today));
    const auto themes = grouped(actions, [](const LoggedAction &logged) { return logged.action.theme; });
    if (themes.size() == 1 && themes.first().name.isEmpty()) {
        append(blocks, logTable(source, actions, today));
        return blocks;
    }
    for (const auto &[theme, its] : themes)
        blocks.push_back(section(theme.isEmpty() ? say("Other actions") : theme, logTable(source, its, today)));
    return blocks;
}

Blocks actionSheetBlocks(const Source &source, const QString &title, const QList<LoggedAction> &actions,
                         const QDate &today)
{
    Blocks blocks = logHead({}, title, actions, today);
    for (const auto &[body, its] : grouped(actions, [](const LoggedAction &logged) { return logged.bodyName; })) {
        const Table table = tableOf(its, today, oneLine(refWord(source.body)), {});
        if (body.isEmpty())
            blocks.push_back({table});
        else
            blocks.push_back(section(body, {{table}}));
    }
    return blocks;
}

} // namespace documents
