#pragma once

#include <QAction>
#include <QKeySequence>
#include <QMenu>

#include <utility>

// A command: an entry of a menu, with its key.
template <typename Context, typename Function>
QAction *addCommand(QMenu *menu, const QString &text, const QKeySequence &key, Context *context, Function does)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(key);
    QObject::connect(action, &QAction::triggered, context, std::move(does));
    return action;
}
