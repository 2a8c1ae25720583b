#pragma once

#include <QObject>

class MainWindow;
class MeetingPage;
class QAction;
class QMenu;

// The Item menu: what the caret's item and its lines become, and where they stand.
class ItemCommands : public QObject {
    Q_OBJECT
public:
    ItemCommands(MainWindow &window, QMenu *menu);

private:
    void addItems(QMenu *menu);
    void addTurns(QMenu *menu);
    MeetingPage *page() const;
    void refresh();

    MainWindow &m_window;
    QList<QAction *> m_edit; // Where the meeting in sight may be changed.
};
