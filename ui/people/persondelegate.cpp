#include "ui/people/peoplemodel.h"
#include "ui/people/peoplepage.h"
#include "ui/window/paint.h"
#include "ui/window/style.h"

#include <QPainter>

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int unit = grid(option.font);
    const QFont small = typeFont(Type::Small, option.font);
    return {12 * unit, QFontMetrics(option.font).height() + QFontMetrics(small).height() + unit * 3 / 2};
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours(option.palette);
    const int unit = grid(option.font);
    const QFont small = typeFont(Type::Small, option.font).resolve(option.font);
    constexpr int edge = Qt::AlignLeading | Qt::AlignVCenter;
    painter->save();
    const bool here = option.state & QStyle::State_Selected;
    const bool focus = here && option.state & QStyle::State_HasFocus;
    if (here)
        paintPanel(painter, option.rect, unit / 2.0, colours.tint, focus ? colours.accent : Qt::transparent, 1.5);
    else if (option.state & QStyle::State_MouseOver)
        paintPanel(painter, option.rect, unit / 2.0, colours.hover, Qt::transparent);

    const QRect row = option.rect.adjusted(unit, unit / 2, -unit, -unit / 2);
    const int ring = qMin(row.height(), 5 * unit);
    QRect pill(row.left(), row.center().y() - ring / 2, ring, ring);
    QRect words = row.adjusted(ring + unit * 3 / 2, 0, 0, 0);
    if (row.width() < 20 * unit) { // The name needs it all.
        pill = {};
        words = row;
    } else if (option.direction == Qt::RightToLeft) {
        pill.moveRight(row.right());
        words = row.adjusted(0, 0, -(ring + unit * 3 / 2), 0);
    }
    painter->setFont(small);
    painter->setPen(colours.text);
    if (!pill.isNull()) {
        paintPanel(painter, pill, ring / 2.0, here ? colours.base : colours.tint, Qt::transparent);
        painter->setPen(colours.text);
        painter->drawText(pill, Qt::AlignCenter,
                          QFontMetrics(small).elidedText(index.data(PeopleModel::InitialsRole).toString(),
                                                         Qt::ElideRight, pill.width() - 4));
    }
    const QString detail = index.data(PeopleModel::DetailRole).toString();
    QRect first = words;
    if (!detail.isEmpty()) {
        first.setHeight(QFontMetrics(option.font).height());
        const QRect second = words.adjusted(0, first.height(), 0, 0);
        painter->setPen(colours.muted);
        painter->drawText(second, edge, QFontMetrics(small).elidedText(detail, Qt::ElideRight, second.width()));
    }
    painter->setFont(option.font);
    painter->setPen(colours.text);
    painter->drawText(first, edge,
                      QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    painter->restore();
}
