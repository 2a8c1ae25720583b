#pragma once

#include "tests/benchmarks/bench.h"

// The worst keystroke of the actions page over 100,000 actions: CPU of the window's thread from the key to the painted
// list. Several questions are typed letter by letter and taken back again, in the real page at 1280 by 800.
Figure filterWorstFigure();
