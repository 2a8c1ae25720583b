#include "tests/core/duerows.h"

TEST_CASE("days are read as they are typed in a hurry")
{
    checkRows({
        {u"tmrw", "2014-01-22"},
        {u"tonite", "2014-01-21"},
        {u"now", "2014-01-21"},
        {u"this afternoon", "2014-01-21"},
        {u"Wed lunchtime", "2014-01-22"},
        {u"mon am", "2014-01-27"},
        {u"Tues eve", "2014-01-28"},
        {u"Thursday lunchtime", "2014-01-23"},
        {u"Wed 26/2", "2014-02-26"},
        {u"Fri 28th", "2014-01-28"},
        {u"COP Friday", "2014-01-24"},
        {u"close fri", "2014-01-24"},
        {u"first thing Monday", "2014-01-27"},
        {u"5pm on 28 Feb", "2014-02-28"},
        {u"3pm", "2014-01-21"},
        {u"by 17:00", "2014-01-21"},
        {u"12 noon", "2014-01-21"},
        {u"the 28th", "2014-01-28"},
        {u"14th", "2014-02-14"},
        {u"the 28th at the latest", "2014-01-28"},
        {u"4-2", "2014-02-04"},
        {u"14.2", "2014-02-14"},
        {u"mid-March", "2014-03-20"},
        {u"within 24 hours", "2014-01-22"},
        {u"within 72 hrs", "2014-01-24"},
        {u"nxt week", "2014-02-02"},
        {u"this wk", "2014-01-26"},
        {u"nxt mtg", "2014-02-04"},
        {u"next time", "2014-02-04"},
        {u"end of month", "2014-01-31"},
    });
}

TEST_CASE("a day of the month that is over is one of the next month")
{
    checkRows({
        {u"on the first Monday of the month", "2014-02-03"},
        {u"the last Friday of the month", "2014-01-31"},
        {u"1st of the month", "2014-02-01"},
        {u"the 28th of the month", "2014-01-28"},
    });
}

TEST_CASE("days are counted back from the next meeting, and from a date")
{
    checkRows({
        {u"five working days before the next meeting", "2014-01-28"},
        {u"at least a week before the next meeting", "2014-01-28"},
        {u"the day before the next meeting", "2014-02-03"},
        {u"three days ahead of next meeting", "2014-02-01"},
        {u"two weeks before 4 March", "2014-02-18"},
        {u"ten working days prior to 31 March 2014", "2014-03-17"},
        {u"a week before Easter", ""},
        {u"five days before conference", ""},
    });
}
