#include "tests/core/duerows.h"

using namespace Qt::StringLiterals;

TEST_CASE("a due with day, month and year names that day")
{
    checkRows({
        {u"29th August 2014", "2014-08-29"},
        {u"15 th August 2014", "2014-08-15"},
        {u"1 st September 2014", "2014-09-01"},
        {u"22nd August 2014", "2014-08-22"},
        {u"3rd of May 2014", "2014-05-03"},
        {u"29 August, 2014", "2014-08-29"},
        {u"29th August ’14", "2014-08-29"},
        {u"29 Aug 14", "2014-08-29"},
        {u"29-Aug-2014", "2014-08-29"},
        {u"29/Aug/14", "2014-08-29"},
        {u"4Feb2014", "2014-02-04"},
        {u"Feb 4th, 2014", "2014-02-04"},
        {u"February the 4th 2014", "2014-02-04"},
        {u"Sept. 4 2014", "2014-09-04"},
        {u"Friday 29th August 2014", "2014-08-29"},
        {u"Friday, 29 August 2014", "2014-08-29"},
        {u"29 August 2014 (Friday)", "2014-08-29"},
        {u"1st\u00a0September\u00a02014", "2014-09-01"},
        {u"1ST SEPTEMBER 2014", "2014-09-01"},
        {u"25th July 2013", "2013-07-25"}, // Past, and said so.
        {u"5 May next year", "2015-05-05"},
        {u"21/1/14", "2014-01-21"},
        {u"21/01/2014", "2014-01-21"},
        {u"21.01.2014", "2014-01-21"},
        {u"21.1.14", "2014-01-21"},
        {u"21-1-2014", "2014-01-21"},
        {u"29-10- 2014", "2014-10-29"},
        {u"2014-01-21", "2014-01-21"},
        {u"2014/02/04", "2014-02-04"},
        {u"1/4/98", "1998-04-01"},
        {u"29 February 2016", "2016-02-29"},
    });
}

TEST_CASE("a day without a year is the first such day on or after the day it was said")
{
    checkRows({
        {u"1st Sept", "2014-09-01"},
        {u"1 st September", "2014-09-01"},
        {u"4 Feb", "2014-02-04"},
        {u"Feb 4", "2014-02-04"},
        {u"4 feb", "2014-02-04"},
        {u"4/2", "2014-02-04"},
        {u"by 4/2", "2014-02-04"},
        {u"Tues 4/2", "2014-02-04"},
        {u"21 January", "2014-01-21"},
        {u"20 January", "2015-01-20"},
        {u"15th July", "2014-07-15"},
        {u"29 February", "2016-02-29"},
        {u"4 may", "2014-05-04"},
        {u"by 4th may", "2014-05-04"},
        {u"may 4", "2014-05-04"},
        {u"sat 3 may", "2014-05-03"},
        {u"18th Feb 1.30 to 3.30 pm", "2014-02-18"},
        {u"4 Feb 10.30", "2014-02-04"},
        {u"noon on 3 May", "2014-05-03"},
        {u"3 May at noon", "2014-05-03"},
        {u"by 5pm on the 3rd May", "2014-05-03"},
        {u"no later than 3 May", "2014-05-03"},
        {u"May 3-5", "2014-05-05"},
        {u"by the 28th", "2014-01-28"},
        {u"by 3rd", "2014-02-03"},
        {u"by the 31st", "2014-01-31"},
        {u"Tuesday 28th", "2014-01-28"},
        {u"15th of next month", "2014-02-15"},
        {u"by Christmas", "2014-12-25"},
        {u"Christmas Eve 2015", "2015-12-24"},
    });
}

