#include "core/minutes/newmeeting.h"

#include "core/minutes/numbering.h"
#include "core/minutes/quorum.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Meeting newMeeting(const Body &body, const QDate &date, const QDate &today)
{
    Meeting meeting{.body = body.id, .date = date, .venue = body.venue};
    meeting.state = date > today ? MeetingState::Planned : MeetingState::Draft;
    for (const Member &member : membersOn(body, date)) {
        static const QStringList chairs{u"chair"_s, u"chairman"_s, u"chairwoman"_s, u"chairperson"_s};
        if (meeting.chair.isEmpty() && chairs.contains(member.role.trimmed().toLower()))
            meeting.chair = member.person.name;
    }
    for (const QString &title : body.standingItems) {
        Item item{.title = title};
        // Where numbers go on from meeting to meeting, the one before has to be known: the page gives them.
        if (body.settings.numbering == BodySettings::Numbering::Running)
            item.number = numberFor(meeting.items, meeting.items.size(), item.level, body.settings.numbering);
        meeting.items.append(item);
    }
    return meeting;
}

std::optional<int> nextNumber(const QList<MeetingSummary> &meetings, QUuid body)
{
    std::optional<int> highest;
    bool any = false;
    for (const MeetingSummary &meeting : meetings) {
        if (meeting.body != body)
            continue;
        any = true;
        if (meeting.number && (!highest || *meeting.number > *highest))
            highest = meeting.number;
    }
    if (!any)
        return 1;
    return highest ? std::optional(*highest + 1) : std::nullopt;
}

const MeetingSummary *meetingBefore(const Meeting &meeting, const QList<MeetingSummary> &newestFirst)
{
    const auto last = std::find_if(newestFirst.begin(), newestFirst.end(), [&](const MeetingSummary &one) {
        return one.body == meeting.body && one.id != meeting.id && one.date < meeting.date;
    });
    return last == newestFirst.end() ? nullptr : &*last;
}
