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

// Each part as high as its rows; where that is too much, the places keep theirs, the outline takes half of the rest and
// the meetings what is left: both scroll.
void Sidebar::arrange()
{
    const int unit = grid(this);
    m_tree->setIndentation(2 * unit);
    const int heading = m_headings.first()->sizeHint().height() + unit;
    const int places = m_places->rowCount() * rowHeight(m_list) + 2;
    const bool outline = m_items->rowCount() > 0;
    const int left = height() - unit - places - (outline ? 3 : 2) * (heading + unit);
    const int treeWants = qMax(1, rows(m_tree)) * rowHeight(m_tree) + 2;
    const int outlineWants = outline ? m_items->rowCount() * rowHeight(m_outline) + 2 : 0;
    const int outlineGets =
        treeWants + outlineWants <= left ? outlineWants : qMin(outlineWants, qMax(left / 2, left - treeWants));
    const int treeGets = qMax(0, qMin(treeWants, left - outlineGets));
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
