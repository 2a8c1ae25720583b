#pragma once

#include <QAccessible>

// What a screen reader takes the widget for, with its accessible name. What paints its words itself has no role else,
// and is passed over as mere layout; a QFrame is taken for a window. Before its name is set: Qt asks once.
void sayAs(QWidget *widget, QAccessible::Role role);

// Reads out the accessible name of a widget that is said as a notification. When one comes into sight, that is done by
// itself.
void readOut(QWidget *notification);
