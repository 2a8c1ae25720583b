#include "tests/benchmarks/capture.h"

#include "tests/speech/speech.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

Figure captureErrorsFigure()
{
    double worst = 0;
    QStringList tables;
    for (const SpeechTable &table : speechTables(QString::fromUtf8(MINUTEBOOK_FIXTURES))) {
        int all = 0;
        int wrong = 0;
        for (const Saying &saying : table.sayings) {
            if (saying.kind != Saying::Kind::Action)
                continue;
            ++all;
            const QString miss = missOf(saying, table.words);
            wrong += miss.isEmpty() ? 0 : 1;
            if (wantsMisses() && !miss.isEmpty())
                QTextStream(stderr) << shown(table, saying, miss) << Qt::endl;
        }
        if (all == 0)
            qFatal("%s has no actions", qPrintable(table.name));
        worst = std::max(worst, 100.0 * wrong / all);
        tables.append(u"%1: %2 of %3"_s.arg(table.name).arg(wrong).arg(all));
    }
    if (tables.isEmpty())
        qFatal("there are no tables");
    return {worst, u"of 100"_s, tables.join(u", "_s)};
}
