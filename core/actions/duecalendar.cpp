#include "core/actions/duerules.h"

#include <array>

using namespace Qt::StringLiterals;

// Days that stand in the calendar, with or without a year.

namespace due {

namespace {

bool isYear(int value) { return value >= 1800 && value <= 2199; }

// "14/15", "2014-15": the second number, glued, is the year after the first.
bool isSecondYear(const Words &words, qsizetype sign, int first)
{
    if (!(words.isSign(sign, u'/') || words.isSign(sign, u'-')) || !words.isGlued(sign) || !words.isGlued(sign + 1))
        return false;
    const Token &second = words[sign + 1];
    return (second.text.size() == 2 && second.value == (first + 1) % 100) ||
           (second.text.size() == 4 && second.value == first + 1);
}

YearRead splitOrNot(const Words &words, int year, qsizetype end)
{
    if (isSecondYear(words, end, year))
        return {year, true, end + 2};
    return {year, false, end};
}

// A day's number, 1 to 31 or what looks like one: "0" and "45" are days that do not exist.
bool isDayNumber(const Words &words, qsizetype i)
{
    return words.isFreeNumber(i, 2) && (words[i].ordinal || !isLabelled(words, i));
}

// What was read as a day is one, or only looks like it.
Match dayMatch(int day, int month, const YearRead &year, qsizetype end)
{
    Match match{qMax(end, year.end), {}};
    // "1 June 2014/15" may be in either year. 2012 was a leap year: 29 February is refused later, where it must be.
    if (!year.split && QDate::isValid(year.year > 0 ? year.year : 2012, month, day))
        match.mention = {.year = year.year, .month = month, .day = day};
    return match;
}

// A number behind "may" proves the month only where nothing else is counted by it: "10 may be done".
bool provesMonth(const Words &words, qsizetype number, qsizetype month, qsizetype end, bool withYear)
{
    if (words[month].capital || !isDoubtful(words[month]))
        return true;
    return withYear || words[number].ordinal || isSurelyLedIn(words, qMin(number, month)) || isCutOff(words, end);
}

} // namespace

QDate Mention::in(int inYear) const
{
    if (weekday > 0) {
        const QDate from(inYear, month, nth == 5 ? QDate(inYear, month, 1).daysInMonth() - 6 : 1 + 7 * (nth - 1));
        return from.addDays((weekday - from.dayOfWeek() + 7) % 7);
    }
    const QDate named(inYear, month, day > 0 ? day : QDate(inYear, month, 1).daysInMonth());
    return named.isValid() ? named.addDays(plus) : QDate();
}

int fullYear(int twoDigits, const QDate &said)
{
    const int near = said.isValid() ? said.year() : 2000;
    int year = near - near % 100 + twoDigits;
    if (year - near > 50)
        year -= 100;
    else if (near - year > 50)
        year += 100;
    return year;
}

YearRead yearAt(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    const qsizetype phrase = words.isWord(at, "of"_L1) ? at + 1 : at;
    if (words.isWord(phrase + 1, "year"_L1) && speech.said.isValid()) {
        if (words.isWord(phrase, "next"_L1) || words.isWord(phrase, "this"_L1))
            return {speech.said.year() + (words.isWord(phrase, "next"_L1) ? 1 : 0), false, phrase + 2};
    }
    qsizetype i = at;
    const bool sticks = words.isGlued(i) && (words.isSign(i, u'-') || words.isSign(i, u'/')) && words.isGlued(i + 1);
    const bool comma = words.isSign(i, u',');
    if (sticks || comma || (words.isSign(i, u'.') && words.isGlued(i)))
        ++i;
    const bool apostrophe = words.isSign(i, u'\'');
    if (apostrophe)
        ++i;
    const Token &number = words[i];
    if (number.kind != Token::Kind::Number || number.value < 0 || number.ordinal)
        return {};
    const qsizetype digits = number.text.size();
    if (digits == 4 && isYear(number.value))
        return splitOrNot(words, number.value, i + 1);
    // "201 4", as scanners read it. Behind a month nothing else can be meant.
    const Token &rest = words[i + 1];
    if (digits == 3 && (number.value / 10 == 20 || number.value / 10 == 19) && rest.text.size() == 1 && rest.value >= 0)
        return splitOrNot(words, number.value * 10 + rest.value, i + 2);
    if (digits != 2)
        return {};
    const int year = fullYear(number.value, speech.said);
    if (apostrophe || sticks || isSecondYear(words, i + 1, year))
        return splitOrNot(words, year, i + 1);
    const bool time = words[i + 1].kind == Token::Kind::Number || words.isSign(i + 1, u'-');
    if (!comma && !time && speech.said.isValid() && qAbs(year - speech.said.year()) <= 10 && isCutOff(words, i + 1) &&
        !words.isWord(i + 1, "am"_L1) && !words.isWord(i + 1, "pm"_L1) && !words.isWord(i + 1, "noon"_L1))
        return {year, false, i + 1};
    return {};
}

Found isoDay(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    if (!words.isFreeNumber(at, 4) || !isYear(words[at].value) || words[at].text.size() != 4)
        return {};
    const bool dashes = words.isSign(at + 1, u'-') && words.isSign(at + 3, u'-');
    const bool slashes = words.isSign(at + 1, u'/') && words.isSign(at + 3, u'/');
    for (qsizetype i = at + 1; i <= at + 4; ++i) {
        if (!words.isGlued(i))
            return {};
    }
    if (!(dashes || slashes) || words[at + 2].value < 0 || words[at + 4].value < 0 || words[at + 2].text.size() > 2 ||
        words[at + 4].text.size() > 2)
        return {};
    return dayMatch(words[at + 4].value, words[at + 2].value, {words[at].value, false, 0}, at + 5);
}

Found numericDay(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    const Token &sign = words[at + 1];
    const Token &month = words[at + 2];
    if (!words.isFreeNumber(at, 2) || words[at].ordinal || isLabelled(words, at) || sign.kind != Token::Kind::Sign ||
        month.value < 0 || month.text.size() > 2 || !(sign.text == u"/" || sign.text == u"." || sign.text == u"-"))
        return {};
    if (isJoin(words[at - 1]) && words.isGlued(at) && words[at - 2].kind == Token::Kind::Number)
        return {}; // The tail of a longer row of numbers.
    const Token &year = words[at + 4];
    if (words[at + 3].kind == Token::Kind::Sign && words[at + 3].text == sign.text && year.value >= 0) {
        // "29-10- 2014": spaces are forgiven where the year has four digits.
        const bool full = year.text.size() == 4 && isYear(year.value);
        const bool glued =
            words.isGlued(at + 1) && words.isGlued(at + 2) && words.isGlued(at + 3) && words.isGlued(at + 4);
        const bool longer = words.isGlued(at + 5) && words[at + 5].text == sign.text && words.isGlued(at + 6);
        if (longer || !(full || (glued && year.text.size() == 2)))
            return {};
        return dayMatch(words[at].value, month.value, {full ? year.value : fullYear(year.value, speech.said), false, 0},
                        at + 5);
    }
    // "4/2" may be a fraction, or a year of "11/12": only where it stands as a day, and is no such year of these days.
    // "4-2", "14.2" are days where nothing else is said.
    const bool alone = (at == 0 || (at == 1 && words.isWord(0, "by"_L1))) && at + 3 == words.size();
    if ((sign.text != u"/" && !alone) || !words.isGlued(at + 1) || !words.isGlued(at + 2) ||
        words.isWord(at - 1, "for"_L1) || !(isBehindWeek(words, at) || standsAlone(words, at, at + 3)) ||
        !isCutOff(words, at + 3))
        return {};
    if (words[at].value == 24 && month.value == 7 && !isLedIn(words, at))
        return {}; // Round the clock.
    const int asYear = fullYear(words[at].value, speech.said);
    const bool schoolYear = words[at].text.size() == 2 && isSecondYear(words, at + 1, asYear) &&
                            speech.said.isValid() && qAbs(asYear - speech.said.year()) <= 2;
    if (schoolYear || !QDate::isValid(2012, month.value, words[at].value))
        return {};
    return dayMatch(words[at].value, month.value, {}, at + 3);
}

Found dayAndMonth(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    if (!isDayNumber(words, at))
        return {};
    qsizetype i = at + 1;
    if (words.isWord(i, "of"_L1) || ((words.isSign(i, u'-') || words.isSign(i, u'/') || words.isSign(i, u'.')) &&
                                     words.isGlued(i) && words.isGlued(i + 1)))
        ++i;
    const int month = monthOf(words[i]);
    if (month == 0)
        return {};
    const YearRead year = yearAt(speech, i + 1);
    const qsizetype end = qMax(i + 1, year.end);
    if (!provesMonth(words, at, i, end, year.year > 0))
        return {};
    return dayMatch(words[at].value, month, year, i + 1);
}

Found monthAndDay(const Speech &speech, qsizetype at)
{
    const Words &words = speech.words;
    const int month = monthOf(words[at]);
    if (month == 0)
        return {};
    qsizetype i = at + 1;
    while (words.isSign(i, u'.') || words.isWord(i, "the"_L1) || (i == at + 1 && words.isSign(i, u',')))
        ++i;
    if (!isDayNumber(words, i) || monthOf(words[i + 1]) > 0)
        return {};
    // "May 3-5", "March 3 to 5": the last of them.
    if (isJoin(words[i + 1]) && isDayNumber(words, i + 2) && isCutOff(words, i + 3) && monthOf(words[i + 3]) == 0 &&
        !words.isSign(i + 3, u'/'))
        i += 2;
    const YearRead year = yearAt(speech, i + 1);
    const qsizetype end = qMax(i + 1, year.end);
    const bool bare = year.year == 0 && !words[i].ordinal;
    const bool time = words.isWord(i + 1, "am"_L1) || words.isWord(i + 1, "pm"_L1) || words.isWord(i + 1, "noon"_L1);
    if (bare && (time || !(isCutOff(words, end) || isSitting(words[end]))))
        return {};
    if (!provesMonth(words, i, at, end, year.year > 0))
        return {};
    Match match = dayMatch(words[i].value, month, year, i + 1);
    // "March 15" is a day, and is what many write for March 2015: this year and the next are taken for years too.
    const int asYear = fullYear(words[i].value, speech.said);
    if (bare && words[i].text.size() == 2 && speech.said.isValid() &&
        (asYear == speech.said.year() || asYear == speech.said.year() + 1))
        match.also = Mention{.year = asYear, .month = month};
    return match;
}

Found calendarDay(const Speech &speech, qsizetype at)
{
    for (const Rule rule : std::array<Rule, 4>{isoDay, numericDay, dayAndMonth, monthAndDay}) {
        if (Found found = rule(speech, at))
            return found;
    }
    return {};
}

} // namespace due
