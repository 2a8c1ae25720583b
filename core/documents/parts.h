#pragma once

#include "core/documents/source.h"

// What the documents of a meeting have in common: their head, and what stands below the items.

namespace documents {

Blocks crestBlocks(const BodySettings &style); // Empty where there is none.
// The crest, the body, the title, when and where, and what stands `below` that.
Blocks headBlocks(const Source &source, const QString &title, const Blocks &below, const QString &held);
// A row of the particulars; nothing where nothing is said.
void addParticular(Table &table, const QString &what, const QString &said);
void addParticular(Table &table, const QString &what, const QList<Phrase> &people);
Table particulars(); // With its columns, and no rows.
// Chair, minute-taker, and everybody by presence.
Blocks whoWasThere(const Source &source);

// When to meet again stands in the item that is about it, if there is one; else in a section of its own.
const Item *nextMeetingItem(const Source &source); // Null where there is none.
Blocks nextMeetingDates(const Meeting &meeting);
Blocks nextMeetings(const Source &source);
// What was minuted of the actions, each with the item that it is about.
Blocks actionTable(const Source &source);

// How the minutes were confirmed and signed, with lines to write on for what is still to be done by hand.
enum class WriteOnLines { None, Signature, ConfirmationAndSignature };
Blocks confirmation(const Meeting &meeting, WriteOnLines lines);
QString confirmationText(const Approval &approval); // Without stop and corrections.
QString signatureText(const Meeting &meeting);      // Empty where nobody signed.

} // namespace documents
