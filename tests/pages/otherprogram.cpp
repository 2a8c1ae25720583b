#include "tests/pages/otherprogram.h"

#include "tests/catch.h"

#include <QProcess>

Answer ask(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
           const QString &folder)
{
    constexpr int patience = 120'000; // Milliseconds.
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    INFO(program.toStdString() << " could not be started: tests/run installs it");
    REQUIRE(process.waitForStarted());
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {.out = process.readAllStandardOutput(), .error = process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}
