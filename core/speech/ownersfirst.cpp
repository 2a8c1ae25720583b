#include "core/speech/ownersfirst.h"
#include "core/speech/glue.h"

#include <QSet>

using namespace Qt::StringLiterals;

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
    qsizetype verbAt(const OwnerList &list, qsizetype at) const
    {
        if (const qsizetype sign = behindSign(said, at); sign > 0) {
            const qsizetype glue = behindGlue(said, sign);
            return glue > 0 && !isPassive(said, glue) ? glue : sign;
        }
        const bool comma = said.isOneOf(at, {u",", u";", u"."});
        const qsizetype glue = comma && !said.is(at + 1, u"to") ? 0 : behindGlue(said, comma ? at + 1 : at);
        if (glue == 0 || isPassive(said, glue) || isRange(list.first, glue))
            return 0;
        const bool to = said.isOneOf(glue - 1, {u"to", u"ot"}) && glue == at + 1 + comma;
        return list.isWord && !to && !(said.has(list.first, Modal) && said.has(at, Modal)) ? 0 : glue;
    }

    // "with support from RH to draft …", "(Boatyard) to …": it stays, with its "to". Whether a verb follows it.
    bool asideAt(qsizetype at) const
    {
        const bool bracket = said.isSign(at, u'(');
        const qsizetype first = bracket || said.isSign(at, u',') ? at + 1 : at;
        if (!bracket && !startsAside(said, first))
            return false;
        for (qsizetype i = first + 1; i < first + 16 && !said.isEnd(i) && !said.isOneOf(i, {u".", u";", u":"}); ++i) {
            const bool to = said.is(i, u"to") && !said.isEnd(i + 1) && !said[i + 1].capital &&
                            !said.has(i + 1, Article | Count) && said[i + 1].kind == Token::Kind::Word &&
                            !isPassive(said, i + 1);
            if (to || said.has(i, Modal))
                return !bracket || said.isSign(i - 1, u')') || startsAside(said, first);
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

    // A verb without any glue: "FH ring the bank", "FH, ring the bank". Where it stands; 0 where there is none.
    qsizetype bareVerbAt(const OwnerList &list) const
    {
        const qsizetype at = said.isOneOf(list.end, {u",", u";", u"."}) ? list.end + 1 : list.end;
        const bool several = list.owners.size() > 1 && said.has(at, MayDo) && at == list.end;
        return isBareVerb(said, at, at > list.end) || several ? at : 0;
    }

    SaidOwners ownersAndVerb(qsizetype at, const QString &when) const
    {
        const OwnerList list = ownersAt(said, said.is(at, u"both") ? at + 1 : at, known);
        if (!list)
            return {};
        qsizetype behind = 0;
        if (const DuePhrase between = when.isEmpty() && due ? dueBetween(list.end, behind) : DuePhrase{}) {
            if (const qsizetype verb = verbAt(list, behind); verb > 0)
                return made(list, verb, wordsOf(said, between.words, between.end()));
        }
        if (const qsizetype verb = verbAt(list, list.end); verb > 0)
            return made(list, verb, when);
        if (list.isWord)
            return {};
        if (const qsizetype duty = behindDuty(said, list.end); duty > 0) // "FH is responsible for …": what for stays.
            return made(list, duty, when);
        if (asideAt(list.end))
            return made(list, said.isSign(list.end, u',') ? list.end + 1 : list.end, when);
        const qsizetype verb = bareVerbAt(list);
        return verb > 0 ? made(list, verb, when) : SaidOwners{};
    }

    // "Action for FH: …", "Action FH to …", "Action [FH]: …".
    SaidOwners labelled(qsizetype at) const
    {
        const bool bracket = said.isOneOf(at, {u"(", u"["});
        const bool joined = said.isOneOf(at, {u"for", u"on", u"by", u"to"});
        if (bracket)
            return bracketed(at);
        SaidOwners found = ownersAndVerb(joined ? at + 1 : at, {});
        const OwnerList list = found || !joined ? OwnerList{} : ownersAt(said, at + 1, known);
        return list && said.isSign(list.end, u',') ? made(list, list.end + 1, {}) : found;
    }

    // "[FH] ring the bank"
    SaidOwners bracketed(qsizetype at) const
    {
        const OwnerList list = said.isOneOf(at, {u"(", u"["}) ? ownersAt(said, at + 1, known) : OwnerList{};
        if (!list || !said.isOneOf(list.end, {u")", u"]"}))
            return {};
        const qsizetype verb = verbAt(list, list.end + 1);
        return made(list, verb > 0 ? verb : list.end + 1, {});
    }

    SaidOwners all(qsizetype at, bool agreed) const
    {
        if (SaidOwners found = ownersAndVerb(at, {}))
            return found;
        if (SaidOwners found = bracketed(at))
            return found;
        // "For FH: …"
        if (const OwnerList list =
                ownersAt(said, said.isOneOf(at, {u"for", u"fao", u"to"}) ? at + 1 : said.size(), known);
            list && said.isSign(list.end, u':'))
            return made(list, list.end + 1, {});
        if (const qsizetype behind = agreed ? 0 : behindAgreed(said, at); behind > 0) {
            if (SaidOwners found = all(behind, true))
                return found;
        }
        return due ? behindDue(at) : SaidOwners{};
    }

    // "By Friday FH to …"
    SaidOwners behindDue(qsizetype at) const
    {
        if (const DuePhrase front = dueAt(said, at, true)) {
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

// Capitals before a colon that nobody knows are initials ("QX: …"), but for those that everybody knows as a label.
bool isLabel(const QString &word)
{
    static const QSet<QString> labels{u"AOB"_s, u"NB"_s,  u"PS"_s,  u"FYI"_s, u"FAO"_s, u"TBC"_s,  u"TBA"_s, u"TBD"_s,
                                      u"RE"_s,  u"CC"_s,  u"VAT"_s, u"IT"_s,  u"HR"_s,  u"GDPR"_s, u"PR"_s,  u"TODO"_s,
                                      u"URL"_s, u"PDF"_s, u"AGM"_s, u"EGM"_s, u"UK"_s,  u"EU"_s,   u"NHS"_s, u"KPI"_s};
    return labels.contains(word);
}

SaidOwners unknownInitials(const Sentence &said, const KnownOwners &known)
{
    QStringList owners;
    bool anyLabel = false;
    for (qsizetype i = 0; i < 12; i += 2) {
        const Token &token = said[i];
        const QString word = said.text().mid(token.from, token.end - token.from);
        if (token.kind != Token::Kind::Word || word.size() < 2 || word.size() > 4 || word != word.toUpper())
            return {};
        const auto found = known.at(word);
        anyLabel = anyLabel || (!found && isLabel(word));
        owners.append(found ? found->owner : word);
        if (said.isSign(i + 1, u':')) {
            const bool to = said.is(i + 2, u"to");
            if ((anyLabel && !to) || said.isLast(i + 2 + to))
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
    qsizetype at = said.isDash(0) || said.isOneOf(0, {u"•", u"*"}) ? 1 : 0;
    if (const qsizetype label = behindLabel(said, at); label > 0 && said.isOneOf(at, {u"action", u"actions", u"ap"})) {
        if (SaidOwners found = reader.labelled(label))
            return found;
        if (said.isSign(label, u':') || said.isDash(label))
            at = label + 1;
    }
    SaidOwners found = reader.all(at, false);
    return found || at > 0 ? found : unknownInitials(said, known);
}

} // namespace speech
