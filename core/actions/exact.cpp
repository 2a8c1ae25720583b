#include "core/actions/due.h"
#include "core/actions/duerules.h"

using namespace Qt::StringLiterals;

// Fields that want one exact day or time: the same ways of writing a day as in dues, and nothing beside it.

namespace {

QDate dayOfWord(const due::Words &words, const QDate &today)
{
    if (words.size() != 1 || !today.isValid())
        return {};
    if (words.isWord(0, "today"_L1))
        return today;
    if (words.isWord(0, "tomorrow"_L1))
        return today.addDays(1);
    return words.isWord(0, "yesterday"_L1) ? today.addDays(-1) : QDate();
}

// Without a year: the first such day from three months ago on. Minutes are typed up after their meeting, and what is
// planned lies ahead.
QDate withYear(const due::Mention &mention, const QDate &today)
{
    if (mention.year > 0)
        return mention.in(mention.year);
    const QDate from = today.addMonths(-3);
    for (int year = from.year(); from.isValid() && year <= from.year() + 8; ++year) {
        const QDate day = mention.in(year);
        if (day.isValid() && day >= from)
            return day;
    }
    return {};
}

struct Clock {
    int hour = -1;
    int minute = 0;
    qsizetype end = 0;
};

// "13:30", "1.30", "1330", "9". An hour of -1: no time.
Clock clockAt(const due::Words &words)
{
    const due::Token &first = words[0];
    if (first.value < 0 || first.ordinal)
        return {};
    if (first.text.size() > 2)
        return {first.value / 100, first.value % 100, 1};
    if ((words.isSign(1, u':') || words.isSign(1, u'.')) && words[2].value >= 0) {
        const bool glued = words.isGlued(1) && words.isGlued(2) && words[2].text.size() == 2 && !words[2].ordinal;
        return glued ? Clock{first.value, words[2].value, 3} : Clock{};
    }
    return {first.value, 0, 1};
}

// "am", "p.m.": 'a' or 'p', and `at` moves behind it. Nothing where none stands there.
QChar halfOfDay(const due::Words &words, qsizetype &at)
{
    for (const QChar half : {u'a', u'p'}) {
        const QLatin1StringView whole = half == u'a' ? "am"_L1 : "pm"_L1;
        const QLatin1StringView letter = whole.first(1);
        if (words.isWord(at, whole)) {
            at += words.isSign(at + 1, u'.') ? 2 : 1;
            return half;
        }
        if (words.isWord(at, letter) && words.isSign(at + 1, u'.') && words.isWord(at + 2, "m"_L1)) {
            at += words.isSign(at + 3, u'.') ? 4 : 3;
            return half;
        }
    }
    return {};
}

} // namespace

QDate exactDate(const QString &typed, const QDate &today)
{
    const due::Words words(typed);
    if (const QDate day = dayOfWord(words, today); day.isValid())
        return day;
    qsizetype at = 0;
    const int weekday = due::weekdayOf(words[0]);
    if (weekday > 0)
        at = words.isSign(1, u',') || words.isSign(1, u'.') ? 2 : 1;
    const due::Found found = due::calendarDay({words, today, {}}, at);
    if (!found || found->end != words.size() || !found->mention.isCalendar())
        return {};
    const QDate day = withYear(found->mention, today);
    // "Monday 21 January 2014" was a Tuesday: one of the two is a slip, and nobody knows which.
    return weekday > 0 && day.dayOfWeek() != weekday ? QDate() : day;
}

QTime exactTime(const QString &typed)
{
    const due::Words words(typed);
    qsizetype at = words.isWord(0, "noon"_L1) || words.isWord(0, "midday"_L1) || words.isWord(0, "midnight"_L1) ? 1 : 0;
    if (at == 1)
        return words.size() == 1 ? QTime(words.isWord(0, "midnight"_L1) ? 0 : 12, 0) : QTime();
    Clock clock = clockAt(words);
    if (clock.hour < 0)
        return {};
    at = clock.end;
    if (words.isWord(at, "noon"_L1) || words.isWord(at, "midnight"_L1)) {
        const bool noon = words.isWord(at, "noon"_L1);
        return clock.hour == 12 && clock.minute == 0 && at + 1 == words.size() ? QTime(noon ? 12 : 0, 0) : QTime();
    }
    if (words.isWord(at, "hrs"_L1) || words.isWord(at, "hours"_L1) || words.isWord(at, "h"_L1))
        ++at;
    const QChar half = halfOfDay(words, at);
    if (at != words.size())
        return {};
    if (!half.isNull()) {
        // "13.30 pm" says it twice; "13.30 am" says two things.
        if (clock.hour < 1 || clock.hour > (half == u'p' ? 23 : 12))
            return {};
        if (clock.hour <= 12)
            clock.hour = clock.hour % 12 + (half == u'p' ? 12 : 0);
    }
    return clock.hour < 24 && clock.minute < 60 ? QTime(clock.hour, clock.minute) : QTime();
}
