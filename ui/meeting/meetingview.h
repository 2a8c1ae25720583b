#pragma once

#include "ui/meeting/openmeeting.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class AttendancePanel;
class ChecksPanel;
class DetailsPanel;
class FindBar;
class ItemPanel;
class LiveQuorum;
class MeetingHeader;
class MeetingPage;
class QSplitter;
class Spelling;
class QTabWidget;

// A meeting in the window: its header, its page, and beside it attendance, the item at the caret, and all other
// details.
class MeetingView : public QWidget {
    Q_OBJECT
public:
    MeetingView(Minutebook &book, QWidget *parent);
    ~MeetingView() override;

    void open(QUuid id); // Null: none.
    OpenMeeting &meeting() { return m_meeting; }
    const OpenMeeting &meeting() const { return m_meeting; }
    MeetingPage *page() const { return m_page; }
    Spelling &spelling() const { return *m_spelling; }
    FindBar &findBar() const { return *m_find; }

    QSize minimumSizeHint() const override;

    // Writes all that is typed. False where something is no value, and stays in its field.
    bool commit() { return m_meeting.commit(); }
    void focusPage();
    void showAttendance();
    void showItem();
    void showDeclarations();
    void showDetails();
    void showNextMeetings();
    void showChecks();
    void setPanelVisible(bool visible);
    bool isPanelVisible() const;

    QByteArray layoutState() const;
    bool restoreLayout(const QByteArray &state);
    void share(int width, int panel); // So much for the panel of so much, in pixels.
    // Where the meeting is not in memory yet, as soon as it is.
    void goToItem(QUuid item);
    QList<QWidget *> panes() const; // In the order of F6.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

signals:
    void stepWanted();
    void meetingWanted(QUuid meeting); // Another one.
    void undoWanted();                 // By the keys of the page.
    void redoWanted();
    void hint(const QString &text);  // For a moment, at the left of the status bar.
    void aside(const QString &text); // As hint, but not to be read out: it came with the caret.
    void where(const QString &text); // Where the caret is.
    void itemChanged(QUuid item);    // The caret went to another item.
    void opened();                   // The meeting shown is another, or has changed.
    void problem(const QString &text);

private:
    void connectPage();
    void addWord(const QString &word);
    void sayWhere();
    void connectAttendance();
    void refresh();
    void tell(const QString &text);
    void arrange();
    void bringPanel(QWidget *tab, const std::function<void()> &focus);

    OpenMeeting m_meeting;
    LiveQuorum *m_quorum; // Before all that shows it: it hears of changes first.
    Spelling *m_spelling;
    QWidget *m_middle; // Header and page.
    MeetingHeader *m_header;
    MeetingPage *m_page;
    FindBar *m_find;
    AttendancePanel *m_attendance;
    ItemPanel *m_item;
    DetailsPanel *m_details;
    ChecksPanel *m_checks;
    QTabWidget *m_panel;
    QSplitter *m_splitter;
    QUuid m_wantedItem;
    QString m_where;   // The caret.
    int m_words = 0;   // Of the minutes.
    QString m_warning; // Of this moment: said with whatever else is.
    QTimer m_moment;
    bool m_panelWanted = true;
    bool m_panelInPlace = false; // Of the page, where there is no room for both.
};
