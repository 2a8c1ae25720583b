#include "ui/actions/actionedits.h"

#include "core/actions/due.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Result<void> editActions(Minutebook &book, const QList<QUuid> &ids, const QString &what,
                         const std::function<void(Action &)> &change)
{
    QList<Edit> edits;
    for (const QUuid &id : ids) {
        const Action *before = book.action(id);
        if (!before)
            continue; // Deleted meanwhile.
        Action after = *before;
        change(after);
        if (!(after == *before))
            edits.append({*before, after});
    }
    return book.apply(what, edits);
}

void whenRead(Minutebook &book, const QList<QUuid> &ids, QObject *context,
              const std::function<void(Result<void>)> &then)
{
    const bool here = std::all_of(ids.begin(), ids.end(), [&](QUuid id) { return book.action(id) != nullptr; });
    if (here)
        then({});
    else
        book.read(ids, context, then);
}

MeetingState stateOfMeeting(const Minutebook &book, const Action &action)
{
    const auto meeting = std::find_if(book.meetings().begin(), book.meetings().end(),
                                      [&](const MeetingSummary &one) { return one.id == action.meeting; });
    return meeting == book.meetings().end() ? MeetingState::Planned : meeting->state;
}

QString lineOf(const QStringList &owners)
{
    const bool commas =
        std::any_of(owners.begin(), owners.end(), [](const QString &one) { return one.contains(u','); });
    const QString line = owners.join(commas ? u"; "_s : u", "_s);
    return commas && owners.size() == 1 ? line + u';' : line;
}

QStringList ownersTyped(const QString &line)
{
    QStringList owners;
    const QStringList parts = line.split(line.contains(u';') ? u';' : u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString owner = part.simplified(); !owner.isEmpty() && !owners.contains(owner))
            owners.append(owner);
    }
    return owners;
}

Due dueTyped(const Minutebook &book, const Action &action, const QString &typed, const QDate &said)
{
    const QString words = typed.simplified();
    if (words.isEmpty())
        return {};
    const auto row = book.actions().find(action.id);
    const QUuid body = row ? book.actions().body(*row) : action.body;
    QDate next;
    for (const MeetingSummary &meeting : book.meetings()) {
        if (meeting.body == body && meeting.date > said && (next.isNull() || meeting.date < next))
            next = meeting.date;
    }
    return dueOf(words, said, next);
}

const QList<ActionStatus> &statusesOffered()
{
    using enum ActionStatus;
    static const QList<ActionStatus> statuses{Open, InProgress, OnHold, Done, Closed, Cancelled};
    return statuses;
}

const QList<Rag> &judgementsOffered()
{
    static const QList<Rag> rags{Rag::Red, Rag::Amber, Rag::Green, Rag::Blue};
    return rags;
}
