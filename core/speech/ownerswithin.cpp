#include "core/speech/glue.h"
#include "core/speech/ownersfirst.h"

namespace speech {

namespace {

// Nothing of the owner's name goes on: "by IT", not "by IT support".
bool endsName(const Sentence &said, qsizetype at)
{
    return said.isEnd(at) || said[at].kind == Token::Kind::Sign || said.has(at, Function) || bool(timeAt(said, at));
}

// "… by MF …" behind "to be reviewed".
SaidOwners byOwners(const Sentence &said, qsizetype at, const KnownOwners &known)
{
    if (!said.isOneOf(at, {u"by", u"bu"}))
        return {};
    const OwnerList list = ownersAt(said, at + 1, known);
    if (!list || list.isWord || !endsName(said, list.end))
        return {};
    // "by May" is a time, where nothing else says that it is somebody.
    if (said.has(at + 1, Month | Weekday) && list.end == at + 2)
        return {};
    return {list.owners, closedUp(wordsOf(said, 0, at), wordsOf(said, list.end, said.size())), {}};
}

// "The lease to be checked by FH", "Boiler needs looking at by FH".
SaidOwners passive(const Sentence &said, const KnownOwners &known)
{
    bool done = false;
    for (qsizetype i = 0; i < said.size(); ++i) {
        done = done || behindParticiple(said, i) > 0 ||
               (said.isOneOf(i, {u"needs", u"need"}) && said[i + 1].text.endsWith(u"ing"));
        if (!done)
            continue;
        if (SaidOwners found = byOwners(said, i, known))
            return found;
    }
    return {};
}

// "Website: KI to …", "The hall is cold. FH to …", "If it rains, JP will …".
SaidOwners clause(const Sentence &said, const KnownOwners &known)
{
    for (qsizetype i = 1; i < said.size(); ++i) {
        const bool sign = said.isOneOf(i, {u".", u";", u":", u","}) || (said.isDash(i) && said[i].spaced);
        if (!(sign && said[i + 1].spaced) && !said.is(i, u"so"))
            continue;
        const OwnerList list = ownersAt(said, i + 1, known);
        const qsizetype at = i;
        i = qMax(i, list.end - 1); // Nobody among them is followed by anything else.
        if (!list || list.isWord)
            continue;
        const qsizetype glue = behindGlue(said, list.end);
        if (glue == 0 || isPassive(said, glue) || said.isLast(glue) || isBehindOwner(said, at, known))
            continue;
        return {list.owners, wordsOf(said, 0, at + 1) + u' ' + wordsOf(said, glue, said.size()), {}};
    }
    return {};
}

} // namespace

SaidOwners ownersWithin(const Sentence &said, const KnownOwners &known)
{
    SaidOwners found = passive(said, known);
    return found ? found : clause(said, known);
}

} // namespace speech
