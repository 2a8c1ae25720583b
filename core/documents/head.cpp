#include "core/documents/parts.h"
#include "core/documents/phrase.h"
#include "core/documents/textblocks.h"
#include "core/documents/wording.h"

using namespace Qt::StringLiterals;

namespace documents {

using Role = Paragraph::Role;

namespace {

void addRow(Table &table, const QString &what, Block cell)
{
    Table::Row row(2);
    row[0].blocks = {paragraph(said(what))};
    row[1].blocks = {std::move(cell)};
    table.rows.push_back(std::move(row));
}

QList<Phrase> peopleOf(const Source &source, Presence presence)
{
    QList<Phrase> people;
    for (const Attendance &person : source.minutes.meeting.attendance) {
        if (person.presence != presence)
            continue;
        const QString &name = person.person.name;
        Phrase words = said(person.initials.isEmpty() ? name : u"%1 (%2)"_s.arg(name, person.initials));
        if (const QString detail = attendanceDetail(person, source.body); !detail.isEmpty())
            words += said(u", "_s + detail, quiet);
        people.append(words);
    }
    return people;
}

} // namespace

Blocks crestBlocks(const BodySettings &style)
{
    if (style.crest.isEmpty())
        return {};
    return {{Picture{.data = style.crest, .alt = oneLine(style.crestText)}}};
}

Blocks headBlocks(const Source &source, const QString &title, const Blocks &below, const QString &held)
{
    const Meeting &meeting = source.minutes.meeting;
    Blocks blocks = crestBlocks(source.body.settings);
    if (const QString name = bodyNameOf(meeting, source.body); !name.isEmpty())
        blocks.push_back(paragraph(said(name), Role::BodyName));
    blocks.push_back({Heading{.level = 1, .words = said(title)}});
    if (!meeting.title.isEmpty())
        blocks.push_back(paragraph(said(meeting.title), Role::Lead));
    if (!held.isEmpty())
        blocks.push_back(paragraph(said(held), Role::Lead));
    append(blocks, below);
    for (Block &block : blocks)
        block.keepWithNext = true;
    return blocks;
}

Table particulars()
{
    Table table{.look = Table::Look::Particulars};
    table.columns = {{.share = 0.2, .rowHeader = true}, {.share = 0.8}};
    return table;
}

void addParticular(Table &table, const QString &what, const QString &text)
{
    if (!text.isEmpty())
        addRow(table, what, paragraph(said(text)));
}

void addParticular(Table &table, const QString &what, const QList<Phrase> &people)
{
    List list{.kind = List::Kind::Plain};
    for (const Phrase &words : people)
        list.entries.append({{}, words});
    if (!people.isEmpty())
        addRow(table, what, {list});
}

Blocks whoWasThere(const Source &source)
{
    Table table = particulars();
    addParticular(table, say("Chair"), source.minutes.meeting.chair);
    addParticular(table, say("Minutes"), source.minutes.meeting.minuteTaker);
    addParticular(table, say("Present"), peopleOf(source, Presence::Present));
    addParticular(table, say("In attendance"), peopleOf(source, Presence::InAttendance));
    addParticular(table, say("Apologies"), peopleOf(source, Presence::Apologies));
    addParticular(table, say("Absent"), peopleOf(source, Presence::Absent));
    if (table.rows.empty())
        return {};
    return {{table}};
}

} // namespace documents
