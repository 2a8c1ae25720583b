#pragma once

#include "core/book/minutebook.h"

// What the status bar says of the file: "All changes saved 14:03:22". A mark at the start says the same as the words,
// for a glance.
QString saveStatus(const SaveState &state);
