#include "app/commandline.h"
#include "app/help.h"

#include <QApplication>
#include <QMainWindow>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

// Drawing a PDF needs fonts, which need a QGuiApplication; no command needs a display.
std::unique_ptr<QCoreApplication> commandApplication(int &argc, char **argv)
{
    for (int i = 2; i < argc; ++i) {
        if (QByteArray(argv[i]).contains("pdf")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return std::make_unique<QGuiApplication>(argc, argv);
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

int showWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStringList paths = QApplication::arguments().mid(1);
    for (const QString &path : std::as_const(paths)) {
        if (path.startsWith(u'-') || paths.size() > 1)
            return complain({QCoreApplication::translate("commandline",
                                                         "“%1” is neither a command nor a book; see minutebook --help.")
                                 .arg(path)});
    }
    QMainWindow window;
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"minutebook"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MINUTEBOOK_VERSION));
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (first == "--version"_L1 || first == "-v"_L1)
        return print("Minutebook " MINUTEBOOK_VERSION "\n");
    if (first == "--help"_L1 || first == "-h"_L1)
        return print(helpText().toUtf8());
    if (const Command *command = commandNamed(first)) {
        const auto application = commandApplication(argc, argv);
        return runCommand(*command, QCoreApplication::arguments().mid(2));
    }
    return showWindow(argc, argv);
}
