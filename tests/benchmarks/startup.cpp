#include "tests/benchmarks/startup.h"

#include "core/book/minutebook.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

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
    std::vector<double> ours, peer;
};

// In turns, so that both meet the same disturbances of the machine.
Sides measure(int rounds, double Run::*what, const QStringList &ours, const QStringList &peer)
{
    runWindow(ours); // Warms the disk's cache for both.
    runWindow(peer);
    Sides sides;
    for (int i = 0; i < rounds; ++i) {
        sides.ours.push_back(runWindow(ours).*what);
        sides.peer.push_back(runWindow(peer).*what);
    }
    return sides;
}

} // namespace

Figure startFigure()
{
    const Sides sides = measure(15, &Run::paintedMs, {bigBookPath()}, {});
    const double ours = median(sides.ours);
    const double peer = median(sides.peer);
    return {ours / peer, u"ratio"_s,
            u"%1 ms, empty QMainWindow %2 ms, on %3"_s.arg(ours, 0, 'f', 1)
                .arg(peer, 0, 'f', 1)
                .arg(QGuiApplication::platformName())};
}

Figure memoryFigure()
{
    const QTemporaryDir home;
    const QString empty = home.filePath(u"empty.minutebook"_s);
    if (auto ok = Minutebook::create(empty); !ok)
        qFatal("%s", qPrintable(ok.error()));
    const Sides sides = measure(3, &Run::memoryMb, {bigBookPath()}, {empty});
    const double ours = median(sides.ours);
    const double peer = median(sides.peer);
    const double bare = runWindow({}).memoryMb;
    return {ours / peer, u"ratio"_s,
            u"%1 MB, with an empty book %2 MB (an empty QMainWindow without a letter on it %3 MB: ratio %4)"_s
                .arg(ours, 0, 'f', 1)
                .arg(peer, 0, 'f', 1)
                .arg(bare, 0, 'f', 1)
                .arg(ours / bare, 0, 'f', 2)};
}
