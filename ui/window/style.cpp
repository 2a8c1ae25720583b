#include "ui/window/style.h"

QColor mix(const QColor &a, const QColor &b, qreal part)
{
    const auto at = [part](float x, float y) { return float(x + (y - x) * part); };
    return QColor::fromRgbF(at(a.redF(), b.redF()), at(a.greenF(), b.greenF()), at(a.blueF(), b.blueF()));
}

QPalette accented(const QPalette &system)
{
    QPalette palette = system;
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0x6b));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}
