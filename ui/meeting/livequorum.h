#pragma once

#include "core/minutes/room.h"

#include <QObject>

class OpenMeeting;

// The quorum as it is now: of those who are in the room at the item of the caret.
class LiveQuorum : public QObject {
    Q_OBJECT
public:
    LiveQuorum(OpenMeeting &meeting, QObject *parent);

    void setItem(QUuid item); // Null: the beginning of the meeting.

    const Quorum &quorum() const { return m_quorum; }
    // Not reached, though the roll was called or as many had come. Signed minutes warn of nothing any more.
    bool isLost() const { return m_lost; }
    Whereabouts whereIs(const Ref &person) const; // In the room where nothing else is known.
    QString words() const;                        // "✓  Quorate: 5 in the room, 4 needed"

signals:
    void changed(); // Looked at again: the meeting changed, or the caret is in another item.
    // A change of the minutes lost it, or reached it again; not the caret that went to another item.
    void crossed(const QString &sentence);

private:
    void refresh();
    void noteMinutes();
    bool isCalled() const;

    OpenMeeting &m_meeting;
    Readings m_readings;
    QUuid m_item;
    QUuid m_seen; // The meeting last looked at.
    Quorum m_quorum;
    QList<Whereabouts> m_where; // In the order of the attendance list.
    bool m_lost = false;
};
