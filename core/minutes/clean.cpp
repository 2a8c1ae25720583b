#include "core/minutes/clean.h"

#include <algorithm>

namespace {

constexpr int mostMarks = 16;
constexpr int longestRun = 1000;
constexpr QChar zeroWidthSpace(0x200b);

// Nothing that anybody typed: controls, the object character that only means something to a rich text editor, and the
// non-characters that Qt uses for the frames of a document.
bool isNoText(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || code == 0xfffc || code >= 0xfffe ||
           (code >= 0xfdd0 && code <= 0xfdef);
}

bool isMark(QChar c) { return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing; }

// White space that a line does not break at: a million words between no-break spaces are one.
bool isBreak(QChar c)
{
    const char16_t code = c.unicode();
    return c == zeroWidthSpace || (c.isSpace() && code != 0xa0 && code != 0x2007 && code != 0x202f);
}

// Embeddings, overrides and isolates of direction; the soft hyphen; the byte order mark.
bool isUnseen(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0xad || code == 0xfeff || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

// Counts through the pieces of one line.
class Breaks {
public:
    void write(const QString &clean, QString &out)
    {
        out.reserve(clean.size());
        for (const QChar c : clean) {
            if (isUnseen(c))
                continue;
            m_marks = isMark(c) ? m_marks + 1 : 0;
            if (m_marks > mostMarks)
                continue;
            const bool breaks = isBreak(c);
            if (!breaks && m_run >= longestRun && !c.isLowSurrogate() && m_marks == 0) {
                out += zeroWidthSpace;
                m_run = 0;
            }
            out += c;
            m_run = breaks ? 0 : m_run + 1;
        }
    }

private:
    int m_marks = 0;
    int m_run = 0;
};

bool isOrdinary(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0x2028);
}

} // namespace

bool endsLine(QChar c)
{
    const char16_t code = c.unicode();
    return code == u'\n' || code == u'\r' || code == 0x0b || code == 0x0c || code == 0x85 || code == 0x2028 ||
           code == 0x2029;
}

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
    QString out;
    Breaks().write(cleaned(text), out);
    return out;
}

QList<Run> breakable(const QList<Run> &line)
{
    QList<Run> out;
    Breaks breaks;
    for (const Run &run : line) {
        out.append({run.look, {}, run.language});
        breaks.write(cleaned(run.text).replace(u'\n', QChar::LineSeparator), out.last().text);
    }
    return out;
}
