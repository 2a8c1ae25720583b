#include "tests/app/program.h"

#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

void Program::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray Program::content(const QString &name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool Program::exists(const QString &name) const { return QFileInfo::exists(path(name)); }

Said Program::run(const QStringList &arguments) const { return start(QStringLiteral(MINUTEBOOK_PROGRAM), arguments); }

Said Program::runUnder(const QString &shell, const QStringList &arguments) const
{
    return start(u"bash"_s, QStringList{u"-c"_s, shell, u"bash"_s, QStringLiteral(MINUTEBOOK_PROGRAM)} + arguments);
}

Said Program::start(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const auto *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), path(u"home"_s));
    QDir(m_folder.path()).mkpath(u"home"_s);
    QFile::setPermissions(path(u"home"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    constexpr int patience = 100'000; // Milliseconds: a slow machine under a sanitizer.
    REQUIRE(process.waitForFinished(patience));
    Said said;
    said.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128;
    said.bytes = process.readAllStandardOutput();
    said.out = QString::fromUtf8(said.bytes);
    said.error = QString::fromUtf8(process.readAllStandardError());
    return said;
}

QString fixture(const QString &name) { return QStringLiteral(MINUTEBOOK_FIXTURES "/") + name; }
