#pragma once

#include "core/book/values.h"

// How an action stands on a day: derived from its status and dates each time, never stored. `today` is always given.
//
// Two questions are kept apart. An action is *open* until the body has closed or cancelled it. It is *late* (or due
// soon) only while its owner still has to act: one that is done and awaits the body is open, and late no more.

// How far ahead "due soon" looks, in days; today counts.
constexpr int soonDays = 14;

// The one that holds: the last revised that says something, else as minuted.
Due effectiveDue(const Due &minuted, const QList<Due> &revised);
inline Due effectiveDue(const Action &action) { return effectiveDue(action.due, action.revisedDue); }

// How often the due was put off: to a later day, or from a day to none. Bringing it forward, or giving a first day to
// "Ongoing", is no slip.
int timesSlipped(const Due &minuted, const QList<Due> &revised);
inline int timesSlipped(const Action &action) { return timesSlipped(action.due, action.revisedDue); }

bool isOpen(ActionStatus status);      // Neither closed nor cancelled.
bool awaitsOwner(ActionStatus status); // Open, in progress or on hold.
bool isOverdue(ActionStatus status, const QDate &due, const QDate &today);
bool isDueSoon(ActionStatus status, const QDate &due, const QDate &today);  // In 0 to soonDays days.
int overdueDays(ActionStatus status, const QDate &due, const QDate &today); // 0: not overdue.

// In words: "3 days late", "due today", "due in 5 days"; without a day the words of the due ("Ongoing") or "no date".
// Empty once the owner has nothing left to do.
QString lateness(ActionStatus status, const Due &due, const QDate &today);

// Red, amber, green by the date alone; nothing where the date allows no judgement (no day, cancelled).
//     Blue   done or closed
//     Red    overdue
//     Amber  due soon, or on hold
//     Green  due later
std::optional<Rag> derivedRag(ActionStatus status, const QDate &due, const QDate &today);
// Somebody's judgement where there is one, else the derived.
std::optional<Rag> effectiveRag(const Action &action, const QDate &today);

// As shown to people, in their language: "Amber".
QString shown(Rag rag);
// The words as typed, or the day where there are none.
QString shown(const Due &due);
