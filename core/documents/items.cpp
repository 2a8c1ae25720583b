#include "core/documents/items.h"

#include "core/documents/declared.h"
#include "core/documents/parts.h"
#include "core/documents/phrase.h"
#include "core/documents/rows.h"
#include "core/documents/wording.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

using Role = Paragraph::Role;

Block labelled(const QString &label, const QString &text) { return paragraph(said(label + u' ', bold) + said(text)); }

QString textOf(const Declaration &declaration)
{
    QString text = declaration.person.name;
    if (!declaration.nature.isEmpty())
        text += u": "_s + declaration.nature;
    return declaration.leftTheRoom ? say("%1 (left the room)").arg(text) : text;
}

QString textOf(const Paper &paper)
{
    return paper.reference.isEmpty() ? paper.title : u"%1 (%2)"_s.arg(paper.title, paper.reference);
}

QString noteOf(const Item &item)
{
    QStringList notes;
    if (!item.presenter.isEmpty())
        notes.append(say("Presented by %1").arg(item.presenter));
    if (item.deferred)
        notes.append(say("Deferred"));
    if (item.exempt)
        notes.append(item.exemptReason.isEmpty() ? say("Exempt") : say("Exempt: %1").arg(item.exemptReason));
    return notes.join(u" · "_s);
}

// Not the title, nor who presented it: they are exempt, too.
Block stubOf(const Item &item, int level, const QString &number)
{
    Panel stub{.kind = Panel::Kind::Stub};
    stub.blocks.push_back({Heading{.level = level, .number = number, .words = said(say("Exempt item"))}});
    stub.blocks.push_back(
        paragraph(said(item.exemptReason.isEmpty() ? say("Left out of the public copy.")
                                                   : say("Left out of the public copy: %1").arg(item.exemptReason))));
    return {stub};
}

// Beside the first thing said under an item that has no title.
void addNumber(Blocks &blocks, const QString &number)
{
    auto *first = blocks.empty() ? nullptr : std::get_if<Paragraph>(&blocks.front().content);
    if (!first) {
        Block alone{Paragraph{}};
        alone.keepWithNext = !blocks.empty();
        first = std::get_if<Paragraph>(&blocks.insert(blocks.begin(), alone)->content);
    }
    first->number = number;
}

class ItemSetter {
public:
    explicit ItemSetter(const Source &source)
        : m_source(source), m_told(source.minutes.meeting), m_nextMeeting(nextMeetingItem(source))
    {
        for (const Action &action : source.minutes.actions)
            m_actions[action.item].append(&action);
        for (const Item &item : items())
            m_items.insert(item.id);
    }

    // Those from `from` up to `to`, below a heading of level `above`.
    Blocks sections(qsizetype from, qsizetype to, int above) const
    {
        Blocks out;
        for (qsizetype end = from; from < to; from = end) {
            const Item &item = items()[from];
            end = from + 1;
            while (end < to && levelOf(items()[end]) > levelOf(item))
                ++end;
            Section section{flowing(item, above)};
            append(section.blocks, sections(from + 1, end, levelBelow(item, above)));
            if (!section.blocks.empty())
                out.push_back({section});
        }
        return out;
    }

    Table table() const;

private:
    using Cells = std::vector<Table::Row>;

    const QList<Item> &items() const { return m_source.minutes.meeting.items; }
    // Damaged files may nest a thousand deep.
    static int levelOf(const Item &item) { return std::clamp(item.level, 1, deepestHeading); }
    bool isStub(const Item &item) const { return m_source.isPublic && item.exempt; }
    bool hasHeading(const Item &item) const { return isStub(item) || !item.title.isEmpty(); }
    int levelBelow(const Item &item, int above) const
    {
        return hasHeading(item) ? std::min(above + 1, deepestHeading) : above;
    }

    Blocks flowing(const Item &item, int above) const
    {
        const int level = std::min(above + 1, deepestHeading);
        if (isStub(item))
            return {stubOf(item, level, oneLine(item.number))};
        Blocks blocks = headOf(item, level, oneLine(item.number));
        for (const ItemPart &part : partsOf(item, m_actions.value(item.id)))
            append(blocks, blocksOf(part, levelBelow(item, above)));
        append(blocks, beside(item));
        if (item.title.isEmpty() && !item.number.isEmpty())
            addNumber(blocks, oneLine(item.number));
        return blocks;
    }

    static Blocks headOf(const Item &item, int level, const QString &number)
    {
        Blocks blocks;
        if (!item.title.isEmpty())
            blocks.push_back({Heading{.level = level, .number = number, .words = said(item.title)}});
        if (const QString note = noteOf(item); !note.isEmpty()) {
            blocks.push_back(paragraph(said(note, quiet), Role::Note));
            blocks.back().keepWithNext = true;
        }
        return blocks;
    }

