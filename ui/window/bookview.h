#pragma once

#include "core/book/minutebook.h"
#include "ui/sidebar/sidebar.h"

#include <QTimer>
#include <QWidget>

class ActionsPage;
class BinPage;
class BodyPage;
class EmptyPage;
class MeetingView;
class MessageBar;
class PeoplePage;
class QSplitter;
class QStackedWidget;

// An open book in the window: the side bar, and the page that was chosen there.
class BookView : public QWidget {
    Q_OBJECT
public:
    BookView(Minutebook &book, QWidget *parent);
    ~BookView() override; // Remembers its layout.

    Minutebook &book() const { return m_book; }
    MeetingView &meeting() const { return *m_meeting; }
    Sidebar &sidebar() const { return *m_sidebar; }

    ActionsPage &actionsPage() const { return *m_actions; }
    bool isActionsShown() const;
    bool isMeetingShown() const; // The meeting page, with a meeting on it.
    bool isBodyShown() const;
    bool isEditable() const; // Something may be made in this book.

    void showMeetings(); // The meeting last shown, and the side bar's list for the hands.
    void showMeeting(QUuid id);
    void showBody(QUuid id);
    void showPlace(Sidebar::Place place);
    void focusPage(); // Of the window's middle, whatever it shows.
    void newBody();
    void newMeeting();
    void nextMeeting();   // Of the one shown.
    void deleteMeeting(); // The one shown.
    void deleteBody();

    // Writes all that is typed, wherever; false where something is no value, and stays in its field.
    bool commit();
    void undo();
    void redo();
    void say(const QString &sentence);
    QString saying() const;

    QList<QWidget *> panes() const; // Of what is shown now, in the order of F6.

signals:
    void shown();                    // Another page, another meeting, another state: commands look again.
    void hint(const QString &text);  // For a moment.
    void aside(const QString &text); // As hint, but not to be read out: it came with the caret.
    void where(const QString &text); // Where the caret is.
    void stepWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectPages();
    void showPage(QWidget *page);
    void makeMeeting(QUuid body, QUuid after);
    void noteChanged(const QSet<QUuid> &ids);
    void leavePage();
    void showBroughtBack(const QSet<QUuid> &ids);
    void deleteShown(QUuid id);
    QWidget *binPage();
    void refreshBin();
    void noteMeeting();
    void takeBack();
    void refreshStart();
    void countActions();
    void share();
    void step(Result<void> (Minutebook::*what)(), QString (Minutebook::*name)() const, const QString &said);

    Minutebook &m_book;
    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    EmptyPage *m_start; // Nothing is chosen.
    MeetingView *m_meeting;
    BodyPage *m_body;
    PeoplePage *m_people;
    ActionsPage *m_actions;
    BinPage *m_bin = nullptr;
    QTimer m_counting;
    bool m_stepping = false;
    bool m_shared = false; // The room between side bar and page was given once, or remembered.
};
