#pragma once

#include "core/actions/duewords.h"

#include <QDate>

#include <optional>

// The grammar of dues: each rule reads one way of naming a day. Inside core/actions only; see due.h.

namespace due {

// A day as it was named: with or without its year.
struct Mention {
    QDate fixed;     // Counted from the day of speaking.
    int year = 0;    // 0: not said.
    int month = 0;   // 1 to 12; 0: see `fixed`. Neither: the words look like a day and are none ("31 June").
    int day = 0;     // 0: the last of the month.
    int weekday = 0; // The `nth` such day of the month; nth 5: the last. With `fixed`: what it was named by.
    int nth = 0;
    int plus = 0; // Days more that the words allow: 6 for "week commencing".

    bool isCalendar() const { return month > 0; }
    // The last day that the words allow, in this year. Null where there is no such day.
    QDate in(int inYear) const;
};

struct Match {
    qsizetype end = 0; // Behind the last token read.
    Mention mention;
    std::optional<Mention> also; // A second reading, as of "March 15"; the later day counts.
};
using Found = std::optional<Match>;

// What was said, when, and when the body meets next (null: nobody knows).
struct Speech {
    const Words &words;
    QDate said;
    QDate nextMeeting;
};

// A rule looks at the words from `at` on.
using Rule = Found (*)(const Speech &, qsizetype at);

struct YearRead {
    int year = 0;       // 0: none was read.
    bool split = false; // "2014/15": `year` is the first.
    qsizetype end = 0;
};
// The year behind a day or month.
YearRead yearAt(const Speech &speech, qsizetype at);
// 14 as 2014 or 1914: what is nearest to the day of speaking.
int fullYear(int twoDigits, const QDate &said);
struct Span {
    int count = 0;
    Unit unit;
    bool working = false;
    qsizetype end = 0;
};
// "14 days", "two to three weeks", "a week or two", "ten working days".
std::optional<Span> spanAt(const Words &words, qsizetype at);
// So long after a day; before it with a negative count. Working days are Mondays to Fridays.
QDate after(const Span &span, const QDate &day);

// A month with its year where it was said: "March 2015", "next month". A month alone may be doubtful ("may").
Found monthPhrase(const Speech &speech, qsizetype at);
// A day that stands in the calendar: any of the rules of duecalendar.cpp that name one day.
Found calendarDay(const Speech &speech, qsizetype at);

// duecalendar.cpp
Found isoDay(const Speech &, qsizetype at);      // 2014-01-21
Found numericDay(const Speech &, qsizetype at);  // 21/1/14, 21.01.2014, 4/2
Found dayAndMonth(const Speech &, qsizetype at); // 29th of August, 2014
Found monthAndDay(const Speech &, qsizetype at); // Feb 4th, 2014
// duemonths.cpp
Found monthAlone(const Speech &, qsizetype at);  // October 2014
Found partOfMonth(const Speech &, qsizetype at); // end of March, mid-April, first half of next month
Found weekOfMonth(const Speech &, qsizetype at); // first week of June
Found nthWeekday(const Speech &, qsizetype at);  // last Friday in August
Found dayOfSomeMonth(const Speech &, qsizetype); // by the 15th, 15th of next month
Found wholeYear(const Speech &, qsizetype at);   // end of 2015
Found namedFeast(const Speech &, qsizetype at);  // by Christmas
// duetimes.cpp
Found spanBefore(const Speech &, qsizetype at);  // five working days before the next meeting
Found partOfToday(const Speech &, qsizetype at); // this afternoon, now
Found clockAlone(const Speech &, qsizetype at);  // by 5pm
// duerelative.cpp
Found nextMeeting(const Speech &, qsizetype at);  // before the next meeting
Found weekOf(const Speech &, qsizetype at);       // w/c 17 May, week ending Friday
Found span(const Speech &, qsizetype at);         // within 14 days
Found spanOn(const Speech &, qsizetype at);       // a week on Friday
Found weekOrMonth(const Speech &, qsizetype at);  // next week, end of the month
Found dayFromToday(const Speech &, qsizetype at); // tomorrow
Found endOfToday(const Speech &, qsizetype at);   // by close of play
Found weekdayAlone(const Speech &, qsizetype at); // by Friday, Friday week

} // namespace due
