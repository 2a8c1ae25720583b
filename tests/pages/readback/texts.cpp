#include "tests/pages/readback/interpreter.h"

#include <QtEndian>

#include <cmath>

using namespace Qt::StringLiterals;

// The operators of text.
namespace readback {

void Interpreter::beginText()
{
    if (m_inText)
        fault(u"A text object stands in another."_s);
    m_inText = true;
    m_text = m_line = {};
}

void Interpreter::endText()
{
    if (!m_inText)
        fault(u"A text object is closed that was not opened."_s);
    m_inText = false;
}

void Interpreter::setFont()
{
    m_state.font = m_fonts.of(resource("/Font", operand(0)));
    m_state.size = number(1);
    if (!m_state.font)
        fault(u"A font is used that the resources do not have."_s);
}

void Interpreter::moveLine()
{
    m_line = QTransform::fromTranslate(number(0), number(1)) * m_line;
    m_text = m_line;
}

void Interpreter::moveLineAndLead()
{
    m_state.leading = -number(1);
    moveLine();
}

void Interpreter::nextLine()
{
    m_line = QTransform::fromTranslate(0, -m_state.leading) * m_line;
    m_text = m_line;
}

void Interpreter::showOnNextLine()
{
    nextLine();
    show();
}

void Interpreter::showArray()
{
    for (Object part : allOf(operand(0))) {
        if (part.isNumber())
            m_text = QTransform::fromTranslate(-part.getNumericValue() / 1000 * m_state.size * m_state.horizontal, 0) *
                     m_text;
        else
            showString(bytesOf(part));
    }
}

void Interpreter::showString(const QByteArray &codes)
{
    if (!m_inText)
        fault(u"Text is shown outside of a text object."_s);
    const int bytes = m_state.font ? m_state.font->encoding.bytes : 0;
    if (bytes < 1)
        fault(u"Text is shown in a font whose codes are of no one length."_s);
    if (bytes < 1 || codes.size() % bytes != 0) {
        fault(u"A string has half a code."_s);
        return;
    }
    static const QString unknown(QChar::ReplacementCharacter);
    Painting text = painting(Painting::Kind::Text);
    text.font = m_state.font;
    text.ink = m_state.fill;
    text.mode = m_state.mode;
    const QTransform start = m_text * m_state.matrix;
    const double scale = std::hypot(start.m21(), start.m22());
    text.size = m_state.size * scale;
    for (qsizetype i = 0; i < codes.size(); i += bytes) {
        const int code = codeIn(codes.sliced(i, bytes));
        const double advance =
            (m_state.font->width(code) / 1000 * m_state.size + m_state.character) * m_state.horizontal;
        const QPointF at = (m_text * m_state.matrix).map(QPointF(0, m_state.rise));
        text.glyphs.push_back({code, at, advance * scale});
        text.text += m_state.font->unicode.unicode.value(code, unknown);
        m_text = QTransform::fromTranslate(advance, 0) * m_text;
    }
    if (text.glyphs.empty())
        return;
    for (const Glyph &glyph : text.glyphs) // Never without width: what has none would lie nowhere.
        text.box |= QRectF(glyph.at.x(), glyph.at.y() - text.size * 0.25, qMax(glyph.advance, 0.01), text.size);
    m_content.paintings.push_back(std::move(text));
}

} // namespace readback
