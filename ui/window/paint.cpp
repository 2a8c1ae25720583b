#include "ui/window/paint.h"

#include <QPainter>
#include <QPainterPath>

// A rounded panel, its border inside `rect`.
void paintPanel(QPainter *painter, const QRectF &rect, qreal corner, const QColor &fill, const QColor &border,
                qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.alpha() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    const qreal inset = border.alpha() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

// Points down, or right where `right`.
void paintChevron(QPainter *painter, const QRectF &box, const QColor &colour, bool right)
{
    const qreal half = qMin(box.width(), box.height()) / 5;
    QPainterPath path;
    const QPointF middle = box.center();
    if (right) {
        path.moveTo(middle + QPointF(-half / 2, -half));
        path.lineTo(middle + QPointF(half / 2, 0));
        path.lineTo(middle + QPointF(-half / 2, half));
    } else {
        path.moveTo(middle + QPointF(-half, -half / 2));
        path.lineTo(middle + QPointF(0, half / 2));
        path.lineTo(middle + QPointF(half, -half / 2));
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, qMax(1.4, half / 2.4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->restore();
}
