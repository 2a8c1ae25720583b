#include "core/speech/glue.h"
#include "core/speech/wordtable.h"

namespace speech {

namespace {

// Typed in a hurry: two letters swapped, one left out or typed twice.
bool isSlipOf(QStringView typed, QStringView word)
{
    qsizetype at = 0;
    while (at < qMin(typed.size(), word.size()) && typed[at] == word[at])
        ++at;
    const QStringView rest = typed.sliced(at);
    const QStringView wanted = word.sliced(at);
    if (typed.size() == word.size())
        return rest.size() > 1 && rest[0] == wanted[1] && rest[1] == wanted[0] && rest.sliced(2) == wanted.sliced(2);
    if (typed.size() + 1 == word.size())
        return rest == wanted.sliced(1);
    return typed.size() == word.size() + 1 && at > 0 && rest.sliced(1) == wanted && rest[0] == typed[at - 1];
}

// Behind an owner, where little else can stand.
bool isModal(const Sentence &said, qsizetype at)
{
    if (said.has(at, Modal))
        return true;
    const QStringView typed = said[at].text;
    return typed.size() > 2 && said[at].is == 0 &&
           (isSlipOf(typed, u"will") || isSlipOf(typed, u"would") || isSlipOf(typed, u"should"));
}

bool isAgreement(const Sentence &said, qsizetype at)
{
    return said.has(at, Agrees | Been) ||
           (said[at].is == 0 && said[at].text.size() > 4 &&
            (isSlipOf(said[at].text, u"agreed") || isSlipOf(said[at].text, u"undertook") ||
             isSlipOf(said[at].text, u"volunteered") || isSlipOf(said[at].text, u"offered")));
}

bool isTo(const Sentence &said, qsizetype at) { return said.isOneOf(at, {u"to", u"ot", u"tp", u"tto"}); }

bool isAdverb(const Sentence &said, qsizetype at);

// "agreed to", "has kindly offered to", "is going to", "needs to": the token behind it; 0 where none stands there.
qsizetype behindAgreement(const Sentence &said, qsizetype at)
{
    bool agrees = false;
    qsizetype i = at;
    for (; i < at + 5 && (isAgreement(said, i) || isAdverb(said, i)); ++i)
        agrees = agrees || isAgreement(said, i);
    return agrees && isTo(said, i) ? i + 1 : 0;
}

// "she would", "she'd", "they'll", "he is going to".
qsizetype behindWould(const Sentence &said, qsizetype at)
{
    qsizetype i = at;
    if (said.isOneOf(i, {u"that", u"if", u"whether"}))
        ++i;
    if (said.has(i, Pronoun))
        return said.has(i + 1, Modal) ? i + 2 : behindAgreement(said, i + 1);
    const QStringView text = said[i].text;
    const qsizetype mark = text.indexOf(u'\'');
    const bool would = mark > 0 && (text.sliced(mark) == u"'d" || text.sliced(mark) == u"'ll");
    return would && (classesOf(text.first(mark)) & Pronoun) ? i + 1 : 0;
}

// Adverbs end in -ly, or are known.
bool isAdverb(const Sentence &said, qsizetype at)
{
    return said.has(at, Adverb) || (said[at].text.size() > 4 && said[at].text.endsWith(u"ly"));
}

} // namespace

qsizetype behindGlue(const Sentence &said, qsizetype at)
{
    qsizetype i = at;
    while (i < at + 3 && said.isOneOf(i, {u"please", u"pls", u"kindly"}))
        ++i;
    if (isTo(said, i))
        return i + 1;
    if (isModal(said, i)) {
        const bool must = said.isOneOf(i + 1, {u"need", u"have"}) && isTo(said, i + 2); // "will need to"
        return must ? i + 3 : i + 1;
    }
    const qsizetype first = i;
    if (const qsizetype end = behindAgreement(said, i); end > 0) {
        const bool must = said.isOneOf(end, {u"need", u"have"}) && isTo(said, end + 1); // "is going to have to"
        return must ? end + 2 : end;
    }
    while (i < first + 4 && (isAdverb(said, i) || said.has(i, Been)))
        ++i;
    if (said.has(i, Says) || (said.is(i, u"asked") && said.isOneOf(i + 1, {u"if", u"whether"}))) {
        if (const qsizetype end = behindWould(said, i + 1); end > 0)
            return end;
    }
    return first > at ? first : 0;
}

qsizetype behindSign(const Sentence &said, qsizetype at)
{
    qsizetype i = at;
    if (said.isSign(i, u'=') && said.isSign(i + 1, u'>'))
        i += 2;
    else if (said.isSign(i, u':') || said.isSign(i, u'→') || said.isSign(i, u'>'))
        ++i;
    else if (said.isDash(i) && (said[i].spaced || said[i + 1].spaced || said.isOneOf(i + 1, {u"-", u">"})))
        i += said.isOneOf(i + 1, {u"-", u">"}) ? 2 : 1;
    else
        return 0;
    return said.isEnd(i) ? 0 : i;
}

qsizetype behindParticiple(const Sentence &said, qsizetype at)
{
    if (!said.isOneOf(at, {u"be", u"being", u"been", u"get"}))
        return 0;
    qsizetype i = at + 1;
    while (i < at + 4 && isAdverb(said, i))
        ++i;
    return said.isParticiple(i) ? i + 1 : 0;
}

bool isPassive(const Sentence &said, qsizetype at)
{
    return said.isOneOf(at, {u"be", u"also", u"not"}) && behindParticiple(said, said.is(at, u"be") ? at : at + 1) > 0;
}

qsizetype behindDuty(const Sentence &said, qsizetype at)
{
    static const WordTable duties{{u"responsible for"}, {u"tasked with"}, {u"charged with"}, {u"leading on"},
                                  {u"in charge of"},    {u"to lead on"},  {u"is leading on"}};
    const qsizetype i = said.isOneOf(at, {u"is", u"are", u"was", u"were"}) ? at + 1 : at;
    return duties.at(said, i) ? i : 0;
}

bool isBareVerb(const Sentence &said, qsizetype at, bool starts)
{
    if (!said[at].spaced || (said[at].capital && !starts) ||
        said.isOneOf(at + 1, {u"to", u"is", u"was", u"has", u"will"}))
        return said.isOneOf(at, {u"speak", u"talk", u"write", u"go", u"reply", u"respond", u"listen"}) &&
               said.is(at + 1, u"to") && !said.is(at + 2, u"be");
    const QStringView word = said[at].text;
    const bool again = word.startsWith(u"re") && (classesOf(word.sliced(2)) & (Does | MayDo)) != 0; // "retest"
    if (said.has(at, Does) || again)
        return true;
    if (said.has(at, Asks | Books | Lays | Moves | Attends) && !said.has(at, MayDo))
        return true;
    return said.has(at, MayDo) && (said[at + 1].is & Function) != 0;
}

qsizetype behindAgreed(const Sentence &said, qsizetype at)
{
    qsizetype i = at;
    while (i < at + 2 && said.isOneOf(i, {u"please", u"can", u"could"})) // "Please can FH ring …"
        ++i;
    if (i > at)
        return i;
    if (said.is(i, u"the"))
        ++i;
    while (i < at + 4 && said.has(i, Collective))
        ++i;
    const bool somebody = i > at;
    while (i < at + 8 && (said.isOneOf(i, {u"was", u"has", u"been", u"is"}) || isAdverb(said, i)))
        ++i;
    if (!said.isOneOf(i, {u"agreed", u"resolved", u"decided", u"suggested", u"proposed", u"requested", u"recommended",
                          u"asked", u"confirmed", u"noted", u"instructed"}))
        return 0;
    ++i;
    const bool joined = said.isOneOf(i, {u"that", u"for", u":", u"-", u","});
    return joined ? i + 1 : somebody || i == at + 1 ? i : 0;
}

qsizetype behindLabel(const Sentence &said, qsizetype at)
{
    if (!said.isOneOf(at, {u"action", u"actions", u"ap", u"owner", u"owners", u"lead", u"who", u"resp", u"responsible",
                           u"actionee", u"assigned", u"actioned"}))
        return 0;
    qsizetype i = at + 1;
    if (said.isOneOf(i, {u"point", u"points", u"item", u"items", u"no", u"required", u"needed"}))
        ++i;
    return i;
}

bool startsAside(const Sentence &said, qsizetype at)
{
    static const WordTable starts{{u"with"},     {u"together"}, {u"alongside"}, {u"along"},   {u"supported"},
                                  {u"assisted"}, {u"helped"},   {u"working"},   {u"via"},     {u"on behalf"},
                                  {u"in"},       {u"as"},       {u"who"},       {u"through"}, {u"liaising"},
                                  {u"jointly"},  {u"also"},     {u"then"},      {u"once"},    {u"if"},
                                  {u"when"},     {u"after"},    {u"both"},      {u"plus"},    {u"backed"},
                                  {u"using"},    {u"having"},   {u"while"},     {u"not"}};
    return bool(starts.at(said, at));
}

} // namespace speech
