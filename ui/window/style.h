#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

// How Minutebook looks: the system's palette and font, made calmer, with one accent. All colours are derived from a
// palette and all sizes from a font, so that dark, high contrast and 300 % follow by themselves.

// Two colours mixed: `part` of b, 0 to 1.
QColor mix(const QColor &a, const QColor &b, qreal part);

bool isDark(const QPalette &palette);

// The system's palette with the accent in it and quieter surfaces. Applying it twice is the same as once, near enough
// not to see.
QPalette accented(const QPalette &system);

// What is drawn by our own delegates and widgets.
struct Colours {
    explicit Colours(const QPalette &palette);
    QColor accent;   // Teal, readable on base and on window (4.5 : 1 and more).
    QColor onAccent; // Text on it.
    QColor text;
    QColor muted;   // Secondary text, 4.5 : 1 on base and on window.
    QColor line;    // Between panes, around fields.
    QColor tint;    // Under the selected row and in pills.
    QColor hover;   // Under the row below the mouse.
    QColor base;    // The page.
    QColor surface; // Side bars.
    QColor warning; // Never the only sign.
};

// The type scale, relative to the application's font: body 11 pt, section 13, page title 18, small 10.
enum class Type { Body, Strong, Small, Section, Title };
QFont typeFont(Type type, const QFont &body);

// The unit of all distances: 8 pixels at 11 points and 96 dots per inch, more where the font is larger.
int grid(const QFont &font);
int grid(const QWidget *widget);

// Gives a widget its place in the type scale and keeps it when the application's font changes.
void setType(QWidget *widget, Type type);

// Style, palette and font of the whole program, once, before the first window. Fusion with a thin style of our own
// where the system has none (Linux and the like), the native style elsewhere.
void dress(QApplication &app);

// Text larger or smaller than the system says, 0.5 to 3; 1 is the system's, but never below 11 pt.
void setZoom(qreal factor);
qreal zoom();
