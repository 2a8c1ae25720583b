#pragma once

#include "core/minutes/checks.h"

#include <QTimer>
#include <QWidget>

class OpenMeeting;
class QLabel;
class QListWidget;

// What to look at before the minutes go out, each a jump away. It follows the minutes when the typing pauses.
class ChecksPanel : public QWidget {
    Q_OBJECT
public:
    ChecksPanel(OpenMeeting &meeting, QWidget *parent);

    void focusList();
    const QList<Check> &checks() const { return m_checks; }

signals:
    void counted(int checks);
    void jumpWanted(QUuid item, QUuid record); // Null both: it concerns the attendance.
    void meetingWanted(QUuid meeting);         // Another one.

private:
    void refresh();
    const MeetingSummary *lastMeeting() const;

    OpenMeeting &m_meeting;
    QLabel *m_words;
    QListWidget *m_list;
    QTimer m_pause;
    QList<Check> m_checks;
};
