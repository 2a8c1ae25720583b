#include "core/speech/times.h"

// Times that are named by what happens then: "the next meeting", "half term", "Monday's board", "the open day on 6
// May".

namespace speech {

namespace {

using Kind = Time::Kind;

constexpr qsizetype mostWords = 8; // Of a name: "the next joint meeting with ..." is long enough.

// What stood before the head of a name.
struct Before {
    bool article = false;
    bool pointing = false; // "next", "new".
    bool near = false;     // "next", "this": needs no preposition.
    bool dated = false;    // "March", "Monday's", "14 May".
    bool kind = false;     // "financial", "autumn": of a year or term.
    bool rank = false;
    bool count = false;    // "three": a span, then.
    bool anything = false; // Any word at all.
};

bool isQuarter(QStringView word)
{
    return word.size() == 2 && (word[0] == u'q' || word[0] == u'h') && word[1] >= u'1' && word[1] <= u'4';
}

Time unitTime(const Sentence &said, qsizetype at, const Before &before)
{
    if (said.is(at, u"term") && said.isOneOf(at - 1, {u"half", u"mid"})) // "half term", "the May half term"
        return {Kind::Period, at + 1, before.near && !before.article};
    if (said[at + 1].kind == Token::Kind::Number && !isYear(said, at + 1)) // "week 6", but not "Year 11"
        return said.isOneOf(at, {u"week", u"term"}) ? Time{Kind::Period, at + 2} : Time{};
    if (said.is(at, u"day") && before.anything)
        return {}; // "the open day" happens.
    const bool pointed = before.article || before.pointing || before.kind || before.rank || before.dated;
    if (!pointed || before.count)
        return {};
    const bool more =
        said.is(at + 1, u"or") && (said.has(at + 2, Count) || said.is(at + 2, u"so")); // "the next day or two"
    return {Kind::Period, more ? at + 3 : at + 1, before.near && !before.article};
}

// The time that a name means if it ends with this word.
Time headTime(const Sentence &said, qsizetype at, const Before &before)
{
    const bool bare = before.near && !before.article;
    const bool feast = said.isOneOf(at, {u"day", u"eve"}) && !before.article &&
                       (said.has(at - 1, Feast | Month) || (said[at - 1].possessive && said.is(at - 2, u"new")));
    if (feast || (said.has(at, Weekday) && before.anything)) // "Christmas Eve", "May Day", "Mothering Sunday"
        return {Kind::Day, at + 1};
    if (const Time unit = said.has(at, Unit) ? unitTime(said, at, before) : Time{})
        return unit;
    const bool bank = said.is(at, u"bank") && said.has(at - 1, Season | Month); // "the Spring Bank"
    if (bank || (said.is(at, u"holiday") && said.is(at - 1, u"bank")))
        return {Kind::Day, at + 1};
    if (said.has(at, Break) || isQuarter(said[at].text))
        return {Kind::Period, at + 1, bare};
    if (said.has(at, Season | Feast))
        return {Kind::Period, at + 1, bare};
    if (said.has(at, Event)) {
        const bool dated = before.pointing || before.dated || before.rank || said.isOneOf(at, {u"agm", u"egm", u"sgm"});
        const bool only = said.isOneOf(at, {u"time", u"date", u"day", u"night", u"evening", u"morning"});
        if (only && !before.anything && !before.pointing)
            return {}; // "by day", "in time"
        return {Kind::Event, at + 1, bare && !before.anything, dated, said.has(at, Meeting) || said.is(at, u"time")};
    }
    const bool called = said[at].acronym && before.near && !before.anything; // "next TAF": whoever meets there.
    if (said.has(at, Sitting) || called) {
        const bool dated = before.pointing || before.dated || before.rank;
        return {called ? Kind::Event : Kind::Sitting, at + 1, bare && !before.anything, dated, true};
    }
    if (said.has(at, Month) && before.pointing)
        return {Kind::Month, at + 1, true};
    return {};
}

void note(const Sentence &said, qsizetype at, Before &before)
{
    const Token &token = said[at];
    if (token.is & Article)
        before.article = true;
    else if (token.is & Pointing)
        before.pointing = true;
    else
        before.anything = true;
    if (said.isOneOf(at, {u"next", u"nxt", u"this", u"coming", u"later"}))
        before.near = true;
    if ((token.is & (Month | Weekday | ThisDay | Feast)) || (token.possessive && (token.is & (Unit | Season))))
        before.dated = true;
    if (token.is & (YearKind | Season | Break | Event)) // "the autumn term", "go-live week"
        before.kind = true;
    if (token.is & Rank)
        before.rank = true;
    if (token.is & Count)
        before.count = true;
}

bool isInName(const Sentence &said, qsizetype at)
{
    const Token &token = said[at];
    if (token.kind == Token::Kind::End || (token.kind == Token::Kind::Sign && !said.isSign(at, u'&')))
        return false;
    return !(token.is & Function) || (token.is & (Pointing | Event | Month)) || token.possessive ||
           said.isSign(at, u'&') || (said.isDash(at) && !token.spaced);
}

// "… of the Finance Committee", "… with the Head": whose meeting it is.
qsizetype behindWhose(const Sentence &said, qsizetype at)
{
    if (!said.isOneOf(at, {u"of", u"with", u"for", u"from"}))
        return at;
    qsizetype i = at + 1;
    i = said.behind(i, Article);
    const qsizetype from = i;
    while (isInName(said, i) && i < from + 5)
        ++i;
    return i > from && endsNoun(said, i) ? i : at;
}

// "the board on 6 March", "the AGM in May": which of them.
void readWhich(const Sentence &said, Time &event, int depth)
{
    qsizetype i = behindWhose(said, event.end);
    const bool on = said.isOneOf(i, {u"on", u"at"});
    if (const Time day = dayAt(said, on ? i + 1 : i); day && (on || said[i].kind != Token::Kind::End)) {
        event = {event.kind, day.end, event.bare, true, event.meeting};
    } else if (said.is(i, u"in")) {
        if (const Time month = monthAt(said, i + 1)) {
            event.end = month.end;
            event.dated = true;
        } else if (const Time period = nounAt(said, i + 1, depth + 1); period && period.kind == Kind::Period) {
            event.end = period.end;
            event.dated = true;
        }
    } else if (i > event.end && said.isLast(i)) {
        event.end = i;
    }
}

} // namespace

bool endsNoun(const Sentence &said, qsizetype end)
{
    const Token &token = said[end];
    if (token.kind == Token::Kind::End)
        return true;
    if (token.kind == Token::Kind::Sign)
        return token.spaced || said.isOneOf(end, {u".", u",", u";", u":", u")", u"]", u"?", u"!", u"\"", u"”", u"-"});
    return token.kind == Token::Kind::Word && !token.possessive && (token.is & Function);
}

Time clauseAt(const Sentence &said, qsizetype at)
{
    bool verb = said.has(at, Pronoun);
    qsizetype i = at;
    for (; i < at + 10 && !said.isEnd(i) && (said[i].kind != Token::Kind::Sign || said[i].text == u"'"); ++i)
        verb = verb || (i > at && said.has(i, Been | Modal));
    const bool subject = said.has(at, Pronoun | Article) || said[at].capital || said.isOneOf(at, {u"any", u"all"});
    return verb && subject && i > at + 1 && (said.isLast(i) || said.isSign(i, u',')) ? Time{Kind::Event, i} : Time{};
}

Time anythingAt(const Sentence &said, qsizetype at)
{
    const bool article = (said[at].is & Article) != 0;
    const qsizetype first = at + article;
    qsizetype i = first;
    while (isInName(said, i) && i < at + 6)
        ++i;
    const bool name = article || said[at].capital || (i <= at + 2 && !said[at].text.endsWith(u"ing"));
    const bool ends = said.isLast(i) || said.isOneOf(i, {u",", u")", u"]"});
    return name && ends && i > first && said[first].kind == Token::Kind::Word ? Time{Kind::Event, i} : Time{};
}

Time nounAt(const Sentence &said, qsizetype at, int depth)
{
    if (depth > deepest)
        return {};
    Before before;
    Time found;
    qsizetype i = at;
    for (; i < at + mostWords && (isInName(said, i) || (i == at && (said[i].is & Article))); ++i) {
        if (said.has(i, Pointing) && before.anything && !said[i - 1].possessive)
            break; // "the youth club this week"
        if (!said[i].possessive) {
            if (const Time time = headTime(said, i, before); time)
                found = time;
        }
        note(said, i, before);
    }
    if (!found)
        return {};
    if (isYear(said, found.end) || said.isSign(found.end, u'\''))
        found.end = behindYear(said, found.end); // "summer 2025", "summer '25"
    if (found.kind == Kind::Event || found.kind == Kind::Sitting)
        readWhich(said, found, depth);
    return found;
}

} // namespace speech
