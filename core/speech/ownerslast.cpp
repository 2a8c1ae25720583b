#include "core/speech/glue.h"
#include "core/speech/ownersfirst.h"

namespace speech {

namespace {

constexpr qsizetype mostTokens = 28; // Of owners and due at the end of a sentence.

bool closes(const Sentence &said, qsizetype at) { return said.isOneOf(at, {u")", u"]"}); }

bool isAtEnd(const Sentence &said, qsizetype at)
{
    while (said.isSign(at, u'.'))
        ++at;
    return said.isEnd(at);
}

struct Tail {
    OwnerList list;
    DuePhrase due;
    qsizetype end = 0;
};

// "WO", "WO, by Friday", "AN 31/3", "by Friday – WO": owners, and a due on either side of them.
Tail tailAt(const Sentence &said, qsizetype at, const KnownOwners &known, bool due)
{
    qsizetype i = at;
    DuePhrase when;
    OwnerList list = ownersAt(said, i, known);
    if (!list && due) {
        when = dueAt(said, i, true);
        if (!when)
            return {};
        i = when.end() + (said.isOneOf(when.end(), {u",", u";", u":"}) || said.isDash(when.end()) ? 1 : 0);
        list = ownersAt(said, i, known);
    }
    if (!list || list.isWord)
        return {};
    qsizetype end = list.end;
    for (const QStringView only : {u"to action this", u"to do this", u"to action", u"to do"}) // Says no more than that.
        end = end == list.end ? end + said.phrase(end, only) : end;
    if (!when && due) {
        const bool bracket = said.isSign(end, u'(');
        const bool sign = bracket || said.isOneOf(end, {u",", u";", u":", u"."}) || said.isDash(end);
        when = dueAt(said, sign ? end + 1 : end, true);
        if (when && bracket && !closes(said, when.end()))
            when = {};
        if (when)
            end = when.end() + (bracket ? 1 : 0);
    }
    return {list, when, end};
}

SaidOwners made(const Sentence &said, const Tail &tail, qsizetype from, qsizetype behind)
{
    QStringView left = QStringView(said.text()).first(said[from].from).trimmed();
    while (!left.isEmpty() && QStringView(u",;:-–—>").contains(left.back()))
        left = left.chopped(1).trimmed();
    while (said.isSign(behind, u'.') && left.endsWith(u'.'))
        ++behind;
    const QString text = closedUp(left, wordsOf(said, behind, said.size()));
    if (left.isEmpty())
        return {};
    return {tail.list.owners, text, tail.due ? wordsOf(said, tail.due.words, tail.due.end()) : QString()};
}

// "(FH)", "[WO, by Friday]", "(Action: FH)".
SaidOwners inBrackets(const Sentence &said, qsizetype at, const KnownOwners &known, bool due)
{
    qsizetype i = at + 1;
    if (const qsizetype label = behindLabel(said, i); label > 0)
        i = said.isSign(label, u':') || said.isDash(label) ? label + 1 : label;
    const Tail tail = tailAt(said, i, known, due);
    return tail.list && closes(said, tail.end) ? made(said, tail, at, tail.end + 1) : SaidOwners{};
}

// "Action: PWA", "Action AN", "Owner: FH by Friday".
SaidOwners behindAction(const Sentence &said, qsizetype at, const KnownOwners &known, bool due)
{
    qsizetype i = behindLabel(said, at);
    const bool cut = said[at - 1].kind == Token::Kind::Sign && at > 0;
    if (i == 0 || (!cut && !said.isSign(i, u':') && !(said[at].capital && said.isOneOf(at, {u"action", u"actions"}))))
        return {};
    if (said.isOneOf(i, {u"by", u"for", u"on", u"to"}))
        ++i;
    if (said.isSign(i, u':') || said.isDash(i))
        ++i;
    if (said.isOneOf(i, {u"(", u"["}))
        return inBrackets(said, i, known, due);
    const Tail tail = tailAt(said, i, known, due);
    return tail.list && isAtEnd(said, tail.end) ? made(said, tail, at, tail.end) : SaidOwners{};
}

// Behind a comma or a full stop a name may go on with what stands before it: "to KI, JP".
bool mayBeNext(const Sentence &said, qsizetype at, const KnownOwners &known)
{
    if (said.isDash(at) || said.isSign(at, u'→'))
        return false;
    if (!said[at + 1].capital && !said.is(at + 1, u"the"))
        return true;
    if (said.isSign(at, u'.'))
        return false;
    return isBehindOwner(said, at, known) || (said.has(0, Asks) && said[at - 1].capital);
}

SaidOwners setOff(const Sentence &said, qsizetype at, const KnownOwners &known, bool due)
{
    const bool arrow = said.isOneOf(at, {u"-", u"="}) && said.isSign(at + 1, u'>');
    const bool dash = said.isDash(at) && (said[at].spaced || said[at + 1].spaced || said.text()[said[at].from] == u'—');
    const bool name = said.isSign(at, u'@');
    if (!arrow && !dash && !name && !said.isOneOf(at, {u",", u";", u".", u":", u"→"}))
        return {};
    if (!dash && !arrow && !name && mayBeNext(said, at, known))
        return {};
    const Tail tail = tailAt(said, name ? at : arrow ? at + 2 : at + 1, known, due);
    return tail.list && isAtEnd(said, tail.end) ? made(said, tail, at, tail.end) : SaidOwners{};
}

} // namespace

SaidOwners ownersLast(const Sentence &said, const KnownOwners &known, bool due, bool marked)
{
    for (qsizetype i = qMax<qsizetype>(1, said.size() - mostTokens); i < said.size(); ++i) {
        SaidOwners found;
        if (said.isOneOf(i, {u"(", u"["}))
            found = inBrackets(said, i, known, due);
        else if (said[i].kind == Token::Kind::Word)
            found = behindAction(said, i, known, due);
        else if (!marked)
            found = setOff(said, i, known, due);
        if (found)
            return found;
    }
    return {};
}

} // namespace speech
