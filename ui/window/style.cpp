#include "ui/window/style.h"

#include "ui/window/calmstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QWidget>

#include <cmath>

namespace {

constexpr qreal bodySize = 11;

// Light is judged as the eye does, not as HSL does.
qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// Keeps a widget's place in the scale when the application's font changes. Only windows are told of that, so it watches
// the widget until it knows its window.
class TypeKeeper : public QObject {
public:
    TypeKeeper(QWidget *widget, Type type) : QObject(widget), m_widget(widget), m_type(type)
    {
        widget->installEventFilter(this);
        apply();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            apply();
        else if (event->type() == QEvent::Polish && watched == m_widget)
            m_widget->window()->installEventFilter(this);
        return false;
    }

private:
    void apply() { m_widget->setFont(typeFont(m_type, QApplication::font())); }

    QWidget *m_widget;
    Type m_type;
};

QFont &systemFont()
{
    static QFont font;
    return font;
}

qreal &zoomFactor()
{
    static qreal factor = 1;
    return factor;
}

} // namespace

QColor mix(const QColor &a, const QColor &b, qreal part)
{
    const auto at = [part](float x, float y) { return float(x + (y - x) * part); };
    return QColor::fromRgbF(at(a.redF(), b.redF()), at(a.greenF(), b.greenF()), at(a.blueF(), b.blueF()));
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

Colours::Colours(const QPalette &palette)
{
    const bool dark = isDark(palette);
    // Of what is enabled, whoever asks: headings in lists are rows that cannot be chosen, and are no less to be read.
    base = palette.color(QPalette::Active, QPalette::Base);
    surface = palette.color(QPalette::Active, QPalette::Window);
    text = palette.color(QPalette::Active, QPalette::Text);
    accent = dark ? QColor(0x5c, 0xc4, 0xb8) : QColor(0x1f, 0x6f, 0x6b);
    onAccent = dark ? QColor(0x0f, 0x1f, 0x1e) : QColor(Qt::white);
    muted = mix(text, base, dark ? 0.34 : 0.36);
    line = mix(base, text, dark ? 0.18 : 0.16);
    tint = mix(base, accent, dark ? 0.24 : 0.18);
    hover = mix(surface, text, 0.05);
    warning = dark ? QColor(0xf0, 0xa3, 0x5e) : QColor(0x9a, 0x4a, 0x00);
}

QPalette accented(const QPalette &system)
{
    QPalette palette = system;
    const Colours colours(system);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.muted);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    // Half way from the grey of old to the page: side bars recede, the page stays the brightest (or darkest) thing.
    const QColor window = system.color(QPalette::Window);
    const QColor base = system.color(QPalette::Base);
    if (std::abs(luminance(window) - luminance(base)) > 0.1)
        palette.setColor(QPalette::Window, mix(window, base, 0.55));
    palette.setColor(QPalette::Button, mix(base, window, 0.2));
    return palette;
}

QFont typeFont(Type type, const QFont &body)
{
    const auto sized = [&](qreal points, QFont::Weight weight) {
        QFont font;
        font.setPointSizeF(body.pointSizeF() * points / bodySize);
        font.setWeight(weight);
        return font; // Family and style come from the parent: only what is set here is resolved.
    };
    switch (type) {
    case Type::Body:
        return sized(11, QFont::Normal);
    case Type::Strong:
        return sized(11, QFont::DemiBold);
    case Type::Small:
        return sized(10, QFont::Normal);
    case Type::Section:
        return sized(13, QFont::DemiBold);
    case Type::Title:
        return sized(18, QFont::DemiBold);
    }
    Q_UNREACHABLE();
}

int grid(const QFont &font) { return qMax(4, qRound(QFontInfo(font).pixelSize() * 8.0 / (bodySize * 96 / 72))); }
int grid(const QWidget *) { return grid(QApplication::font()); }

void setType(QWidget *widget, Type type) { new TypeKeeper(widget, type); }

void dress(QApplication &app)
{
    systemFont() = QApplication::font();
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    QApplication::setStyle(new CalmStyle);
#endif
    Q_UNUSED(app);
    setZoom(zoomFactor());
}

void setZoom(qreal factor)
{
    zoomFactor() = qBound(0.5, factor, 3.0);
    QFont font = systemFont();
    if (font.pointSizeF() <= 0) // Set in pixels by the system.
        font.setPointSizeF(QFontInfo(font).pointSizeF());
    font.setPointSizeF(qMax(bodySize, font.pointSizeF()) * zoomFactor());
    QApplication::setFont(font);
}

qreal zoom() { return zoomFactor(); }
