#include "core/minutes/clean.h"

#include <algorithm>

namespace {

constexpr int mostMarks = 16;
constexpr int longestRun = 1000;
constexpr QChar zeroWidthSpace(0x200b);

bool endsLine(QChar c)
{
    const char16_t code = c.unicode();
    return code == u'\n' || code == u'\r' || code == 0x0b || code == 0x0c || code == 0x85 || code == 0x2028 ||
           code == 0x2029;
}

// Nothing that anybody typed: controls, the object character that only means something to a rich text editor, and the
// non-characters that Qt uses for the frames of a document.
bool isNoText(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || code == 0xfffc || code >= 0xfffe ||
           (code >= 0xfdd0 && code <= 0xfdef);
}

bool isMark(QChar c) { return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing; }

bool isOrdinary(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0x2028);
}

} // namespace

QString cleaned(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isOrdinary)) // Nearly everything: no copy.
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (endsLine(c)) {
            if (!(c == u'\r' && next == u'\n'))
                out += u'\n';
        } else if (c == u'\t') {
            out += u' ';
        } else if (c.isHighSurrogate() && next.isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate()) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (!isNoText(c)) {
            out += c;
        }
    }
    return out;
}

QString breakable(const QString &text)
{
    const QString clean = cleaned(text);
    QString out;
    out.reserve(clean.size());
    int marks = 0;
    int run = 0;
    for (const QChar c : clean) {
        marks = isMark(c) ? marks + 1 : 0;
        if (marks > mostMarks)
            continue;
        const bool breaks = c.isSpace() || c == zeroWidthSpace;
        if (!breaks && run >= longestRun && !c.isLowSurrogate() && marks == 0) {
            out += zeroWidthSpace;
            run = 0;
        }
        out += c;
        run = breaks ? 0 : run + 1;
    }
    return out;
}
