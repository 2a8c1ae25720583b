#pragma once

#include <QObject>

// Lets the Edit menu's Undo and Redo work while a text field has the focus: without it the field takes Ctrl+Z for an
// undo of its own, which knows nothing of the rest of the book.
class UndoFilter : public QObject {
    Q_OBJECT
public:
    explicit UndoFilter(QWidget *field); // Owned by the field.
    bool eventFilter(QObject *watched, QEvent *event) override;
};
