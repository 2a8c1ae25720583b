#pragma once

#include "core/minutes/movements.h"

// The words of comings and goings behind the names of those who come and go. Inside core/minutes/movements.cpp only;
// everybody else reads them as passages.

// What people do, behind their names.
struct Act {
    Movement::Kind kind = Movement::Kind::Arrived;
    qsizetype end = 0;
    bool isPlain = false; // "left the meeting", where "left" alone might be a note, or a wife.
};

std::optional<Act> actAt(const QString &text, qsizetype from);

// The end of "for this item", "while the matter was discussed": whoever leaves for that comes back. `from`: none there.
qsizetype itemOnlyAt(const QString &text, qsizetype from);

// The end of "declared an interest (governor at the school) and", as far as what was done about it. `from`: none there,
// or an interest in another item, that moves nobody here.
qsizetype declaredAt(const QString &text, qsizetype from);

// The end of what may follow without a doubt about who was where: "and thanked the members", "to catch a train". -1:
// nothing does.
qsizetype tailAt(const QString &text, qsizetype from);
