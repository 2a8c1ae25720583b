#pragma once

#include <QWidget>

class ElidedLabel;
class OpenMeeting;
class QLabel;
class QPushButton;
class StateSteps;

// What stands above the page: whose meeting, which, when and where; the state of its minutes, and the next step.
class MeetingHeader : public QWidget {
    Q_OBJECT
public:
    MeetingHeader(OpenMeeting &meeting, QWidget *parent);

    QPushButton *stepButton() const { return m_step; }

signals:
    void stepWanted();
    void detailsWanted();

private:
    void refresh();

    OpenMeeting &m_meeting;
    ElidedLabel *m_title;
    QLabel *m_draft;
    QPushButton *m_step;
    ElidedLabel *m_when;
    QPushButton *m_details;
    StateSteps *m_steps;
    ElidedLabel *m_signed;
};
