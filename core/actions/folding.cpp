#include "core/actions/folding.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace {

// What decomposition does not take apart.
void appendPlain(QString &out, QChar c)
{
    switch (c.unicode()) {
    case u'‘':
    case u'’':
    case u'‚':
    case u'‛':
    case u'ʼ':
        out += u'\'';
        return;
    case u'“':
    case u'”':
    case u'„':
        out += u'"';
        return;
    case u'‐':
    case u'‑':
    case u'‒':
    case u'–':
    case u'—':
    case u'−':
        out += u'-';
        return;
    case u'ø':
        out += u'o';
        return;
    case u'đ':
        out += u'd';
        return;
    case u'ł':
        out += u'l';
        return;
    case u'ı':
        out += u'i';
        return;
    case u'æ':
        out += "ae"_L1;
        return;
    case u'œ':
        out += "oe"_L1;
        return;
    case u'ß':
        out += "ss"_L1;
        return;
    case u'\u00ad': // A soft hyphen: not seen, not typed.
        return;
    default:
        out += c;
    }
}

bool isAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

} // namespace

QByteArray folded(QStringView text)
{
    if (isAscii(text))
        return text.toLatin1().toLower();
    QString plain;
    plain.reserve(text.size());
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart) {
        // Latin, Greek and Cyrillic accents only: the marks of other scripts are letters to those who read them.
        if (c.unicode() < 0x300 || c.unicode() > 0x36f)
            appendPlain(plain, c);
    }
    return plain.toUtf8();
}

QList<QByteArray> wordsIn(QStringView text)
{
    QList<QByteArray> words;
    const QString plain = QString::fromUtf8(folded(text));
    qsizetype start = 0;
    for (qsizetype i = 0; i <= plain.size(); ++i) {
        if (i < plain.size() && (plain[i].isLetterOrNumber() || plain[i].isMark() || plain[i].isSurrogate()))
            continue;
        if (i > start)
            words.append(QStringView(plain).mid(start, i - start).toUtf8());
        start = i + 1;
    }
    if (words.isEmpty() && !plain.trimmed().isEmpty())
        words.append(plain.simplified().toUtf8());
    return words;
}

bool standIn(const QList<QByteArray> &words, const QList<QByteArray> &text, bool begun)
{
    for (qsizetype at = 0; at + words.size() <= text.size(); ++at) {
        qsizetype same = 0;
        while (same < words.size() && text[at + same] == words[same])
            ++same;
        if (same == words.size() || (begun && same + 1 == words.size() && text[at + same].startsWith(words[same])))
            return true;
    }
    return false;
}
