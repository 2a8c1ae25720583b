#pragma once

#include "core/book/values.h"

#include <QWidget>

class MeetingsModel;
class Minutebook;
class QLabel;
class QListView;
class QStandardItemModel;
class QTreeView;

// The way around a book: bodies and their meetings, the items of the meeting that is open, actions, people.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    enum class Place { Actions, Overdue, DueSoon, People, Bin };
    Sidebar(const Minutebook &book, QWidget *parent);

    // Marks what is shown, without a signal.
    void showMeeting(QUuid id);
    void showBody(QUuid id);
    void showPlace(Place place);
    void showNone();
    // The items of the open meeting; empty hides the outline.
    void setOutline(const QList<Item> &items);
    void setCurrentItem(QUuid item);
    void setActionCounts(int open, int overdue, int dueSoon);
    // The bin has a row only where there is something in it, or where it is shown.
    void setBin(int entries, bool shown);
    void focusMeetings();

    QUuid body() const;             // Of the row chosen, or of its meeting; null where there is none.
    QList<QWidget *> panes() const; // In the order of F6.

signals:
    void meetingChosen(QUuid id);
    void bodyChosen(QUuid id);
    void placeChosen(Sidebar::Place place);
    void itemChosen(QUuid item);
    void deleteWanted(QUuid id); // Of the meeting or body that is chosen.
    void entered();              // Enter: on to what was chosen.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    void refresh();
    void mark(const QModelIndex &index);
    void connectViews();
    void keepCurrents();
    void setTrail(Place place, int count);

    const Minutebook &m_book;
    MeetingsModel *m_meetings;
    QStandardItemModel *m_items;
    QStandardItemModel *m_places;
    QTreeView *m_tree;
    QListView *m_outline;
    QListView *m_list;
    QList<QLabel *> m_headings;
    bool m_marking = false;
};
