#include "ui/window/panes.h"

#include <QApplication>
#include <QWidget>

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

// Where the keys go in a pane: where they were, else the first place for them. Null where there is none.
QWidget *target(QWidget *pane)
{
    if (QWidget *last = pane->focusWidget(); last && takesFocus(last) && pane->isAncestorOf(last))
        return last;
    if (takesFocus(pane))
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return nullptr;
}

} // namespace

void walkPanes(const QList<QWidget *> &panes, int by)
{
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = by > 0 ? -1 : 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget *pane = panes[((at + by * step) % panes.size() + panes.size()) % panes.size()];
        QWidget *there = pane->isVisible() ? target(pane) : nullptr;
        if (there)
            return there->setFocus(Qt::ShortcutFocusReason);
    }
}
