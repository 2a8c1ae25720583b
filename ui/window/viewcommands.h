#pragma once

#include "ui/sidebar/sidebar.h"

#include <QObject>

class GuideWindow;
class MainWindow;
class QAction;
class QMenu;

// The menus Actions, View and Help: what is shown, how large, and where the keys go.
class ViewCommands : public QObject {
    Q_OBJECT
public:
    ViewCommands(MainWindow &window, QMenu *actions, QMenu *view, QMenu *help);

private:
    void addActions(QMenu *menu);
    void addPlaces(QMenu *menu);
    void togglePanel();
    void goTo(Sidebar::Place place);
    void addZoom(QMenu *menu);
    void zoomBy(qreal factor);
    void walk(int by);
    void showGuide();
    void about();
    void refresh();
    void refreshActions();

    MainWindow &m_window;
    GuideWindow *m_guide = nullptr; // The window's; made when it is first asked for.
    QMenu *m_actions;               // Ends with the commands of the actions page.
    QList<QAction *> m_book;        // With a book open.
    QAction *m_sidebar = nullptr;
    QAction *m_panel = nullptr;
};
