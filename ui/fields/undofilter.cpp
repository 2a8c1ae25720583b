#include "ui/fields/undofilter.h"

#include <QKeyEvent>
#include <QWidget>

UndoFilter::UndoFilter(QWidget *field) : QObject(field) { field->installEventFilter(this); }

bool UndoFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}
