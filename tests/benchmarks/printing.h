#pragma once

#include "tests/benchmarks/bench.h"

// From the record of minutes to the bytes of their PDF: blocks, layout, file. The peers get the same minutes, as the
// HTML and the ODT that we make of them.

Figure pdfTenPagesFigure();        // CPU, the best of ten.
Figure pdfOverQtFigure();          // 200 pages beside QTextDocument and QPdfWriter: CPU by CPU.
Figure pdfOverLibreOfficeFigure(); // 200 pages beside soffice --headless --convert-to pdf: wall by wall.
Figure pdfSizeOverLibreOfficeFigure();
Figure pdfGrowthFigure(); // A page of 1,000 beside a page of 10: CPU by CPU.
