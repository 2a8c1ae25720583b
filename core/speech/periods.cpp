#include "core/speech/times.h"
#include "core/speech/wordtable.h"

// Weeks, lengths of time, and the ends and beginnings of what is named.

namespace speech {

namespace {

using Kind = Time::Kind;

const WordTable &bounds()
{
    static const WordTable all{{u"at least"},     {u"no less than"}, {u"not less than"}, {u"no fewer than"},
                               {u"no more than"}, {u"up to"},        {u"a minimum of"}};
    return all;
}

bool isCount(const Sentence &said, qsizetype at)
{
    const QStringView text = said[at].text;
    if (said.has(at, Count))
        return true;
    if (said[at].kind != Token::Kind::Number || text.size() > 5)
        return false;
    for (const QChar c : text) {
        if (!c.isDigit() && c != u'-' && c != u'/')
            return false;
    }
    return true;
}

// "two weeks", "10 working days", "a week or two", "a couple of months' time". 0 where none is said.
qsizetype spanEnd(const Sentence &said, qsizetype at)
{
    qsizetype i = at;
    if (!isCount(said, i) || (said.is(i, u"half") && said.isOneOf(i + 1, {u"term", u"terms", u"year"})))
        return 0;
    while (i < at + 6 &&
           (isCount(said, i) || said.is(i, u"of") || (said.isOneOf(i, {u"or", u"to"}) && isCount(said, i + 1))))
        ++i;
    i = said.behind(i, YearKind);
    i += said.is(i, u"more") ? 1 : 0;
    if (!(said[i].is & (Unit | Hour)))
        return 0;
    ++i;
    if (said.is(i, u"or") && (isCount(said, i + 1) || said.is(i + 1, u"so")))
        i += 2;
    return said.is(i, u"time") || said.is(i, u"notice") ? i + 1 : i;
}

// "… before the AGM", "… on Tuesday", "… from today".
Time spanTime(const Sentence &said, qsizetype end, int depth)
{
    const qsizetype two = said.phrase(end, u"ahead of") + said.phrase(end, u"prior to") + said.phrase(end, u"on from");
    if (two > 0 || said.isOneOf(end, {u"before", u"after", u"following"})) {
        if (const Time anchor = namedAt(said, end + (two > 0 ? two : 1), depth); anchor)
            return {Kind::Span, anchor.end, true, true};
    }
    if (said.isOneOf(end, {u"of", u"from"})) {
        if (said.isOneOf(end + 1, {u"now", u"today"}))
            return {Kind::Span, end + 2, true};
        if (const Time anchor = namedAt(said, end + 1, depth); anchor)
            return {Kind::Span, anchor.end};
        qsizetype i = end + 1; // "within 14 days of receipt"
        while (i < end + 9 && said[i].kind == Token::Kind::Word)
            ++i;
        if (i > end + 1 && said.isLast(i))
            return {Kind::Span, i};
    }
    const qsizetype early = said.phrase(end, u"in advance") + (said.isOneOf(end, {u"before", u"beforehand"}) ? 1 : 0);
    if (early > 0 && said.isLast(end + early)) // "five days in advance"
        return {Kind::Span, end + early, true};
    const qsizetype day = said.is(end, u"on") ? end + 1 : end;
    if (said.has(day, Weekday) || said.has(day, ThisDay))
        return {Kind::Day, day + 1, true};
    return {Kind::Span, end, said.isOneOf(end - 1, {u"time", u"now"})};
}

} // namespace

bool startsSpan(const Sentence &said, qsizetype at) { return bool(bounds().at(said, at)); }

Time spanAt(const Sentence &said, qsizetype at, int depth)
{
    qsizetype i = at;
    if (const auto bound = bounds().at(said, i))
        i = bound.end;
    if (said.is(i, u"the") || said.is(i, u"another"))
        ++i;
    const bool next = said.has(i, Pointing);
    i = said.behind(i, Pointing);
    if (const qsizetype end = spanEnd(said, i); end > 0) {
        Time span = spanTime(said, end, depth);
        span.dated = span.dated || next; // "over the next two weeks"
        return span;
    }
    // "the day before the AGM", "the Monday after half term", "the week after next".
    if (i > at && !next && ((said[i].is & (Unit | Weekday | DayPart)) != 0)) {
        if (said.is(i + 1, u"after") && said.is(i + 2, u"next"))
            return {Kind::Period, i + 3, true};
        const Time span = spanTime(said, i + 1, depth);
        return span.kind == Kind::Span && span.dated ? span : Time{};
    }
    return {};
}

// "w/c 3 March", "week ending Friday".
Time weekAt(const Sentence &said, qsizetype at)
{
    qsizetype i = said.isOneOf(at, {u"the", u"this"}) ? at + 1 : at;
    if (said.is(i, u"w") && (said.isSign(i + 1, u'/') || said.isSign(i + 1, u'.')) &&
        said.isOneOf(i + 2, {u"c", u"b", u"e"}))
        i += 3;
    else if (said.isOneOf(i, {u"wc", u"w.c", u"w.e", u"wb", u"we"}))
        ++i;
    else if (said.isOneOf(i, {u"week", u"wk"}) &&
             said.isOneOf(i + 1, {u"commencing", u"beginning", u"starting", u"ending", u"of", u"comm"}))
        i += 2;
    else
        return {};
    while (said.isSign(i, u'.') || said.isSign(i, u':') || said.is(i, u"the"))
        ++i;
    const Time day = dayAt(said, i);
    if (!day && said.is(i - 1, u"e") && endsNoun(said, i)) // "by the w/e"
        return {Kind::Period, i};
    return day ? Time{Kind::Period, day.end, true} : Time{};
}

// "the end of April", "end March", "the first week of term", "month end".
Time edgeAt(const Sentence &said, qsizetype at, int depth)
{
    qsizetype i = said.is(at, u"the") ? at + 1 : at;
    const bool article = i > at;
    if (said.is(i, u"very"))
        ++i;
    if (said.has(i, Unit | YearKind | Month | Season) && !said.has(i, Edge)) { // "month end", "financial year end"
        const qsizetype end = said.behind(i, Unit | YearKind | Month | Season);
        if (said.isOneOf(end, {u"end", u"start"}) && endsNoun(said, end + 1))
            return {Kind::Period, end + 1, true};
    }
    qsizetype rank = said.behind(i, Rank); // "the first week", "the last working day"
    rank = rank > i ? said.behind(rank, YearKind) : rank;
    const bool ranked = rank > i && (said[rank].is & (Unit | Weekday | DayPart | Break));
    static const WordTable halves{{u"half way through"}, {u"halfway through"},  {u"midway through"},
                                  {u"mid-way through"},  {u"part way through"}, {u"way through"}};
    const auto half = halves.at(said, i);
    const bool part =
        said.is(i + 1, u"of") && (said.has(i, DayPart) || said.isOneOf(i, {u"time", u"day", u"week", u"night"}));
    if (!said.has(i, Edge) && !ranked && !part && !half)
        return {};
    // "the first Monday of the month", "the morning of the show"
    const bool weekday = (ranked && (said[rank].is & Weekday)) || (part && !said.isOneOf(i, {u"time", u"week"}));
    i = ranked ? rank + 1 : half ? half.end - 1 : i + 1;
    if (said.is(i, u"part") || said.is(i, u"half") || said.is(i, u"week"))
        ++i;
    const bool of = said.isOneOf(i, {u"of", u"in", u"to", u"through"});
    const qsizetype inner = of ? i + 1 : said.isDash(i) && !said[i].spaced ? i + 1 : i;
    if (isYear(said, inner))
        return {Kind::Period, inner + 1, true};
    Time time = namedAt(said, inner, depth);
    if (!time && !of && said.has(inner, Unit)) // "end term"
        time = {Kind::Period, inner + 1};
    if (!time && of) {
        const qsizetype unit = said[inner].is & Article ? inner + 1 : inner; // "end of term"
        if (said.has(unit, Unit))
            time = {Kind::Period, unit + 1};
    }
    if (time && (of || time.kind == Kind::Month || time.kind == Kind::Period || time.kind == Kind::Event))
        return {weekday                                     ? Kind::Day
                : time.kind == Kind::Event && !time.meeting ? Kind::Event
                                                            : Kind::Period,
                time.end, true, true};
    if (!of || !article || ranked)
        return {};
    // "the end of the lease": of what only its readers know.
    qsizetype end = inner;
    while ((said[end].is & Article) || (end < inner + 5 && !endsNoun(said, end)))
        ++end;
    return end > inner ? Time{Kind::Event, end} : Time{};
}

} // namespace speech
