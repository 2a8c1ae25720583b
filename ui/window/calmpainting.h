#pragma once

#include <QStyleOption>

class QWidget;

// The shapes of CalmStyle, one function for each.
qreal radius(const QStyleOption *option); // Of corners, in pixels.
void paintField(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void paintScrollFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void paintButton(const QStyleOption *option, QPainter *painter);
void paintTab(const QStyleOptionTab *tab, QPainter *painter);
void paintMenuTitle(const QStyleOptionMenuItem *item, QPainter *painter, bool underlined);
void paintTickBox(const QStyleOption *option, QPainter *painter);
// What lies under a scroll bar: the ground of what it scrolls.
QColor groundOf(const QWidget *bar);
