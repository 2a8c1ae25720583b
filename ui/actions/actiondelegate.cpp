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

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QRect inner(const QRect &cell, int unit) { return cell.adjusted(unit, unit / 2, -unit / 2, -unit / 2); }

bool isCut(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).horizontalAdvance(text) > width;
}

} // namespace

// What every cell is painted with: worked out once and not a hundred times a key.
struct ActionDelegate::Look {
    explicit Look(const QStyleOptionViewItem &option)
        : palette(option.palette.cacheKey()), body(option.font), small(smallFont(body)), strong(strongFont(body)),
          colours(option.palette), bodyMetrics(body), smallMetrics(small), strongMetrics(strong), unit(grid(body))
    {
    }
    bool isOf(const QStyleOptionViewItem &option) const
    {
        return palette == option.palette.cacheKey() && body == option.font;
    }

    qint64 palette;
    QFont body, small, strong;
    Colours colours;
    QFontMetrics bodyMetrics, smallMetrics, strongMetrics;
    int unit;
};

ActionDelegate::ActionDelegate(QObject *parent) : QStyledItemDelegate(parent) {}
ActionDelegate::~ActionDelegate() = default;

int ActionDelegate::rowHeight(const QFont &font)
{
    return 2 * QFontMetrics(font).height() + QFontMetrics(smallFont(font)).height() + grid(font) * 3 / 2;
}

int ActionDelegate::columnWidth(int column, const QFont &font)
{
    const auto letters = [&](int count) { return count * QFontMetrics(font).averageCharWidth() + 2 * grid(font); };
    switch (column) {
    case ActionListModel::RefColumn:
        return letters(6);
    case ActionListModel::OwnersColumn:
        return letters(14);
    case ActionListModel::DueColumn:
        return letters(17);
    case ActionListModel::LateColumn:
        return letters(16);
    case ActionListModel::StatusColumn:
        return letters(13);
    default:
        return 0;
    }
}

void ActionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_look || !m_look->isOf(option))
        m_look = std::make_unique<Look>(option);
    const Colours &colours = m_look->colours;
    const QRect &cell = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(cell, colours.tint);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(cell, colours.hover);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colours.line);

    const QRect all = inner(cell, m_look->unit);
    const QString detail = index.data(ActionListModel::DetailRole).toString();
    const bool warning = index.data(ActionListModel::WarningRole).toBool();
    const bool muted = index.data(ActionListModel::MutedRole).toBool();
    const auto place = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine;
    const QFont &font = warning ? m_look->strong : m_look->body;
    const QFontMetrics &metrics = warning ? m_look->strongMetrics : m_look->bodyMetrics;
    const QStringList lines = brokenText(index.data().toString(), font, all.width(), 2);
    const int height = int(lines.size()) * metrics.height() + (detail.isEmpty() ? 0 : m_look->smallMetrics.height());
    int top = all.top() + (all.height() - height) / 2;
    painter->setFont(font);
    painter->setPen(warning ? colours.warning : muted ? colours.muted : colours.text);
    for (const QString &line : lines) {
        painter->drawText(QRect(all.left(), top, all.width(), metrics.height()), place, line);
        top += metrics.height();
    }
    if (!detail.isEmpty()) {
        painter->setFont(m_look->small);
        painter->setPen(colours.muted);
        painter->drawText(QRect(all.left(), top, all.width(), m_look->smallMetrics.height()), place,
                          m_look->smallMetrics.elidedText(detail, Qt::ElideRight, all.width()));
    }
    // Where the keys are: a bar before the row, for a frame around one cell would say that cells are chosen.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (index.column() == 0 && view && view->hasFocus() && view->currentIndex().row() == index.row())
        painter->fillRect(QRect(cell.left(), cell.top(), m_look->unit / 2, cell.height()), colours.accent);
}

bool ActionDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    const QString detail = index.data(ActionListModel::DetailRole).toString();
    const int width = inner(option.rect, grid(view->font())).width();
    if (brokenText(text, view->font(), width, 2).last().endsWith(u'…') || isCut(detail, smallFont(view->font()), width))
        QToolTip::showText(event->globalPos(),
                           plainToolTip(text) + (detail.isEmpty() ? QString() : plainToolTip(detail)), view);
    else
        QToolTip::hideText();
    return true;
}
