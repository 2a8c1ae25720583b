#pragma once

#include "core/book/values.h"

// How printed minutes say things: British English, whatever the computer's language.

namespace printed {

QString longDate(const QDate &date);  // Tuesday 21 January 2014
QString shortDate(const QDate &date); // 21 January 2014
QString ordinal(int number);          // 10th
// "13:00 to 15:00", "from 13:00", "until 15:00"; empty where neither is known.
QString timeSpan(const QTime &start, const QTime &end);
// "4 February 2014 at 14:00 (UTC+01:00)": a moment with its offset.
QString moment(const QDateTime &at);

// The words of a due, or its date where it has no words.
QString dueText(const Due &due);
// With every revision, oldest first: "4 February, then end of March". Empty where nothing is due.
QString dueText(const Action &action);
// "Votes: 5 for, 2 against, 1 abstained"; empty where nobody counted.
QString votesText(const Votes &votes);
// "10th meeting"; "meeting" where it has no number.
QString meetingName(const Meeting &meeting);
// When it sat: the actual times where they are known, with the planned ones where they differ.
QString sittingTimes(const Meeting &meeting);
// What is said of a person behind the name: role, substitute for whom, arrived, left, items.
QString attendanceDetail(const Attendance &person, const Body &body);
QString nextMeetingText(const NextMeeting &next);

} // namespace printed
