#pragma once

#include "tests/benchmarks/bench.h"

// Reading one meeting with its actions, CPU of the process, beside the bare SELECTs of the same rows.
Figure openMeetingFigure();

// From opened() to actionsLoaded() with 100,000 actions, wall, beside stepping over the same rows and doing nothing.
Figure loadActionsFigure();
