#pragma once

#include <QObject>

class MainWindow;
class QAction;
class QMenu;

// The Edit menu: undo and redo by name, the clipboard of whatever has the focus, bold, italic and the
// language of words on the page.
class EditCommands : public QObject {
    Q_OBJECT
public:
    EditCommands(MainWindow &window, QMenu *menu);

private:
    void addClipboard(QMenu *menu);
    void addFinding(QMenu *menu);
    void addSettings(QMenu *menu);
    void askLanguage();
    void refresh();

    MainWindow &m_window;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_spelling = nullptr;
    QAction *m_smart = nullptr;
    QList<QAction *> m_find; // With a meeting in sight.
    QList<QAction *> m_page; // Of the meeting page alone.
};
