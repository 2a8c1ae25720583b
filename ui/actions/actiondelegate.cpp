#include "ui/actions/actionlist.h"
#include "ui/fields/elidedlabel.h"
#include "ui/window/style.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

QFont smallFont(const QFont &font) { return typeFont(Type::Small, font).resolve(font); }

QRect inner(const QRect &cell, int unit) { return cell.adjusted(unit, unit / 2, -unit / 2, -unit / 2); }

bool isCut(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).horizontalAdvance(text) > width;
}

} // namespace

ActionDelegate::ActionDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

int ActionDelegate::rowHeight(const QFont &font)
{
    return QFontMetrics(font).height() + QFontMetrics(smallFont(font)).height() + grid(font) * 3 / 2;
}

int ActionDelegate::columnWidth(int column, const QFont &font)
{
    const auto letters = [&](int count) { return count * QFontMetrics(font).averageCharWidth() + 2 * grid(font); };
    switch (column) {
    case ActionListModel::RefColumn:
        return letters(6);
    case ActionListModel::OwnersColumn:
        return letters(17);
    case ActionListModel::DueColumn:
        return letters(19);
    case ActionListModel::LateColumn:
        return letters(14);
    case ActionListModel::StatusColumn:
        return letters(13);
    default:
        return 0;
    }
}

void ActionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours(option.palette);
    const int unit = grid(option.font);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    if (chosen)
        painter->fillRect(option.rect, colours.tint);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);

    const QRect all = inner(option.rect, unit);
    const QString detail = index.data(ActionListModel::DetailRole).toString();
    QRect first = all;
    if (!detail.isEmpty())
        first.setHeight(QFontMetrics(option.font).height());
    const bool warning = index.data(ActionListModel::WarningRole).toBool();
    const bool muted = index.data(ActionListModel::MutedRole).toBool();
    QFont font = option.font;
    if (warning)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(warning ? colours.warning : muted ? colours.muted : colours.text);
    painter->drawText(first, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    if (!detail.isEmpty()) {
        const QFont small = smallFont(option.font);
        const QRect second = all.adjusted(0, first.height(), 0, 0);
        painter->setFont(small);
        painter->setPen(colours.muted);
        painter->drawText(second, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(small).elidedText(detail, Qt::ElideRight, second.width()));
    }
    // Where the keys are: a bar before the row, for a frame around one cell would say that cells are chosen.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (index.column() == 0 && view && view->hasFocus() && view->currentIndex().row() == index.row())
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), unit / 2, option.rect.height()), colours.accent);
    painter->restore();
}

bool ActionDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    const QString detail = index.data(ActionListModel::DetailRole).toString();
    const int width = inner(option.rect, grid(view->font())).width();
    if (isCut(text, view->font(), width) || isCut(detail, smallFont(view->font()), width))
        QToolTip::showText(event->globalPos(),
                           plainToolTip(text) + (detail.isEmpty() ? QString() : plainToolTip(detail)), view);
    else
        QToolTip::hideText();
    return true;
}
