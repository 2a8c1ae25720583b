#include "ui/sidebar/sidebar.h"

#include "ui/sidebar/meetingsmodel.h"
#include "ui/window/style.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QTreeView>

// Who gets how much of the height.

namespace {

int rowHeight(const QAbstractItemView *view)
{
    QStyleOptionViewItem option;
    option.font = view->font();
    return view->itemDelegate()->sizeHint(option, {}).height();
}

// Rows in sight when nothing is scrolled.
int rows(const QTreeView *tree)
{
    int count = tree->model()->rowCount();
    for (int row = 0; row < tree->model()->rowCount(); ++row) {
        const QModelIndex index = tree->model()->index(row, 0);
        if (tree->isExpanded(index))
            count += tree->model()->rowCount(index);
    }
    return count;
}

// As many whole rows as fit: half a row looks like a fault.
int wholeRows(int height, const QAbstractItemView *view)
{
    const int row = rowHeight(view);
    return qMax(1, (height - 2) / row) * row + 2;
}

} // namespace

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool Sidebar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::Polish)
        arrange();
    return QWidget::event(event);
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setMinimumWidth(16 * grid(this));
        arrange();
    }
    QWidget::changeEvent(event);
}

// Each part as high as its rows; where that is too much, the outline takes half of what the places leave and the
// meetings the rest: both scroll. Of less than two rows for each, the places give way too.
void Sidebar::arrange()
{
    const int unit = grid(this);
    m_tree->setIndentation(2 * unit);
    const int heading = m_headings.first()->sizeHint().height() + unit;
    const bool outline = m_items->rowCount() > 0;
    const int all = height() - unit - (outline ? 3 : 2) * (heading + unit);
    const int least = (outline ? 2 : 1) * (2 * rowHeight(m_tree) + 2);
    const int places = qMin(m_places->rowCount() * rowHeight(m_list) + 2, wholeRows(all - least, m_list));
    const int left = all - places;
    const int treeWants = qMax(1, rows(m_tree)) * rowHeight(m_tree) + 2;
    const int outlineWants = outline ? m_items->rowCount() * rowHeight(m_outline) + 2 : 0;
    const int outlineGets = treeWants + outlineWants <= left
                                ? outlineWants
                                : qMin(outlineWants, wholeRows(qMax(left / 2, left - treeWants), m_outline));
    const int treeGets = qMin(treeWants, wholeRows(left - outlineGets, m_tree));
    int y = unit;
    const auto place = [&](QLabel *label, QWidget *view, int height) {
        label->setGeometry(2 * unit, y, width() - 3 * unit, heading);
        y += heading;
        view->setGeometry(unit, y, width() - 2 * unit, height);
        y += height + unit;
    };
    place(m_headings[0], m_tree, treeGets);
    if (outline)
        place(m_headings[1], m_outline, qMax(0, outlineGets));
    place(m_headings[2], m_list, places);
}
