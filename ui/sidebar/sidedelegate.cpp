#include "ui/sidebar/sidedelegate.h"

#include "ui/meeting/statesteps.h"
#include "ui/window/paint.h"
#include "ui/window/style.h"

#include <QPainter>

namespace {

// A box with text, taken from the end of the row that is left.
QRect takeEnd(QRect &row, int width, Qt::LayoutDirection direction)
{
    QRect box = row;
    width = qMin(width, row.width());
    if (direction == Qt::RightToLeft) {
        box.setWidth(width);
        row.setLeft(box.right() + 1);
    } else {
        box.setLeft(row.right() - width + 1);
        row.setRight(box.left() - 1);
    }
    return box;
}

QRect takeStart(QRect &row, int width, Qt::LayoutDirection direction)
{
    return takeEnd(row, width, direction == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
}

// A row of a tree begins at the edge of the view, not at its indentation; one with a chevron keeps off it.
void paintGround(QPainter *painter, const QStyleOptionViewItem &indented, const Colours &colours, bool leaf)
{
    QStyleOptionViewItem option = indented;
    const int unit = grid(option.font);
    if (leaf && option.widget && option.direction == Qt::RightToLeft)
        option.rect.setRight(option.widget->width() - 1);
    else if (leaf)
        option.rect.setLeft(0);
    const bool focus = option.state & QStyle::State_HasFocus;
    if (option.state & QStyle::State_Selected) {
        paintPanel(painter, option.rect, unit / 2.0, colours.tint, focus ? colours.accent : Qt::transparent, 1.5);
        QRect row = option.rect.adjusted(0, unit / 2, 0, -unit / 2);
        painter->fillRect(takeStart(row, qMax(2, unit * 3 / 8), option.direction), colours.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        paintPanel(painter, option.rect, unit / 2.0, colours.hover, Qt::transparent);
    }
}

} // namespace

QSize SideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int unit = grid(option.font);
    return {12 * unit, QFontMetrics(option.font).height() + unit * 3 / 2};
}

void SideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours(option.palette);
    const int unit = grid(option.font);
    painter->save();
    paintGround(painter, option, colours, !index.model()->hasChildren(index));
    QRect row = option.rect.adjusted(unit, 0, -unit, 0);

    const QFont small = typeFont(Type::Small, option.font).resolve(option.font);
    const bool warn = index.data(SideRole::Warn).toBool();
    const QString trail = index.data(SideRole::Trail).toString();
    const QVariant state = index.data(SideRole::State);
    const int mark = state.isValid() ? QFontMetrics(small).ascent() + unit / 2 : 0;
    if (!trail.isEmpty()) {
        QFont font = small;
        font.setWeight(warn ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(warn ? colours.text : colours.muted);
        // The words give way to the text before them: a state whole, its mark says it too; others as far as it goes.
        const int text = QFontMetrics(option.font).horizontalAdvance(index.data().toString()) + unit;
        const int width = QFontMetrics(font).horizontalAdvance(trail) + 2;
        if (const int room = qMin(width, row.width() - text - mark);
            room >= (state.isValid() ? width : qMin(width, 5 * unit))) {
            const QRect box = takeEnd(row, room, option.direction);
            painter->drawText(box, Qt::AlignVCenter | Qt::AlignTrailing,
                              QFontMetrics(font).elidedText(trail, Qt::ElideRight, room));
        }
    }
    if (state.isValid()) {
        const int size = QFontMetrics(small).ascent();
        takeEnd(row, unit / 2, option.direction);
        QRectF box = takeEnd(row, size, option.direction);
        box = QRectF(box.left(), box.center().y() - size / 2.0, size, size);
        paintStateMark(painter, box, MeetingState(state.toInt()), colours);
    }
    takeEnd(row, unit, option.direction);
    const QVariant lead = index.data(SideRole::Lead);
    QFont font = option.font;
    if (lead.isValid()) {
        painter->setFont(font);
        painter->setPen(colours.muted);
        const QString number = lead.toString();
        const int room = qMax(3 * unit, QFontMetrics(font).horizontalAdvance(number) + unit);
        painter->drawText(takeStart(row, room, option.direction), Qt::AlignVCenter | Qt::AlignLeading, number);
    }
    font.setWeight(index.data(SideRole::Strong).toBool() ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(colours.text);
    QString text = index.data().toString();
    if (const QString brief = index.data(SideRole::Short).toString();
        !brief.isEmpty() && QFontMetrics(font).horizontalAdvance(text) > row.width())
        text = brief;
    text = QFontMetrics(font).elidedText(text, Qt::ElideRight, row.width());
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text);
    painter->restore();
}
