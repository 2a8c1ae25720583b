#include "core/speech/times.h"

namespace speech {

namespace {

using Kind = Time::Kind;

Time namedAt(const Sentence &said, qsizetype at);

// "asap", "as soon as possible", "ongoing", "in due course".
Time statusAt(const Sentence &said, qsizetype at)
{
    static constexpr QStringView phrases[] = {u"as soon as possible",
                                              u"as soon as practicable",
                                              u"as soon as practical",
                                              u"as soon as poss",
                                              u"as a matter of urgency",
                                              u"at the earliest opportunity",
                                              u"at the first opportunity",
                                              u"at the earliest convenience",
                                              u"with immediate effect",
                                              u"without delay",
                                              u"straight away",
                                              u"right away",
                                              u"at once",
                                              u"in due course",
                                              u"to be confirmed",
                                              u"to be agreed",
                                              u"on going",
                                              u"in the meantime",
                                              u"date to be confirmed",
                                              u"date tbc",
                                              u"from now on",
                                              u"right now",
                                              u"until further notice"};
    for (const QStringView phrase : phrases) {
        if (const qsizetype count = said.phrase(at, phrase); count > 0)
            return {Kind::Status, at + count, true};
    }
    return said.has(at, Status) ? Time{Kind::Status, at + 1, true} : Time{};
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
    while (isCount(said, i) || said.is(i, u"of") || ((said.is(i, u"or") || said.is(i, u"to")) && isCount(said, i + 1)))
        ++i;
    while (said.has(i, YearKind) || said.is(i, u"more"))
        ++i;
    if (!(said[i].is & (Unit | Hour)))
        return 0;
    ++i;
    if (said.is(i, u"or") && (isCount(said, i + 1) || said.is(i + 1, u"so")))
        i += 2;
    return said.is(i, u"time") || said.is(i, u"notice") ? i + 1 : i;
}

// "… before the AGM", "… on Tuesday", "… from today".
Time spanTime(const Sentence &said, qsizetype end)
{
    const qsizetype two = said.phrase(end, u"ahead of") + said.phrase(end, u"prior to") + said.phrase(end, u"on from");
    if (two > 0 || said.isOneOf(end, {u"before", u"after", u"following"})) {
        if (const Time anchor = namedAt(said, end + (two > 0 ? two : 1)); anchor)
            return {Kind::Span, anchor.end, true, true};
    }
    if (said.isOneOf(end, {u"of", u"from"})) {
        if (said.isOneOf(end + 1, {u"now", u"today"}))
            return {Kind::Span, end + 2, true};
        if (const Time anchor = namedAt(said, end + 1); anchor)
            return {Kind::Span, anchor.end};
        qsizetype i = end + 1; // "within 14 days of receipt"
        while ((said[i].is & Article) || (i < end + 5 && !endsNoun(said, i)))
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

Time spanAt(const Sentence &said, qsizetype at)
{
    qsizetype i = at;
    bool next = false;
    if (said.phrase(i, u"at least") > 0 || said.phrase(i, u"no more") > 0)
        i += 2;
    if (said.is(i, u"the") || said.is(i, u"another"))
        ++i;
    while (said.has(i, Pointing)) {
        next = true;
        ++i;
    }
    if (const qsizetype end = spanEnd(said, i); end > 0) {
        Time span = spanTime(said, end);
        span.dated = span.dated || next; // "over the next two weeks"
        return span;
    }
    // "the day before the AGM", "the Monday after half term", "the week after next".
    if (i > at && !next && ((said[i].is & (Unit | Weekday | DayPart)) != 0)) {
        if (said.is(i + 1, u"after") && said.is(i + 2, u"next"))
            return {Kind::Period, i + 3, true};
        const Time span = spanTime(said, i + 1);
        return span.kind == Kind::Span && span.dated ? span : Time{};
    }
    return {};
}

// "w/c 3 March", "week ending Friday".
Time weekAt(const Sentence &said, qsizetype at)
{
    qsizetype i = said.is(at, u"the") ? at + 1 : at;
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
Time edgeAt(const Sentence &said, qsizetype at)
{
    qsizetype i = said.is(at, u"the") ? at + 1 : at;
    const bool article = i > at;
    if (said.is(i, u"very"))
        ++i;
    if (said.has(i, Unit | YearKind | Month | Season) && !said.has(i, Edge)) { // "month end", "financial year end"
        qsizetype end = i;
        while (said.has(end, Unit | YearKind | Month | Season))
            ++end;
        if (said.isOneOf(end, {u"end", u"start"}) && endsNoun(said, end + 1))
            return {Kind::Period, end + 1, true};
    }
    qsizetype rank = i; // "the first week", "the last working day"
    while (said.has(rank, Rank) || (rank > i && said.has(rank, YearKind)))
        ++rank;
    const bool ranked = rank > i && (said[rank].is & (Unit | Weekday | DayPart | Break));
    if (!said.has(i, Edge) && !ranked && !(said.is(i, u"time") && said.is(i + 1, u"of")))
        return {};
    i = ranked ? rank + 1 : i + 1;
    if (said.is(i, u"part") || said.is(i, u"half") || said.is(i, u"week"))
        ++i;
    const bool of = said.isOneOf(i, {u"of", u"in", u"to"});
    const qsizetype inner = of ? i + 1 : said.isDash(i) && !said[i].spaced ? i + 1 : i;
    if (isYear(said, inner))
        return {Kind::Period, inner + 1, true};
    Time time = namedAt(said, inner);
    if (!time && !of && said.has(inner, Unit)) // "end term"
        time = {Kind::Period, inner + 1};
    if (!time && of) {
        const qsizetype unit = said[inner].is & Article ? inner + 1 : inner; // "end of term"
        if (said.has(unit, Unit))
            time = {Kind::Period, unit + 1};
    }
    if (time && (of || time.kind == Kind::Month || time.kind == Kind::Period || time.kind == Kind::Event))
        return {time.kind == Kind::Event && !time.meeting ? Kind::Event : Kind::Period, time.end, true, true};
    if (!of || !article || ranked)
        return {};
    // "the end of the lease": of what only its readers know.
    qsizetype end = inner;
    while ((said[end].is & Article) || (end < inner + 5 && !endsNoun(said, end)))
        ++end;
    return end > inner ? Time{Kind::Event, end} : Time{};
}

// A day, period or event, without what limits it.
Time namedAt(const Sentence &said, qsizetype at)
{
    qsizetype i = at;
    bool early = false;
    while (said.has(i, About) && !said.isSign(i + 1, u')')) { // "early next week", "mid-March", "about Easter"
        early = early || said.has(i, Early);
        ++i;
        if ((said.isDash(i) && !said[i].spaced) || said.isOneOf(i, {u"in", u"on"}))
            ++i;
    }
    if (const qsizetype same = said.phrase(i, u"this time") + said.phrase(i, u"the same time"); same > 0) {
        if (Time time = namedAt(said, i + same))
            return time; // "this time next week"
    }
    for (const auto rule : {weekAt, spanAt, edgeAt, dayAt, clockAt, monthAt, nounAt}) {
        Time time = rule(said, i);
        if (!time)
            continue;
        // "noon on the last working day of term"
        if (time.kind == Kind::Clock && said.isOneOf(time.end, {u"on", u"of"})) {
            if (const Time day = edgeAt(said, time.end + 1))
                time = {Kind::Day, day.end, true};
        }
        // "May half term", "Monday's board": a name that goes on.
        if (time.kind == Kind::Month || time.kind == Kind::Day) {
            if (const Time noun = nounAt(said, i); noun && noun.end > time.end)
                time = noun;
        }
        time.bare =
            (time.bare && (early || i == at)) || (early && time.kind != Kind::Clock && time.kind != Kind::Event);
        return time;
    }
    return isYear(said, i) ? Time{Kind::Year, i + 1} : Time{};
}

// "a) 29 April b) 30 May", "a) 3 March (draft) b) 28 March (final)".
Time letteredAt(const Sentence &said, qsizetype at)
{
    Time all;
    for (qsizetype i = at; said[i].text.size() <= 3 && said.isSign(i + 1, u')');) {
        const Time time = namedAt(said, i + 2);
        if (!time)
            break;
        i = time.end;
        if (said.isSign(i, u'(')) {
            qsizetype close = i + 1;
            while (close < i + 5 && !said.isSign(close, u')'))
                ++close;
            i = said.isSign(close, u')') ? close + 1 : i;
        }
        all = {Kind::Day, i};
        if (said.isOneOf(i, {u"and", u",", u";"}))
            ++i;
    }
    return all;
}

// What limits a time: "if possible", "at the latest", "or sooner".
qsizetype behindLimit(const Sentence &said, qsizetype at)
{
    static constexpr QStringView phrases[] = {u"if at all possible",
                                              u"if possible",
                                              u"if poss",
                                              u"where possible",
                                              u"at the very latest",
                                              u"at the latest",
                                              u"at latest",
                                              u"latest",
                                              u"the latest",
                                              u"or sooner",
                                              u"or earlier",
                                              u"or before",
                                              u"or so",
                                              u"or thereabouts",
                                              u"if not before",
                                              u"if not sooner",
                                              u"if not earlier",
                                              u"at the earliest",
                                              u"at the very earliest",
                                              u"without fail",
                                              u"sharp",
                                              u"prompt",
                                              u"promptly",
                                              u"onwards",
                                              u"onward",
                                              u"on",
                                              u"inclusive",
                                              u"tbc",
                                              u"ideally",
                                              u"preferably",
                                              u"hopefully",
                                              u"max",
                                              u"weather permitting",
                                              u"time permitting",
                                              u"all being well",
                                              u"if need be",
                                              u"if necessary",
                                              u"if required",
                                              u"if needed",
                                              u"as agreed",
                                              u"or asap",
                                              u"as usual",
                                              u"or as soon as possible after",
                                              u"or as soon as possible thereafter",
                                              u"or as soon as possible",
                                              u"for definite"};
    const qsizetype i = said.isSign(at, u',') ? at + 1 : at;
    for (const QStringView phrase : phrases) {
        if (const qsizetype count = said.phrase(i, phrase); count > 0 && endsNoun(said, i + count))
            return phrase == u"on" && !said.isLast(i + 1) ? at : i + count;
    }
    if (said.is(i, u"if") && said.has(i + 1, Pronoun) && said.isOneOf(i + 2, {u"can", u"could"}) && said.isLast(i + 3))
        return i + 3; // "if she can"
    return at;
}

// "Monday or Tuesday", "6 March – 10 March".
void readAlternatives(const Sentence &said, Time &time)
{
    for (int more = 0; more < 3; ++more) {
        const bool comma =
            said.isSign(time.end, u',') && said.is(time.end + 1, u"or"); // "Friday, or Monday at the latest"
        time.end += comma ? 1 : 0;
        const bool or_ = said.is(time.end, u"or");
        const bool join = or_ || said.isSign(time.end, u'/') || (said.isDash(time.end) && !said[time.end].spaced) ||
                          said.is(time.end, u"and") || said.is(time.end, u"to");
        if (!join)
            return;
        const Time next = namedAt(said, time.end + 1);
        const bool slash = said.isSign(time.end, u'/');
        const bool alike = next.kind == time.kind && (or_ || next.kind == Kind::Day || next.kind == Kind::Month);
        if (!next || !(alike || slash || comma)) {
            time.end -= comma ? 1 : 0;
            return;
        }
        time.end = next.end;
    }
}

} // namespace

Time timeAt(const Sentence &said, qsizetype at)
{
    if (Time status = statusAt(said, at)) {
        if (said.isOneOf(status.end, {u"after", u"before"})) { // "as soon as possible after Easter"
            if (const Time anchor = namedAt(said, status.end + 1))
                status.end = anchor.end;
        }
        status.end = behindLimit(said, status.end);
        return status;
    }
    Time time = letteredAt(said, at);
    if (!time)
        time = namedAt(said, at);
    if (!time)
        return {};
    if (time.kind != Kind::Year)
        readAlternatives(said, time);
    if (said.isSign(time.end, u'(')) { // "Friday (21 Feb)"
        if (const Time inner = namedAt(said, time.end + 1); inner && said.isSign(inner.end, u')'))
            time.end = inner.end + 1;
    }
    for (qsizetype end = behindLimit(said, time.end); end > time.end; end = behindLimit(said, time.end))
        time.end = end;
    return time;
}

} // namespace speech
