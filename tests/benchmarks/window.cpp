// A process of its own for `start` and `memory`: opens the real window on a book, or an empty QMainWindow, and says on
// standard output when it was painted, and then how much memory it has once everything is loaded. Ends by itself.
#include "core/book/minutebook.h"
#include "tests/benchmarks/bench.h"
#include "ui/window/mainwindow.h"
#include "ui/window/style.h"

#include <QApplication>
#include <QMainWindow>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

class FirstPaint : public QObject {
public:
    explicit FirstPaint(std::function<void()> then) : m_then(std::move(then)) {}
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_painted)
            return false;
        m_painted = true;
        watched->event(event);
        QTextStream(stdout) << "painted\n" << Qt::flush;
        m_then();
        return true;
    }

private:
    std::function<void()> m_then;
    bool m_painted = false;
};

void reportMemory()
{
    QTextStream(stdout) << "memory " << residentMb() << '\n' << Qt::flush;
    QCoreApplication::quit();
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    std::unique_ptr<QMainWindow> window;
    if (argc < 2) {
        window = std::make_unique<QMainWindow>();
        FirstPaint paint([] { QTimer::singleShot(500, reportMemory); });
        window->installEventFilter(&paint);
        window->resize(1280, 800);
        window->show();
        return QApplication::exec();
    }
    dress(app);
    auto real = std::make_unique<MainWindow>();
    FirstPaint paint([] {});
    real->installEventFilter(&paint);
    real->resize(1280, 800);
    real->openBook(QString::fromLocal8Bit(argv[1]));
    // Half a second after the last thing that is loaded: what it took on the way has been given back.
    QObject::connect(real->book(), &Minutebook::actionsLoaded, &app, [] { QTimer::singleShot(500, reportMemory); });
    real->show();
    return QApplication::exec();
}
