#include "app/commandline.h"
#include "app/help.h"
#include "core/say.h"
#include "ui/window/mainwindow.h"
#include "ui/window/style.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

// Standard error is for our one sentence, not for what Qt remarks about the machine. Whoever looks for a fault sets
// QT_LOGGING_RULES and hears all of it.
void silenceQt()
{
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
}

// Drawing a PDF needs fonts, which need a QGuiApplication; no command needs a display.
std::unique_ptr<QCoreApplication> commandApplication(int &argc, char **argv)
{
    for (int i = 2; i < argc; ++i) {
        if (QByteArray(argv[i]).contains("pdf") || QByteArray(argv[i]).contains("document")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return std::make_unique<QGuiApplication>(argc, argv);
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

// Qt would abort, with a core dump.
bool hasDisplay([[maybe_unused]] int argc, [[maybe_unused]] char **argv)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const auto choosesPlatform = [](const QByteArray &argument) {
        return argument == "-platform" || argument == "--platform";
    };
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || std::any_of(argv, argv + argc, choosesPlatform);
#else
    return true;
#endif
}

int showWindow(int argc, char **argv)
{
    const QString book = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (!hasDisplay(argc, argv) && !book.isEmpty() && !QFileInfo::exists(book))
        return complain({say("“%1” is neither a command nor a book; see minutebook --help.").arg(book)});
    if (!hasDisplay(argc, argv))
        return complain({say("There is no display for the window; what works without one, minutebook --help says.")});
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1); // Without Qt's own.
    for (const QString &argument : arguments) {
        if (argument.startsWith(u'-') || arguments.size() > 1)
            return complain({say("“%1” is neither a command nor a book; see minutebook --help.").arg(argument)});
    }
    dress(application);
    MainWindow window;
    if (!arguments.isEmpty())
        window.openBook(arguments.first());
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(u"Minutebook"_s);
    QCoreApplication::setApplicationName(u"minutebook"_s);
    QGuiApplication::setDesktopFileName(u"minutebook"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MINUTEBOOK_VERSION));
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (first == "--version"_L1 || first == "-v"_L1)
        return print("Minutebook " MINUTEBOOK_VERSION "\n");
    if (first == "--help"_L1 || first == "-h"_L1)
        return print(helpText().toUtf8());
    if (const Command *command = commandNamed(first)) {
        silenceQt();
        const auto application = commandApplication(argc, argv);
        return runCommand(*command, QCoreApplication::arguments().mid(2));
    }
    return showWindow(argc, argv);
}
