#pragma once

#include "core/documents/kinds.h"
#include "core/documents/source.h"

// The builders behind documentOf(), a family each.

namespace documents {

// Draft, Approved, Signed, Public, SigningCopy.
Blocks minutesBlocks(Kind kind, const Source &source);

// Of a meeting.
Blocks agendaBlocks(const Source &source, const QList<LoggedAction> &open, const QDate &today);
Blocks summaryBlocks(const Source &source);
Blocks extractBlocks(const Source &source, QUuid item);
Blocks decisionBlocks(const Source &source);

// Of the log.
Blocks actionLogBlocks(const Source &source, const QList<LoggedAction> &actions, const QDate &today);
Blocks actionSheetBlocks(const Source &source, const QString &title, const QList<LoggedAction> &actions,
                         const QDate &today);
// Who, where it is due and how it stands, beside the words; nothing of no actions.
Blocks logTable(const Source &source, const QList<LoggedAction> &actions, const QDate &today);

// What stands under the title of minutes that are not approved; nothing under others.
Blocks draftMark(const Meeting &meeting);
bool isDraft(const Meeting &meeting);

} // namespace documents
