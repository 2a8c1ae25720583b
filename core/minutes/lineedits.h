#pragma once

#include "core/minutes/lines.h"

#include <utility>

// Cutting and joining lines, as Enter and Backspace do.

// Before and behind a place in the words. The upper half stays what the line was, owners and due with it; the lower is
// a new line of the same kind where lists go on, else a paragraph.
std::pair<Line, Line> split(const Line &line, qsizetype at);

// The lower line's words behind the upper's. An action takes over owners, and a due where it has none; in any other
// line they become words.
Line joined(Line upper, const Line &lower);

// This line as a paragraph.
Line asText(Line line);

bool isEntry(Line::Kind kind); // Of a list.
// The label of the entry below one; `above` stands over that: "i)" is a letter below "h)", else a Roman number.
QString nextLabel(const Line &entry, const Line &above);
