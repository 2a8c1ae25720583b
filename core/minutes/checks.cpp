#include "core/minutes/checks.h"

#include "core/book/words.h"
#include "core/minutes/owners.h"
#include "core/minutes/room.h"
#include "core/say.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = Check::Kind;

QString named(const Item &item)
{
    const QString words = item.number.isEmpty() ? item.title : item.number + u' ' + item.title;
    return words.trimmed().isEmpty() ? say("An item") : say("Item %1").arg(words.trimmed());
}

QString inSentence(const QString &name) { return name.left(1).toLower() + name.mid(1); }

class Checker {
public:
    Checker(const Minutes &minutes, const Body &body, const QList<Person> &people, const MeetingSummary *last)
        : m_minutes(minutes), m_meeting(minutes.meeting), m_body(body), m_last(last),
          m_known({minutes.meeting, {}}, membersOn(body, minutes.meeting.date), people)
    {
    }

    QList<Check> all()
    {
        checkAttendance();
        checkQuorum();
        checkLastMinutes();
        for (const Item &item : m_meeting.items) {
            checkItem(item);
            for (const Decision &decision : item.decisions)
                checkDecision(item, decision);
            for (const Action &action : m_minutes.actions) {
                if (action.item == item.id)
                    checkAction(action);
            }
        }
        for (const Action &action : m_minutes.actions) {
            if (action.item.isNull())
                checkAction(action);
        }
        return m_found;
    }

private:
    void add(Kind kind, QUuid item, QUuid record, const QString &sentence)
    {
        m_found.append({kind, item, record, sentence});
    }

