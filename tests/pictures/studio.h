#pragma once

#include "ui/window/mainwindow.h"

#include <QImage>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QDialog;

// The real window, of one size, on a book of its own, driven by keys as by whoever sits before it. Nothing of the
// machine reaches it: settings, clock and book are the studio's.
class Studio {
public:
    explicit Studio(QSize size);
    ~Studio();

    // Opens a book with nothing in it, or with the sample (resources/sample).
    void openEmpty();
    void openSample();

    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void control(int key) { press(key, Qt::ControlModifier); }
    void controlShift(int key) { press(key, Qt::ControlModifier | Qt::ShiftModifier); }
    void times(int count, int key);
    void type(const QString &text);
    void lines(const QStringList &lines); // Each with Enter.
    // The meeting of a day, chosen in the side bar.
    void goToMeeting(QDate date);
    // Presses `keys` and lets `does` work in the dialog that they open; then it is left by Escape.
    void inDialog(const std::function<void()> &keys, const std::function<void(QDialog *)> &does);

    // As it stands on the screen once it has come to rest, lists and pop-ups above it included.
    QImage picture(QWidget *of = nullptr) const;
    MainWindow &window() const { return *m_window; }

private:
    void open(const QString &name);

    QTemporaryDir m_dir;
    std::unique_ptr<MainWindow> m_window;
};

// Waits for it; ends the program with `what` where it does not come.
void await(const char *what, const std::function<bool()> &until);
