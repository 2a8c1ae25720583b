#include "core/documents/parts.h"
#include "core/documents/phrase.h"
#include "core/documents/tables.h"
#include "core/documents/textblocks.h"
#include "core/documents/wording.h"
#include "core/minutes/nextmeeting.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

using Role = Paragraph::Role;

namespace {

List bullets(const QStringList &texts)
{
    List list;
    for (const QString &text : texts)
        list.entries.append({u"•"_s, said(text)});
    return list;
}

} // namespace

const Item *nextMeetingItem(const Source &source)
{
    const QList<Item> &items = source.minutes.meeting.items;
    const auto found = std::find_if(items.rbegin(), items.rend(), [&](const Item &item) {
        return isNextMeeting(item.title) && !(source.isPublic && item.exempt);
    });
    return found == items.rend() ? nullptr : &*found;
}

Blocks nextMeetingDates(const Meeting &meeting)
{
    QStringList texts;
    for (const NextMeeting &next : meeting.next)
        texts.append(nextMeetingText(next));
    texts.removeAll(QString());
    if (texts.size() > 1)
        return {{bullets(texts)}};
    return texts.isEmpty() ? Blocks() : Blocks{paragraph(said(texts.first()))};
}

Blocks nextMeetings(const Source &source)
{
    Blocks dates = nextMeetingDates(source.minutes.meeting);
    if (dates.empty() || nextMeetingItem(source))
        return {};
    const bool several = std::holds_alternative<List>(dates.front().content);
    return {section(several ? say("Next meetings") : say("Next meeting"), std::move(dates))};
}

Blocks actionTable(const Source &source)
{
    if (source.minutes.actions.isEmpty())
        return {};
    QHash<QUuid, const Item *> items;
    for (const Item &item : source.minutes.meeting.items)
        items.insert(item.id, &item);
    Table table{.look = Table::Look::Ruled};
    table.columns = {{.heading = oneLine(refWord(source.body)), .share = 0.1, .rowHeader = true},
                     {.heading = say("Action"), .share = 0.36},
                     {.heading = oneLine(ownerWord(source.body)), .share = 0.16},
                     {.heading = say("Due"), .share = 0.17},
                     {.heading = say("Item"), .share = 0.21}};
    for (const Action &action : source.minutes.actions) {
        // An action list has to say what each action is about.
        const Item *item = items.value(action.item);
        table.rows.push_back({cellOf(action.ref), cellOf(action.text), cellOf(action.owners.join(u", "_s)),
                              cellOf(dueText(action.due)),
                              cellOf(item ? itemName(item->number, item->title) : QString())});
    }
    dropEmptyColumn(table, 4);
    dropEmptyColumn(table, 0);
    return {section(say("Actions"), {{table}})};
}

QString confirmationText(const Approval &approval)
{
    const bool corrected = approval.as == Approval::As::Corrected || !approval.corrections.isEmpty();
    const QString on = longDate(approval.meetingDate);
    const QString what = on.isEmpty() ? say("Confirmed as a correct record")
                                      : say("Confirmed at the meeting of %1 as a correct record").arg(on);
    return corrected ? say("%1, with corrections").arg(what) : what;
}

QString signatureText(const Meeting &meeting)
{
    if (!meeting.signature)
        return meeting.state == MeetingState::Signed ? say("Signed on paper.") : QString();
    const QString at = momentText(meeting.signature->at);
    return at.isEmpty() ? say("Signed by %1").arg(meeting.signature->by)
                        : say("Signed by %1 on %2").arg(meeting.signature->by, at);
}

Blocks confirmation(const Meeting &meeting, WriteOnLines lines)
{
    Blocks blocks;
    const auto sign = [&](const QString &what, const QString &when) {
        blocks.push_back({WriteOn{{{.prompt = what, .share = 0.62}, {.prompt = when, .share = 0.38}}}});
    };
    if (meeting.approval) {
        const QStringList &corrections = meeting.approval->corrections;
        const QString stop = corrections.isEmpty() ? u"."_s : u":"_s;
        blocks.push_back(paragraph(said(confirmationText(*meeting.approval) + stop)));
        blocks.back().keepWithNext = true;
        if (!corrections.isEmpty())
            blocks.push_back({bullets(corrections)});
    } else if (lines == WriteOnLines::ConfirmationAndSignature) {
        sign(say("Confirmed as a correct record at the meeting of"), say("Minute number"));
    }
    const QString signature = signatureText(meeting);
    if (!signature.isEmpty())
        blocks.push_back(paragraph(said(signature, bold)));
    else if (lines != WriteOnLines::None)
        sign(say("Signed"), say("Date"));
    if (meeting.signature && !meeting.signature->sha256.isEmpty()) {
        blocks.push_back(paragraph(said(say("SHA-256 of these minutes:")), Role::Note));
        blocks.back().keepWithNext = true;
        blocks.push_back(paragraph(said(meeting.signature->sha256), Role::Code));
    }
    if (blocks.empty())
        return {};
    const bool confirms = meeting.approval || lines == WriteOnLines::ConfirmationAndSignature;
    const bool signs = !signature.isEmpty() || lines != WriteOnLines::None;
    const QString title = !confirms ? say("Signature")
                          : signs   ? say("Confirmation and signature")
                                    : say("Confirmation");
    return {section(title, std::move(blocks))};
}

} // namespace documents
