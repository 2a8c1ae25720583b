#include "core/documents/builders.h"
#include "core/documents/items.h"
#include "core/documents/parts.h"
#include "core/documents/phrase.h"
#include "core/documents/textblocks.h"
#include "core/documents/wording.h"

#include <algorithm>

namespace documents {

using Role = Paragraph::Role;

namespace {

QString draftText(MeetingState state)
{
    if (state == MeetingState::WithChair)
        return say("DRAFT, with the chair. These minutes have not been approved.");
    if (state == MeetingState::AgreedByChair)
        return say("DRAFT, agreed by the chair. These minutes have not been approved.");
    return say("DRAFT. These minutes have not been approved.");
}

Blocks underTitle(Kind kind, const Source &source)
{
    const Meeting &meeting = source.minutes.meeting;
    if (kind == Kind::SigningCopy && isDraft(meeting))
        return {
            paragraph(said(say("To be confirmed and signed. Until then these minutes are not approved.")), Role::Mark)};
    Blocks blocks = draftMark(meeting);
    const bool leavesOut =
        std::any_of(meeting.items.begin(), meeting.items.end(), [](const Item &item) { return item.exempt; });
    if (source.isPublic)
        blocks.push_back(paragraph(
            said(leavesOut ? say("Public copy. What is exempt is left out, with the reason.") : say("Public copy.")),
            Role::Note));
    return blocks;
}

WriteOnLines linesFor(Kind kind)
{
    if (kind == Kind::SigningCopy)
        return WriteOnLines::ConfirmationAndSignature;
    return kind == Kind::Public ? WriteOnLines::None : WriteOnLines::Signature;
}

} // namespace

bool isDraft(const Meeting &meeting) { return meeting.state < MeetingState::Approved; }

Blocks draftMark(const Meeting &meeting)
{
    if (!isDraft(meeting))
        return {};
    return {paragraph(said(draftText(meeting.state)), Role::Mark)};
}

Blocks minutesBlocks(Kind kind, const Source &source)
{
    const Meeting &meeting = source.minutes.meeting;
    Blocks blocks = headBlocks(source, say("Minutes of the %1").arg(meetingName(meeting)), underTitle(kind, source),
                               heldText(meeting));
    append(blocks, whoWasThere(source));
    if (source.body.settings.minutesLayout == BodySettings::MinutesLayout::ActionColumn) {
        append(blocks, itemTable(source));
        append(blocks, nextMeetings(source));
    } else {
        append(blocks, itemSections(source));
        append(blocks, nextMeetings(source));
        append(blocks, actionTable(source));
    }
    blocks.back().keepWithNext = true; // Nobody signs an otherwise empty leaf.
    append(blocks, confirmation(meeting, linesFor(kind)));
    return blocks;
}

} // namespace documents
