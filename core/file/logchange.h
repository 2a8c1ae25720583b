#pragma once

#include "core/file/recoverylog.h"

class QDataStream;

// The payload of a change in the recovery log: its name, its edits, and what it does to the bin.
void writeChange(QDataStream &out, const LogEntry &entry);
// False where it is not whole.
bool readChange(QDataStream &in, LogEntry &entry);
