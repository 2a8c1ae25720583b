#pragma once

#include "tests/benchmarks/bench.h"

// Of a hundred actions as they are said, how many have a wrong owner or due: the worst of the tables.
Figure captureErrorsFigure();
