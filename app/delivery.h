#pragma once

#include "app/commandline.h"

// What a command made, to its --output or, as its answer, to standard output. `book` is never written over.
Result<Answer> delivered(const QByteArray &content, const QCommandLineParser &options, const QString &book);

// Whether both are one file, however they are spelled.
bool isSameFile(const QString &a, const QString &b);
