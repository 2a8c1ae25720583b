#pragma once

#include "app/commandline.h"

// meetings, actions.
Result<Answer> listMeetings(const QCommandLineParser &options);
Result<Answer> listActions(const QCommandLineParser &options);