TEST_CASE("a month is due on its last day, its parts on theirs")
{
    checkRows({
        {u"March 2015", "2015-03-31"},
        {u"October 2014", "2014-10-31"},
        {u"February 2016", "2016-02-29"},
        {u"March", "2014-03-31"},
        {u"January", "2014-01-31"}, // Still running.
        {u"by December", "2014-12-31"},
        {u"in May", "2014-05-31"},
        {u"May", "2014-05-31"},
        {u"may 2014", "2014-05-31"},
        {u"June meeting", "2014-06-30"},
        {u"bring to March meeting", "2014-03-31"},
        {u"at the Feb 4 meeting", "2014-02-04"},
        {u"March next year", "2015-03-31"},
        {u"Sept ’14", "2014-09-30"},
        {u"Sept 14", "2014-09-30"},  // The 14th, or all of September 2014: the last day allowed.
        {u"March 15", "2015-03-31"}, // Likewise.
        {u"March 17", "2014-03-17"}, // Nobody plans for 2017 in two digits.
        {u"October 2014/15", "2014-10-31"},
        {u"March 2014/15", "2015-03-31"},
        {u"end of March", "2014-03-31"},
        {u"end March", "2014-03-31"},
        {u"by the end of march", "2014-03-31"},
        {u"end of February 2016", "2016-02-29"},
        {u"mid-April", "2014-04-20"},
        {u"mid to late April", "2014-04-30"},
        {u"early May", "2014-05-10"},
        {u"beginning of June", "2014-06-10"},
        {u"first half of June", "2014-06-15"},
        {u"late September 2014", "2014-09-30"},
        {u"first week of June", "2014-06-07"},
        {u"last Friday in August", "2014-08-29"},
        {u"1st Monday of September 2014", "2014-09-01"},
        {u"end of 2015", "2015-12-31"},
        {u"during 2015", "2015-12-31"},
        {u"end of the calendar year", "2014-12-31"},
    });
}

TEST_CASE("of several days the last counts, and a year is lent to its neighbours")
{
    checkRows({
        {u"a) 29th August 2014 b) 30th October", "2014-10-30"},
        {u"a) 29th August 2014 b) 30 th October", "2014-10-30"},
        {u"18th July 2014; 30th September", "2014-09-30"},
        {u"18th July 2014 30 th September", "2014-09-30"},
        {u"31st July 2014 n.b awaiting job evaluation exercise to be complete 1st September", "2014-09-01"},
        {u"1st iteration by 1st September with subsequent additions during 14/15.", "2014-09-01"},
        {u"1 st iteration by 1 st September with subsequent additions during 14/15.", "2014-09-01"},
        {u"Sept/Oct 2014", "2014-10-31"},
        {u"Sept/Oct201 4", "2014-10-31"},
        {u"Sept/Oct 14", "2014-10-31"},
        {u"Dec – March 2014/15", "2015-03-31"},
        {u"September – December 2014", "2014-12-31"},
        {u"Nov - Feb", "2014-02-28"},
        {u"march/april 2014", "2014-04-30"},
        {u"29/30 August 2014", "2014-08-30"},
        {u"between 1 and 15 May", "2014-05-15"},
        {u"1-15 May", "2014-05-15"},
        {u"from 1 May to 3 June", "2014-06-03"},
        {u"1 December 2014; 31 January", "2015-01-31"},
        {u"20 December, 15 January 2015", "2015-01-15"},
        {u"30 October 2014 (was 29 August)", "2014-10-30"},
        {u"31 June 2014; 15 July 2014", "2014-07-15"},
        {u"Monday or Tuesday", "2014-01-28"},
        {u"ongoing, review March 2015", "2015-03-31"},
    });
}

