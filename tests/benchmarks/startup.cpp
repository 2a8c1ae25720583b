#include "tests/benchmarks/startup.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    double paintedMs = 0; // From the start of the process to its first painted window.
    double memoryMb = 0;  // With everything loaded.
};

Run runWindow(const QStringList &arguments)
{
    Run run;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(QCoreApplication::applicationDirPath() + u"/bench_window"_s, arguments);
    while (process.state() != QProcess::NotRunning || process.canReadLine()) {
        if (!process.canReadLine() && !process.waitForReadyRead(60000))
            break;
        while (process.canReadLine()) {
            const QByteArray line = process.readLine().trimmed();
            if (line == "painted")
                run.paintedMs = double(clock.nsecsElapsed()) / 1e6;
            else if (line.startsWith("memory "))
                run.memoryMb = line.mid(7).toDouble();
        }
    }
    process.waitForFinished();
    if (process.exitCode() != 0 || run.paintedMs == 0 || run.memoryMb == 0)
        qFatal("bench_window did not do what it was asked");
    return run;
}

struct Sides {
    std::vector<double> ours, empty;
};

// In turns, so that both meet the same disturbances of the machine.
Sides measure(int rounds, double Run::*what)
{
    const QString book = bigBookPath();
    runWindow({book}); // Warms the disk's cache for both.
    runWindow({});
    Sides sides;
    for (int i = 0; i < rounds; ++i) {
        sides.ours.push_back(runWindow({book}).*what);
        sides.empty.push_back(runWindow({}).*what);
    }
    return sides;
}

Figure ratio(const Sides &sides, const QString &unit)
{
    const double ours = median(sides.ours);
    const double empty = median(sides.empty);
    return {ours / empty, u"ratio"_s,
            u"%1 %3, empty QMainWindow %2 %3"_s.arg(ours, 0, 'f', 1).arg(empty, 0, 'f', 1).arg(unit)};
}

} // namespace

Figure startFigure() { return ratio(measure(15, &Run::paintedMs), u"ms"_s); }
Figure memoryFigure() { return ratio(measure(3, &Run::memoryMb), u"MB"_s); }
