#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/bigbook.h"
#include "tests/benchmarks/book.h"
#include "tests/benchmarks/capture.h"
#include "tests/benchmarks/clerk.h"
#include "tests/benchmarks/filter.h"
#include "tests/benchmarks/paste.h"
#include "tests/benchmarks/printing.h"
#include "tests/benchmarks/startup.h"
#include "tests/benchmarks/typing.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

QString bigBookPath()
{
    const QString path = QCoreApplication::applicationDirPath() + u"/large.minutebook"_s;
    if (QFileInfo::exists(path))
        return path;
    // Under its name only when whole.
    const QString beginning = QCoreApplication::applicationDirPath() + u"/beginning.minutebook"_s;
    QFile::remove(beginning);
    if (auto ok = makeBigBook(beginning, {}); !ok)
        qFatal("%s", qPrintable(ok.error()));
    if (!QFile::rename(beginning, path))
        qFatal("the large book cannot be renamed");
    return path;
}

std::vector<Bench> benches()
{
    return {
        {u"start"_s, 1.8, startFigure},
        {u"key-to-paint"_s, 1.15, keyToPaintFigure},
        {u"open-meeting"_s, 0, openMeetingFigure},
        {u"load-actions"_s, 0, loadActionsFigure},
        {u"filter-worst-ms"_s, 16.7, filterWorstFigure},
        {u"memory"_s, 2.0, memoryFigure},
        {u"clerk-key-p99-ms"_s, 16.7, clerkKeyFigure},
        {u"clerk-gap-ms"_s, 50, clerkGapFigure},
        {u"clerk-commands-per-action"_s, 4, clerkCommandsFigure},
        {u"capture-errors-percent"_s, 5, captureErrorsFigure},
        {u"paste-1mb-ms"_s, 100, pasteMegabyteFigure},
        {u"paste-bomb-worst-ms"_s, 100, pasteBombFigure},
        {u"pdf-10-pages-ms"_s, 30, pdfTenPagesFigure},
        {u"pdf-over-qt"_s, 0.2, pdfOverQtFigure},
        {u"pdf-over-libreoffice"_s, 0.05, pdfOverLibreOfficeFigure},
        {u"pdf-size-over-libreoffice"_s, 0.5, pdfSizeOverLibreOfficeFigure},
        {u"pdf-growth"_s, 1.2, pdfGrowthFigure},
    };
}