TEST_CASE("words that count from the meeting are read from its day")
{
    checkRows({
        {u"today", "2014-01-21"},
        {u"by close of play", "2014-01-21"},
        {u"tomorrow", "2014-01-22"},
        {u"by the day after tomorrow", "2014-01-23"},
        {u"by Friday", "2014-01-24"},
        {u"Friday", "2014-01-24"},
        {u"fri", "2014-01-24"},
        {u"this Friday", "2014-01-24"},
        {u"this Tuesday", "2014-01-21"},
        {u"by Tuesday", "2014-01-28"},
        {u"next Friday", "2014-01-31"}, // Of this week or the next: the later.
        {u"Friday week", "2014-01-31"},
        {u"a week on Friday", "2014-01-31"},
        {u"two weeks today", "2014-02-04"},
        {u"Friday of next week", "2014-01-31"},
        {u"next week, Thursday", "2014-01-30"},
        {u"by close of play Friday", "2014-01-24"},
        {u"by COP on Friday", "2014-01-24"},
        {u"Friday 5pm", "2014-01-24"},
        {u"before Monday’s board", "2014-01-27"},
        {u"w/c 17th May", "2014-05-23"}, // A Saturday: its seventh day.
        {u"w/c 19 May", "2014-05-25"},
        {u"w/c Monday 19th May 2014", "2014-05-25"},
        {u"w/c 20/1", "2014-01-26"}, // That week is not over.
        {u"week commencing 19 May", "2014-05-25"},
        {u"week beginning 17 May 2021", "2021-05-23"},
        {u"w.c. 19 May", "2014-05-25"},
        {u"w/e 23 May", "2014-05-23"},
        {u"week ending Friday", "2014-01-24"},
        {u"this week", "2014-01-26"},
        {u"end of the week", "2014-01-26"},
        {u"next week", "2014-02-02"},
        {u"by the weekend", "2014-01-26"},
        {u"the week after next", "2014-02-09"},
        {u"in two weeks", "2014-02-04"},
        {u"in 2 weeks’ time", "2014-02-04"},
        {u"2 weeks", "2014-02-04"},
        {u"within 14 days", "2014-02-04"},
        {u"within 14 days of the meeting", "2014-02-04"},
        {u"within three working days", "2014-01-24"},
        {u"within 5 working days", "2014-01-28"},
        {u"in a fortnight", "2014-02-04"},
        {u"in a week or two", "2014-02-04"},
        {u"in 4-6 weeks", "2014-03-04"},
        {u"in 3 months", "2014-04-21"},
        {u"over the next six months", "2014-07-21"},
        {u"in a month’s time", "2014-02-21"},
        {u"One month.", "2014-02-21"},
        {u"a month", "2014-02-21"},
        {u"next month", "2014-02-28"},
        {u"end of the month", "2014-01-31"},
        {u"end of next month", "2014-02-28"},
        {u"early next month", "2014-02-10"},
        {u"month end", "2014-01-31"},
    });
}

TEST_CASE("the next meeting is a day where somebody knows it")
{
    for (const auto &words : {u"next meeting"_s, u"by the next meeting"_s, u"before next meeting"_s, u"Next mtg."_s}) {
        CAPTURE(words);
        CHECK(dayOf(words, said, met) == met);
        CHECK(dayOf(words, said).isNull());
    }
    CHECK(dayOf(u"next meeting of the Cabinet"_s, said, met).isNull());
    CHECK(dayOf(u"the next meeting but one"_s, said, met).isNull());
    CHECK(dayOf(u"next meeting or 1 March"_s, said, met) == QDate(2014, 3, 1));
}

TEST_CASE("without the day it was said only whole dates name a day")
{
    CHECK(dayOf(u"29th August 2014"_s, {}) == QDate(2014, 8, 29));
    CHECK(dayOf(u"a) 29th August 2014 b) 30th October"_s, {}) == QDate(2014, 10, 30));
    for (const auto &words : {u"4 Feb"_s, u"Friday"_s, u"next week"_s, u"in two weeks"_s, u"end of the month"_s,
                              u"month end"_s, u"by close of play"_s, u"by the 4th"_s, u"today"_s})
        CHECK(dayOf(words, {}).isNull());
}

TEST_CASE("a due keeps its words as typed")
{
    const Due due = dueOf(u" 1 st  September "_s, said);
    CHECK(due.text == u" 1 st  September "_s);
    CHECK(due.date == QDate(2014, 9, 1));
    CHECK(dueOf(u"Ongoing"_s, said) == Due{u"Ongoing"_s, {}});
}

TEST_CASE("a due of a megabyte is read like any other")
{
    const qsizetype million = 1'000'000;
    CHECK(dayOf(QString(million, u'9'), said).isNull());
    CHECK(dayOf(QString(million, u'/'), said).isNull());
    CHECK(dayOf(QString(million, u'\u0301'), said).isNull());
    CHECK(dayOf(QString(million, QChar(0xD800)), said).isNull());
    CHECK(dayOf(u"1/"_s.repeated(million / 2), said).isNull());
    CHECK(dayOf(u"end of "_s.repeated(million / 7), said).isNull());
    CHECK(dayOf(u"mid to "_s.repeated(million / 7) + u"late April"_s, said) == QDate(2014, 4, 30));
    CHECK(dayOf(u"the week "_s.repeated(million / 9) + u"by 4 Feb"_s, said) == QDate(2014, 2, 4));
    // Each of a hundred thousand days lends its year to the next, and none is looked at twice.
    CHECK(dayOf(u"1 May 2014; "_s + u"3 June; "_s.repeated(million / 8), said) == QDate(2014, 6, 3));
}
