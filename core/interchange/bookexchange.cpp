#include "core/interchange/bookexchange.h"

#include "core/actions/actionindex.h"
#include "core/book/minutebook.h"
#include "core/interchange/import.h"
#include "core/interchange/schema.h"
#include "core/interchange/writer.h"

#include <QSet>

#include <algorithm>

namespace {

// The actions that no meeting minuted, in their order.
QList<Action> looseActions(const Minutebook &book, const QList<QUuid> &ids)
{
    QList<Action> actions;
    for (const QUuid &id : ids) {
        if (const Action *action = book.action(id))
            actions.append(*action);
    }
    std::stable_sort(actions.begin(), actions.end(),
                     [](const Action &a, const Action &b) { return a.position < b.position; });
    return actions;
}

QList<QUuid> looseIds(const ActionIndex &index, QUuid body)
{
    QList<QUuid> ids;
    for (const ActionIndex::Number row : index.inOrder()) {
        if (index.meeting(row).isNull() && (body.isNull() || index.body(row) == body))
            ids.append(index.id(row));
    }
    return ids;
}

// Whom a record names: linked to them, or by a name or initials alone.
class Named {
public:
    template <typename T> void look(const T &record)
    {
        fieldsOf(record, [&](QLatin1StringView key, const auto &field) {
            using Field = std::remove_cvref_t<decltype(field)>;
            if constexpr (std::is_same_v<Field, Ref>) {
                m_ids.insert(field.id);
            } else if constexpr (std::is_same_v<Field, QString>) {
                if (namesPerson<T>(key))
                    m_names.insert(field);
            } else if constexpr (std::is_same_v<Field, QStringList>) {
                if (namesPerson<T>(key))
                    m_names += QSet<QString>(field.begin(), field.end());
            } else if constexpr (isList<Field>) {
                for (const auto &one : field)
                    look(one);
            }
        });
    }
    bool has(const Person &person) const
    {
        return m_ids.contains(person.id) || m_names.contains(person.name) ||
               (!person.initials.isEmpty() && m_names.contains(person.initials));
    }

private:
    QSet<QUuid> m_ids;
    QSet<QString> m_names;
};

// With those that these report to.
QList<Body> bodiesWith(const Minutebook &book, QSet<QUuid> wanted)
{
    QList<QUuid> open(wanted.begin(), wanted.end());
    while (!open.isEmpty()) {
        const Body *body = book.body(open.takeLast());
        if (body && !body->reportsTo.id.isNull() && !wanted.contains(body->reportsTo.id)) {
            wanted.insert(body->reportsTo.id);
            open.append(body->reportsTo.id);
        }
    }
    QList<Body> bodies = book.bodies();
    bodies.removeIf([&](const Body &body) { return !wanted.contains(body.id); });
    return bodies;
}

QByteArray writePart(const Minutebook &book, const QList<Minutes> &minutes, const QList<Action> &loose, QUuid body)
{
    QSet<QUuid> bodyIds{body};
    Named named;
    const auto look = [&](const Action &action) {
        named.look(action);
        bodyIds.insert(action.body);
    };
    for (const Minutes &one : minutes) {
        named.look(one.meeting);
        bodyIds.insert(one.meeting.body);
        std::for_each(one.actions.begin(), one.actions.end(), look);
    }
    std::for_each(loose.begin(), loose.end(), look);
    const QList<Body> bodies = bodiesWith(book, bodyIds);
    for (const Body &one : bodies)
        named.look(one);
    QList<Person> people = book.people();
    people.removeIf([&](const Person &person) { return !named.has(person); });
    return writeInterchange(bodies, people, minutes, loose);
}

} // namespace

Result<QList<Edit>> importEdits(Minutebook &book, const QList<Interchange> &files)
{
    const QList<QUuid> meetings = meetingsToCompare(files, book.meetings());
    QList<QUuid> actions;
    for (const Interchange &file : files) {
        for (auto it = file.given.begin(); it != file.given.end(); ++it) {
            if (book.actions().find(it.key()))
                actions.append(it.key());
        }
    }
    const QList<QUuid> loose = looseIds(book.actions(), {});
    if (auto ok = book.readNow(meetings + actions + loose); !ok)
        return ok.failure();
    Known known{book.bodies(), book.people(), {}, looseActions(book, actions + loose)};
    for (const QUuid &id : meetings) {
        if (const auto minutes = book.minutes(id))
            known.minutes.append(*minutes);
    }
    return importEdits(files, known);
}

Result<QByteArray> exported(Minutebook &book, const Selection &selection)
{
    QList<QUuid> meetings;
    for (const MeetingSummary &meeting : book.meetings()) {
        const bool isWanted = selection.meeting.isNull() ? selection.body.isNull() || meeting.body == selection.body
                                                         : meeting.id == selection.meeting;
        if (isWanted)
            meetings.append(meeting.id);
    }
    const QList<QUuid> loose = selection.meeting.isNull() ? looseIds(book.actions(), selection.body) : QList<QUuid>();
    if (auto ok = book.readNow(meetings + loose); !ok)
        return ok.failure();
    QList<Minutes> minutes;
    for (const QUuid &id : std::as_const(meetings)) {
        if (auto one = book.minutes(id))
            minutes.append(*one);
    }
    const QList<Action> actions = looseActions(book, loose);
    if (selection.body.isNull() && selection.meeting.isNull())
        return writeInterchange(book.bodies(), book.people(), minutes, actions);
    return writePart(book, minutes, actions, selection.body);
}
