#include "core/speech/times.h"
#include "core/speech/wordtable.h"

namespace speech {

namespace {

using Kind = Time::Kind;

bool isLong(Kind kind) { return kind == Kind::Month || kind == Kind::Period; }

// "asap", "as soon as possible", "ongoing", "in due course".
Time statusAt(const Sentence &said, qsizetype at)
{
    static const WordTable phrases{{u"as soon as possible"},
                                   {u"as soon as practicable"},
                                   {u"as soon as practical"},
                                   {u"as soon as poss"},
                                   {u"as a matter of urgency"},
                                   {u"at the earliest opportunity"},
                                   {u"at the first opportunity"},
                                   {u"at the earliest convenience"},
                                   {u"with immediate effect"},
                                   {u"without delay"},
                                   {u"straight away"},
                                   {u"right away"},
                                   {u"at once"},
                                   {u"in due course"},
                                   {u"to be confirmed"},
                                   {u"to be agreed"},
                                   {u"on going"},
                                   {u"in the meantime"},
                                   {u"date to be confirmed"},
                                   {u"date tbc"},
                                   {u"from now on"},
                                   {u"right now"},
                                   {u"until further notice"}};
    if (const auto found = phrases.at(said, at))
        return {Kind::Status, found.end, true};
    return said.has(at, Status) ? Time{Kind::Status, at + 1, true} : Time{};
}

// "noon on the last working day of term", "May half term": what goes on with it.
Time goneOn(const Sentence &said, qsizetype at, Time time, int depth)
{
    if (time.kind == Kind::Clock && said.isOneOf(time.end, {u"on", u"of"})) {
        if (const Time day = edgeAt(said, time.end + 1, depth))
            return {Kind::Day, day.end, true};
    }
    if (time.kind == Kind::Month || time.kind == Kind::Day) {
        if (const Time noun = nounAt(said, at, depth); noun && noun.end > time.end)
            return noun;
    }
    return time;
}

// Each rule is asked only where its words can begin.
Time plainAt(const Sentence &said, qsizetype at, int depth)
{
    const Classes is = said[at].is | (said.is(at, u"the") ? said[at + 1].is : 0);
    const bool number =
        said[at].kind == Token::Kind::Number || (said.is(at, u"the") && said[at + 1].kind == Token::Kind::Number);
    const auto may = [&](Classes classes) { return (is & classes) != 0; };
    Time time;
    if (may(Starts | Unit | Pointing))
        time = weekAt(said, at);
    if (!time && (number || may(Count | Pointing | Unit | Weekday | DayPart | Starts | Hedge)))
        time = spanAt(said, at, depth);
    if (!time && may(Edge | Rank | Unit | YearKind | Month | Season | Event | Hedge | Starts | DayPart | Count))
        time = edgeAt(said, at, depth);
    if (!time && (number || may(Weekday | ThisDay | Month | Pointing | Rank | Noon | Edge | Starts | Unit | Count)))
        time = dayAt(said, at);
    if (!time && (number || may(Noon | Edge | Rank | Starts | Unit | Count)))
        time = clockAt(said, at);
    if (!time && may(Month))
        time = monthAt(said, at);
    return time ? goneOn(said, at, time, depth) : nounAt(said, at, depth);
}

// A word that no time begins with: it only joins others.
bool onlyJoins(const Sentence &said, qsizetype at)
{
    return (said[at].is & Function) != 0 &&
           (said[at].is & (Article | Pointing | About | Early | Month | Count | Starts | Edge | Event)) == 0;
}

// "a) 29 April b) 30 May", "a) 3 March (draft) b) 28 March (final)".
Time letteredAt(const Sentence &said, qsizetype at)
{
    Time all;
    qsizetype i = at;
    for (int letter = 0; letter < 8 && said[i].text.size() <= 3 && said.isSign(i + 1, u')'); ++letter) {
        const Time time = namedAt(said, i + 2, 0);
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
    static const WordTable phrases{{u"if at all possible"},
                                   {u"if possible"},
                                   {u"if poss"},
                                   {u"where possible"},
                                   {u"at the very latest"},
                                   {u"at the latest"},
                                   {u"at latest"},
                                   {u"latest"},
                                   {u"the latest"},
                                   {u"or sooner"},
                                   {u"or earlier"},
                                   {u"or before"},
                                   {u"or so"},
                                   {u"or thereabouts"},
                                   {u"if not before"},
                                   {u"if not sooner"},
                                   {u"if not earlier"},
                                   {u"at the earliest"},
                                   {u"at the very earliest"},
                                   {u"without fail"},
                                   {u"sharp"},
                                   {u"prompt"},
                                   {u"promptly"},
                                   {u"onwards"},
                                   {u"onward"},
                                   {u"on"},
                                   {u"inclusive"},
                                   {u"tbc"},
                                   {u"ideally"},
                                   {u"preferably"},
                                   {u"hopefully"},
                                   {u"max"},
                                   {u"weather permitting"},
                                   {u"time permitting"},
                                   {u"all being well"},
                                   {u"if need be"},
                                   {u"if necessary"},
                                   {u"if required"},
                                   {u"if needed"},
                                   {u"as agreed"},
                                   {u"or asap"},
                                   {u"as usual"},
                                   {u"or as soon as possible after"},
                                   {u"or as soon as possible thereafter"},
                                   {u"or as soon as possible"},
                                   {u"for definite"}};
    const qsizetype i = said.isSign(at, u',') ? at + 1 : at;
    if (const auto found = phrases.at(said, i); found && endsNoun(said, found.end))
        return said.is(i, u"on") && !said.isLast(i + 1) ? at : found.end;
    if (said.is(i, u"if") && said.has(i + 1, Pronoun) && said.isOneOf(i + 2, {u"can", u"could"}) && said.isLast(i + 3))
        return i + 3; // "if she can"
    return at;
}

// Where another time of the same kind goes on: "or", "and", "/", ", or". 0 where none does.
qsizetype behindJoin(const Sentence &said, qsizetype at, Kind kind)
{
    if (said.isSign(at, u','))
        return said.isOneOf(at + 1, {u"or", u"and"}) ? at + 2 : kind == Kind::Day ? at + 1 : 0;
    const bool joins = said.isOneOf(at, {u"or", u"and", u"to", u"/", u"&"}) || (said.isDash(at) && !said[at].spaced);
    return joins ? at + 1 : 0;
}

// "Monday or Tuesday", "the 17th, 18th and 19th", "end of February/early March".
void readAlternatives(const Sentence &said, Time &time)
{
    Time all = time;
    for (int more = 0; more < 4; ++more) {
        const qsizetype next = behindJoin(said, all.end, time.kind);
        const Time other = next > 0 ? namedAt(said, next, 0) : Time{};
        if (!other)
            return;
        const bool joined = said.isOneOf(next - 1, {u"or", u"/"});
        const bool alike = other.kind == time.kind && (joined || time.kind == Kind::Day || time.kind == Kind::Month);
        const bool both = isLong(time.kind) && isLong(other.kind);
        if (!alike && !(joined && (both || said.is(next - 1, u"/") || said.isSign(all.end, u','))))
            return;
        all.end = other.end;
        if (!said.isSign(next - 1, u',')) // A list ends in "and": "Monday, Tuesday" alone may be something else.
            time.end = other.end;
    }
}

} // namespace

bool startsTime(const Sentence &said, qsizetype at) { return statusAt(said, at) || startsSpan(said, at); }

Time namedAt(const Sentence &said, qsizetype at, int depth)
{
    if (depth > deepest || onlyJoins(said, at))
        return {};
    qsizetype i = at;
    bool early = false;
    while (i < at + 4 && said.has(i, About) && !said.isSign(i + 1, u')')) { // "early next week", "mid-March"
        early = early || said.has(i, Early);
        ++i;
        const bool joins = said.isOneOf(i, {u"to", u"or", u"/"}) && said.has(i + 1, Early); // "early to mid June"
        if ((said.isDash(i) && !said[i].spaced) || said.isOneOf(i, {u"in", u"on"}) || joins)
            ++i;
    }
    if (const qsizetype same = said.phrase(i, u"this time") + said.phrase(i, u"the same time"); same > 0) {
        if (Time time = namedAt(said, i + same, depth + 1))
            return time; // "this time next week"
    }
    Time time = plainAt(said, i, depth + 1);
    if (!time)
        return isYear(said, i) ? Time{Kind::Year, i + 1} : Time{};
    time.bare = (time.bare && (early || i == at)) || (early && time.kind != Kind::Clock && time.kind != Kind::Event);
    return time;
}

Time timeAt(const Sentence &said, qsizetype at)
{
    if (Time status = statusAt(said, at)) {
        if (said.isOneOf(status.end, {u"after", u"before"})) { // "as soon as possible after Easter"
            if (const Time anchor = namedAt(said, status.end + 1, 0))
                status.end = anchor.end;
        }
        status.end = behindLimit(said, status.end);
        return status;
    }
    if (said[at].kind == Token::Kind::Sign)
        return {};
    Time time = letteredAt(said, at);
    if (!time)
        time = namedAt(said, at, 0);
    if (!time)
        return {};
    if (time.kind != Kind::Year)
        readAlternatives(said, time);
    if (said.isSign(time.end, u'(')) { // "Friday (21 Feb)"
        if (const Time inner = namedAt(said, time.end + 1, 0); inner && said.isSign(inner.end, u')'))
            time.end = inner.end + 1;
    }
    for (int limits = 0; limits < 3; ++limits)
        time.end = behindLimit(said, time.end);
    return time;
}

} // namespace speech
