#pragma once

#include "core/book/values.h"
#include "core/result.h"

// The rules of the trade: what may be changed, and how minutes move on. Pure functions over values; Minutebook asks
// them before every change; storage makes sure that the file still holds what they were asked about, and that signed
// rows stay.

// Whether an edit is allowed by what the records themselves say: a name where one is needed, ids that stay, signed
// minutes untouched, states in order. `meetingOfAction` is the meeting that minuted an action (before the change), null
// otherwise.
Result<void> allowed(const Edit &edit, const Meeting *meetingOfAction);

// The meeting in another state: one step forward, or any step back with a reason, until it is signed. `at` is the
// moment, `by` who does it; signing needs both. Signing seals: `bodyName` and the canonical hash go into the signature.
Result<Meeting> advanced(const Minutes &minutes, MeetingState to, const QString &by, const QDateTime &at,
                         const QString &reason, const QString &bodyName);

// The next step forward; nothing after Signed.
std::optional<MeetingState> next(MeetingState state);

// The edit that turns `before` into `after`, for whole minutes: the meeting and each action that differs, made or
// deleted. Nothing that is equal is in it; empty where all is equal.
QList<Edit> difference(const Minutes &before, const Minutes &after);
