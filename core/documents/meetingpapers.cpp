#include "core/documents/builders.h"
#include "core/documents/items.h"
#include "core/documents/parts.h"
#include "core/documents/phrase.h"
#include "core/documents/rows.h"
#include "core/documents/wording.h"
#include "core/minutes/nextmeeting.h"
#include "core/minutes/quorum.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

using Role = Paragraph::Role;

namespace {

// Whoever is not a member is invited as a guest.
Blocks invited(const Source &source)
{
    const Meeting &meeting = source.minutes.meeting;
    const auto person = [](const QString &name, const QString &detail) {
        return detail.isEmpty() ? said(name) : said(name) + said(u", "_s + detail, quiet);
    };
    QList<Phrase> members;
    for (const Member &member : membersOn(source.body, meeting.date))
        members.append(person(member.person.name, member.role));
    QList<Phrase> guests;
    QList<Phrase> apologies;
    for (const Attendance &one : meeting.attendance) {
        const Phrase words = person(one.person.name, attendanceDetail(one, source.body));
        if (one.presence == Presence::InAttendance)
            guests.append(words);
        else if (one.presence == Presence::Apologies)
            apologies.append(words);
    }
    Table table = particulars();
    addParticular(table, say("Chair"), meeting.chair);
    addParticular(table, say("Members"), members);
    addParticular(table, say("In attendance"), guests);
    addParticular(table, say("Apologies"), apologies);
    if (table.rows.empty())
        return {};
    return {{table}};
}

// What is to be done at the meeting, without what was said there.
Minutes withoutMinutes(Minutes minutes)
{
    minutes.actions.clear();
    for (Item &item : minutes.meeting.items) {
        item.minute.clear();
        item.decisions.clear();
        item.declarations.clear();
        item.deferred = false;
    }
    return minutes;
}

} // namespace

Blocks agendaBlocks(const Source &source, const QList<LoggedAction> &open, const QDate &today)
{
    const Meeting &meeting = source.minutes.meeting;
    Blocks blocks = headBlocks(source, say("Agenda of the %1").arg(meetingName(meeting)), {}, heldText(meeting));
    append(blocks, invited(source));
    const Minutes agenda = withoutMinutes(source.minutes);
    append(blocks, itemSections({agenda, source.body, source.isPublic}));
    const bool reviewed = std::any_of(meeting.items.begin(), meeting.items.end(),
                                      [](const Item &item) { return isActionLog(item.title); });
    if (reviewed && !open.isEmpty())
        blocks.push_back(section(say("Open actions"), logTable(source, open, today)));
    return blocks;
}

Blocks summaryBlocks(const Source &source)
{
    const Meeting &meeting = source.minutes.meeting;
    Blocks under;
    if (isDraft(meeting))
        under = {paragraph(said(say("This summary is published before the minutes of the meeting are approved.")),
                           Role::Note)};
    Blocks blocks = headBlocks(source, say("Summary of the %1").arg(meetingName(meeting)), under, heldText(meeting));
    append(blocks, textBlocks(meeting.summary, 2));
    return blocks;
}

Blocks extractBlocks(const Source &source, QUuid item)
{
    const Meeting &meeting = source.minutes.meeting;
    Minutes part = source.minutes;
    QList<Item> &items = part.meeting.items;
    const auto first = std::find_if(items.begin(), items.end(), [&](const Item &one) { return one.id == item; });
    const auto end = first == items.end() ? first : std::find_if(first + 1, items.end(), [&](const Item &one) {
        return one.level <= first->level;
    });
    items = QList<Item>(first, end);

    Blocks blocks = headBlocks(source, say("Extract from the minutes of the %1").arg(meetingName(meeting)),
                               draftMark(meeting), heldText(meeting));
    append(blocks, itemSections({part, source.body, source.isPublic}));
    Blocks certified;
    const auto state = [&](const QString &text) {
        if (!text.isEmpty())
            certified.push_back(paragraph(said(text)));
    };
    if (meeting.approval)
        state(confirmationText(*meeting.approval) + u'.');
    state(signatureText(meeting));
    state(isDraft(meeting) ? say("I certify that this is a true extract from the draft minutes of this meeting.")
                           : say("I certify that this is a true extract from the minutes of this meeting."));
    certified.back().keepWithNext = true;
    certified.push_back({WriteOn{{{say("Signed"), 0.62}, {say("Date"), 0.38}}}, true});
    certified.push_back({WriteOn{{{say("Name and office"), 1}}}});
    blocks.back().keepWithNext = true; // Nobody signs an otherwise empty leaf.
    blocks.push_back(section(say("Certification"), std::move(certified)));
    return blocks;
}

Blocks decisionBlocks(const Source &source)
{
    const Meeting &meeting = source.minutes.meeting;
    Blocks blocks =
        headBlocks(source, say("Decisions of the %1").arg(meetingName(meeting)), draftMark(meeting), heldText(meeting));
    for (const Item &item : meeting.items) {
        Section section;
        if (!item.title.isEmpty())
            section.blocks.push_back({Heading{.number = oneLine(item.number), .words = said(item.title)}});
        else if (!item.number.isEmpty())
            section.blocks.push_back({Heading{.words = said(say("Item %1").arg(item.number))}});
        for (const ItemPart &part : partsOf(item, {})) {
            if (const auto *decision = std::get_if<const Decision *>(&part))
                section.blocks.push_back(panelOf(**decision, source));
        }
        if (!item.decisions.isEmpty())
            blocks.push_back({section});
    }
    return blocks;
}

} // namespace documents
