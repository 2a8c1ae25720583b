#pragma once

#include <QAbstractItemView>
#include <QAccessible>

// A list, table or tree that tells a screen reader of its rows only while it has the keys. Qt 6.4 tells of every new
// current row as of a new focus, wherever the hands are: each step of the caret from item to item, and each check that
// came or went, took the reader away from the page. With the keys comes the current row: Qt names the view alone.
template <typename View> class QuietView : public View {
public:
    using View::View;

protected:
    // QAbstractItemView's do the work, View's only tell of it: that is passed over on purpose.
    // NOLINTBEGIN(bugprone-parent-virtual-call)
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (View::hasFocus())
            View::currentChanged(current, previous);
        else
            QAbstractItemView::currentChanged(current, previous);
    }
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override
    {
        if (View::hasFocus())
            View::selectionChanged(selected, deselected);
        else
            QAbstractItemView::selectionChanged(selected, deselected);
    }
    // NOLINTEND(bugprone-parent-virtual-call)
    // Of ticks Qt tells nothing.
    void dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) override
    {
        View::dataChanged(from, to, roles);
        const QModelIndex here = View::currentIndex();
        const bool ticks = roles.isEmpty() || roles.contains(Qt::CheckStateRole);
        const bool touched = here.parent() == from.parent() && here.row() >= from.row() && here.row() <= to.row() &&
                             here.column() >= from.column() && here.column() <= to.column();
        if (ticks && touched && View::hasFocus() && QAccessible::isActive() && here.data(Qt::CheckStateRole).isValid())
            tellTick(here.column());
    }
    void focusInEvent(QFocusEvent *event) override
    {
        View::focusInEvent(event);
        // The view itself is told of behind this event.
        const auto tell = [this] {
            if (QAccessible::isActive() && View::hasFocus() && View::currentIndex().isValid())
                View::currentChanged(View::currentIndex(), {});
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }

private:
    void tellTick(int column)
    {
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(this);
        QAccessibleTableInterface *rows = said ? said->tableInterface() : nullptr;
        for (int row = 0; rows && row < rows->rowCount(); ++row) { // Of a tree, those that are seen.
            QAccessibleInterface *cell = rows->cellAt(row, column);
            if (!cell || !cell->state().focused)
                continue;
            QAccessible::State changed;
            changed.checked = true;
            QAccessibleStateChangeEvent event(cell, changed);
            QAccessible::updateAccessibility(&event);
            return;
        }
    }
};
