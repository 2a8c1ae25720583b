#pragma once

#include <QString>

struct Command;

// The manual, as --help prints it: at most 80 columns.
QString helpText();
QString helpText(const Command &command);
