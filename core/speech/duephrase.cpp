#include "core/speech/dues.h"
#include "core/speech/wordtable.h"

// What leads a due in, and which times it can lead in.

namespace speech {

namespace {

using Kind = Time::Kind;

const WordTable &leads()
{
    static const WordTable all{{u"by", int(Lead::By)},
                               {u"bu", int(Lead::By)},
                               {u"no later than", int(Lead::Limit)},
                               {u"not later than", int(Lead::Limit)},
                               {u"no sooner than", int(Lead::Limit)},
                               {u"no earlier than", int(Lead::Limit)},
                               {u"not earlier than", int(Lead::Limit)},
                               {u"not before", int(Lead::Limit)},
                               {u"not until", int(Lead::Limit)},
                               {u"on or before", int(Lead::Limit)},
                               {u"on or by", int(Lead::Limit)},
                               {u"on or around", int(Lead::Limit)},
                               {u"on or about", int(Lead::Limit)},
                               {u"from now until", int(Lead::Until)},
                               {u"between now and", int(Lead::Until)},
                               {u"on or after", int(Lead::Limit)},
                               {u"before", int(Lead::Before)},
                               {u"b4", int(Lead::Before)},
                               {u"ahead of", int(Lead::Before)},
                               {u"prior to", int(Lead::Before)},
                               {u"in advance of", int(Lead::Before)},
                               {u"in time for", int(Lead::Before)},
                               {u"in good time for", int(Lead::Before)},
                               {u"in readiness for", int(Lead::Before)},
                               {u"in good time before", int(Lead::Before)},
                               {u"within", int(Lead::Within)},
                               {u"inside", int(Lead::Within)},
                               {u"on", int(Lead::On)},
                               {u"in", int(Lead::In)},
                               {u"at", int(Lead::At)},
                               {u"for", int(Lead::For)},
                               {u"from", int(Lead::From)},
                               {u"as from", int(Lead::From)},
                               {u"as of", int(Lead::From)},
                               {u"with effect from", int(Lead::From)},
                               {u"starting", int(Lead::From)},
                               {u"starting from", int(Lead::From)},
                               {u"over", int(Lead::Over)},
                               {u"during", int(Lead::Over)},
                               {u"throughout", int(Lead::Over)},
                               {u"after", int(Lead::After)},
                               {u"following", int(Lead::After)},
                               {u"until", int(Lead::Until)},
                               {u"till", int(Lead::Until)},
                               {u"til", int(Lead::Until)},
                               {u"around", int(Lead::Around)},
                               {u"towards", int(Lead::Around)},
                               {u"between", int(Lead::Between)}};
    return all;
}

bool isDay(Kind kind) { return kind == Kind::Day || kind == Kind::Clock; }
bool isLong(Kind kind) { return kind == Kind::Month || kind == Kind::Period; }

// `free`: it stands by itself, in brackets or before an owner, where more can be a due.
bool accepts(Lead lead, const Time &time, bool free)
{
    const Kind kind = time.kind;
    const bool sitting = kind == Kind::Sitting;
    const bool happens = kind == Kind::Event || sitting;
    switch (lead) {
    case Lead::Bare:
        return time.bare;
    case Lead::By: // Not "extend it by two weeks".
        return kind == Kind::Span ? time.bare : !sitting || time.dated;
    case Lead::Before:
    case Lead::Limit:
        return kind != Kind::Status;
    case Lead::Within:
        return kind == Kind::Span || kind == Kind::Period;
    case Lead::On:
        return kind == Kind::Day;
    case Lead::In:
        return isLong(kind) || kind == Kind::Span || kind == Kind::Year;
    case Lead::At:
        return (happens && time.dated && (time.meeting || free)) || kind == Kind::Period ||
               (kind == Kind::Day && time.bare);
    case Lead::For:
        return happens && time.dated && time.meeting;
    case Lead::From:
        return kind == Kind::Day || isLong(kind);
    case Lead::Over:
        return isLong(kind) || (kind == Kind::Span && time.dated);
    case Lead::After:
        return kind == Kind::Day || kind == Kind::Span || isLong(kind) || happens;
    case Lead::Until:
        return isDay(kind) || isLong(kind) || (happens && (time.dated || !sitting));
    case Lead::Around:
        return kind == Kind::Day || isLong(kind);
    case Lead::Between:
        return kind == Kind::Day || isLong(kind) || happens;
    }
    return false;
}

// "due", "due by", "deadline:", "target date 4 March": behind them; `at` where there is none.
qsizetype behindDue(const Sentence &said, qsizetype at, bool setOff)
{
    qsizetype i = at;
    if (said.is(at - 1, u"in")) // "in due course"
        return at;
    if (said.phrase(i, u"with a deadline") > 0)
        i += 2;
    if (said.isOneOf(i, {u"due", u"deadline"}) ||
        (setOff && said.isOneOf(i, {u"target", u"eta", u"timescale", u"when"})))
        ++i;
    else
        return at;
    if (said.isOneOf(i, {u"date", u"dates"}))
        ++i;
    if (said.isSign(i, u':') || said.isDash(i) || said.isOneOf(i, {u"is", u"of", u"being"}))
        ++i;
    return i;
}

// The time behind a lead. "between Easter and Whitsun" has two.
Time ledTime(const Sentence &said, qsizetype at, Lead lead, bool free)
{
    Time time = timeAt(said, at);
    if (lead == Lead::For && said.has(at - 2, Finished)) // "ready for Monday"
        return time;
    if ((lead == Lead::Before || lead == Lead::After) &&
        (!time || !endsNoun(said, time.end) || said.has(time.end, Been | Modal))) {
        const Time any = anythingAt(said, at); // "before the summer school"; but "after dark" is no day.
        if (any && (lead == Lead::Before || (said[at].is & Article)))
            time = any;
        else if (const Time clause = clauseAt(said, at); clause && lead == Lead::Before)
            time = clause; // "before he goes on leave"
    }
    if (lead == Lead::In && said.is(at, u"the") && said.has(at + 1, DayPart))
        return {Kind::Day, at + 2}; // "in the morning"
    if (lead == Lead::Over && time.kind == Kind::Day && said.isOneOf(time.end - 1, {u"holiday", u"bank"}))
        return time; // "over the bank holiday"
    if (!time || !accepts(lead, time, free))
        return {};
    if (lead == Lead::Between && said.is(time.end, u"and")) {
        const Time second = timeAt(said, time.end + 1);
        return second ? second : time;
    }
    if (lead == Lead::From && said.isOneOf(time.end, {u"to", u"until"})) {
        if (const Time second = timeAt(said, time.end + 1); second && second.kind == time.kind)
            return second;
    }
    return time;
}

// Most words begin no due: those that may are known by sight, or by the word behind an article.
bool mayBegin(const Sentence &said, qsizetype at, bool setOff)
{
    constexpr Classes behindArticle =
        Unit | Weekday | DayPart | Count | Pointing | Edge | Rank | YearKind | Hour | Hedge;
    constexpr Classes any = Month | Weekday | DayPart | ThisDay | Noon | Unit | Season | Feast | Break | Edge |
                            Pointing | YearKind | Count | Rank | Status | About | Hedge | Article | Leads | Starts |
                            Early;
    const Token &token = said[at];
    if (!setOff && ((token.is & Article) || said.isOneOf(at, {u"a", u"an"})))
        return (said[at + 1].is & behindArticle) != 0 || said[at + 1].kind == Token::Kind::Number ||
               said.isSign(at + 1, u')');
    return token.kind == Token::Kind::Number || (token.is & any) != 0 || said.isSign(at + 1, u')');
}

} // namespace

bool DuePhrase::isStrong() const
{
    return lead == Lead::By || lead == Lead::Before || lead == Lead::Limit || lead == Lead::Within ||
           time.kind == Kind::Status || (time.kind == Kind::Span && time.bare);
}

DuePhrase dueAt(const Sentence &said, qsizetype at, bool setOff)
{
    if (!mayBegin(said, at, setOff))
        return {};
    const qsizetype words = behindDue(said, at, setOff);
    qsizetype i = words;
    static const WordTable hedges{{u"any time"},      {u"some time"},          {u"at some point"}, {u"at some stage"},
                                  {u"at the latest"}, {u"at the very latest"}, {u"at latest"},     {u"if possible"}};
    if (const auto hedge = hedges.at(said, i))
        i = hedge.end;
    i = said.behind(i, Hedge); // "ideally before Easter", "shortly after the AGM"
    if (const auto found = leads().at(said, i)) {
        const Lead lead = Lead(found.value);
        const qsizetype behind = lead == Lead::By && said.isSign(found.end, u':') ? found.end + 1 : found.end;
        const auto limit =
            lead == Lead::By ? leads().at(said, behind) : WordTable::Found{}; // "by no later than Friday"
        if (limit && (Lead(limit.value) == Lead::Limit || Lead(limit.value) == Lead::Before)) {
            if (const Time time = ledTime(said, limit.end, Lead(limit.value), setOff))
                return {Lead::By, behind, time};
        }
        if (const Time time = ledTime(said, behind, lead, setOff))
            return {words > at ? Lead::By : lead, lead == Lead::By && i == words ? behind : words, time};
        if (!setOff && i == at && !startsTime(said, at))
            return {};
    }
    Time time = timeAt(said, i);
    if (!time && i > words)
        time = timeAt(said, words); // "immediately"
    if (words > at)                 // Behind "due" any time will do.
        return time && accepts(Lead::By, time, setOff) ? DuePhrase{Lead::By, words, time} : DuePhrase{};
    const bool happens = time.kind == Time::Kind::Event || time.kind == Time::Kind::Sitting;
    const bool any = setOff && time.kind != Time::Kind::Year && (!happens || (time.dated && time.meeting));
    if (!time || !(accepts(Lead::Bare, time, setOff) || any))
        return {};
    return {Lead::Bare, at, time};
}

bool isSaidAlone(const QString &due)
{
    const Sentence said(due);
    const DuePhrase phrase = dueAt(said, 0, false);
    const bool isDate =
        phrase.lead == Lead::Bare && phrase.time.kind == Time::Kind::Day && !said.has(0, ThisDay | Pointing | Early);
    return phrase && phrase.lead != Lead::By && !isDate && said.isEnd(phrase.end());
}

} // namespace speech
