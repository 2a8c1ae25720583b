// The one file of core that calls the operating system itself.

#include "core/file/syncfile.h"

#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

#ifdef Q_OS_WIN

bool syncFile(int handle) { return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(handle))) != 0; }

bool syncFolder(const QString &) { return true; }

#else

bool syncFile(int handle)
{
#ifdef Q_OS_MACOS
    // fsync() leaves it in the drive's cache there; not every file system knows the better one.
    if (fcntl(handle, F_FULLFSYNC) == 0)
        return true;
#endif
    return fsync(handle) == 0;
}

bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool done = fsync(folder) == 0;
    ::close(folder);
    return done;
}

#endif

QString hostName() { return QSysInfo::machineHostName(); }

QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}
