#include "core/actions/due.h"

#include "core/actions/duerules.h"

#include <algorithm>

// From words to a day, in three steps: the words become tokens (duewords), rules find the days named among them
// (duecalendar, duemonths, duerelative), and here the years that were not said are found and the last day is taken.

namespace due {

namespace {

// In order: the first that reads something at a place has it. Longer phrases stand before those that they contain.
constexpr Rule rules[] = {
    weekOf,       weekOfMonth, nthWeekday, partOfMonth,  isoDay,         numericDay, dayAndMonth, monthAndDay,
    monthAlone,   spanBefore,  spanOn,     span,         wholeYear,      namedFeast, nextMeeting, weekOrMonth,
    dayFromToday, partOfToday, endOfToday, weekdayAlone, dayOfSomeMonth, clockAlone,
};

struct Named {
    Mention mention;
    bool openEnded = false; // "After 1 May 2014" lends its year to others and is no last day itself.
    QDate day;
};

Found matchAt(const Speech &speech, qsizetype at)
{
    for (const Rule rule : rules) {
        if (Found found = rule(speech, at))
            return found;
    }
    return {};
}

// "29 August (Friday)": the weekday says nothing new.
qsizetype behindWeekday(const Words &words, qsizetype at)
{
    const bool mark = words.isSign(at, u',') || words.isSign(at, u'(');
    const qsizetype day = mark ? at + 1 : at;
    return weekdayOf(words[day]) > 0 && endsClause(words, day + 1) ? day + 1 : at;
}

qsizetype beforeWeekday(const Words &words, qsizetype at)
{
    if (weekdayOf(words[at - 1]) > 0)
        return at - 1;
    return words.isSign(at - 1, u',') && weekdayOf(words[at - 2]) > 0 ? at - 2 : at;
}

// "Dec – March 2014/15", "Monday or Tuesday": the first has no day of its own, only the second counts.
bool leadsTo(const Mention &first, const Mention &second)
{
    if (first.isCalendar())
        return first.year == 0 && second.isCalendar();
    return first.weekday > 0 && second.weekday > 0;
}

QList<Named> daysNamed(const Speech &speech)
{
    QList<Named> days;
    qsizetype behind = -1; // The token behind the last day found.
    for (qsizetype at = 0; at < speech.words.size();) {
        const Found found = matchAt(speech, at);
        if (!found) {
            ++at;
            continue;
        }
        if (at == behind + 1 && !days.isEmpty() && isJoin(speech.words[behind]) &&
            leadsTo(days.last().mention, found->mention))
            days.removeLast();
        const bool openEnded = isOpenEnded(speech.words, beforeWeekday(speech.words, at));
        if (found->also)
            days.append({*found->also, openEnded, {}});
        days.append({found->mention, openEnded, {}});
        behind = found->end;
        at = found->mention.isCalendar() ? behindWeekday(speech.words, behind) : behind;
    }
    return days;
}

// The year of a day named beside another that has one: the same, or the next where the day would otherwise be the
// earlier by more than half a year ("1 December 2014; 31 January"). "30 October 2014 (was 29 August)" goes back.
QDate beside(const Mention &mention, const QDate &other)
{
    const QDate same = mention.in(other.year());
    if (same.isValid() && same >= other)
        return same;
    const QDate next = mention.in(other.year() + 1);
    return next.isValid() && other.daysTo(next) <= 183 ? next : same;
}

QDate lastUntil(const Mention &mention, const QDate &other)
{
    const QDate same = mention.in(other.year());
    return same.isValid() && same <= other ? same : mention.in(other.year() - 1);
}

// Eight years hold a 29 February, even around 1900.
QDate firstFrom(const Mention &mention, const QDate &said)
{
    for (int year = said.year() - 1; said.isValid() && year <= said.year() + 8; ++year) {
        const QDate day = mention.in(year);
        if (day.isValid() && day >= said)
            return day;
    }
    return {};
}

void findYears(QList<Named> &days, const QDate &said)
{
    const auto isOpen = [](const Named &named) { return named.mention.isCalendar() && !named.day.isValid(); };
    QDate other;
    for (Named &named : days) {
        if (!named.mention.isCalendar())
            named.day = named.mention.fixed;
        else if (named.mention.year > 0)
            other = named.day = named.mention.in(named.mention.year);
        else if (other.isValid())
            other = named.day = beside(named.mention, other);
    }
    other = {};
    for (qsizetype i = days.size() - 1; i >= 0; --i) {
        Named &named = days[i];
        if (isOpen(named) && named.mention.year == 0 && other.isValid())
            named.day = lastUntil(named.mention, other);
        if (named.mention.isCalendar() && named.day.isValid())
            other = named.day;
    }
    for (Named &named : days) {
        if (isOpen(named) && named.mention.year == 0)
            named.day = firstFrom(named.mention, said);
    }
}

} // namespace

} // namespace due

QDate dayOf(const QString &words, const QDate &said, const QDate &nextMeeting)
{
    const due::Words tokens(words);
    QList<due::Named> days = due::daysNamed({tokens, said, nextMeeting});
    due::findYears(days, said);
    QDate last;
    for (const due::Named &named : std::as_const(days)) {
        if (!named.openEnded && named.day.isValid() && (last.isNull() || named.day > last))
            last = named.day;
    }
    return last;
}

Due dueOf(const QString &words, const QDate &said, const QDate &nextMeeting)
{
    return {words, dayOf(words, said, nextMeeting)};
}
