#pragma once

#include <QWidget>

class ElidedLabel;
class LiveQuorum;
class OpenMeeting;
class QLabel;
class QPushButton;
class QuorumPill;
class StateSteps;

// What stands above the page: whose meeting, which, when and where; the state of its minutes, and the next step; and as
// long as it lasts, that there is no quorum.
class MeetingHeader : public QWidget {
    Q_OBJECT
public:
    MeetingHeader(OpenMeeting &meeting, LiveQuorum &quorum, QWidget *parent);

    QPushButton *stepButton() const { return m_step; }
    // In a low window: a line each for whose meeting and when, and no steps; the badge, the button and the status bar
    // say them.
    void setLow(bool low);

signals:
    void stepWanted();
    void detailsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layLines();
    void refreshTitle();
    void refresh();
    void refreshQuorum();

    OpenMeeting &m_meeting;
    LiveQuorum &m_live;
    ElidedLabel *m_title;
    QLabel *m_draft;
    QuorumPill *m_quorum;
    QPushButton *m_step;
    ElidedLabel *m_when;
    QPushButton *m_details;
    StateSteps *m_steps;
    ElidedLabel *m_signed;
    bool m_low = false;
};
