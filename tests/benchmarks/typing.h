#pragma once

#include "tests/benchmarks/bench.h"

// From a key to its painted letter in a meeting of two hours: the p99 in the real window with recovery log and file ÷
// the p99 in the same window on a book in memory, which has neither. Wall time; both are typed into in turns, a key
// every 10 ms.
Figure keyToPaintFigure();
