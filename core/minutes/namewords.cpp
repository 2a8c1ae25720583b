#include "core/minutes/namewords.h"

using namespace Qt::StringLiterals;

namespace {

// An ampersand too: "IT & Facilities" is one team, where it is known. A mark belongs to its letter.
bool inWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\'' || c == u'’' || c == u'-' || c == u'.' ||
           c == u'&';
}

} // namespace

const QStringList &honorifics()
{
    static const QStringList all{u"mr"_s,   u"mrs"_s, u"ms"_s,         u"miss"_s, u"mx"_s,   u"dr"_s,   u"prof"_s,
                                 u"cllr"_s, u"rev"_s, u"councillor"_s, u"sir"_s,  u"dame"_s, u"lord"_s, u"lady"_s};
    return all;
}

QString foldedName(QStringView words) { return words.toString().toCaseFolded().remove(u'.').simplified(); }

QStringList nameWords(const QString &name)
{
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && honorifics().contains(foldedName(words.first())))
        words.removeFirst();
    return words;
}

QList<qsizetype> wordEnds(QStringView text, qsizetype most)
{
    QList<qsizetype> ends;
    qsizetype at = 0;
    while (at < text.size() && ends.size() < most) {
        const qsizetype start = at;
        while (at < text.size() && inWord(text[at]))
            ++at;
        if (at == start)
            break;
        ends.append(at);
        if (at >= text.size() || text[at] != u' ')
            break;
        ++at;
    }
    return ends;
}
