#pragma once

#include "app/commandline.h"

// new, import, export.
Result<Answer> makeBook(const QCommandLineParser &options);
Result<Answer> importFiles(const QCommandLineParser &options);
Result<Answer> exportBook(const QCommandLineParser &options);
