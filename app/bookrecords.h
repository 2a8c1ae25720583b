#pragma once

#include "app/commandline.h"

// advance, check, verify.
Result<Answer> advanceMeeting(const QCommandLineParser &options);
Result<Answer> checkDamage(const QCommandLineParser &options);
Result<Answer> verifySigned(const QCommandLineParser &options);
