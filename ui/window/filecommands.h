#pragma once

#include "core/result.h"

#include <QObject>
#include <QStringList>

class DocumentDialog;
class MainWindow;
class ManyDocumentsDialog;
class QAction;
class QMenu;

// The File menu: books, copies, import and export. What a dialog asks for can be given as a path as well: these say in
// the window what went wrong, and do nothing else then.
class FileCommands : public QObject {
    Q_OBJECT
public:
    FileCommands(MainWindow &window, QMenu *menu);

    void newBook();
    void open();

    void createBook(const QString &path); // And opens it.
    void saveCopy(const QString &path);
    void importFiles(const QStringList &paths);
    void exportJson(const QString &path);
    DocumentDialog *showDocuments(); // Theirs to close: they delete themselves then.
    ManyDocumentsDialog *showManyDocuments();

private:
    void addExports(QMenu *menu);
    void fillRecent();
    void askImport();
    void askCopy();
    void askJson();
    void refresh();
    bool isTheBook(const QString &path) const;
    void tell(const Result<void> &done, const QString &success);

    MainWindow &m_window;
    QMenu *m_recent;
    QList<QAction *> m_book; // With a book open.
    QList<QAction *> m_edit; // That can be written.
};
