#include "core/actions/duerules.h"

using namespace Qt::StringLiterals;

// Days counted from the day of speaking, and from the next meeting.

namespace due {

namespace {

Match fixedMatch(qsizetype end, const QDate &day) { return {end, {.fixed = day}}; }

// Weeks run from Monday to Sunday. The week of the day of speaking is 0.
QDate sundayOf(const QDate &said, int week) { return said.addDays(7 - said.dayOfWeek() + 7 * week); }
QDate weekdayIn(const QDate &said, int week, int weekday) { return sundayOf(said, week - 1).addDays(weekday); }

// Strictly after: who means the day of speaking says "today".
QDate nextWeekday(const QDate &said, int weekday)
{
    const int days = (weekday - said.dayOfWeek() + 7) % 7;
    return said.addDays(days == 0 ? 7 : days);
}

// What a span counts from: nothing said, or now, or this meeting. "Within 14 days of receipt" names no day.
qsizetype behindAnchor(const Words &words, qsizetype at)
{
    if (!words.isOneOf(at, {"of"_L1, "from"_L1, "after"_L1, "before"_L1, "following"_L1, "prior"_L1, "ago"_L1}))
        return at;
    if (words.isOneOf(at, {"before"_L1, "prior"_L1, "ago"_L1}))
        return -1;
    if (words.isOneOf(at + 1, {"today"_L1, "now"_L1}))
        return at + 2;
    if (words.isOneOf(at + 1, {"the"_L1, "this"_L1, "today"_L1}) && words.isWord(at + 2, "meeting"_L1))
        return at + 3;
    return -1;
}

} // namespace

Found nextMeeting(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    if (!words.isOneOf(at, {"next"_L1, "nxt"_L1}) || !words.isOneOf(at + 1, {"meeting"_L1, "mtg"_L1, "time"_L1}))
        return {};
    // Somebody else's, or the one after: "next meeting of the Cabinet", "next meeting but one".
    const bool other = words.isOneOf(at + 2, {"of"_L1, "with"_L1, "but"_L1});
    return fixedMatch(at + 2, other ? QDate() : speech.nextMeeting);
}

Found weekOf(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    qsizetype i = -1;
    bool ending = false;
    if (words.isWord(at, "w"_L1) && (words.isSign(at + 1, u'/') || words.isSign(at + 1, u'.')) &&
        words.isOneOf(at + 2, {"c"_L1, "b"_L1, "e"_L1})) {
        i = at + 3;
        ending = words.isWord(at + 2, "e"_L1);
    } else if (words.isWord(at, "wc"_L1)) {
        i = at + 1;
    } else if (words.isOneOf(at, {"week"_L1, "wk"_L1}) &&
               words.isOneOf(at + 1, {"commencing"_L1, "beginning"_L1, "starting"_L1, "ending"_L1, "of"_L1})) {
        i = at + 2;
        ending = words.isWord(at + 1, "ending"_L1);
    }
    if (i < 0)
        return {};
    while (words.isSign(i, u'.') || words.isSign(i, u':') || words.isWord(i, "the"_L1))
        ++i;
    const int weekday = weekdayOf(words[i]);
    const qsizetype day = weekday > 0 ? (words.isSign(i + 1, u',') ? i + 2 : i + 1) : i;
    Found found = calendarDay(speech, day);
    if (!found)
        found = dayOfSomeMonth(speech, day);
    if (!found && weekday > 0 && speech.said.isValid())
        found = fixedMatch(i + 1, nextWeekday(speech.said, weekday));
    if (!found || ending)
        return found;
    // All of that week is allowed: its seventh day is the last.
    found->mention.plus = 6;
    if (found->mention.fixed.isValid())
        found->mention.fixed = found->mention.fixed.addDays(6);
    found->also.reset();
    return found;
}

Found span(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    qsizetype i = at;
    if (words.isOneOf(i, {"in"_L1, "within"_L1, "over"_L1, "during"_L1})) {
        const bool needsNext = words.isOneOf(i, {"over"_L1, "during"_L1});
        ++i;
        if (words.isWord(i, "the"_L1))
            ++i;
        const bool next = words.isOneOf(i, {"next"_L1, "coming"_L1});
        if (needsNext && !next)
            return {};
        i += next ? 1 : 0;
    } else if (at != 0) {
        return {};
    }
    const std::optional<Span> read = spanAt(words, i);
    if (!read || !speech.said.isValid() || words.isOneOf(at - 1, {"once"_L1, "twice"_L1, "every"_L1}))
        return {};
    const qsizetype end = behindAnchor(words, read->end);
    if (end < 0)
        return fixedMatch(read->end, {});
    // A bare length of time is a day only where nothing else is said: "2 weeks", not "2 weeks of training".
    if (i == at && words[words.isSign(end, u'.') ? end + 1 : end].kind != Token::Kind::End)
        return {};
    return fixedMatch(end, after(*read, speech.said));
}

Found spanOn(const Speech &speech, qsizetype at)
{
    // "A week on Friday", "two weeks today".
    const Words &words = speech.words;
    const std::optional<Span> read = spanAt(words, at);
    if (!read || read->unit.days % 7 != 0 || !speech.said.isValid())
        return {};
    const qsizetype i = words.isWord(read->end, "on"_L1) ? read->end + 1 : read->end;
    QDate from;
    if (const int weekday = weekdayOf(words[i]); weekday > 0 && i > read->end)
        from = nextWeekday(speech.said, weekday);
    else if (words.isOneOf(i, {"today"_L1, "tomorrow"_L1}))
        from = speech.said.addDays(words.isWord(i, "today"_L1) ? 0 : 1);
    if (!from.isValid())
        return {};
    return fixedMatch(i + 1, from.addDays(qint64(read->count) * read->unit.days));
}

Found weekOrMonth(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    const QDate said = speech.said;
    if (!said.isValid())
        return {};
    if (words.isWord(at, "end"_L1) && words.isWord(at + 1, "of"_L1) && words.isWord(at + 2, "the"_L1) &&
        words.isWord(at + 3, "week"_L1))
        return fixedMatch(at + 4, sundayOf(said, 0));
    const bool next = words.isOneOf(at, {"next"_L1, "nxt"_L1});
    if (words.isOneOf(at, {"week"_L1, "month"_L1}) && words.isWord(at + 1, "after"_L1) &&
        words.isWord(at + 2, "next"_L1)) {
        const QDate month = said.addMonths(2);
        return words.isWord(at, "week"_L1)
                   ? fixedMatch(at + 3, sundayOf(said, 2))
                   : fixedMatch(at + 3, QDate(month.year(), month.month(), month.daysInMonth()));
    }
    if (words.isOneOf(at, {"this"_L1, "the"_L1, "next"_L1}) && words.isWord(at + 1, "weekend"_L1))
        return fixedMatch(at + 2, sundayOf(said, next ? 1 : 0));
    if (!next && !words.isWord(at, "this"_L1))
        return {};
    if (words.isWord(at + 1, "fortnight"_L1))
        return fixedMatch(at + 2, said.addDays(14));
    if (words.isOneOf(at + 1, {"week"_L1, "wk"_L1})) {
        // "Next week on Thursday".
        const qsizetype i = words.isOneOf(at + 2, {"on"_L1, "by"_L1}) || words.isSign(at + 2, u',') ? at + 3 : at + 2;
        if (const int weekday = weekdayOf(words[i]); weekday > 0 && isCutOff(words, i + 1))
            return fixedMatch(i + 1, weekdayIn(said, next ? 1 : 0, weekday));
        return fixedMatch(at + 2, sundayOf(said, next ? 1 : 0));
    }
    return monthOf(words[at + 1]) > 0 ? Found() : monthPhrase(speech, at);
}

Found dayFromToday(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    if (!speech.said.isValid())
        return {};
    if (words.isWord(at, "day"_L1) && words.isWord(at + 1, "after"_L1) && words.isWord(at + 2, "tomorrow"_L1))
        return fixedMatch(at + 3, speech.said.addDays(2));
    const bool tomorrow = words.isOneOf(at, {"tomorrow"_L1, "tmrw"_L1, "tmr"_L1, "tomoz"_L1, "tomorow"_L1});
    if (!(tomorrow || words.isOneOf(at, {"today"_L1, "tonight"_L1, "tonite"_L1})) || !standsAlone(words, at, at + 1))
        return {};
    return fixedMatch(at + 1, speech.said.addDays(tomorrow ? 1 : 0));
}

Found endOfToday(const Speech &speech, qsizetype at)
{
    // Nothing else said: "by close of play", but not "close of play Friday".
    const Words &words = speech.words;
    if (at > 1 || (at == 1 && !words.isWord(0, "by"_L1)))
        return {};
    qsizetype end = -1;
    if (words.isOneOf(at, {"cop"_L1, "cob"_L1, "eod"_L1}))
        end = at + 1;
    else if (words.isOneOf(at, {"close"_L1, "end"_L1}) && words.isWord(at + 1, "of"_L1) &&
             words.isOneOf(at + 2, {"play"_L1, "business"_L1, "day"_L1}))
        end = at + 3;
    return end == words.size() ? Found(fixedMatch(end, speech.said)) : Found();
}

Found weekdayAlone(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    const QDate said = speech.said;
    const int weekday = weekdayOf(words[at]);
    if (weekday == 0 || !said.isValid())
        return {};
    qsizetype next = words.isSign(at + 1, u',') ? at + 2 : at + 1;
    if (words.isWord(next, "the"_L1))
        ++next;
    if (calendarDay(speech, next) || dayOfSomeMonth(speech, next))
        return {}; // "Friday, 29th August": the date says it.
    if (words.isOneOf(at + 1, {"week"_L1, "fortnight"_L1}))
        return fixedMatch(at + 2, nextWeekday(said, weekday).addDays(words.isWord(at + 1, "week"_L1) ? 7 : 14));
    const qsizetype week = words.isWord(at + 1, "of"_L1) ? at + 2 : at + 1;
    if (words.isWord(week + 1, "week"_L1) && words.isOneOf(week, {"next"_L1, "this"_L1}))
        return fixedMatch(week + 2, weekdayIn(said, words.isWord(week, "next"_L1) ? 1 : 0, weekday));
    const auto byWeekday = [weekday](qsizetype end, const QDate &day) {
        return Match{end, {.fixed = day, .weekday = weekday}};
    };
    const bool certain = !isDoubtful(words[at]);
    const bool named = certain ? standsAlone(words, at, at + 1)
                               : isSurelyLedIn(words, at) || (startsClause(words, at) &&
                                                              (endsClause(words, at + 1) || isDayPart(words[at + 1])) &&
                                                              !words.isWord(at - 1, "the"_L1));
    if (!named)
        return {};
    // "This Friday" is in this week; "next Friday" may be the one of next week, which is the later.
    if (words.isWord(at - 1, "next"_L1) || words.isWord(at + 1, "next"_L1))
        return byWeekday(words.isWord(at + 1, "next"_L1) ? at + 2 : at + 1, weekdayIn(said, 1, weekday));
    if (words.isWord(at - 1, "this"_L1) && weekday == said.dayOfWeek())
        return byWeekday(at + 1, said);
    return byWeekday(at + 1, nextWeekday(said, weekday));
}

} // namespace due
