#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

// The few shapes that our style, delegates and widgets draw.

// A rounded panel, its border inside `rect`; no border where it is transparent.
void paintPanel(QPainter *painter, const QRectF &rect, qreal corner, const QColor &fill, const QColor &border,
                qreal width = 1);

// Points down, or right where `right`.
void paintChevron(QPainter *painter, const QRectF &box, const QColor &colour, bool right);
