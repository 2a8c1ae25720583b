#pragma once

#include "core/book/minutebook.h"

// The same change to some actions, all of them in memory, as one step of the history.
Result<void> editActions(Minutebook &book, const QList<QUuid> &ids, const QString &what,
                         const std::function<void(Action &)> &change);

// Calls `then` with what reading them came to: at once where all of them are in memory, else when they are.
void whenRead(Minutebook &book, const QList<QUuid> &ids, QObject *context,
              const std::function<void(Result<void>)> &then);

// Of the meeting that minuted the action; Planned where none did.
MeetingState stateOfMeeting(const Minutebook &book, const Action &action);

// Owners as one line and back. Names with commas stay whole where semicolons stand between them.
QString lineOf(const QStringList &owners);
QStringList ownersTyped(const QString &line);

// A due as typed about this action: words like "next meeting" mean that of its body, counted from the day it was said.
Due dueTyped(const Minutebook &book, const Action &action, const QString &typed, const QDate &said);

// As lists offer them: the way an action usually goes, and the colours from bad to good.
const QList<ActionStatus> &statusesOffered();
const QList<Rag> &judgementsOffered();
