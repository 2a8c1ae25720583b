#pragma once

#include <QIcon>
#include <QStyleOption>

class QWidget;

// The shapes of CalmStyle, one function for each.
qreal radius(const QStyleOption *option); // Of corners, in pixels.
QIcon chevron();                          // Down.
void paintField(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void paintScrollFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void paintButton(const QStyleOption *option, QPainter *painter);
void paintTab(const QStyleOptionTab *tab, QPainter *painter);
void paintMenuTitle(const QStyleOptionMenuItem *item, QPainter *painter, bool underlined);
// Under a row of a list that has no delegate of its own; of a table or a tree, under one cell of it.
void paintRow(const QStyleOptionViewItem *row, QPainter *painter, const QWidget *view);
void paintTickBox(const QStyleOption *option, QPainter *painter);
// What lies under a scroll bar: the ground of what it scrolls.
QColor groundOf(const QWidget *bar);
