#include "core/speech/times.h"

// Days and times of day.

namespace speech {

namespace {

using Kind = Time::Kind;

// How many digits stand from a place on, counted to the most that are wanted.
qsizetype digitsAt(QStringView text, qsizetype at, qsizetype most)
{
    qsizetype count = 0;
    while (count < most && at + count < text.size() && text[at + count].isDigit())
        ++count;
    return count;
}

int numberIn(QStringView text) { return text.size() <= 4 ? text.toInt() : 0; }

bool isDayNumber(QStringView text)
{
    const qsizetype count = digitsAt(text, 0, 2);
    const int day = numberIn(text.first(count));
    if (day < 1 || day > 31)
        return false;
    const QStringView rest = text.sliced(count);
    return rest.isEmpty() || rest == u"st" || rest == u"nd" || rest == u"rd" || rest == u"th";
}

bool isOrdinal(QStringView text) { return isDayNumber(text) && !text.back().isDigit(); }

// "4-7", "29/30": days of one month.
bool areDayNumbers(QStringView text)
{
    for (const QChar sign : {u'-', u'/'}) {
        const qsizetype at = text.indexOf(sign);
        if (at > 0 && at + 1 < text.size() && isDayNumber(text.first(at)) && isDayNumber(text.sliced(at + 1)))
            return true;
    }
    return false;
}

// "14/03/2025", "4.3.25", "4-2", "2025-03-14".
bool isNumericDate(QStringView text)
{
    const qsizetype first = digitsAt(text, 0, 4);
    if (first == 0 || first == 3 || first >= text.size())
        return false;
    const QChar sign = text[first];
    if (sign != u'/' && sign != u'.' && sign != u'-')
        return false;
    const qsizetype second = digitsAt(text, first + 1, 2);
    qsizetype end = first + 1 + second;
    if (second == 0 || numberIn(text.sliced(first + 1, second)) > 12)
        return false;
    if (first != 4 && (numberIn(text.first(first)) < 1 || numberIn(text.first(first)) > 31))
        return false;
    if (end < text.size() && text[end] == sign) {
        const qsizetype third = digitsAt(text, end + 1, 4);
        if (third == 0 || third == 3)
            return false;
        end += 1 + third;
    } else if (first == 4) {
        return false;
    }
    return end == text.size();
}

// "9", "10.30", "17:00"; with am or pm: "5pm", "9.30am", "12noon".
bool isClock(QStringView text, bool whole)
{
    const qsizetype hours = digitsAt(text, 0, 4);
    if (hours == 0 || hours == 3)
        return false;
    qsizetype at = hours;
    if (at < text.size() && (text[at] == u'.' || text[at] == u':') && digitsAt(text, at + 1, 2) == 2)
        at += 3;
    const QStringView rest = text.sliced(at);
    if (rest.isEmpty())
        return !whole || (at == hours + 3 && text[hours] == u':'); // "17:00"
    return rest == u"am" || rest == u"pm" || rest == u"noon" || rest == u"hrs" || rest == u"h";
}

// "close of play", "COP", "the end of the school day": where it ends.
qsizetype endOfDayAt(const Sentence &said, qsizetype at)
{
    if (said.isOneOf(at, {u"cop", u"cob", u"eod", u"eop"}))
        return at + 1;
    const qsizetype first = said.is(at, u"the") || said.is(at, u"end") ? at + said.is(at, u"the") : at;
    if (!said.isOneOf(first, {u"close", u"end"}) || !said.is(first + 1, u"of"))
        return said.is(first, u"close") && (endsNoun(said, first + 1) || said.has(first + 1, Weekday)) ? first + 1 : -1;
    qsizetype last = said.is(first + 2, u"the") ? first + 3 : first + 2;
    last = said.behind(last, YearKind);
    if (said.isOneOf(last, {u"play", u"business", u"day", u"today"}))
        return last + 1;
    return last > first + 2 && said.is(last - 1, u"business") ? last : -1;
}

// What stands between a time of day and its day: "5pm on Friday", "noon, Monday".
qsizetype behindOn(const Sentence &said, qsizetype at)
{
    if (said.isSign(at, u','))
        ++at;
    return said.isOneOf(at, {u"on", u"of"}) ? at + 1 : at;
}

// "4 March", "the 4th of March 2025", "3 to 7 March", "4Feb".
qsizetype dayAndMonthAt(const Sentence &said, qsizetype at)
{
    qsizetype i = said.is(at, u"the") ? at + 1 : at;
    if (isDayNumber(said[i].text) && (said.isOneOf(i + 1, {u"to", u"or", u"and", u"&"}) || said.isDash(i + 1) ||
                                      said.isSign(i + 1, u'&') || said.isSign(i + 1, u'/'))) {
        const qsizetype second = said.is(i + 2, u"the") ? i + 3 : i + 2;
        if (isDayNumber(said[second].text) && said.has(second + 1, Month))
            i = second;
    }
    const bool rank = said.has(i, Rank) && said.is(i + 1, u"of");
    if (!isDayNumber(said[i].text) && !areDayNumbers(said[i].text) && !rank)
        return -1;
    ++i;
    if (said.is(i, u"of"))
        ++i;
    return said.has(i, Month) ? behindYear(said, i + 1) : -1;
}

// "March 4", "Feb the 4th, 2025".
qsizetype monthAndDayAt(const Sentence &said, qsizetype at)
{
    if (!said.has(at, Month))
        return -1;
    const qsizetype i = said.is(at + 1, u"the") ? at + 2 : at + 1;
    if (!isDayNumber(said[i].text) || said.has(i + 1, Unit) || (i > at + 1 && !isOrdinal(said[i].text)))
        return -1;
    const qsizetype year = said.isSign(i + 1, u',') ? i + 2 : i + 1;
    return isYear(said, year) ? year + 1 : i + 1;
}

qsizetype dateAt(const Sentence &said, qsizetype at)
{
    if (const qsizetype end = dayAndMonthAt(said, at); end > 0)
        return end;
    if (const qsizetype end = monthAndDayAt(said, at); end > 0)
        return end;
    if (isNumericDate(said[at].text) && endsNoun(said, at + 1) && !said.isSign(at + 1, u'%'))
        return at + 1;
    const qsizetype i = said.is(at, u"the") ? at + 1 : at;
    if (!isOrdinal(said[i].text) || !endsNoun(said, i + 1))
        return -1;
    const qsizetype month = said.is(i + 2, u"the") ? i + 3 : i + 2; // "the 20th of the month", "15th of next month"
    const bool of = said.is(i + 1, u"of") && (said.is(i + 2, u"the") || said.has(i + 2, Pointing));
    return of && said.is(said.has(month, Pointing) ? month + 1 : month, u"month")
               ? month + said.has(month, Pointing) + 1
               : i + 1;
}

// What else a weekday says: "Monday morning", "Friday week", "Friday of next week", "Mon 3 March", "Fri 28th".
qsizetype behindWeekday(const Sentence &said, qsizetype at)
{
    qsizetype end = at;
    if (said.has(end, DayPart))
        ++end;
    const qsizetype date = said.isSign(end, u',') ? end + 1 : end;
    if (const qsizetype behind = dateAt(said, date); behind > 0) {
        end = behind;
        if (said.has(end, DayPart) && endsNoun(said, end + 1))
            ++end;
        return end;
    }
    if (said.isOneOf(end, {u"week", u"fortnight", u"next", u"coming"})) {
        const bool week = said.is(end, u"next") && said.is(end + 1, u"week");
        if (endsNoun(said, end + 1 + week))
            return end + 1 + week;
    }
    const qsizetype week = said.isOneOf(end, {u"of", u"in"}) ? end + 1 : end;
    if (said.has(week, Pointing) && said.is(week + 1, u"week"))
        return week + 2;
    return end;
}

qsizetype weekdayAt(const Sentence &said, qsizetype at)
{
    qsizetype i = said.is(at, u"the") ? at + 1 : at;
    i = said.behind(i, Pointing);
    i += said.phrase(i, u"bank holiday");
    if (!said.has(i, Weekday))
        return -1;
    if (said.isSign(i + 1, u'.')) // "Fri. 28th"
        i += said.has(i + 2, Month) || isDayNumber(said[i + 2].text) ? 1 : 0;
    return behindWeekday(said, i + 1);
}

// "today", "tomorrow morning", "this afternoon", "the day after tomorrow".
qsizetype thisDayAt(const Sentence &said, qsizetype at)
{
    const qsizetype article = said.is(at, u"the") ? 1 : 0;
    if (const qsizetype count = said.phrase(at + article, u"day after tomorrow"); count > 0)
        return at + article + count;
    if (said.is(at, u"this") && said.has(at + 1, DayPart))
        return at + 2;
    if (!said.has(at, ThisDay))
        return -1;
    return said.has(at + 1, DayPart) || said.isOneOf(at + 1, {u"week", u"fortnight"}) ? at + 2 : at + 1;
}

Time plainDayAt(const Sentence &said, qsizetype at)
{
    if (const qsizetype end = thisDayAt(said, at); end > 0)
        return {Kind::Day, end, true};
    if (const qsizetype end = weekdayAt(said, at); end > 0)
        return {Kind::Day, end, true};
    if (const qsizetype end = dateAt(said, at); end > 0)
        return {Kind::Day, end, end > at + 1 && !said.is(at, u"the")};
    return {};
}

} // namespace

qsizetype behindYear(const Sentence &said, qsizetype at)
{
    const qsizetype year = said.isSign(at, u',') ? at + 1 : at;
    if (isYear(said, year))
        return year + 1;
    if (said.isSign(at, u'\'') && !said[at + 1].spaced && digitsAt(said[at + 1].text, 0, 3) == 2)
        return at + 2;
    if (said[at].kind == Token::Kind::Number && said[at].text.size() == 2 && said[at].text.toInt() > 0 &&
        endsNoun(said, at + 1))
        return at + 1; // "4 March 25"
    return at;
}

bool isYear(const Sentence &said, qsizetype at)
{
    const QStringView text = said[at].text;
    if (text.size() < 4 || digitsAt(text, 0, 5) != 4 || (!text.startsWith(u"19") && !text.startsWith(u"20")))
        return false;
    const QStringView rest = text.sliced(4);
    return rest.isEmpty() || ((rest[0] == u'/' || rest[0] == u'-') && digitsAt(rest, 1, 4) == rest.size() - 1 &&
                              (rest.size() == 3 || rest.size() == 5));
}

Time clockAt(const Sentence &said, qsizetype at)
{
    if (const qsizetype end = endOfDayAt(said, at); end > 0)
        return {Kind::Clock, end};
    for (const QStringView past : {u"half past", u"quarter past", u"quarter to"}) {
        if (said.phrase(at, past) > 0 && (said.has(at + 2, Count) || isClock(said[at + 2].text, false)))
            return {Kind::Clock, at + 3};
    }
    if (said.phrase(at, u"first thing") > 0 || said.phrase(at, u"last thing") > 0)
        return {Kind::Clock, at + 2};
    if (isClock(said[at].text, true) || said.has(at, Noon))
        return {Kind::Clock, at + 1};
    if (isClock(said[at].text, false) &&
        (said.has(at + 1, Noon) || said.isOneOf(at + 1, {u"am", u"pm", u"hrs", u"o'clock"})))
        return {Kind::Clock, at + 2};
    return {};
}

Time dayAt(const Sentence &said, qsizetype at)
{
    const Time clock = clockAt(said, at);
    const bool hour = !clock && isClock(said[at].text, false); // "10.30 on Monday"
    if (clock || hour) {
        const Time day = plainDayAt(said, behindOn(said, clock ? clock.end : at + 1));
        const bool named = day && (clock || said.is(at + 1, u"on") || said.has(at + 1, Weekday | ThisDay));
        if (named || clock)
            return named ? Time{Kind::Day, day.end, true} : Time{};
    }
    Time day = plainDayAt(said, at);
    if (!day)
        return {};
    qsizetype i = said.isSign(day.end, u',') ? day.end + 1 : day.end;
    if (said.isOneOf(i, {u"at", u"by", u"around", u"before"}))
        ++i;
    if (const Time behind = clockAt(said, i); behind && endsNoun(said, behind.end))
        return {Kind::Day, behind.end, true};
    const bool atHour = i > day.end && isClock(said[i].text, false); // "Friday at 5"
    if (atHour && (said[i].text.size() > 2 || said.isOneOf(i - 1, {u"at", u"by"})) && endsNoun(said, i + 1))
        return {Kind::Day, i + 1, true};
    return day;
}

Time monthAt(const Sentence &said, qsizetype at)
{
    if (!said.has(at, Month))
        return {};
    qsizetype end = at + 1;
    const bool join = said.isSign(end, u'/') || said.isDash(end) || said.isSign(end, u'&') ||
                      said.isOneOf(end, {u"or", u"to", u"and"});
    if (join && said.has(end + 1, Month))
        end += 2;
    const qsizetype year = behindYear(said, end);
    return {Kind::Month, year, year > end};
}

} // namespace speech
