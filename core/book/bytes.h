#pragma once

#include "core/book/values.h"
#include "core/result.h"

#include <QByteArray>

#include <functional>

// Records as bytes, for the recovery log, for digests and for the canonical bytes of signed minutes.
//
// A struct is its fields in the order of fields.h, each as key and value, both with a 32-bit little-endian length
// before them; a field that says nothing is left out, so that a field added later changes no bytes written before it. A
// list is its elements, each with its length. Text is UTF-8 as stored, dates and times ISO 8601, enumerations their
// word.

// Starts with one byte for the kind of record (its index in Record).
QByteArray bytesOf(const Record &record);

// Refuses bytes that were cut or changed; keys that it does not know it skips.
Result<Record> recordOf(const QByteArray &bytes);

// A text field set by its key, as typed into a form: "venue" of a meeting. False where the record has no such field, or
// the text is no value of it. Dates and times ISO 8601; lists a line each; nested fields are not reached.
bool setField(Record &record, const QString &key, const QString &text);

// The canonical bytes of minutes: what is signed. Fixed by the content alone: no ids, no state, no log fields of
// actions, not the hash itself; the body by the name it had when signed, else by `bodyName`. See reliability, "Signed
// is signed".
QByteArray canonicalBytes(const Minutes &minutes, const QString &bodyName);

// SHA-256 as lower-case hex.
QString sha256(const QByteArray &bytes);
