#include "core/documents/sound.h"

#include <algorithm>

namespace documents {

namespace {

bool isLineEnd(char16_t c) { return (c >= u'\n' && c <= u'\r') || c == 0x85 || c == 0x2028 || c == 0x2029; }

bool isLeftOut(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7f && c <= 0x9f);
    const bool turns = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    const bool mark = c == 0xfeff; // At the head of a file it is a byte order mark.
    return control || turns || mark || QChar::isNonCharacter(c);
}

bool isOrdinary(QChar c) { return (c >= u' ' && c < u'\x7f') || (c >= u'\xa0' && c < u'\u2028'); }

} // namespace

QString cleanText(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), isOrdinary)) // Nearly everything.
        return text.toString();
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (!isLeftOut(QChar::surrogateToUcs4(c, text[i + 1])))
                out += text.sliced(i, 2);
            ++i;
        } else if (c.isSurrogate()) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (isLineEnd(c.unicode())) {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            out += QChar(QChar::LineSeparator);
        } else if (c == u'\t') {
            out += u' ';
        } else if (!isLeftOut(c.unicode())) {
            out += c;
        }
    }
    return out;
}

QString cleanLine(QStringView text) { return cleanText(text).replace(QChar::LineSeparator, u' ').trimmed(); }

} // namespace documents
