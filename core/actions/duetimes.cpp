#include "core/actions/duerules.h"

using namespace Qt::StringLiterals;

// Lengths of time, days counted back from another, and times of a day that is not said.

namespace due {

namespace {

// Mondays to Fridays. Bank holidays differ from country to country and are not counted out.
QDate afterWorkingDays(QDate day, int count)
{
    for (int left = qAbs(count); left > 0;) {
        day = day.addDays(count > 0 ? 1 : -1);
        if (day.dayOfWeek() <= 5)
            --left;
    }
    return day;
}

// A day that others are counted back from: the next meeting, or a date.
Found anchorAt(const Speech &speech, qsizetype at)
{
    const qsizetype i = speech.words.isWord(at, "the"_L1) ? at + 1 : at;
    Found found = nextMeeting(speech, i);
    return found ? found : calendarDay(speech, i);
}

} // namespace

// "14 days", "two to three weeks", "a week or two", "ten working days".
std::optional<Span> spanAt(const Words &words, qsizetype at)
{
    Span span;
    qsizetype i = at;
    span.count = quantityOf(words[i]);
    if (span.count == 0 || (words[i].kind == Token::Kind::Number && !words.isFreeNumber(i, 3)))
        return {};
    ++i;
    if (isJoin(words[i]) && quantityOf(words[i + 1]) > 0) {
        span.count = quantityOf(words[i + 1]);
        i += 2;
    }
    if (words.isOneOf(i, {"working"_L1, "business"_L1, "calendar"_L1})) {
        span.working = !words.isWord(i, "calendar"_L1);
        ++i;
    }
    span.unit = unitOf(words[i]);
    if ((span.unit.days == 0 && span.unit.months == 0 && span.unit.hours == 0) || (span.working && span.unit.days != 1))
        return {};
    ++i;
    if (words.isWord(i, "or"_L1) && quantityOf(words[i + 1]) > 0) {
        span.count = quantityOf(words[i + 1]);
        i += 2;
    }
    if (words.isSign(i, u'\'')) // "two weeks' time", with an apostrophe that stands apart.
        ++i;
    span.end = words.isWord(i, "time"_L1) ? i + 1 : i;
    return span;
}

QDate after(const Span &span, const QDate &day)
{
    if (span.working)
        return afterWorkingDays(day, span.count);
    if (span.unit.hours > 0)
        return day.addDays((span.count + 23) / 24); // Of the last day that has begun.
    return day.addDays(qint64(span.count) * span.unit.days).addMonths(span.count * span.unit.months);
}

Found spanBefore(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    std::optional<Span> span = spanAt(words, at);
    if (!span && words.isWord(at, "the"_L1) && unitOf(words[at + 1]).days > 0) // "the day before 4 March"
        span = Span{1, unitOf(words[at + 1]), false, at + 2};
    if (!span || span->unit.days == 0)
        return {};
    const qsizetype two = words.isOneOf(span->end, {"ahead"_L1, "prior"_L1}) ? 2 : 1;
    if (!words.isOneOf(span->end, {"before"_L1, "ahead"_L1, "prior"_L1}))
        return {};
    Found found = anchorAt(speech, span->end + two);
    if (!found)
        return {};
    if (found->mention.isCalendar()) {
        // Its year is not known yet: five working days are a week.
        const int days = span->working ? span->count + 2 * (span->count / 5) : span->count * span->unit.days;
        found->mention.plus -= days;
        found->also.reset();
    } else if (found->mention.fixed.isValid()) {
        span->count = -span->count;
        found->mention.fixed = after(*span, found->mention.fixed);
    }
    return found;
}

Found partOfToday(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    if (words.isWord(at, "this"_L1) && isDayPart(words[at + 1]) && isCutOff(words, at + 2))
        return Match{at + 2, {.fixed = speech.said}};
    return words.isWord(at, "now"_L1) && words.size() == 1 ? Found(Match{1, {.fixed = speech.said}}) : Found();
}

Found clockAlone(const Speech &speech, qsizetype at)
{
    // Nothing else said: "by 5pm" is today, "1.30 to 3.30 pm" is when something runs.
    const Words &words = speech.words;
    if (at > 1 || (at == 1 && !words.isWord(0, "by"_L1)))
        return {};
    qsizetype end = at;
    bool clock = false;
    if (words.isFreeNumber(end, 2)) {
        ++end;
        const bool minutes = (words.isSign(end, u':') || words.isSign(end, u'.')) && words[end + 1].text.size() == 2;
        clock = minutes && words.isSign(end, u':');
        end += minutes ? 2 : 0;
    }
    if (words.isOneOf(end, {"am"_L1, "pm"_L1, "noon"_L1, "midday"_L1})) {
        clock = true;
        ++end;
    }
    return clock && end == words.size() ? Found(Match{end, {.fixed = speech.said}}) : Found();
}

} // namespace due
