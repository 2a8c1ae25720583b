#pragma once

#include "core/book/values.h"

// A meeting of a body as it begins: its usual venue, the member who chairs on that day, its standing items with their
// numbers. Nobody is recorded as there: the roll (attendance.h) shows the members, and only the minute-taker's word
// makes one of them present. A day after `today` is planned, any other is being minuted.
Meeting newMeeting(const Body &body, const QDate &date, const QDate &today);

// The next number in the body's series: one more than the highest; 1 for the first; none where the last meetings carry
// no numbers.
std::optional<int> nextNumber(const QList<MeetingSummary> &meetings, QUuid body);

// The body's meeting before this one; null where there is none. Valid as long as the list.
const MeetingSummary *meetingBefore(const Meeting &meeting, const QList<MeetingSummary> &newestFirst);
