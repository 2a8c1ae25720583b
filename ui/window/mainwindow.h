#pragma once

#include "core/book/minutebook.h"

#include <QMainWindow>
#include <QTimer>

class Announcer;
class BookView;
class ElidedLabel;
class EmptyPage;
class FileCommands;
class QLabel;
class QStackedWidget;
class StartPage;

// The window: menus, status bar, and in the middle the book, or what to do to have one.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    // Starts to open and returns at once; the window can be painted before the book is there. What fails is said in
    // the page.
    void openBook(const QString &path);
    void openBook(const QString &path, const Minutebook::Settings &settings);
    // Writes what is typed and waits for the file.
    void closeBook();

    Minutebook *book() const { return m_book.get(); } // Null where none is open or being opened.
    BookView *view() const { return m_view; }         // Null until the book is open.
    FileCommands &files() const { return *m_files; }

    void say(const QString &sentence); // What could not be done.
    void hint(const QString &text);    // What was just done; gone with the next one.

signals:
    void stepWanted();       // The next step of the meeting shown.
    void situationChanged(); // Another book, page, meeting or state: commands look at what they can do.

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeMenus();
    void makeStatusBar();
    void leaveBook();
    void showStart();
    void showBook();
    void showFailure(const QString &sentence);
    void refreshTitle();
    void refreshStatus();
    QString saveWords();

    std::unique_ptr<Minutebook> m_book;
    QStackedWidget *m_pages;
    StartPage *m_start = nullptr;
    EmptyPage *m_opening;
    bool m_asked = false; // For a book: else the window begins with the start page.
    BookView *m_view = nullptr;
    FileCommands *m_files = nullptr;
    ElidedLabel *m_saved = nullptr;
    QLabel *m_where = nullptr;
    Announcer *m_announcer = nullptr;
    QTimer m_waiting;    // For the book to open.
    QTimer m_wondering;  // Why it is not saved.
    QString m_saveWords; // As shown.
    QString m_hint;
    QString m_caret;
    QString m_recovered;
};
