#pragma once

#include "core/book/minutebook.h"
#include "core/minutes/nextmeeting.h"
#include "ui/window/dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

// Whose meeting, when and where, and the agenda that it begins with. What the body knows is filled in, the number is
// one more than the last, and what the last meeting left is on the agenda, ticked: leaving it out is the deliberate
// act.
class NewMeetingDialog : public Dialog {
    Q_OBJECT
public:
    // `after`: the meeting to go on from; null: the body's last one.
    NewMeetingDialog(Minutebook &book, QUuid body, QUuid after, QWidget *parent);
    Meeting meeting() const;

protected:
    QString mistake() const override;
    void accept() override; // Not before the last meeting is read: Enter may be quicker than a share.

private:
    void addFields();
    void fillIn();
    void readLast();
    void fillFrom(const Minutes *last);
    void fillAgenda();
    void addActions(QTreeWidgetItem *log);
    void takeTicks();
    void number();
    const Body *body() const;

    Minutebook &m_book;
    QUuid m_after;
    std::optional<Minutes> m_last;
    CarryOver m_carried;
    QComboBox *m_body;
    QLineEdit *m_date;
    QLineEdit *m_start;
    QLineEdit *m_end;
    QLineEdit *m_venue;
    QLineEdit *m_number;
    QTreeWidget *m_agenda;
    QLabel *m_sum;
    bool m_filling = false;
    bool m_reading = false;
    bool m_accepted = false; // Meanwhile.
};
