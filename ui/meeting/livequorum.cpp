#include "ui/meeting/livequorum.h"

#include "core/minutes/attendance.h"
#include "ui/meeting/openmeeting.h"

#include <algorithm>
#include <utility>

LiveQuorum::LiveQuorum(OpenMeeting &meeting, QObject *parent) : QObject(parent), m_meeting(meeting)
{
    connect(&m_meeting, &OpenMeeting::changed, this, &LiveQuorum::noteMinutes);
}

void LiveQuorum::setItem(QUuid item)
{
    if (item == m_item)
        return;
    m_item = item;
    refresh();
    emit changed();
}

void LiveQuorum::noteMinutes()
{
    const bool another = std::exchange(m_seen, m_meeting.id()) != m_meeting.id();
    const bool wasLost = m_lost;
    refresh();
    emit changed();
    if (another || wasLost == m_lost || !m_meeting.isOpen())
        return;
    if (m_lost)
        emit crossed(tr("▲ Quorum lost: %1 in the room, %2 needed.").arg(m_quorum.counted).arg(*m_quorum.needed));
    else if (m_quorum.needed && m_quorum.reached())
        emit crossed(tr("Quorate again: %1 in the room, %2 needed.").arg(m_quorum.counted).arg(*m_quorum.needed));
}

void LiveQuorum::refresh()
{
    m_quorum = {};
    m_where.clear();
    m_lost = false;
    if (!m_meeting.isOpen())
        return;
    const Meeting &meeting = m_meeting.meeting();
    m_where = whereaboutsAt(meeting, m_item, m_readings);
    m_quorum = quorumOfThose(meeting, m_meeting.body(), m_where);
    m_lost = !m_quorum.reached() && meeting.state < MeetingState::Signed && isCalled();
}

// While the roll is called there are few at first, and nothing is lost.
bool LiveQuorum::isCalled() const
{
    const Meeting &meeting = m_meeting.meeting();
    const Body body = m_meeting.body();
    const QList<RollEntry> roll = rollOf(meeting, body);
    return quorumOf(meeting, body).reached() ||
           (!roll.isEmpty() &&
            std::all_of(roll.begin(), roll.end(), [](const RollEntry &one) { return one.recorded; }));
}

Whereabouts LiveQuorum::whereIs(const Ref &person) const
{
    for (qsizetype place = 0; place < m_where.size(); ++place) {
        if (samePerson(m_meeting.meeting().attendance[place].person, person))
            return m_where[place];
    }
    return Whereabouts::InTheRoom;
}

QString LiveQuorum::words() const
{
    if (!m_quorum.needed)
        return tr("%1 in the room").arg(m_quorum.counted);
    const QString words = m_quorum.reached() ? tr("✓  Quorate: %1 in the room, %2 needed")
                                             : tr("▲  Not quorate: %1 in the room, %2 needed");
    return words.arg(m_quorum.counted).arg(*m_quorum.needed);
}
