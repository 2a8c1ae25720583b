#pragma once

#include "core/book/values.h"
#include "ui/pages/pageblock.h"

namespace printed {

// What printed minutes say, in order: heading, attendance, items with their minutes, decisions and actions, next
// meetings, action table, signature block. `width` is that of the text area in points.
QList<PageBlock> minutesBlocks(const Minutes &minutes, const Body &body, qreal width);

// Their parts.
QList<PageBlock> headBlocks(const Meeting &meeting, const Body &body);
QList<PageBlock> itemBlocks(const Minutes &minutes, const Body &body);
QList<PageBlock> nextMeetingBlocks(const Meeting &meeting);
QList<PageBlock> actionTableBlocks(const Minutes &minutes, const Body &body, qreal width);
QList<PageBlock> signatureBlocks(const Meeting &meeting, qreal width);

// Whose log an action table heads its columns for: "Owner" or the body's own word.
QString ownerWord(const Body &body);
QString refWord(const Body &body);

} // namespace printed
