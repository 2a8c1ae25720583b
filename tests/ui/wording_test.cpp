#include "tests/catch.h"
#include "ui/pages/wording.h"

using namespace Qt::StringLiterals;

TEST_CASE("printed minutes say dates, times and counts in British English")
{
    CHECK(printed::longDate(QDate(2014, 1, 21)) == u"Tuesday 21 January 2014"_s);
    CHECK(printed::longDate({}).isEmpty());
    CHECK(printed::timeSpan(QTime(13, 0), QTime(15, 0)) == u"13:00 to 15:00"_s);
    CHECK(printed::timeSpan(QTime(13, 0), {}) == u"from 13:00"_s);
    CHECK(printed::timeSpan({}, QTime(15, 0)) == u"until 15:00"_s);
    CHECK(printed::timeSpan({}, {}).isEmpty());
    const struct {
        int number;
        QString shown;
    } rows[] = {{1, u"1st"_s},     {2, u"2nd"_s},       {3, u"3rd"_s},   {4, u"4th"_s},   {10, u"10th"_s},
                {11, u"11th"_s},   {12, u"12th"_s},     {13, u"13th"_s}, {21, u"21st"_s}, {102, u"102nd"_s},
                {111, u"111th"_s}, {1003, u"1003rd"_s}, {0, u"0th"_s}};
    for (const auto &row : rows)
        CHECK(printed::ordinal(row.number) == row.shown);
}

TEST_CASE("a moment is said with its offset")
{
    const auto at = [](const char *iso) {
        return printed::moment(QDateTime::fromString(QLatin1StringView(iso), Qt::ISODate));
    };
    CHECK(at("2024-03-05T14:02:00Z") == u"5 March 2024 at 14:02 (UTC)"_s);
    CHECK(at("2024-03-05T14:02:00+05:30") == u"5 March 2024 at 14:02 (UTC+05:30)"_s);
    CHECK(at("2024-03-05T14:02:00-03:00") == u"5 March 2024 at 14:02 (UTC−03:00)"_s);
    CHECK(printed::moment({}).isEmpty());
}

TEST_CASE("a due shows its words, and every revision behind them")
{
    CHECK(printed::dueText(Due{u"end of March"_s, QDate(2014, 3, 31)}) == u"end of March"_s);
    CHECK(printed::dueText(Due{{}, QDate(2014, 3, 31)}) == u"31 March 2014"_s);
    Action action{.due = {u"4 Feb"_s, {}}, .revisedDue = {{u"18 Feb"_s, {}}, {{}, QDate(2014, 3, 31)}}};
    CHECK(printed::dueText(action) == u"4 Feb, then 18 Feb, then 31 March 2014"_s);
    CHECK(printed::dueText(Action()).isEmpty());
}

TEST_CASE("a meeting shows when it sat, and the plan where that was another")
{
    Meeting meeting{.start = QTime(13, 0), .end = QTime(15, 0)};
    CHECK(printed::sittingTimes(meeting) == u"13:00 to 15:00"_s);
    meeting.actualStart = QTime(13, 0);
    CHECK(printed::sittingTimes(meeting) == u"13:00 to 15:00"_s);
    meeting.actualEnd = QTime(15, 20);
    CHECK(printed::sittingTimes(meeting) == u"13:00 to 15:20 (planned: 13:00 to 15:00)"_s);
    CHECK(printed::sittingTimes({}).isEmpty());
}

TEST_CASE("votes that nobody counted are not said")
{
    CHECK(printed::votesText({}).isEmpty());
    CHECK(printed::votesText({.inFavour = 5}) == u"Votes: 5 for"_s);
    CHECK(printed::votesText({5, 0, 1}) == u"Votes: 5 for, 0 against, 1 abstained"_s);
}
