#include "core/actions/duerules.h"

using namespace Qt::StringLiterals;

// Months, parts of them, and days counted within them.

namespace due {

namespace {

// Verbs and adjectives as well: without their capital they need a number, or another month beside them.
bool isVerb(const Words &words, qsizetype i)
{
    return !words[i].capital && words.isOneOf(i, {"may"_L1, "march"_L1, "mar"_L1, "august"_L1});
}

// "Sept/Oct", "march - april". Not "may or may not".
bool isJoinedToMonth(const Words &words, qsizetype i)
{
    const auto isOther = [&](qsizetype join, qsizetype other) {
        const bool joined =
            isVerb(words, i) ? words[join].kind == Token::Kind::Sign && isJoin(words[join]) : isJoin(words[join]);
        return joined && monthOf(words[other]) > 0 && monthOf(words[other]) != monthOf(words[i]);
    };
    return isOther(i + 1, i + 2) || isOther(i - 1, i - 2);
}

// A month without a year that stands for the month: not "may be done", "April Jones", "June to confirm".
bool isMonth(const Words &words, qsizetype i)
{
    if (!isDoubtful(words[i]) || isJoinedToMonth(words, i))
        return true;
    if (isVerb(words, i))
        return false;
    return isSurelyLedIn(words, i) || isSitting(words[i + 1]) || (startsClause(words, i) && isCutOff(words, i + 1));
}

Mention monthIn(int month, const YearRead &year)
{
    if (!year.split)
        return {.year = year.year, .month = month};
    // "2014/15" runs from April for money, from September for schools: only these months are in one year for both.
    if (month <= 3)
        return {.year = year.year + 1, .month = month};
    if (month >= 9)
        return {.year = year.year, .month = month};
    return {};
}

// "next month", "this month", "the month", seen from the day of speaking.
Found monthFromNow(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    if (!words.isWord(at + 1, "month"_L1) || !words.isOneOf(at, {"next"_L1, "this"_L1, "the"_L1}))
        return {};
    Match match{at + 2, {}};
    if (speech.said.isValid()) {
        const QDate in = speech.said.addMonths(words.isWord(at, "next"_L1) ? 1 : 0);
        match.mention = {.year = in.year(), .month = in.month()};
    }
    return match;
}

void inNextMonth(Mention &mention)
{
    mention.year += mention.month == 12 ? 1 : 0;
    mention.month = mention.month % 12 + 1;
}

qsizetype skipped(const Words &words, qsizetype at, std::initializer_list<QLatin1StringView> list)
{
    while (words.isOneOf(at, list))
        ++at;
    return at;
}

// A month's thirds: early is until the 10th, mid until the 20th. 0 for all of it; -1 where no part is named.
int partAt(const Words &words, qsizetype &at)
{
    const qsizetype from = at;
    if (const int rank = rankOf(words[at]); (rank == 1 || rank == 2) && words.isWord(at + 1, "half"_L1)) {
        at += 2;
        return rank == 1 ? 15 : 0;
    }
    ++at;
    if (words.isOneOf(from, {"end"_L1, "late"_L1, "close"_L1}))
        return 0;
    if (words.isOneOf(from, {"early"_L1, "beginning"_L1, "start"_L1}))
        return 10;
    if (words.isOneOf(from, {"mid"_L1, "middle"_L1}))
        return 20;
    at = from;
    return -1;
}

Found onDayOf(const Speech &speech, qsizetype month, int day)
{
    Found found = monthPhrase(speech, month);
    if (found && found->mention.isCalendar())
        found->mention.day = day;
    return found;
}

} // namespace

Found monthPhrase(const Speech &speech, qsizetype at)
{
    const int month = monthOf(speech.words[at]);
    if (month == 0)
        return monthFromNow(speech, at);
    const YearRead year = yearAt(speech, at + 1);
    return Match{qMax(at + 1, year.end), monthIn(month, year)};
}

Found monthAlone(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    const int month = monthOf(words[at]);
    if (month == 0)
        return {};
    const YearRead year = yearAt(speech, at + 1);
    const Token &before = words[at - 1];
    // "32 August" names no day, and not all of August either.
    if (words.isFreeNumber(at - 1, 3) && (before.value > 31 || before.value == 0) && !isLabelled(words, at - 1))
        return Match{qMax(at + 1, year.end), {}};
    if (year.year == 0 && !isMonth(words, at))
        return {};
    return monthPhrase(speech, at);
}

Found partOfMonth(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    qsizetype i = at;
    int part = partAt(words, i);
    if (part < 0) {
        // "month end".
        if (words.isWord(at, "month"_L1) && speech.said.isValid()) {
            const qsizetype end = words.isSign(at + 1, u'-') ? at + 2 : at + 1;
            if (words.isWord(end, "end"_L1))
                return Match{end + 1, {.year = speech.said.year(), .month = speech.said.month()}};
        }
        return {};
    }
    // "mid to late April": the later part. Once: who names three parts names none.
    qsizetype next = i + 1;
    if (const int later = isJoin(words[i]) ? partAt(words, next) : -1; later >= 0) {
        part = later;
        i = next;
    }
    if (words.isSign(i, u'-'))
        ++i;
    i = skipped(words, i, {"of"_L1, "in"_L1});
    if (words.isWord(i, "the"_L1) && monthOf(words[i + 1]) > 0)
        ++i;
    if (words.isWord(i, "month"_L1) && part == 0 && speech.said.isValid()) // "end of month"
        return Match{i + 1, {.year = speech.said.year(), .month = speech.said.month()}};
    return onDayOf(speech, i, part);
}

Found weekOfMonth(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    const int rank = rankOf(words[at]);
    if (rank == 0 || !words.isWord(at + 1, "week"_L1) || !words.isOneOf(at + 2, {"of"_L1, "in"_L1}))
        return {};
    return onDayOf(speech, at + 3, rank == 5 ? 0 : 7 * rank);
}

Found nthWeekday(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    const int rank = rankOf(words[at]);
    const int weekday = weekdayOf(words[at + 1]);
    if (rank == 0 || weekday == 0 || !words.isOneOf(at + 2, {"of"_L1, "in"_L1}))
        return {};
    Found found = monthPhrase(speech, at + 3);
    if (found && found->mention.isCalendar()) {
        found->mention.weekday = weekday;
        found->mention.nth = rank;
        if (words.isWord(at + 3, "the"_L1) && found->mention.in(found->mention.year) < speech.said)
            inNextMonth(found->mention); // "the first Monday of the month" once this month's is over
    }
    return found;
}

Found dayOfSomeMonth(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    const int day = words[at].value;
    if (!words.isFreeNumber(at, 2) || !words[at].ordinal || day < 1 || day > 31 || !speech.said.isValid())
        return {};
    if (words.isWord(at + 1, "of"_L1)) {
        Found found = monthFromNow(speech, at + 2);
        if (!found)
            return found;
        Mention &mention = found->mention;
        if (words.isWord(at + 2, "the"_L1) && QDate(mention.year, mention.month, day) < speech.said)
            inNextMonth(mention);
        mention = {.fixed = QDate(mention.year, mention.month, day)};
        return found;
    }
    const qsizetype lead = words.isWord(at - 1, "the"_L1) ? at - 1 : at;
    const bool ledIn = lead == 0 || isBehindWeek(words, lead) ||
                       words.isOneOf(lead - 1, {"by"_L1, "on"_L1, "before"_L1, "until"_L1, "till"_L1});
    const bool counts = !endsClause(words, at + 1) && (isJoin(words[at + 1]) || !isCutOff(words, at + 1));
    if (!ledIn || counts)
        return {};
    for (int month = 0; month < 12; ++month) {
        const QDate in = speech.said.addMonths(month);
        const QDate found(in.year(), in.month(), day);
        if (found.isValid() && found >= speech.said)
            return Match{at + 1, {.fixed = found}};
    }
    return {};
}

Found wholeYear(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    if (!words.isOneOf(at, {"end"_L1, "late"_L1, "in"_L1, "during"_L1}))
        return {};
    qsizetype i = skipped(words, at + 1, {"of"_L1, "the"_L1});
    // "End of the year" alone may be the calendar's, the school's or the auditor's: it names no day.
    const bool calendar = words.isWord(i, "calendar"_L1) && words.isWord(i + 1, "year"_L1);
    if (calendar)
        i += 2;
    const Token &number = words[i];
    const bool said = words.isFreeNumber(i, 4) && number.value >= 1800 && number.value <= 2199;
    if (said && isCutOff(words, i + 1) && !words.isSign(i + 1, u'/') && !words.isSign(i + 1, u'-'))
        return Match{i + 1, {.year = number.value, .month = 12}};
    if (calendar && speech.said.isValid())
        return Match{i, {.year = speech.said.year(), .month = 12}};
    return {};
}

Found namedFeast(const Speech &speech, qsizetype at)
{
    // The same day each year, so its name is a date. Easter moves, and in schools is a fortnight: no day.
    const Words &words = speech.words;
    if (!words.isOneOf(at, {"christmas"_L1, "xmas"_L1}))
        return {};
    qsizetype i = at + 1;
    int day = 25;
    if (words.isOneOf(i, {"day"_L1, "eve"_L1}))
        day = words.isWord(i++, "eve"_L1) ? 24 : 25;
    const YearRead year = yearAt(speech, i);
    i = qMax(i, year.end);
    if (year.split || !isCutOff(words, i) || !(isSurelyLedIn(words, at) || startsClause(words, at)))
        return {};
    return Match{i, {.year = year.year, .month = 12, .day = day}};
}

} // namespace due
