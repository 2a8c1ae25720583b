#pragma once

#include "tests/benchmarks/bench.h"

// A meeting of two hours typed into the real window, on a book on disk. It is typed once for all three.
Figure clerkKeyFigure();      // CPU of the window's thread from key to paint, p99 of the last three items.
Figure clerkGapFigure();      // The longest time for which the window did not listen.
Figure clerkCommandsFigure(); // Keys beyond the words, for each action.
