#pragma once

#include <QColor>
#include <QPalette>

// Two colours mixed: `part` of b, 0 to 1.
QColor mix(const QColor &a, const QColor &b, qreal part);

// Fusion with one accent, light or dark as the system is; the type scale and the 8-pixel grid in units of the font.
QPalette accented(const QPalette &system);
