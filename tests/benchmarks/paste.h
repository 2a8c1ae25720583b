#pragma once

#include "tests/benchmarks/bench.h"

// From Ctrl+V to the painted page for a megabyte of HTML as Word writes it, with 70 KB of words in it: CPU of the
// window's thread in the real window on a book in a file. Beside QTextEdit::insertHtml() of the same.
Figure pasteMegabyteFigure();

// The same for the worst of tests/pastebombs.h.
Figure pasteBombFigure();