    void checkAttendance()
    {
        const QList<Attendance> &all = m_meeting.attendance;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const bool again = std::any_of(all.begin() + i + 1, all.end(), [&](const Attendance &one) {
                return samePerson(one.person, all[i].person) && one.presence != all[i].presence;
            });
            if (again)
                add(Kind::PresentAndApologies, {}, {},
                    say("%1 stands in the attendance twice, in different ways.").arg(all[i].person.name));
        }
        for (const Attendance &one : all) {
            const auto wholeTime = [](const Attendance &who) { return who.arrived.isNull() && who.left.isNull(); };
            const bool came = // One may have gone when the other came.
                !one.substituteFor.isEmpty() && wholeTime(one) &&
                std::any_of(all.begin(), all.end(), [&](const Attendance &other) {
                    return other.presence == Presence::Present && wholeTime(other) &&
                           samePerson(other.person, one.substituteFor);
                });
            if (came)
                add(Kind::PresentAndApologies, {}, {},
                    say("%1 is the substitute for %2, who is present.").arg(one.person.name, one.substituteFor.name));
        }
    }

    void addQuorum(QUuid item, const QString &sentence, const QString &when, const Quorum &quorum)
    {
        add(Kind::QuorumLost, item, {},
            sentence.arg(when, QString::number(quorum.counted), QString::number(*quorum.needed)));
    }

    void checkQuorum()
    {
        if (m_meeting.attendance.isEmpty() || !m_body.quorum)
            return;
        const QString present = say("%1 the meeting was not quorate: %2 present, %3 needed.");
        if (const Quorum whole = quorumOf(m_meeting, m_body); !whole.reached())
            return addQuorum({}, present, say("With those present"), whole);
        const QList<QuorumGap> gaps = quorumGaps(m_meeting, m_body);
        for (const QuorumGap &gap : gaps) {
            const QString from = inSentence(nameOf(gap.first));
            addQuorum(gap.first, say("%1 the meeting was not quorate: %2 in the room, %3 needed."),
                      gap.first == gap.last ? say("For %1").arg(from)
                                            : say("From %1 to %2").arg(from, inSentence(nameOf(gap.last))),
                      gap.lowest);
        }
        if (gaps.isEmpty())
            checkTimes(present);
    }

    // Times that no sentence places, as other programs write them: who had left by then, and who had come.
    void checkTimes(const QString &sentence)
    {
        QList<Attendance> timed = m_meeting.attendance;
        timed.removeIf([&](const Attendance &one) { return isMinuted(one.person); });
        QList<QTime> left;
        for (const Attendance &one : std::as_const(timed)) {
            if (one.left.isValid() && !left.contains(one.left))
                left.append(one.left);
        }
        std::sort(left.begin(), left.end());
        for (const QTime &time : std::as_const(left)) {
            Meeting then = m_meeting;
            then.attendance.removeIf([&](const Attendance &one) {
                return timed.contains(one) &&
                       ((one.left.isValid() && one.left <= time) || (one.arrived.isValid() && one.arrived > time));
            });
            if (const Quorum quorum = quorumOf(then, m_body); !quorum.reached())
                return addQuorum({}, sentence, say("From %1").arg(time.toString(u"HH:mm"_s)), quorum);
        }
    }

    bool isMinuted(const Ref &person) const
    {
        return !m_meeting.items.isEmpty() && lastMovement(m_meeting, m_meeting.items.last().id, person);
    }

    void checkLastMinutes()
    {
        if (m_last && m_last->state < MeetingState::Approved)
            add(Kind::LastMinutesNotConfirmed, {}, {},
                say("The minutes of %1 are not confirmed yet: they are at “%2”.")
                    .arg(QLocale().toString(m_last->date, QLocale::LongFormat), shown(m_last->state)));
    }

    void checkItem(const Item &item)
    {
        const bool hasActions = std::any_of(m_minutes.actions.begin(), m_minutes.actions.end(),
                                            [&](const Action &action) { return action.item == item.id; });
        const bool above = isAboveOthers(item);
        if (item.minute.trimmed().isEmpty() && item.decisions.isEmpty() && !hasActions && !item.deferred && !above)
            add(Kind::EmptyItem, item.id, {}, say("%1 says nothing.").arg(named(item)));
        for (const Declaration &declaration : item.declarations)
            checkName(item, {}, declaration.person.name);
    }

    QString nameOf(QUuid id) const
    {
        const auto item =
            std::find_if(m_meeting.items.begin(), m_meeting.items.end(), [&](const Item &one) { return one.id == id; });
        return named(*item);
    }

    // A heading over sub-items needs no words of its own.
    bool isAboveOthers(const Item &item) const
    {
        const auto here = std::find_if(m_meeting.items.begin(), m_meeting.items.end(),
                                       [&](const Item &one) { return one.id == item.id; });
        return here + 1 != m_meeting.items.end() && (here + 1)->level > item.level;
    }

    void checkDecision(const Item &item, const Decision &decision)
    {
        if (decision.text.trimmed().isEmpty())
            add(Kind::EmptyDecision, item.id, decision.id,
                say("%1: “%2” has no words behind it.").arg(named(item), decision.word));
        for (const QString &name : {decision.mover, decision.seconder})
            checkName(item, decision.id, name);
    }

    void checkName(const Item &item, QUuid record, const QString &name)
    {
        const QString words = name.simplified();
        if (!words.isEmpty() && !isKnown(words))
            add(Kind::UnknownName, item.id, record,
                say("%1 names %2, who is not in the attendance.").arg(named(item), words));
    }

    bool isKnown(const QString &words) const
    {
        const auto found = m_known.at(words);
        return found && found->length == words.size();
    }

    void checkAction(const Action &action)
    {
        const QString name = action.ref.isEmpty() ? say("An action") : say("Action %1").arg(action.ref);
        if (action.owners.isEmpty())
            add(Kind::NoOwner, action.item, action.id, say("%1 has no owner.").arg(name));
        if (action.due.isEmpty())
            add(Kind::NoDue, action.item, action.id, say("%1 has no due date.").arg(name));
        for (const QString &owner : action.owners) {
            // A team need not be here; initials stand for somebody who is.
            static const QRegularExpression initials(u"^[\\p{Lu}]{2,4}$"_s);
            if (initials.match(owner.simplified()).hasMatch() && !isKnown(owner.simplified()))
                add(Kind::UnknownName, action.item, action.id,
                    say("%1 belongs to %2, whom nobody here knows.").arg(name, owner));
        }
    }

    const Minutes &m_minutes;
    const Meeting &m_meeting;
    const Body &m_body;
    const MeetingSummary *m_last;
    KnownOwners m_known;
    QList<Check> m_found;
};

} // namespace

QList<Check> checksOf(const Minutes &minutes, const Body &body, const QList<Person> &people, const MeetingSummary *last)
{
    return Checker(minutes, body, people, last).all();
}
