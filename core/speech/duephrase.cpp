#include "core/speech/dues.h"

#include <iterator>

// What leads a due in, and which times it can lead in.

namespace speech {

namespace {

using Kind = Time::Kind;

struct LeadWords {
    QStringView words;
    Lead lead;
};

constexpr LeadWords leads[] = {
    {u"by", Lead::By},
    {u"bu", Lead::By}, // A slip.
    {u"no later than", Lead::Limit},
    {u"not later than", Lead::Limit},
    {u"no sooner than", Lead::Limit},
    {u"no earlier than", Lead::Limit},
    {u"not earlier than", Lead::Limit},
    {u"not before", Lead::Limit},
    {u"not until", Lead::Limit},
    {u"on or before", Lead::Limit},
    {u"on or by", Lead::Limit},
    {u"on or around", Lead::Limit},
    {u"on or after", Lead::Limit},
    {u"before", Lead::Before},
    {u"b4", Lead::Before},
    {u"ahead of", Lead::Before},
    {u"prior to", Lead::Before},
    {u"in advance of", Lead::Before},
    {u"in time for", Lead::Before},
    {u"in good time for", Lead::Before},
    {u"in readiness for", Lead::Before},
    {u"in good time before", Lead::Before},
    {u"within", Lead::Within},
    {u"inside", Lead::Within},
    {u"on", Lead::On},
    {u"in", Lead::In},
    {u"at", Lead::At},
    {u"for", Lead::For},
    {u"from", Lead::From},
    {u"as from", Lead::From},
    {u"as of", Lead::From},
    {u"with effect from", Lead::From},
    {u"starting", Lead::From},
    {u"starting from", Lead::From},
    {u"over", Lead::Over},
    {u"during", Lead::Over},
    {u"throughout", Lead::Over},
    {u"after", Lead::After},
    {u"following", Lead::After},
    {u"until", Lead::Until},
    {u"till", Lead::Until},
    {u"til", Lead::Until},
    {u"around", Lead::Around},
    {u"towards", Lead::Around},
    {u"between", Lead::Between},
};

bool isDay(Kind kind) { return kind == Kind::Day || kind == Kind::Clock; }
bool isLong(Kind kind) { return kind == Kind::Month || kind == Kind::Period; }

bool accepts(Lead lead, const Time &time)
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
        return (happens && time.dated && time.meeting) || kind == Kind::Period || (kind == Kind::Day && time.bare);
    case Lead::For:
        return happens && time.dated && time.meeting;
    case Lead::From:
        return kind == Kind::Day || isLong(kind) || (happens && time.dated);
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
Time ledTime(const Sentence &said, qsizetype at, Lead lead)
{
    Time time = timeAt(said, at);
    if (lead == Lead::For && said.has(at - 2, Finished)) // "ready for Monday"
        return time;
    if ((lead == Lead::Before || lead == Lead::After) && (!time || !endsNoun(said, time.end))) {
        const Time any = anythingAt(said, at); // "before the summer school"; but "after dark" is no day.
        if (any && (lead == Lead::Before || (said[at].is & Article)))
            time = any;
    }
    if (lead == Lead::In && said.is(at, u"the") && said.has(at + 1, DayPart))
        return {Kind::Day, at + 2}; // "in the morning"
    if (!time || !accepts(lead, time))
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

// The longest lead at a token.
const LeadWords *leadAt(const Sentence &said, qsizetype at, qsizetype &behind)
{
    const LeadWords *found = nullptr;
    for (const LeadWords &one : leads) {
        const qsizetype count = said.phrase(at, one.words);
        if (count > 0 && at + count > behind) {
            found = &one;
            behind = at + count;
        }
    }
    return found;
}

} // namespace

bool DuePhrase::isStrong() const
{
    return lead == Lead::By || lead == Lead::Before || lead == Lead::Limit || lead == Lead::Within ||
           time.kind == Kind::Status || (time.kind == Kind::Span && time.bare);
}

DuePhrase dueAt(const Sentence &said, qsizetype at, bool setOff)
{
    const qsizetype words = behindDue(said, at, setOff);
    qsizetype i = words;
    while (said.has(i, Hedge)) // "ideally before Easter", "shortly after the AGM"
        ++i;
    qsizetype behind = i;
    const LeadWords *lead = leadAt(said, i, behind);
    if (lead && lead->lead == Lead::By) {
        if (said.isSign(behind, u':'))
            ++behind;
        qsizetype inner = behind; // "by no later than Friday"
        const LeadWords *limit = leadAt(said, behind, inner);
        if (limit && (limit->lead == Lead::Limit || limit->lead == Lead::Before)) {
            if (const Time time = ledTime(said, inner, limit->lead))
                return {Lead::By, behind, time};
        }
    }
    if (lead) {
        const Time time = ledTime(said, behind, lead->lead);
        const bool by = lead->lead == Lead::By;
        if (time)
            return {words > at ? Lead::By : lead->lead, by && i == words ? behind : words, time};
    }
    Time time = timeAt(said, i);
    if (!time && i > words)
        time = timeAt(said, words); // "immediately"
    if (words > at)                 // Behind "due" any time will do.
        return time && accepts(Lead::By, time) ? DuePhrase{Lead::By, words, time} : DuePhrase{};
    const bool any = setOff && time.kind != Kind::Sitting && time.kind != Kind::Year;
    if (!time || !(accepts(Lead::Bare, time) || any))
        return {};
    return {Lead::Bare, at, time};
}

bool isSaidAlone(const QString &due)
{
    const Sentence said(due);
    const DuePhrase phrase = dueAt(said, 0, false);
    return phrase && phrase.lead != Lead::By && said.isEnd(phrase.end());
}

} // namespace speech
