#include "core/minutes/finding.h"

#include <QList>

namespace {

constexpr QChar wordJoiner(0x2060);

QChar alike(QChar c)
{
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
        return u'\'';
    case 0x201C:
    case 0x201D:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x2014:
        return u'-';
    default:
        return c.isSpace() ? QChar(u' ') : c;
    }
}

bool isLetterOfWord(QChar c) { return c.isLetterOrNumber() || c.isMark(); }

} // namespace

QList<Hit> hitsIn(const QString &text, const Sought &sought)
{
    QString needle;
    for (const QChar c : sought.text)
        needle += alike(c);
    if (needle.isEmpty())
        return {};
    QString hay;
    QList<qsizetype> places; // In the text, where it is not the same as in the hay.
    const bool plain = !text.contains(wordJoiner);
    hay.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == wordJoiner)
            continue;
        hay += alike(text[i]);
        if (!plain)
            places.append(i);
    }
    places.append(text.size());
    const auto place = [&](qsizetype at) { return plain ? at : places[at]; };
    const auto sensitivity = sought.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    QList<Hit> hits;
    for (qsizetype at = hay.indexOf(needle, 0, sensitivity); at >= 0;) {
        const qsizetype end = at + needle.size();
        const bool inWord = (at > 0 && isLetterOfWord(hay[at - 1]) && isLetterOfWord(hay[at])) ||
                            (end < hay.size() && isLetterOfWord(hay[end - 1]) && isLetterOfWord(hay[end]));
        const bool counts = !sought.wholeWords || !inWord;
        if (counts)
            hits.append({place(at), place(end - 1) + 1 - place(at)});
        at = hay.indexOf(needle, counts ? end : at + 1, sensitivity);
    }
    return hits;
}