    Blocks blocksOf(const ItemPart &part, int enclosing) const
    {
        if (const auto *texts = std::get_if<QList<TextBlock>>(&part))
            return textBlocks(*texts, std::min(enclosing + 1, deepestHeading));
        if (const auto *decision = std::get_if<const Decision *>(&part))
            return {panelOf(**decision, m_source)};
        return {panelOf(*std::get<const Action *>(part), m_source)};
    }

    // What stands below the minute: when to meet again, interests that it does not tell, papers.
    Blocks beside(const Item &item) const
    {
        Blocks blocks;
        if (&item == m_nextMeeting)
            blocks = nextMeetingDates(m_source.minutes.meeting);
        for (const Declaration &declaration : m_told.untold(item))
            blocks.push_back(labelled(say("Declaration of interest:"), textOf(declaration)));
        if (item.papers.size() == 1)
            blocks.push_back(labelled(say("Paper:"), textOf(item.papers.first())));
        if (item.papers.size() < 2)
            return blocks;
        blocks.push_back(paragraph(said(say("Papers:"), bold)));
        blocks.back().keepWithNext = true;
        List list;
        for (const Paper &paper : item.papers)
            list.entries.append({u"•"_s, said(textOf(paper))});
        blocks.push_back({list});
        return blocks;
    }

    void addRows(Cells &rows, const Item &item, int above) const;
    Table::Row row(const QString &number, Blocks minute, Blocks action) const;
    Table::Row row(const Action &action) const;

    const Source &m_source;
    ToldInterests m_told;
    const Item *m_nextMeeting;
    QHash<QUuid, QList<const Action *>> m_actions; // By item.
    QSet<QUuid> m_items;
};

// ---- As a table

Table::Row ItemSetter::row(const QString &number, Blocks minute, Blocks action) const
{
    Table::Row row(3);
    if (!number.isEmpty())
        row[0].blocks = {paragraph(said(number))};
    row[1].blocks = std::move(minute);
    row[2].blocks = std::move(action);
    return row;
}

Table::Row ItemSetter::row(const Action &action) const
{
    Blocks who;
    if (!action.owners.isEmpty())
        who.push_back(paragraph(said(action.owners.join(u", "_s))));
    if (const QString due = dueText(action.due); !due.isEmpty())
        who.push_back(paragraph(said(due), Role::Note));
    return row({}, {panelOf(action, m_source, false)}, std::move(who));
}

void ItemSetter::addRows(Cells &rows, const Item &item, int above) const
{
    const int level = std::min(above + 1, deepestHeading);
    if (isStub(item)) {
        rows.push_back(row(item.number, {stubOf(item, level, {})}, {}));
        return;
    }
    Blocks minute = headOf(item, level, {});
    QString number = item.number;
    const auto end = [&] {
        if (!minute.empty() || !number.isEmpty())
            rows.push_back(row(std::exchange(number, {}), std::exchange(minute, {}), {}));
    };
    for (const ItemPart &part : partsOf(item, m_actions.value(item.id))) {
        if (const auto *action = std::get_if<const Action *>(&part)) {
            end();
            rows.push_back(row(**action));
        } else {
            append(minute, blocksOf(part, levelBelow(item, above)));
        }
    }
    append(minute, beside(item));
    end();
}

Table ItemSetter::table() const
{
    Table table{.look = Table::Look::Framed};
    const QString owner = m_source.body.settings.ownerWord;
    table.columns = {{.heading = say("Item"), .share = 0.1, .rowHeader = true},
                     {.heading = say("Minute"), .share = 0.72},
                     {.heading = owner.isEmpty() ? say("Action") : oneLine(owner), .share = 0.18}};
    QList<int> levels; // Of the items above that this one is below, and of their headings.
    QList<int> headings;
    for (const Item &item : items()) {
        while (!levels.isEmpty() && levels.last() >= levelOf(item)) {
            levels.removeLast();
            headings.removeLast();
        }
        const int above = headings.isEmpty() ? 1 : headings.last();
        addRows(table.rows, item, above);
        levels.append(levelOf(item));
        headings.append(levelBelow(item, above));
    }
    for (const Action &action : m_source.minutes.actions) {
        if (!m_items.contains(action.item))
            table.rows.push_back(row(action));
    }
    return table;
}

} // namespace

Blocks itemSections(const Source &source)
{
    return ItemSetter(source).sections(0, source.minutes.meeting.items.size(), 1);
}

Blocks itemTable(const Source &source)
{
    Table table = ItemSetter(source).table();
    if (table.rows.empty())
        return {};
    return {{table}};
}

} // namespace documents
