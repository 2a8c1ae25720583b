#pragma once

#include <QStyledItemDelegate>

// What a row of the side bar shows beside its text.
namespace SideRole {
enum : int {
    Trail = Qt::UserRole + 1, // Words at the end of the row.
    State,                    // The mark of a MeetingState before them.
    Strong,                   // Stands out: the name of a body.
    Lead,                     // A number before the text, in a column of its own.
    Warn,                     // The words at the end ask for attention.
    Short,                    // A shorter text, where the whole one does not fit.
};
}

// A row: text, and at its end the mark and the words of a state, or a count. The chosen row is tinted and has a bar at
// its edge.
class SideDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
