#pragma once

#include <QtGlobal>

// While it lives, this process is nobody: the superuser may write everywhere, and tests of write protection would test
// nothing. Without effect where we are somebody ordinary already.
#ifdef Q_OS_UNIX
#include <unistd.h>

class Unprivileged {
    Q_DISABLE_COPY_MOVE(Unprivileged)
public:
    Unprivileged() : m_wasRoot(geteuid() == 0) { m_worked = !m_wasRoot || seteuid(65534) == 0; }
    ~Unprivileged()
    {
        if (m_wasRoot && m_worked && seteuid(0) != 0)
            qFatal("cannot become root again");
    }

private:
    bool m_wasRoot;
    bool m_worked = false;
};
#else
class Unprivileged {};
#endif
