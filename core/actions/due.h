#pragma once

#include "core/book/values.h"

#include <QDate>
#include <QString>

// The day to sort by that the words of a due name: the last day that they allow. Null where they name none: "Ongoing"
// has no day and gets none. Words are read as people say and type them: "15 th August 2014", "Sept/Oct 2014", "a) 29th
// August b) 30 October", "end of March", "by Friday", "in two weeks".
//
// `said` is the day of the meeting (or of typing): relative words count from it, and a day without a year is the first
// such day on or after it. `nextMeeting` is what "next meeting" means; null where nobody knows, and then it names no
// day.
QDate dayOf(const QString &words, const QDate &said, const QDate &nextMeeting = {});

// The words with their day.
Due dueOf(const QString &words, const QDate &said, const QDate &nextMeeting = {});

// A date as typed into a field that wants an exact one: "21/1/14", "21 Jan 2014", "2014-01-21", "tomorrow". Null where
// it is none or names a day that does not exist (31 June).
QDate exactDate(const QString &typed, const QDate &today);

// A time as typed: "1.30 pm", "13:30", "1330", "9am", "noon". Null where it is none.
QTime exactTime(const QString &typed);
