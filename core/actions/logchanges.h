#pragma once

#include "core/book/values.h"

// What people do to the log's part of an action.

// Closing and cancelling are dated, reopening takes the date away. One that is closed already keeps its date.
void setStatus(Action &action, ActionStatus status, const QDate &today);

// Another due from now on; the one minuted and all that were revised stay. What holds already changes nothing.
void reviseDue(Action &action, const Due &due);

// A dated note on the current position. An empty one is none.
void addProgress(Action &action, const QString &text, const QDate &today);
