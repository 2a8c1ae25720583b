#pragma once

#include "core/book/values.h"

#include <QDate>
#include <QString>

// The day to sort by that the words of a due name: the last day that they allow. Null where they name none: "Ongoing"
// has no day and gets none. Words are read as people say and type them: "15 th August 2014", "Sept/Oct 2014", "a) 29th
// August b) 30 October", "end of March", "by Friday", "in two weeks".
//
// `said` is the day of the meeting (or of typing): relative words count from it, and a day without a year is the first
// such day on or after it; beside a day that has a year, it is in that year or around the turn of it. `nextMeeting` is
// what "next meeting" means; null where nobody knows, and then it names no day.
//
// What people mean differently is read as the latest of it: a week, and "w/c", runs to its Sunday (its seventh day);
// "next Friday" may be the one of next week; early is until the 10th of a month, mid until the 20th; "March 15" may be
// March 2015. What has no last day that two people agree on has none: seasons, terms and Easter, quarters, "2014/15",
// "end of the year", "after 1 May". Working days are Mondays to Fridays; bank holidays are not known here. Christmas is
// the 25th. "May", "June" or "Sat" count only where they are no verb and no name. A day that does not exist is none.
// Time is linear in the length of the words.
QDate dayOf(const QString &words, const QDate &said, const QDate &nextMeeting = {});

// The words with their day.
Due dueOf(const QString &words, const QDate &said, const QDate &nextMeeting = {});

// A date as typed into a field that wants an exact one: "21/1/14", "21 Jan 2014", "2014-01-21", "tomorrow". Null where
// it is none, names a day that does not exist (31 June), or a weekday that it was not. Without a year: the first such
// day from three months before `today` on, for minutes are typed up after the meeting.
QDate exactDate(const QString &typed, const QDate &today);

// A time as typed: "1.30 pm", "13:30", "1330", "9am", "noon". Null where it is none. Without am or pm the clock has 24
// hours.
QTime exactTime(const QString &typed);
