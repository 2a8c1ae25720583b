#include "ui/bin/binmodel.h"
#include "ui/window/paint.h"
#include "ui/window/style.h"

#include <QPainter>

using namespace Qt::StringLiterals;

QSize BinDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int unit = grid(option.font);
    const QFont small = typeFont(Type::Small, option.font);
    return {20 * unit, QFontMetrics(option.font).height() + QFontMetrics(small).height() + 2 * unit};
}

void BinDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours(option.palette);
    const int unit = grid(option.font);
    const QFont small = typeFont(Type::Small, option.font).resolve(option.font);
    const QFontMetrics smallMetrics(small);
    constexpr int edge = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine;
    painter->save();
    const QRect panel = option.rect.adjusted(0, 0, 0, -unit / 4); // Several that are chosen stay several.
    if (option.state & QStyle::State_Selected) {
        const bool focus = option.state & QStyle::State_HasFocus;
        paintPanel(painter, panel, unit / 2.0, colours.tint, focus ? colours.accent : Qt::transparent, 1.5);
    } else if (option.state & QStyle::State_MouseOver) {
        paintPanel(painter, panel, unit / 2.0, colours.hover, Qt::transparent);
    }

    const QRect row = option.rect.adjusted(unit, unit, -unit, -unit);
    QRect first = row;
    first.setHeight(QFontMetrics(option.font).height());
    const QRect second = row.adjusted(0, first.height(), 0, 0);
    QString detail = index.data(BinModel::DetailRole).toString();
    const QString when = index.data(BinModel::WhenRole).toString();
    const int room = smallMetrics.horizontalAdvance(when) + 2;
    painter->setFont(small);
    painter->setPen(colours.muted);
    if (row.width() > 3 * room) {
        QRect end = first;
        if (option.direction == Qt::RightToLeft)
            end.setWidth(room);
        else
            end.setLeft(end.right() - room + 1);
        painter->drawText(end, Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine, when);
        first = option.direction == Qt::RightToLeft ? first.adjusted(room + unit, 0, 0, 0)
                                                    : first.adjusted(0, 0, -(room + unit), 0);
    } else {
        detail = when + u" · "_s + detail;
    }
    painter->drawText(second, edge, smallMetrics.elidedText(detail, Qt::ElideRight, second.width()));
    painter->setFont(option.font);
    painter->setPen(colours.text);
    painter->drawText(first, edge,
                      QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    painter->restore();
}
