// What no C++ library says of a terminal: the one file of the program that asks the system itself.
#include "app/terminal.h"

#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>

int terminalWidth()
{
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (!_isatty(_fileno(stdout)) || !GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info))
        return 0;
    return info.srWindow.Right - info.srWindow.Left + 1;
}
#else
#include <sys/ioctl.h>
#include <unistd.h>

int terminalWidth()
{
    winsize size{};
    if (isatty(STDOUT_FILENO) == 0)
        return 0;
    // A terminal that does not know its size, as on a serial line.
    constexpr int usual = 80;
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}
#endif
