#pragma once

#include "core/actions/actionfilter.h"
#include "core/book/minutebook.h"

#include <QWidget>

class ActionDetails;
class ActionListModel;
class ActionView;
class CountStrip;
class EmptyPage;
class FilterBar;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

// The action log: a question asked in a few keys, its answer as a list, and the details of what is chosen. What is
// chosen stays chosen, by id, whatever else changes.
//
// To be made before the book's actionsLoaded(). Its commands are its QWidget::actions(), for a menu: those that are of
// the list alone have their key only there.
class ActionsPage : public QWidget {
    Q_OBJECT
public:
    ActionsPage(Minutebook &book, QWidget *parent);

    ActionFilter filter() const;
    // Today and typing are the page's own.
    void setFilter(const ActionFilter &filter);
    void focusFilter();
    void focusList();               // Or what there is to do where it is empty.
    QList<QWidget *> panes() const; // In the order of F6.
    QSize minimumSizeHint() const override;

    QList<QUuid> listed() const; // In the order of the list.
    QList<QUuid> chosen() const; // Of these, those that are selected.
    void choose(const QList<QUuid> &ids);

    // Writes what has been typed. False where something is no value, and stays in its field.
    bool commit();
    void takeBack();

signals:
    void hint(const QString &text);        // What was done, for the status bar.
    void problem(const QString &sentence); // What was refused, and why.
    void meetingWanted(QUuid meeting, QUuid item);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Why { Asked, Changed }; // Another question, or other actions.

    void arrange();
    void addCommands();
    QAction *addCommand(const QString &text, const QKeySequence &keys, void (ActionsPage::*does)());
    void connectParts();
    void showMenu(const QPoint &at);
    void refresh(Why why);
    void restore(const QList<QUuid> &ids, QUuid current, int row, Why why);
    void showEmpty();
    void refreshChoices();
    void followSelection();

    void toggleDone();
    void openDetails();
    void closeDetails();
    void openMeeting();
    void makeAction();
    void removeActions();
    void setStatusOfChosen(ActionStatus status);
    void change(const QString &what, const QString &done, const std::function<void(Action &)> &change);
    bool tooMany(const QList<QUuid> &ids); // And says so.
    void report(const Result<void> &result, const QString &done);

    Minutebook &m_book;
    CountStrip *m_strip;
    FilterBar *m_bar;
    QVBoxLayout *m_top;
    QWidget *m_list; // Or what there is to do where it is empty.
    QStackedLayout *m_stack;
    ActionListModel *m_model;
    ActionView *m_view;
    ActionDetails *m_details;
    EmptyPage *m_nothing; // The book has no actions, or none are found.
    QPushButton *m_new;
    QPushButton *m_all;
    bool m_loaded = false;
    bool m_listWanted = false;
    bool m_restoring = false;
    bool m_stale = false; // Changed while nobody saw it.
    bool m_choicesStale = true;
};
