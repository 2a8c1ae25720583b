#pragma once

#include "tests/pages/readback/content.h"

#include <QTransform>

namespace readback {

// Follows a content stream operator by operator, as ISO 32000-1 says in its annex A.
class Interpreter : public Object::ParserCallbacks {
public:
    Interpreter(const Object &resources, Fonts &fonts, PageContent &content);
    void handleObject(Object object, size_t offset, size_t length) override;
    void handleEOF() override {}
    // When all is read: what is open still, is a fault.
    void close();

private:
    struct State {
        QTransform matrix;
        QRgb fill = 0xff000000, stroke = 0xff000000;
        QList<QRgb> table; // Of the colour space that is set.
        const Font *font = nullptr;
        double size = 0, character = 0, horizontal = 1, leading = 0, rise = 0;
        int mode = 0;
    };
    using Operator = void (Interpreter::*)();
    static const QHash<QByteArray, Operator> &operators();

    double number(size_t i) const;
    QTransform matrix() const; // Of the six operands.
    void fault(const QString &sentence);
    Painting painting(Painting::Kind kind) const;
    Object resource(const char *kind, Object name) const;

    void nothing() {}
    void save();
    void restore();
    void concatenate() { m_state.matrix = matrix() * m_state.matrix; }
    void begin();
    void beginWithProperties();
    void end();
    void beginText();
    void endText();
    void setFont();
    void moveLine();
    void moveLineAndLead();
    void setTextMatrix() { m_text = m_line = matrix(); }
    void nextLine();
    void show() { showString(bytesOf(operand(0))); }
    void showArray();
    void showOnNextLine();
    void setRise() { m_state.rise = number(0); }
    void setLeading() { m_state.leading = number(0); }
    void setCharacterSpace() { m_state.character = number(0); }
    void setScale() { m_state.horizontal = number(0) / 100; }
    void setMode() { m_state.mode = int(number(0)); }
    void setSpace();
    void fillNumbered();
    void fillRgb() { m_state.fill = rgb(); }
    void strokeRgb() { m_state.stroke = rgb(); }
    void fillGrey() { m_state.fill = grey(); }
    void strokeGrey() { m_state.stroke = grey(); }
    void addPoint();
    void addRectangle();
    void fillPath() { paintPath(Painting::Kind::Fill, m_state.fill); }
    void strokePath() { paintPath(Painting::Kind::Stroke, m_state.stroke); }
    void dropPath();
    void paintObject();
    void paintShading();

    Object operand(size_t i) const { return i < m_operands.size() ? m_operands[i] : Object::newNull(); }
    QRgb rgb() const;
    QRgb grey() const;
    void showString(const QByteArray &codes);
    void paintPath(Painting::Kind kind, QRgb ink);
    void open(Sequence sequence);

    Object m_resources;
    Fonts &m_fonts;
    PageContent &m_content;
    std::vector<Object> m_operands;
    State m_state;
    std::vector<State> m_saved;
    QTransform m_text, m_line;
    bool m_inText = false;
    int m_sequence = -1;
    std::vector<QRectF> m_rectangles;
    QPolygonF m_points;
    int m_forms = 0; // Forms within forms that are being painted.
};

} // namespace readback
