#pragma once

#include "core/book/values.h"

// The record as a file can hold it and give it back: what is in memory then equals what is read again. Times are whole
// minutes, moments have an offset, days lie in the years 1 to 9999, text is well-formed, without U+0000 and without a
// byte order mark in front (SQLite would take that for one and turn the text round).
// `before` was storable: what is the same in both is not looked at again.
Record storable(const Record &record, const std::optional<Record> &before = {});
