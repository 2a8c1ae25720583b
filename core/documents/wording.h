#pragma once

#include "core/book/values.h"
#include "core/say.h"

// How documents say things: British English, whatever the computer's language.

namespace documents {

QString longDate(const QDate &date);  // Tuesday 21 January 2014
QString shortDate(const QDate &date); // 21 January 2014
QString ordinal(int number);          // tenth; 13th from there on.
// "13:00 to 15:00", "from 13:00", "until 15:00"; empty where neither is known.
QString timeSpan(const QTime &start, const QTime &end);
// "4 February 2014 at 14:00 (UTC+01:00)": a moment with its offset.
QString momentText(const QDateTime &at);

// What says something, with the separator between.
QString joined(const QStringList &parts, const QString &separator);

// The words of a due, or its date where it has no words.
QString dueText(const Due &due);
// "Votes: 5 for, 2 against, 1 abstained"; empty where nobody counted.
QString votesText(const Votes &votes);
// "tenth meeting"; "meeting" where it has no number.
QString meetingName(const Meeting &meeting);
// When it sat: the actual times where they are known, with the planned ones where they differ.
QString sittingTimes(const Meeting &meeting);
// Day, times, place.
QString whenAndWhere(const Meeting &meeting);
// The same with "held on", or "to be held on" of one that is planned; empty where none of it is known.
QString heldText(const Meeting &meeting);
// What is said of a person behind the name: role, organisation, substitute for whom, arrived, left, items.
QString attendanceDetail(const Attendance &person, const Body &body);
QString nextMeetingText(const NextMeeting &next);
// "4 Regional approach"
QString itemName(const QString &number, const QString &title);

// The body's own words, or ours: "Owner", "Ref".
QString ownerWord(const Body &body);
QString refWord(const Body &body);

// Signed minutes keep the name that the body had.
QString bodyNameOf(const Meeting &meeting, const Body &body);

} // namespace documents
