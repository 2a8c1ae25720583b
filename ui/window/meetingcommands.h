#pragma once

#include <QObject>

class MainWindow;
class QAction;
class QMenu;

// The Meeting menu: making meetings and bodies, who was there, the steps of the minutes.
class MeetingCommands : public QObject {
    Q_OBJECT
public:
    MeetingCommands(MainWindow &window, QMenu *menu);

private:
    void addPanels(QMenu *menu);
    void addSteps(QMenu *menu);
    void forward();
    void back();
    void refresh();

    MainWindow &m_window;
    QList<QAction *> m_make;   // Wherever the book can be written.
    QList<QAction *> m_shown;  // With a meeting in sight.
    QList<QAction *> m_edit;   // And it may be changed.
    QAction *m_next = nullptr; // Also of signed minutes: they stay as they are.
    QAction *m_forward = nullptr;
    QAction *m_back = nullptr;
    QAction *m_deleteBody = nullptr;
};
