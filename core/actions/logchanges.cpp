#include "core/actions/logchanges.h"

#include "core/actions/standing.h"

void setStatus(Action &action, ActionStatus status, const QDate &today)
{
    if (isOpen(status))
        action.closed = {};
    else if (isOpen(action.status) || action.closed.isNull())
        action.closed = today;
    action.status = status;
}

void reviseDue(Action &action, const Due &due)
{
    if (!due.isEmpty() && due != effectiveDue(action))
        action.revisedDue.append(due);
}

void addProgress(Action &action, const QString &text, const QDate &today)
{
    if (!text.trimmed().isEmpty())
        action.progress.append({.date = today, .text = text.trimmed()});
}
