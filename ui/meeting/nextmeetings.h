#pragma once

#include <QWidget>

class FieldForm;
class OpenMeeting;
class QPushButton;
class QVBoxLayout;

// The dates of the next meetings, as the minutes end with them: a small form for each, and a button for one more.
class NextMeetings : public QWidget {
    Q_OBJECT
public:
    NextMeetings(OpenMeeting &meeting, QWidget *parent);

    void focusFirst(); // The first date, or the button.

private:
    void refresh();
    void addOne();
    void remove(int at);
    QWidget *makeCard(int at);

    OpenMeeting &m_meeting;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<QWidget *> m_cards;
    QList<FieldForm *> m_forms;
};
