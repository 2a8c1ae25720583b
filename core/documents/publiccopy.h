#pragma once

#include "core/book/values.h"

namespace documents {

// The minutes as the public may see them. Of an exempt item, and of its sub-items, which go with it, its number stays,
// its level and the reason; its title, presenter, text, decisions, declarations, papers and actions are gone. And what
// would tell of them elsewhere:
// - a sentence in another item that somebody declared an interest in it stays, without the nature of the interest;
// - a correction to the minutes stays where it names items that are public, by number, and no others;
// - the SHA-256 of signed minutes goes where anything is exempt: whoever guesses what is left out could prove it by it;
// - the history of the minutes' states goes, with its reasons.
// An action of an exempt item that is still open goes into the next meeting's action log without its words
// (core/minutes/nextmeeting.h): that log is another item, and public.
// What stays as it is: the references of other actions (a gap in them tells that there was one more, no more than
// that), the attendance with the numbers of items, the summary, and what the text of other items says.
Minutes publicCopyOf(Minutes minutes);

} // namespace documents
