#include "ui/pages/pagelayout.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace printed {

QFont fontOf(TextRole role, qreal unit)
{
    struct Style {
        qreal points;
        bool bold;
    };
    const Style style = [role]() -> Style {
        switch (role) {
        case TextRole::BodyName:
            return {12, true};
        case TextRole::Title:
            return {22, true};
        case TextRole::Lead:
            return {13, false};
        case TextRole::Heading:
            return {14, true};
        case TextRole::SubHeading:
            return {12, true};
        case TextRole::Text: // 12 points: what guidance asks of published copies.
            return {12, false};
        case TextRole::Table:
            return {10.5, false};
        case TextRole::Code:
            return {9, false};
        }
        Q_UNREACHABLE();
    }();
    QFont font(role == TextRole::Code ? QStringList{u"Liberation Mono"_s, u"Courier New"_s, u"Courier"_s}
                                      : QStringList{u"Liberation Sans"_s, u"Arial"_s, u"Helvetica"_s});
    // Pixels: points would be taken for those of a screen where a format has a font of its own.
    font.setPixelSize(qRound(style.points * unit));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString printable(const QString &text)
{
    static constexpr int longestWord = 1000;
    QString out;
    out.reserve(text.size());
    int run = 0;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (turns || (c.category() == QChar::Other_Control && !c.isSpace()))
            continue;
        // U+2028 is ours: a new line inside a paragraph. What was typed as one becomes one.
        out += c == u'\n' ? QChar(QChar::LineSeparator) : code < 0x20 || code == 0x2029 ? QChar(u' ') : c;
        run = c.isSpace() ? 0 : run + 1;
        if (run >= longestWord && !c.isHighSurrogate()) {
            out += QChar(0x200b);
            run = 0;
        }
    }
    return out;
}

} // namespace printed
