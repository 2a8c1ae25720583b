#include "core/documents/columns.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// East Asian Width W and F (Unicode 15, annex 11), joined where nothing else lies between.
constexpr std::array wide{Range{0x1100, 0x115f},   Range{0x2e80, 0x303e},   Range{0x3041, 0xa4cf},
                          Range{0xa960, 0xa97f},   Range{0xac00, 0xd7a3},   Range{0xf900, 0xfaff},
                          Range{0xfe30, 0xfe6f},   Range{0xff00, 0xff60},   Range{0xffe0, 0xffe6},
                          Range{0x1f300, 0x1f64f}, Range{0x1f680, 0x1f6ff}, Range{0x1f900, 0x1faff},
                          Range{0x20000, 0x3fffd}};

bool isWide(char32_t c)
{
    return std::any_of(wide.begin(), wide.end(),
                       [c](const Range &range) { return c >= range.first && c <= range.last; });
}

int columnsOfCode(char32_t c)
{
    constexpr char32_t firstMark = 0x300;
    constexpr char32_t softHyphen = 0xad;
    if (c < firstMark) // Most text.
        return c == softHyphen ? 0 : 1;
    const QChar::Category category = QChar::category(c);
    const bool none =
        category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
    return none ? 0 : isWide(c) ? 2 : 1;
}

bool isSurrogatePair(QStringView text, qsizetype at) { return text[at].isHighSurrogate() && at + 1 < text.size(); }

char32_t codeAt(QStringView text, qsizetype at)
{
    return isSurrogatePair(text, at) ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

// Full stops and brackets that close do not begin a line, those that open do not end one.
bool mayBreakBetween(char32_t before, char32_t behind)
{
    const auto opens = QChar::category(before);
    const auto closes = QChar::category(behind);
    const bool tied = opens == QChar::Punctuation_Open || opens == QChar::Punctuation_InitialQuote ||
                      closes == QChar::Punctuation_Close || closes == QChar::Punctuation_FinalQuote ||
                      closes == QChar::Punctuation_Other || columnsOfCode(behind) == 0;
    return !tied && (isWide(before) || isWide(behind));
}

// Up to the place where a line may be broken next.
qsizetype wordEnd(QStringView text, qsizetype from)
{
    char32_t before = 0;
    for (qsizetype at = from; at < text.size();) {
        const char32_t code = codeAt(text, at);
        if (code == ' ' || (before != 0 && mayBreakBetween(before, code)))
            return at;
        before = columnsOfCode(code) > 0 ? code : before;
        at += isSurrogatePair(text, at) ? 2 : 1;
    }
    return text.size();
}

// One line of what was typed, as lines of the width.
void wrapLine(QStringList &lines, QString line, QStringView text, int width, int hang)
{
    int columns = hang; // Of the line so far.
    bool isEmpty = true;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype spaces =
            std::find_if(text.begin() + at, text.end(), [](QChar c) { return c != u' '; }) - (text.begin() + at);
        const qsizetype end = wordEnd(text, at + spaces);
        const QStringView word = text.sliced(at + spaces, end - at - spaces);
        const int needed = columnsOf(word);
        if (!isEmpty && columns + int(spaces) + needed > width) {
            lines.append(line);
            line = QString(hang, u' ');
            columns = hang;
        } else if (!isEmpty) {
            line += QString(spaces, u' ');
            columns += int(spaces);
        }
        line += word;
        columns += needed;
        isEmpty = false;
        at = end;
    }
    lines.append(line);
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (qsizetype at = 0; at < text.size();) {
        columns += columnsOfCode(codeAt(text, at));
        at += isSurrogatePair(text, at) ? 2 : 1;
    }
    return columns;
}

QStringList wrapped(const QString &text, int width, const QString &hang)
{
    QStringList lines;
    const int indent = columnsOf(hang);
    QString first = hang;
    for (const QStringView line : QStringView(text).split(QChar::LineSeparator)) {
        wrapLine(lines, first, line, width, indent);
        first = QString(indent, u' ');
    }
    return lines;
}

QString padded(const QString &text, int width) { return text + QString(qMax(0, width - columnsOf(text)), u' '); }

} // namespace documents
