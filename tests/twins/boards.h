#pragma once

#include "tests/twins/fixtures.h"

#include <QString>

namespace fixtures {

// Of minutes as real boards write them: each interchange file in the folder, by name. Every document that can be made
// of each meeting, its minutes in both layouts, the log of the actions that stand in no meeting, and the sheet of each
// of their owners. Named "board-2023-03-01-draft": the file, the meeting and the document.
std::vector<Named> documentsOfBoards(const QString &folder);

} // namespace fixtures
