#include "core/documents/markdownescape.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

bool isAsciiLetter(QChar c) { return c.unicode() < 0x80 && c.isLetter(); }
bool isAsciiLetterOrNumber(QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }

bool stands(QStringView text, qsizetype at, QStringView what)
{
    return text.size() - at >= what.size() && text.sliced(at, what.size()).compare(what, Qt::CaseInsensitive) == 0;
}

// "&amp;" and "&#38;" would be read as the characters they stand for.
bool beginsEntity(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 40;
    for (qsizetype i = at + 1; i < qMin(text.size(), at + longest); ++i) {
        if (text[i] == u';')
            return i > at + 1;
        if (!isAsciiLetterOrNumber(text[i]) && !(text[i] == u'#' && i == at + 1))
            return false;
    }
    return false;
}

// ":tada:" is a picture to GitHub.
bool beginsShortcode(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 40;
    bool letters = false;
    for (qsizetype i = at + 1; i < qMin(text.size(), at + longest); ++i) {
        if (text[i] == u':')
            return letters;
        letters = letters || isAsciiLetter(text[i]);
        if (!isAsciiLetterOrNumber(text[i]) && text[i] != u'_' && text[i] != u'+' && text[i] != u'-')
            return false;
    }
    return false;
}

// Between letters an underscore is one.
bool isWithinWord(QStringView text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && isAsciiLetterOrNumber(text[at - 1]) && isAsciiLetterOrNumber(text[at + 1]);
}

bool isMarkAnywhere(QStringView text, qsizetype at)
{
    switch (text[at].unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'[':
    case u']':
    case u'<':
    case u'|':
    case u'~':
    case u'$': // Mathematics to GitHub.
        return true;
    case u'_':
        return !isWithinWord(text, at);
    case u'&':
        return beginsEntity(text, at);
    case u':':
        return beginsShortcode(text, at);
    default:
        return false;
    }
}

// An address alone is a link to GitHub.
bool isMarkOfAddress(QStringView text, qsizetype at)
{
    return stands(text, at, u"://") || (at >= 3 && stands(text, at - 3, u"www."));
}

bool isMarkAtStart(QChar c)
{
    constexpr QStringView marks = u"#+-=>:";
    return marks.contains(c);
}

} // namespace

qsizetype MarkdownEscape::append(QString &out, QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const bool startsLine = std::exchange(m_startsLine, false);
    const bool digit = c >= u'0' && c <= u'9';
    const bool ends = at + 1 == text.size() || text[at + 1].isSpace();
    const bool counted = m_countsLine && ends && (c == u'.' || c == u')');
    m_countsLine = digit && (startsLine || m_countsLine);
    const bool pair = c.isHighSurrogate() && at + 1 < text.size();
    if (std::exchange(m_encodes, false)) {
        const char32_t code = pair ? QChar::surrogateToUcs4(c, text[at + 1]) : c.unicode();
        out += u"&#%1;"_s.arg(uint(code));
    } else {
        if (isMarkAnywhere(text, at) || (!m_inLink && isMarkOfAddress(text, at)) || counted ||
            (startsLine && isMarkAtStart(c)))
            out += u'\\';
        out += text.sliced(at, pair ? 2 : 1);
    }
    return pair ? 2 : 1;
}

} // namespace documents
