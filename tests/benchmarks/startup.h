#pragma once

#include "tests/benchmarks/bench.h"

// First painted window with a book of 10,000 meetings and 100,000 actions ÷ that of an empty QMainWindow, wall time of
// the process from its start.
Figure startFigure();

// Resident memory with that book and all actions loaded ÷ that of the same application with an empty book.
Figure memoryFigure();
