#include "core/actions/due.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("an exact date is read in the ways people type it")
{
    const struct {
        const char16_t *typed;
        const char *day;
    } rows[] = {
        {u"21/1/14", "2014-01-21"},
        {u"21/01/2014", "2014-01-21"},
        {u"21.1.14", "2014-01-21"},
        {u"21-1-14", "2014-01-21"},
        {u"2014-01-21", "2014-01-21"},
        {u"2014-1-21", "2014-01-21"},
        {u"21 Jan 2014", "2014-01-21"},
        {u"21st January 2014", "2014-01-21"},
        {u"  21 jan 14 ", "2014-01-21"},
        {u"Jan 21, 2014", "2014-01-21"},
        {u"Tuesday 21 January 2014", "2014-01-21"},
        {u"Tue, 21/1/14", "2014-01-21"},
        {u"today", "2014-01-22"},
        {u"Tomorrow", "2014-01-23"},
        {u"yesterday", "2014-01-21"},
        {u"21 Jan", "2014-01-21"}, // Minutes typed up the day after.
        {u"4 Feb", "2014-02-04"},
        {u"1/2", "2014-02-01"},
        {u"4 Nov", "2013-11-04"},
        {u"21 Oct", "2014-10-21"},
        {u"29 Feb", "2016-02-29"},
        {u"March 15", "2014-03-15"},
        {u"31 June", ""},
        {u"31/6/2014", ""},
        {u"29 February 2015", ""},
        {u"32/1/14", ""},
        {u"1/21/14", ""},
        {u"Monday 21 January 2014", ""}, // It was a Tuesday.
        {u"January 2014", ""},
        {u"Friday", ""},
        {u"next week", ""},
        {u"next meeting", ""},
        {u"by 21 Jan 2014", ""},
        {u"21 Jan 2014 or later", ""},
        {u"21 Jan 2014; 4 Feb 2014", ""},
        {u"2014", ""},
        {u"21", ""},
        {u"21012014", ""},
        {u"", ""},
        {u"none", ""},
    };
    for (const auto &row : rows) {
        const QString typed = QString::fromUtf16(row.typed);
        CAPTURE(typed);
        CHECK(exactDate(typed, QDate(2014, 1, 22)) == QDate::fromString(QLatin1StringView(row.day), Qt::ISODate));
    }
}

TEST_CASE("an exact time is read in the ways people type it")
{
    const struct {
        const char16_t *typed;
        const char *time;
    } rows[] = {
        {u"1.30 pm", "13:30"},
        {u"13:30", "13:30"},
        {u"1330", "13:30"},
        {u"9am", "09:00"},
        {u"noon", "12:00"},
        {u"12 noon", "12:00"},
        {u"midnight", "00:00"},
        {u"midday", "12:00"},
        {u"9", "09:00"},
        {u"14", "14:00"},
        {u"930", "09:30"},
        {u"0930", "09:30"},
        {u"9.30", "09:30"},
        {u"1:30PM", "13:30"},
        {u"1.30 p.m.", "13:30"},
        {u"9 a.m", "09:00"},
        {u"12am", "00:00"},
        {u"12.15 pm", "12:15"},
        {u"1400 hrs", "14:00"},
        {u"13.30pm", "13:30"},
        {u" 9 : 30 ", ""},
        {u"0:05", "00:05"},
        {u"23:59", "23:59"},
        {u"11.59pm", "23:59"},
        {u"24:00", ""},
        {u"25:00", ""},
        {u"13:60", ""},
        {u"1:5", ""},
        {u"13.30 am", ""},
        {u"0am", ""},
        {u"24pm", ""},
        {u"1.30 to 3.30", ""},
        {u"13:30:15", ""},
        {u"1st", ""},
        {u"9 pm sharp", ""},
        {u"pm", ""},
        {u"9930", ""},
        {u"12345", ""},
        {u"-9", ""},
        {u"", ""},
        {u"soon", ""},
        {u"1 noon", ""},
        {u"9:30.", ""},
        {u"99999999999", ""},
    };
    for (const auto &row : rows) {
        const QString typed = QString::fromUtf16(row.typed);
        CAPTURE(typed);
        CHECK(exactTime(typed) == QTime::fromString(QLatin1StringView(row.time), u"HH:mm"_s));
    }
}
