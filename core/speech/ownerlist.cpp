#include "core/speech/ownerlist.h"

namespace speech {

namespace {

constexpr qsizetype mostOwners = 24;

qsizetype spaces(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

// "and", "&" with space on both sides; behind a comma too.
qsizetype behindAnd(QStringView text, qsizetype at)
{
    for (const QStringView word : {u"and", u"&", u"+", u"plus"}) {
        if (text.sliced(at).startsWith(word, Qt::CaseInsensitive)) {
            const qsizetype end = at + word.size();
            const bool sign = !word.front().isLetter();
            if (end < text.size() && (text[end].isSpace() || sign))
                return spaces(text, end);
        }
    }
    return at;
}

// "it" and "It", but not "IT"; "may", but not "May".
bool looksLikeWord(const Sentence &said, qsizetype at, const QString &owner)
{
    const QString typed = said.text().mid(said[at].from, said[at].end - said[at].from);
    return said.has(at, Function) && !owner.contains(typed) &&
           !said.isOneOf(at, {u"all", u"everyone", u"everybody", u"the"});
}

} // namespace

qsizetype separatorLength(QStringView text)
{
    const qsizetype at = spaces(text, 0);
    if (at >= text.size())
        return 0;
    if (text[at] == u'/')
        return spaces(text, at + 1);
    if (text[at] == u',' || text[at] == u';')
        return behindAnd(text, spaces(text, at + 1));
    const qsizetype end = behindAnd(text, at);
    return end > at && (at > 0 || !text[at].isLetter()) ? end : 0;
}

OwnerList ownersAt(const Sentence &said, qsizetype at, const KnownOwners &known)
{
    OwnerList list;
    if (said.isEnd(at))
        return list;
    list.first = at;
    const QStringView text = said.text();
    qsizetype place = said[at].from + (said.isSign(at, u'@') ? 1 : 0);
    for (qsizetype count = 0; place < text.size(); ++count) {
        const auto found = known.at(text.sliced(place));
        if (!found && count > 0 && said.isParticiple(said.indexAt(place)) && said.is(list.end, u"and"))
            return list;                   // "approved by the Chair and issued"
        if (!found || count == mostOwners) // Half is not enough.
            return {{}, at, list.end};
        if (count == 0)
            list.isWord = looksLikeWord(said, at, found->owner);
        if (!list.owners.contains(found->owner))
            list.owners.append(found->owner);
        const qsizetype end = place + found->length;
        list.end = said.indexAt(end);
        const qsizetype separator = separatorLength(text.sliced(end));
        place = end + separator;
        if (separator == 0) // "FH or RH": nobody knows which.
            return said.is(list.end, u"or") ? OwnerList{{}, at, list.end} : list;
        if (place < text.size() && text[place] == u'@')
            ++place;
        // "KI, with help", "WO, by Friday": the comma sets off something else.
        const QChar sign = text.sliced(end).trimmed().front();
        if ((sign == u',' || sign == u';') && !known.at(text.sliced(place)))
            return list;
    }
    return list;
}

bool isBehindOwner(const Sentence &said, qsizetype at, const KnownOwners &known)
{
    for (qsizetype from = at - 1; from >= 0 && from > at - 5; --from) {
        const auto owner = known.at(QStringView(said.text()).sliced(said[from].from));
        if (owner && said.indexAt(said[from].from + owner->length) >= at)
            return true;
    }
    return false;
}

} // namespace speech
