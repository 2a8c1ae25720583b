#include "core/speech/dues.h"

// Dates that only say which thing is meant.

namespace speech {

namespace {

using Kind = Time::Kind;

constexpr qsizetype farthest = 60; // Tokens that are looked at before a date.

// "so that", "check that the hall …": what follows is about something else. Not "pay that invoice".
bool opensClause(const Sentence &said, qsizetype at)
{
    if (said.has(at, Subordinate))
        return !said.is(at + 1, u"to") && !(said.is(at, u"if") && said.isOneOf(at + 1, {u"possible", u"necessary"}));
    return said.is(at, u"that") &&
           (said.is(at - 1, u"so") || said[at + 1].capital || (said[at + 1].is & (Article | Pronoun)) != 0 ||
            said.isOneOf(at + 1, {u"a", u"an", u"all", u"any", u"no", u"there", u"everyone", u"this", u"these"}));
}

bool isEvent(Kind kind) { return kind == Kind::Event || kind == Kind::Sitting; }

bool isVerb(const Sentence &said, qsizetype at)
{
    return !said[at].capital && (said.has(at, Does | MayDo | Asks | Lays | Moves | Holds | Attends | Books) ||
                                 said.isOneOf(at, {u"be", u"have"}));
}

// The words before it, of the same sentence, are about what somebody else does or did.
bool isOthers(const Sentence &said, qsizetype first, qsizetype at)
{
    const bool asks = said.has(first, Asks);
    qsizetype i = at - 1;
    for (; i >= first && i > at - farthest && !said.isOneOf(i, {u".", u";"}); --i) {
        if (opensClause(said, i) || (asks && i > first && said.is(i, u"to") && isVerb(said, i + 1)))
            return true;
    }
    return false;
}

// An event ends before a token, and the date is its own: "the workshop on 18 March". Not where it is what is done:
// "finish the audit on Monday"; and without a preposition only where it is somewhere to go: "to the fair tomorrow".
bool isOfEvent(const Sentence &said, qsizetype first, qsizetype at, Lead lead, bool meeting)
{
    const qsizetype last = at - 1;
    if (last <= first || !said.has(last, Event))
        return false;
    qsizetype i = last - 1;
    while (i > first && i > last - 6 && !said.has(i, Function))
        --i;
    while (i > first && ((said[i].is & Article) || said.isOneOf(i, {u"a", u"an", u"this"})))
        --i;
    const bool preposition =
        i > first && said.has(i, Function) && !said.isOneOf(i, {u"out", u"up", u"and", u"also", u"on"});
    if (preposition && said.is(i, u"in") && i == last - 1) // "in class"
        return false;
    if (lead == Lead::Bare)
        return !meeting && (preposition || (!said.has(at, ThisDay) && said.has(first, Attends | Reserves | Asks)));
    return preposition || (said.has(last, Occasion) && !said.has(first, Holds));
}

// "the meeting held on 11 June", "the letter sent on Monday": not "to be sent on Monday", "get it mended on Monday".
bool isDoneOn(const Sentence &said, qsizetype first, qsizetype at)
{
    if (at - 1 <= first || !said.isParticiple(at - 1) || said.has(at - 1, Does | MayDo | Lays | Holds) ||
        said.isOneOf(first, {u"get", u"have", u"keep", u"leave", u"make", u"see"}))
        return false;
    for (qsizetype i = at - 2; i >= first && i > at - 7; --i) {
        if (said.isOneOf(i, {u"be", u"get", u"being", u"have", u"having"}))
            return false;
    }
    return true;
}

bool isBarred(const Sentence &said, qsizetype at)
{
    const qsizetype i = at - 1;
    if (said.has(i, Rank | Pointing) ||
        said.isOneOf(i, {u"every", u"each", u"last", u"previous", u"most", u"good", u"weekly", u"dated"}))
        return true;
    if (said.isOneOf(i, {u"in", u"on", u"over", u"off"})) // "hand it in tomorrow", "carry on next week"
        return !said.has(at, ThisDay | Pointing);
    const bool particle = said.isOneOf(
        i, {u"up",      u"out",    u"back",  u"down",   u"again", u"together", u"instead",  u"too",       u"also",
            u"him",     u"her",    u"them",  u"it",     u"us",    u"me",       u"everyone", u"everybody", u"those",
            u"through", u"across", u"along", u"around", u"asap",  u"others",   u"either",   u"please",    u"pls",
            u"thanks",  u"this",   u"that",  u"there",  u"here",  u"another",  u"plus"});
    return said.has(i, Function) && !particle;
}

} // namespace

bool saysWhich(const Sentence &said, qsizetype first, qsizetype at, const DuePhrase &due)
{
    const Lead lead = due.lead;
    if (due.time.kind == Kind::Status)
        return lead == Lead::Bare && said.has(at - 1, Been) && !said.has(at - 1, Done);
    if (lead == Lead::Before && isEvent(due.time.kind) && said.is(at, u"before") &&
        (due.time.dated ? said.isOneOf(first, {u"put", u"lay", u"place", u"bring"}) : said.has(first, Lays)))
        return true; // "put it before the committee"
    if (due.isStrong())
        return lead != Lead::By && lead != Lead::Limit && isOthers(said, first, at) &&
               said.is(at, u"in"); // "in time for"
    if (isOthers(said, first, at) || (due.lead != Lead::After && isDoneOn(said, first, at)))
        return true;
    if (lead == Lead::Bare &&
        (isBarred(said, at) || (at - 1 == first && isEvent(due.time.kind) && said.has(first, Attends))))
        return true;
    if (lead == Lead::After && (said.isOneOf(at - 1, {u"look", u"looking", u"named", u"looks", u"chase"}) ||
                                (said.is(at - 1, u"up") && !due.time.dated)))
        return true; // "look after the keys", "clear up after the fair"
    if (lead == Lead::Until || lead == Lead::From) {
        if (said.has(first, Moves) &&
            (lead == Lead::Until || said.isOneOf(due.end(), {u"to", u"until"}) || said.isOneOf(due.end() - 2, {u"to"})))
            return true;
        return lead == Lead::From && said.has(at - 1, Paper);
    }
    const bool bareDate = lead == Lead::Bare && due.time.kind == Kind::Day && !said.has(at, ThisDay | Pointing);
    if ((lead == Lead::On || bareDate) && said.has(first, Reserves))
        return true;
    if (bareDate && said.has(at - 1, Paper) && !said.has(at, Weekday))
        return true;
    if (due.time.kind == Kind::Year) // "the figures in 2019"
        return said.has(at - 1, Paper);
    if (lead == Lead::For)
        return !said.has(at - 1, Finished) && (said.has(at - 1, OfMeeting) || said.has(first, Books | Attends));
    if (lead == Lead::On || lead == Lead::In || lead == Lead::Bare || lead == Lead::From || lead == Lead::Over)
        return isOfEvent(said, first, at, lead, due.time.meeting);
    return false;
}

} // namespace speech
