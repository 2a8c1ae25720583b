#include "core/interchange/import.h"

#include "core/book/bytes.h"
#include "core/interchange/adoption.h"
#include "core/interchange/sameness.h"
#include "core/say.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString dayOf(const Meeting &meeting) { return QLocale().toString(meeting.date, QLocale::LongFormat); }

class Import {
public:
    explicit Import(const Known &book) : m_named(book.bodies, book.people)
    {
        for (const Minutes &minutes : book.minutes)
            know(minutes);
        for (const Action &action : book.actions)
            know(action);
    }

    Result<void> add(const Interchange &file)
    {
        m_file = &file;
        const auto links = m_named.adopt(file, m_ids);
        if (!links)
            return links.failure();
        m_links = *links;
        if (auto ok = meetings(); !ok)
            return ok;
        return looseActions();
    }

    // What was gathered: ask once, at the end.
    QList<Edit> takeEdits() { return m_named.edits() + std::move(m_edits); }

private:
    Error refuse(const QString &place, const QString &what, Error::Kind kind = Error::Kind::Refused) const
    {
        return refusal(m_file->fileName, place, what, kind);
    }

    void know(const Minutes &minutes)
    {
        m_minutes.insert(minutes.meeting.id, minutes);
        m_minuted.insert(minutedDigest(minutes) + minutes.meeting.body.toRfc4122());
        m_ids.insert(minutes.meeting.id);
        for (const Action &action : minutes.actions)
            m_ids.insert(action.id);
    }

    void know(const Action &action)
    {
        m_ids.insert(action.id);
        if (!action.meeting.isNull())
            return;
        m_loose.insert(action.id, action);
        m_minuted.insert(minutedDigest(action));
        m_nextPosition = qMax(m_nextPosition, action.position + 1);
    }

    bool isKnown(QUuid id) const { return m_named.contains(id) || m_ids.contains(id); }

    QUuid bodyOf(QUuid record) const { return m_links.ownerBody(m_file->bodyOf.value(record)).id; }

    Result<void> meetings()
    {
        QList<Minutes> taken;
        for (qsizetype i = 0; i < m_file->minutes.size(); ++i) {
            Minutes minutes = m_file->minutes[i];
            const QString place = at("meetings"_L1, i);
            m_links.linkPeople(minutes.meeting);
            minutes.meeting.body = bodyOf(minutes.meeting.id);
            for (Action &action : minutes.actions)
                complete(action);
            if (auto ok = checkSignature(minutes.meeting, minutes, place); !ok)
                return ok;
            const auto isNew = isToBeTaken(minutes, place);
            if (!isNew)
                return isNew.failure();
            if (*isNew)
                taken.append(minutes);
        }
        for (const Minutes &minutes : std::as_const(taken)) {
            know(minutes);
            m_edits.append({std::nullopt, minutes.meeting});
            for (const Action &action : minutes.actions)
                m_edits.append({std::nullopt, action});
        }
        return {};
    }

    void complete(Action &action) const
    {
        m_links.linkPeople(action);
        action.body = bodyOf(action.id);
    }

    Result<void> checkSignature(Meeting &meeting, const Minutes &minutes, const QString &place) const
    {
        if (meeting.state != MeetingState::Signed)
            return {};
        if (!meeting.signature || meeting.signature->sha256.isEmpty())
            return {}; // Signed on paper: the book seals them as they came.
        const QString name = m_named.bodyName(meeting.body);
        if (meeting.signature->sha256 != sha256(canonicalBytes(minutes, name)))
            return refuse(
                place, say("is not what was signed: the minutes of %1 were changed after signing").arg(dayOf(meeting)),
                Error::Kind::BadInput);
        // Renaming the body in this book must not spoil the hash.
        if (meeting.signature->bodyName.isEmpty())
            meeting.signature->bodyName = name;
        return {};
    }

    Result<bool> isToBeTaken(const Minutes &minutes, const QString &place) const
    {
        const Meeting &meeting = minutes.meeting;
        if (isKnown(meeting.id)) {
            if (m_minutes.contains(meeting.id) && isSame(m_minutes[meeting.id], minutes))
                return false;
            return refuse(place, say("(%1) is in the book already, and there is not the same").arg(dayOf(meeting)));
        }
        const bool isNamed = m_file->given.contains(meeting.id);
        if (!isNamed && m_minuted.contains(minutedDigest(minutes) + meeting.body.toRfc4122()))
            return refuse(place, say("(%1) is in the book already, word for word").arg(dayOf(meeting)));
        for (const Action &action : minutes.actions) {
            if (isKnown(action.id))
                return refuse(m_file->given.value(action.id), say("is the id of an action in the book already"));
            if (action.text.trimmed().isEmpty() && action.owners.isEmpty() && action.due.isEmpty())
                return refuse(place, say("has an action without words"), Error::Kind::BadInput);
        }
        return true;
    }

    Result<void> looseActions()
    {
        QList<Action> taken;
        for (qsizetype i = 0; i < m_file->actions.size(); ++i) {
            Action action = m_file->actions[i];
            const QString place = at("actions"_L1, i);
            complete(action);
            if (action.text.trimmed().isEmpty() && action.owners.isEmpty() && action.due.isEmpty())
                return refuse(place, say("has no words"), Error::Kind::BadInput);
            if (isKnown(action.id)) {
                if (!m_loose.contains(action.id) || !isSame(m_loose[action.id], action))
                    return refuse(place, say("is in the book already, and there is not the same"));
                continue;
            }
            if (!m_file->given.contains(action.id) && m_minuted.contains(minutedDigest(action)))
                return refuse(place, say("is in the book already, word for word"));
            taken.append(action);
        }
        for (Action &action : taken) {
            action.position = m_nextPosition;
            know(action);
            m_edits.append({std::nullopt, action});
        }
        return {};
    }

    const Interchange *m_file = nullptr; // Being taken.
    Links m_links;                       // For it.

    Adoption m_named;
    QHash<QUuid, Minutes> m_minutes;
    QHash<QUuid, Action> m_loose; // In no meeting.
    QSet<QUuid> m_ids;            // Of all meetings and actions.
    QSet<QByteArray> m_minuted;   // What is in the book word for word.
    int m_nextPosition = 0;       // Of an action in no meeting.
    QList<Edit> m_edits;          // Of meetings and actions.
};

} // namespace

QList<QUuid> meetingsToCompare(const QList<Interchange> &files, const QList<MeetingSummary> &book)
{
    QSet<QDate> days;
    QSet<QUuid> ids;
    for (const Interchange &file : files) {
        for (const Minutes &minutes : file.minutes) {
            days.insert(minutes.meeting.date);
            ids.insert(minutes.meeting.id);
        }
    }
    QList<QUuid> out;
    for (const MeetingSummary &meeting : book) {
        if (days.contains(meeting.date) || ids.contains(meeting.id))
            out.append(meeting.id);
    }
    return out;
}

Result<QList<Edit>> importEdits(const QList<Interchange> &files, const Known &book)
{
    Import import(book);
    for (const Interchange &file : files) {
        if (auto ok = import.add(file); !ok)
            return ok.failure();
    }
    return import.takeEdits();
}
