#include "core/documents/direction.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr QChar leftToRightMark(u'\u200e'); // Draws nothing.

enum class Strength : quint8 { None, LeftToRight, RightToLeft };

struct Letter {
    Strength strength = Strength::None;
    qsizetype length = 1; // In UTF-16.
};

Letter letterAt(QStringView text, qsizetype at)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    const char32_t code = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
    const QChar::Direction direction = QChar::direction(code);
    const Strength strength = direction == QChar::DirL                                ? Strength::LeftToRight
                              : direction == QChar::DirR || direction == QChar::DirAL ? Strength::RightToLeft
                                                                                      : Strength::None;
    return {strength, pair ? 2 : 1};
}

// Whether a number is the first thing in it that is drawn in some direction.
bool beginsWithNumber(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const Letter letter = letterAt(text, at);
        if (letter.strength != Strength::None)
            return false;
        if (text[at].isDigit())
            return true;
        at += letter.length;
    }
    return false;
}

} // namespace

bool isRightToLeft(const QString &language)
{
    // The scripts and, where no script is said, the languages that are written in them (CLDR, likely subtags).
    static const QSet<QString> scripts{u"arab"_s, u"hebr"_s, u"syrc"_s, u"thaa"_s, u"nkoo"_s, u"adlm"_s, u"rohg"_s};
    static const QSet<QString> languages{u"ar"_s, u"arc"_s, u"ckb"_s, u"dv"_s,  u"fa"_s,  u"he"_s,
                                         u"iw"_s, u"khw"_s, u"ks"_s,  u"lrc"_s, u"mzn"_s, u"nqo"_s,
                                         u"ps"_s, u"sd"_s,  u"syr"_s, u"ug"_s,  u"ur"_s,  u"yi"_s};
    const QStringList tags = language.toLower().split(u'-');
    constexpr qsizetype scriptLength = 4;
    for (const QString &tag : tags.sliced(1)) {
        if (tag.size() == scriptLength && !tag.front().isDigit())
            return scripts.contains(tag);
    }
    return languages.contains(tags.front());
}

bool isRightToLeft(const Phrase &words, bool otherwise)
{
    qsizetype leftToRight = 0;
    qsizetype rightToLeft = 0;
    for (const Words &some : words) {
        for (qsizetype at = 0; at < some.text.size();) {
            const Letter letter = letterAt(some.text, at);
            leftToRight += letter.strength == Strength::LeftToRight;
            rightToLeft += letter.strength == Strength::RightToLeft;
            at += letter.length;
        }
    }
    return leftToRight == rightToLeft ? otherwise : rightToLeft > leftToRight;
}

QList<Stretch> stretchesOf(QStringView text, bool paragraphIsRightToLeft)
{
    const Strength other = paragraphIsRightToLeft ? Strength::LeftToRight : Strength::RightToLeft;
    QList<Stretch> stretches;
    qsizetype written = 0;
    qsizetype from = -1; // Of what runs the other way; -1: nothing does.
    qsizetype to = 0;    // Behind its last letter.
    const auto close = [&] {
        if (from < 0)
            return;
        if (from > written)
            stretches.append({text.sliced(written, from - written), paragraphIsRightToLeft});
        stretches.append({text.sliced(from, to - from), !paragraphIsRightToLeft});
        written = to;
        from = -1;
    };
    for (qsizetype at = 0; at < text.size();) {
        const Letter letter = letterAt(text, at);
        if (letter.strength == other) {
            from = from < 0 ? at : from;
            to = at + letter.length;
        } else if (letter.strength != Strength::None) {
            close();
        } else if (from >= 0 && to == at && QChar::isMark(text[at].unicode())) {
            to = at + letter.length; // Stands above or below the letter before it.
        }
        at += letter.length;
    }
    close();
    if (written < text.size())
        stretches.append({text.sliced(written), paragraphIsRightToLeft});
    return stretches;
}

QList<Piece> piecesOf(const QString &text, bool rightToLeft, QStringView behind)
{
    QList<Piece> pieces;
    const QStringList lines = text.split(QChar::LineSeparator);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            pieces.append(Piece{.breaksLine = true});
        const QList<Stretch> stretches = stretchesOf(lines[i], rightToLeft);
        for (qsizetype j = 0; j < stretches.size(); ++j) {
            const bool isLast = j + 1 == stretches.size();
            const QStringView next = !isLast ? stretches[j + 1].text : i + 1 == lines.size() ? behind : QStringView();
            const bool turned = stretches[j].rightToLeft && !rightToLeft;
            const QString mark = turned && beginsWithNumber(next) ? QString(leftToRightMark) : QString();
            pieces.append(Piece{false, stretches[j].text.toString() + mark, stretches[j].rightToLeft});
        }
    }
    return pieces;
}

QList<Piece> piecesOf(const Phrase &words, qsizetype at, bool paragraphIsRightToLeft)
{
    const Words &some = words[at];
    const bool rightToLeft = some.language.isEmpty() ? paragraphIsRightToLeft : isRightToLeft(some.language);
    const QStringView behind = at + 1 < words.size() ? QStringView(words[at + 1].text) : QStringView();
    QList<Piece> pieces = piecesOf(some.text, rightToLeft, behind);
    if (rightToLeft && !paragraphIsRightToLeft && beginsWithNumber(behind))
        pieces.last().text += leftToRightMark;
    return pieces;
}

} // namespace documents
