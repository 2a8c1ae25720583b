#pragma once

#include "tests/catch.h"
#include "ui/meeting/meetingview.h"
#include "ui/page/meetingpage.h"
#include "ui/window/bookview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

// The real window on a book in a folder of its own, at ten o'clock on 5 March 2024, with settings of its own.
class WindowDesk {
public:
    explicit WindowDesk(const QList<Edit> &content = {})
    {
        using namespace Qt::StringLiterals;
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, dir.path());
        QCoreApplication::setOrganizationName(u"Minutebook tests"_s);
        REQUIRE(Minutebook::create(path()));
        window = std::make_unique<MainWindow>();
        window->resize(1280, 800);
        window->openBook(path(), settings());
        window->show();
        REQUIRE(QTest::qWaitFor([&] { return window->view() != nullptr; }));
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        if (!content.isEmpty()) {
            REQUIRE(book().apply(u"Content"_s, content));
            for (const Edit &edit : content) {
                if (edit.after && std::holds_alternative<Meeting>(*edit.after))
                    show(idOf(edit));
            }
        }
    }
    // A test that failed inside a dialog leaves none behind.
    ~WindowDesk()
    {
        while (QWidget *dialog = QApplication::activeModalWidget())
            delete dialog;
    }

    QString path() const { return dir.filePath(QStringLiteral("Millbrook.minutebook")); }
    Minutebook::Settings settings() const
    {
        return {.recoveryFolder = dir.filePath(QStringLiteral("recovery")), .clock = [this] { return now; }};
    }
    Minutebook &book() const { return *window->book(); }
    BookView &view() const { return *window->view(); }
    MeetingPage *page() const { return view().meeting().page(); }
    const Meeting &meeting() const { return view().meeting().meeting().meeting(); }
    // By name; the one in sight, where pages have fields of the same name.
    template <typename T> T *find(const char *name) const
    {
        const QList<T *> found = window->findChildren<T *>(QString::fromLatin1(name));
        REQUIRE(!found.isEmpty());
        for (T *one : found) {
            if (one->isVisible())
                return one;
        }
        return found.first();
    }
    void show(QUuid meeting)
    {
        view().showMeeting(meeting);
        REQUIRE(QTest::qWaitFor([&] { return view().meeting().meeting().isOpen(); }));
    }

    // Where the keys go: the focus, of a dialog where there is one.
    static QWidget *focus()
    {
        // Offscreen, nobody gives it back to the window when a dialog or a list under a field closes.
        for (QWidget *top : QApplication::topLevelWidgets()) {
            const bool behind = QApplication::activeModalWidget() || QApplication::activePopupWidget();
            if (!behind && qobject_cast<MainWindow *>(top) && top->isVisible() && !top->isActiveWindow()) {
                top->activateWindow();
                CHECK(QTest::qWaitFor([top] { return top->isActiveWindow(); }));
            }
        }
        REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
        return QApplication::focusWidget();
    }
    static void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(focus(), Qt::Key(key), with);
        QCoreApplication::processEvents(); // Enter in a cell commits in its own time.
    }
    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key(0), c, Qt::NoModifier);
        QCoreApplication::processEvents(); // A list under the field opens, and takes no focus from it.
    }
    // Into a field, over what stands there.
    void fill(const char *name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        type(text);
        press(Qt::Key_Return);
    }
    // What happens in the next dialog, which the keys pressed meanwhile open.
    template <typename Does> static void inDialog(Does does)
    {
        QTimer::singleShot(0, qApp, [does] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog)
                return inDialog(does);
            // Its window counts as active as soon as it has a parent that is.
            CHECK(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }));
            QPointer<QDialog> open = static_cast<QDialog *>(dialog);
            does(open.data());
            const bool left = !open || !open->isVisible();
            QString said;
            for (const QLabel *label : left ? QList<QLabel *>() : open->findChildren<QLabel *>())
                said += label->text() + QLatin1Char('\n');
            INFO(said.toStdString());
            CHECK(left);
            if (!left)
                open->reject(); // Else the test would wait for ever.
        });
    }
    // A command, by the words in its menu without marks; it must be enabled.
    QAction *command(const QString &words) const
    {
        for (QMenu *menu : window->menuBar()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text().remove(QLatin1Char('&')).startsWith(words))
                    return action;
            }
        }
        FAIL("no command " << words.toStdString());
        return nullptr;
    }

    QTemporaryDir dir;
    QDateTime now{QDate(2024, 3, 5), QTime(10, 0)};
    std::unique_ptr<MainWindow> window;
};
