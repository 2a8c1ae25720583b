#include "core/speech/ownersfirst.h"
#include "core/speech/glue.h"

namespace speech {

namespace {

struct Reader {
    const Sentence &said;
    const KnownOwners &known;
    bool due;

    SaidOwners made(const OwnerList &list, qsizetype text, const QString &when) const
    {
        if (said.isLast(text))
            return {};
        return {list.owners, wordsOf(said, text, said.size()), when};
    }

    // "May to July": months, not somebody's task.
    bool isRange(qsizetype owner, qsizetype verb) const
    {
        return said.has(owner, Month | Weekday) &&
               (said.has(verb, Month | Weekday) || said[verb].kind == Token::Kind::Number);
    }

    // Glue or a sign, and the verb behind it. 0 where there is none, or where nothing is to be done.
    qsizetype verbAt(qsizetype owner, qsizetype at) const
    {
        if (const qsizetype sign = behindSign(said, at); sign > 0) {
            const qsizetype glue = behindGlue(said, sign);
            return glue > 0 && !isPassive(said, glue) ? glue : sign;
        }
        const bool comma = said.isOneOf(at, {u",", u";", u"."}) && said.is(at + 1, u"to");
        const qsizetype glue = behindGlue(said, comma ? at + 1 : at);
        if (glue == 0 || isPassive(said, glue) || isRange(owner, glue))
            return 0;
        const bool to = said.is(glue - 1, u"to") || said.is(glue - 1, u"ot");
        return looksLikeWord(said, owner) && !to && !(said.has(owner, Modal) && said.has(at, Modal)) ? 0 : glue;
    }

    // "with support from RH to draft …": it stays, with its "to". Where the verb is said.
    bool asideAt(qsizetype at) const
    {
        const qsizetype first = said.isOneOf(at, {u",", u"("}) ? at + 1 : at;
        if (!startsAside(said, first))
            return false;
        for (qsizetype i = first + 1; i < first + 16 && !said.isEnd(i) && !said.isOneOf(i, {u".", u";", u":"}); ++i) {
            const bool to = said.is(i, u"to") && !said.isEnd(i + 1) && !said[i + 1].capital &&
                            !said.has(i + 1, Article | Count) && said[i + 1].kind == Token::Kind::Word &&
                            !isPassive(said, i + 1);
            if (to || said.has(i, Modal))
                return true;
        }
        return false;
    }

    // A due between owner and verb: "FH by Friday to …", "AN (by 28 Feb) to …".
    DuePhrase dueBetween(qsizetype at, qsizetype &behind) const
    {
        const bool bracket = said.isSign(at, u'(');
        const bool sign = bracket || said.isSign(at, u',') || said.isDash(at);
        const DuePhrase found = dueAt(said, sign ? at + 1 : at, sign);
        if (!found || (bracket && !said.isSign(found.end(), u')')))
            return {};
        behind = bracket ? found.end() + 1 : found.end();
        if (said.isSign(behind, u','))
            ++behind;
        return found;
    }

    SaidOwners ownersAndVerb(qsizetype at, const QString &when) const
    {
        const OwnerList list = ownersAt(said, at, known);
        if (!list)
            return {};
        qsizetype behind = 0;
        if (const DuePhrase between = when.isEmpty() && due ? dueBetween(list.end, behind) : DuePhrase{}) {
            if (const qsizetype verb = verbAt(at, behind); verb > 0)
                return made(list, verb, wordsOf(said, between.words, between.end()));
        }
        if (const qsizetype verb = verbAt(at, list.end); verb > 0)
            return made(list, verb, when);
        if (looksLikeWord(said, at))
            return {};
        if (asideAt(list.end))
            return made(list, said.isSign(list.end, u',') ? list.end + 1 : list.end, when);
        const bool several = list.owners.size() > 1 && said.has(list.end, MayDo);
        return isBareVerb(said, list.end) || several ? made(list, list.end, when) : SaidOwners{};
    }

    // "Action for FH: …", "Action FH to …", "Action [FH]: …".
    SaidOwners labelled(qsizetype at) const
    {
        const qsizetype i = said.isOneOf(at, {u"for", u"on", u"by", u"to", u"(", u"["}) ? at + 1 : at;
        const OwnerList list = ownersAt(said, i, known);
        if (!list)
            return {};
        qsizetype behind = list.end;
        if (said.isOneOf(behind, {u")", u"]"}))
            ++behind;
        const qsizetype verb = verbAt(i, behind);
        return verb > 0                              ? made(list, verb, {})
               : behind > list.end                   ? made(list, behind, {})
               : said.isSign(behind, u',') && i > at ? made(list, behind + 1, {})
                                                     : SaidOwners{};
    }

    SaidOwners all(qsizetype at, bool agreed) const
    {
        if (SaidOwners found = ownersAndVerb(at, {}))
            return found;
        if (const qsizetype behind = agreed ? 0 : behindAgreed(said, at); behind > 0) {
            if (SaidOwners found = all(behind, true))
                return found;
        }
        return due ? behindDue(at) : SaidOwners{};
    }

    // "By Friday FH to …"
    SaidOwners behindDue(qsizetype at) const
    {
        if (const DuePhrase front = dueAt(said, at, false)) {
            const qsizetype cut = said.isOneOf(front.end(), {u",", u":", u";"}) || said.isDash(front.end()) ? 1 : 0;
            if (SaidOwners found = ownersAndVerb(front.end() + cut, wordsOf(said, front.words, front.end())))
                return found;
        }
        // "Before the get-out LD to …": only times follow "before", whatever they are called.
        if (!said.isOneOf(at, {u"before", u"after"}) || (said[at + 1].is & Article) == 0)
            return {};
        for (qsizetype i = at + 3; i < at + 8 && !said.has(i, Function); ++i) {
            const qsizetype cut = said.isSign(i, u',') ? 1 : 0;
            if (SaidOwners found = ownersAndVerb(i + cut, wordsOf(said, at, i)))
                return found;
        }
        return {};
    }
};

// Capitals before a colon that nobody knows are initials where "to" follows or somebody among them is known: "QX: to
// …".
SaidOwners unknownInitials(const Sentence &said, const KnownOwners &known)
{
    QStringList owners;
    bool anyKnown = false;
    for (qsizetype i = 0; i < 12; i += 2) {
        const Token &token = said[i];
        const QString word = said.text().mid(token.from, token.end - token.from);
        if (token.kind != Token::Kind::Word || word.size() < 2 || word.size() > 4 || word != word.toUpper())
            return {};
        const auto found = known.at(word);
        anyKnown = anyKnown || found;
        owners.append(found ? found->owner : word);
        if (said.isSign(i + 1, u':')) {
            const bool to = said.is(i + 2, u"to");
            if ((!to && !anyKnown) || said.isLast(i + 2 + to))
                return {};
            return {owners, wordsOf(said, i + 2 + to, said.size()), {}};
        }
        if (!said.isOneOf(i + 1, {u"/", u",", u"&", u"and"}))
            return {};
    }
    return {};
}

} // namespace

SaidOwners ownersFirst(const Sentence &said, const KnownOwners &known, bool due)
{
    const Reader reader{said, known, due};
    qsizetype at = 0;
    if (const qsizetype label = behindLabel(said, 0); label > 0 && said.isOneOf(0, {u"action", u"actions", u"ap"})) {
        if (SaidOwners found = reader.labelled(label))
            return found;
        if (said.isSign(label, u':') || said.isDash(label))
            at = label + 1;
    }
    SaidOwners found = reader.all(at, false);
    return found || at > 0 ? found : unknownInitials(said, known);
}

} // namespace speech
