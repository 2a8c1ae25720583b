#include "core/actions/standing.h"

#include "core/say.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

Due effectiveDue(const Due &minuted, const QList<Due> &revised)
{
    const auto last = std::find_if(revised.crbegin(), revised.crend(), [](const Due &due) { return !due.isEmpty(); });
    return last == revised.crend() ? minuted : *last;
}

int timesSlipped(const Due &minuted, const QList<Due> &revised)
{
    int slips = 0;
    const Due *before = &minuted;
    for (const Due &due : revised) {
        const bool later = due.date.isNull() || due.date > before->date;
        slips += before->date.isValid() && later;
        before = &due;
    }
    return slips;
}

bool isOpen(ActionStatus status) { return status != ActionStatus::Closed && status != ActionStatus::Cancelled; }

bool awaitsOwner(ActionStatus status) { return isOpen(status) && status != ActionStatus::Done; }

bool isOverdue(ActionStatus status, const QDate &due, const QDate &today)
{
    return awaitsOwner(status) && due.isValid() && due < today;
}

bool isDueSoon(ActionStatus status, const QDate &due, const QDate &today)
{
    return awaitsOwner(status) && due.isValid() && due >= today && today.daysTo(due) <= soonDays;
}

int overdueDays(ActionStatus status, const QDate &due, const QDate &today)
{
    return isOverdue(status, due, today) ? int(due.daysTo(today)) : 0;
}

QString lateness(ActionStatus status, const Due &due, const QDate &today)
{
    if (!awaitsOwner(status))
        return {};
    if (due.date.isNull())
        return due.text.isEmpty() ? say("no date") : due.text;
    const qint64 days = today.daysTo(due.date);
    if (days < -1)
        return say("%1 days late").arg(-days);
    if (days == -1)
        return say("1 day late");
    if (days == 0)
        return say("due today");
    return days == 1 ? say("due tomorrow") : say("due in %1 days").arg(days);
}

std::optional<Rag> derivedRag(ActionStatus status, const QDate &due, const QDate &today)
{
    if (status == ActionStatus::Cancelled)
        return {};
    if (!awaitsOwner(status))
        return Rag::Blue;
    if (isOverdue(status, due, today))
        return Rag::Red;
    if (isDueSoon(status, due, today) || status == ActionStatus::OnHold)
        return Rag::Amber;
    return due.isValid() ? std::optional(Rag::Green) : std::nullopt;
}

std::optional<Rag> effectiveRag(const Action &action, const QDate &today)
{
    return action.rag ? action.rag : derivedRag(action.status, effectiveDue(action).date, today);
}

QString shown(Rag rag)
{
    switch (rag) {
    case Rag::Blue:
        return say("Blue");
    case Rag::Red:
        return say("Red");
    case Rag::Amber:
        return say("Amber");
    case Rag::Green:
        return say("Green");
    }
    Q_UNREACHABLE();
}

QString shown(const Due &due)
{
    return due.text.isEmpty() && due.date.isValid() ? QLocale().toString(due.date, u"d MMM yyyy"_s) : due.text;
}
