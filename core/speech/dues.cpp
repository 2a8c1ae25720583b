#include "core/speech/dues.h"

namespace speech {

namespace {

// Where a phrase stands, from weak to strong: the strongest is the due.
enum class Place { None, Inside, InsideBefore, AtEnd, StrongAtEnd, InsideBy, Front, Status, SetOff, ByAtEnd };

struct Candidate {
    qsizetype from = 0; // Tokens that go with it: brackets, a comma before.
    qsizetype end = 0;
    DuePhrase due;
    Place place = Place::None;
};

// Behind what may follow the last word of a sentence: a full stop goes, other marks stay.
bool isAtEnd(const Sentence &said, qsizetype at)
{
    while (said.isOneOf(at, {u".", u"?", u"!"}))
        ++at;
    return said.isEnd(at);
}

// A sign that sets off what follows it: a comma, a spaced dash, the end of a sentence.
bool setsOff(const Sentence &said, qsizetype at)
{
    return said.isOneOf(at, {u",", u";", u".", u":"}) || (said.isDash(at) && said[at].spaced) ||
           (said.isDash(at) && said[at].kind == Token::Kind::Sign && said[at + 1].spaced);
}

Place placeOf(const Sentence &said, qsizetype first, const Candidate &one)
{
    const DuePhrase &due = one.due;
    const bool by = due.lead == Lead::By || due.lead == Lead::Limit;
    if (one.from < due.words && said.isOneOf(one.from, {u"(", u"["}) && (said.isOneOf(one.end - 1, {u")", u"]"}))) {
        if (!due.isStrong() && saysWhich(said, first, one.from, due) && due.lead == Lead::Bare &&
            due.time.kind == Time::Kind::Day && !said.has(due.words, ThisDay) && said.has(one.from - 1, Event | Paper))
            return Place::None;
        return by ? Place::ByAtEnd : Place::SetOff;
    }
    const bool last = isAtEnd(said, one.end);
    if (one.from < due.words && setsOff(said, one.from) && last)
        return by ? Place::ByAtEnd : Place::SetOff;
    return Place::None;
}

bool isListed(const Sentence &said, qsizetype comma, const DuePhrase &due)
{
    const Time::Kind kind = due.time.kind;
    if (kind == Time::Kind::Event || kind == Time::Kind::Sitting || kind == Time::Kind::Month)
        return due.lead == Lead::Bare && !due.time.dated;
    return due.lead == Lead::Bare && kind == Time::Kind::Day &&
           ((said[comma - 1].is & (Month | Weekday)) != 0 || said[comma - 1].kind == Token::Kind::Number);
}

// Set off by what stands before it: in brackets, behind a dash or comma.
Candidate setOffAt(const Sentence &said, qsizetype first, qsizetype at)
{
    const bool bracket = said.isOneOf(at, {u"(", u"["});
    if (!bracket && !setsOff(said, at))
        return {};
    const DuePhrase due = dueAt(said, at + 1, true);
    if (!due || (bracket && !said.isOneOf(due.end(), {u")", u"]"})))
        return {};
    if (said.isOneOf(at, {u",", u";"}) && isListed(said, at, due))
        return {};
    Candidate one{at, bracket ? due.end() + 1 : due.end(), due};
    one.place = placeOf(said, first, one);
    return one;
}

Candidate plainAt(const Sentence &said, qsizetype first, qsizetype at)
{
    const DuePhrase due = dueAt(said, at, false);
    if (!due)
        return {};
    Candidate one{at, due.end(), due, Place::None};
    const bool by = due.lead == Lead::By || due.lead == Lead::Limit;
    if (saysWhich(said, first, at, due) || (said.isSign(at - 1, u'(') && said.isSign(one.end, u')')))
        return one;
    if (isAtEnd(said, one.end)) {
        one.place = by                                    ? Place::ByAtEnd
                    : due.time.kind == Time::Kind::Status ? Place::Status
                    : due.isStrong()                      ? Place::StrongAtEnd
                                                          : Place::AtEnd;
        return one;
    }
    // "send by Friday photos of …", "by 1 May expiring on …", "ring tomorrow asking for …"
    const Token &next = said[one.end];
    const bool day = due.time.kind == Time::Kind::Day && (by || said.has(at, ThisDay));
    const bool early = day && ((by && at <= first + 1) || (next.text.size() > 4 && next.text.endsWith(u"ing")));
    if ((!endsNoun(said, one.end) && !early) || said.is(one.end, u"of") || said.isSign(one.end, u'('))
        return by && said.isSign(one.end, u'(') ? Candidate{at, one.end, due, Place::InsideBy} : one;
    one.place = by ? Place::InsideBy : due.isStrong() ? Place::InsideBefore : Place::Inside;
    return one;
}

// At the front: "By Friday: …", "Next week, …", "Before the meeting …".
Candidate frontAt(const Sentence &said, qsizetype first)
{
    const DuePhrase due = dueAt(said, first, false);
    if (!due || isAtEnd(said, due.end()))
        return {};
    const bool cut = said.isOneOf(due.end(), {u",", u":", u";"}) || (said.isDash(due.end()) && said[due.end()].spaced);
    if (!cut && !due.isStrong())
        return {};
    return {first, cut ? due.end() + 1 : due.end(), due, Place::Front};
}

TakenDue taken(const Sentence &said, const Candidate &one)
{
    const QString &text = said.text();
    QStringView left = QStringView(text).first(said[one.from].from).trimmed();
    QStringView right = said.isEnd(one.end) ? QStringView() : QStringView(text).sliced(said[one.end].from);
    const bool last = isAtEnd(said, one.end);
    if (last) {
        while (right.startsWith(u'!')) // "asap!!"
            right = right.sliced(1);
        while (!left.isEmpty() && QStringView(u",;:-–—").contains(left.back()))
            left = left.chopped(1).trimmed();
    } else if (!left.isEmpty() && said.isOneOf(one.end, {u","}) && said.is(one.from - 1, u",")) {
        left = left.chopped(1).trimmed(); // "…, by Friday, …": both set it off.
        right = right.sliced(1).trimmed();
    }
    return {closedUp(left, right), wordsOf(said, one.due.words, one.due.end())};
}

} // namespace

std::optional<TakenDue> takenDue(const Sentence &said)
{
    Candidate best = frontAt(said, 0);
    qsizetype open = 0; // Brackets with more than a due in them stay as they are.
    for (qsizetype i = 1, behind = 0; i < said.size(); ++i) {
        const Candidate plain = open > 0 ? Candidate{} : plainAt(said, 0, i);
        open = said.isSign(i, u'(') ? open + 1 : said.isSign(i, u')') ? qMax<qsizetype>(0, open - 1) : open;
        for (const Candidate &one : {setOffAt(said, 0, i), plain}) {
            const bool within = i < behind && one.place < Place::Front; // Of a date that says which.
            if (one.place > best.place && !within)
                best = one;
            if (one.place == Place::None && one.due.lead != Lead::Bare)
                behind = qMax(behind, one.end);
        }
    }
    if (best.place == Place::None)
        return {};
    TakenDue found = taken(said, best);
    return found.text.isEmpty() || found.text == u"." ? std::nullopt : std::optional(found);
}

} // namespace speech
