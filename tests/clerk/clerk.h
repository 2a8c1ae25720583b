#pragma once

#include "tests/clerk/clerksmeeting.h"
#include "ui/window/mainwindow.h"

#include <functional>

class MeetingPage;

// Somebody who types a meeting into the real window, with the keyboard alone. Throws std::runtime_error where the
// window does not do what a clerk waits for.
class Clerk {
public:
    // What goes on around a key: it calls `press`, which hands the key to whatever has the focus. `pause` is where
    // people draw breath: behind each sentence.
    struct Pace {
        std::function<void(const std::function<void()> &press)> key = [](const auto &press) { press(); };
        std::function<void()> pause = [] {};
    };
    // A window with the meeting open.
    Clerk(MainWindow &window, Pace pace);

    void callTheRoll(const ClerksMeeting &meeting);
    // The item's lines, from where a new one can begin: the empty page, or the line behind the last item's. Actions
    // that were captured otherwise than they were meant are put right.
    void typeItem(const QList<ClerksLine> &lines);
    // Away from the end and back: finds words, adds to that line, moves this item up and down again.
    void goBackTo(const QString &words, const QString &adding);

    int keys() const { return m_keys; }
    // Keys beyond the words themselves for all actions typed: markers, Enter, and whatever it took to put them right.
    int commands() const { return m_commands; }
    QStringList corrected() const { return m_corrected; } // Actions put right, as typed.

private:
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void type(const QString &text);
    void typeLine(const ClerksLine &line);
    void takeBack(const ClerksLine &line);
    void fillDetails(const QStringList &details);
    void checkAction(const ClerksLine &line);
    void chooseFromMenu(const QString &words);
    Line lastRow() const;
    MeetingPage &page() const;
    QWidget *focus() const; // Where the keys go.

    MainWindow &m_window;
    Pace m_pace;
    int m_keys = 0;
    int m_commands = 0;
    QStringList m_corrected;
};
