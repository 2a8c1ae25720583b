#include "ui/fields/elidedlabel.h"
#include "ui/meeting/rollmodel.h"
#include "ui/window/paint.h"
#include "ui/window/style.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace {

QFont smallFont(const QFont &font) { return typeFont(Type::Small, font).resolve(font); }

// The row without its margins.
QRect inner(const QStyleOptionViewItem &option)
{
    const int unit = grid(option.font);
    return option.rect.adjusted(unit, unit / 2, -unit, -unit / 2);
}

} // namespace

QSize RollDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int unit = grid(option.font);
    const int line = QFontMetrics(option.font).height();
    const int small = QFontMetrics(smallFont(option.font)).height();
    if (index.data(RollModel::HeadingRole).toBool())
        return {10 * unit, small + (index.row() > 0 ? 2 * unit : unit)};
    return {10 * unit, line + unit + (index.data(RollModel::DetailRole).toString().isEmpty() ? 0 : small)};
}

void RollDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours(option.palette);
    const QFont small = smallFont(option.font);
    const int unit = grid(option.font);
    constexpr int edge = Qt::AlignLeading | Qt::AlignVCenter;
    painter->save();
    if (index.data(RollModel::HeadingRole).toBool()) {
        QFont bold = small;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->setPen(colours.muted);
        painter->drawText(inner(option), Qt::AlignLeading | Qt::AlignBottom, index.data().toString());
        painter->restore();
        return;
    }
    const bool here = option.state & QStyle::State_Selected;
    const bool focus = here && option.state & QStyle::State_HasFocus;
    if (here)
        paintPanel(painter, option.rect, unit / 2.0, colours.tint, focus ? colours.accent : Qt::transparent, 1.5);
    else if (option.state & QStyle::State_MouseOver)
        paintPanel(painter, option.rect, unit / 2.0, colours.hover, Qt::transparent);

    const QRect all = inner(option);
    const int line = QFontMetrics(option.font).height();
    QRect first(all.left(), all.top(), all.width(), line);
    const QString presence = index.data(RollModel::PresenceRole).toString();
    painter->setFont(small);
    painter->setPen(colours.muted);
    painter->drawText(first, Qt::AlignTrailing | Qt::AlignVCenter, presence);
    const int used = QFontMetrics(small).horizontalAdvance(presence) + unit;
    if (option.direction == Qt::RightToLeft)
        first.setLeft(first.left() + used);
    else
        first.setRight(first.right() - used);
    painter->setFont(option.font);
    painter->setPen(index.data(RollModel::HereRole).toBool() ? colours.text : colours.muted);
    painter->drawText(first, edge,
                      QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    const QString detail = index.data(RollModel::DetailRole).toString();
    if (!detail.isEmpty()) {
        const QRect second(all.left(), all.top() + line, all.width(), all.height() - line);
        painter->setFont(small);
        painter->setPen(colours.muted);
        painter->drawText(second, edge, QFontMetrics(small).elidedText(detail, Qt::ElideRight, second.width()));
    }
    painter->restore();
}

bool RollDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString whole = index.data(Qt::AccessibleTextRole).toString();
    QToolTip::showText(event->globalPos(), plainToolTip(whole), view);
    return true;
}
