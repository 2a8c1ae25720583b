#include "core/interchange/adoption.h"

#include "core/say.h"

using namespace Qt::StringLiterals;

Result<Links> Adoption::adopt(const Interchange &file, const QSet<QUuid> &taken)
{
    m_file = &file;
    m_taken = taken;
    m_links = Links{};
    m_adopted.clear();
    m_inBook.clear();
    if (auto ok = people(); !ok)
        return ok.failure();
    if (auto ok = bodies(); !ok)
        return ok.failure();
    return m_links;
}

// The record of the book that the file's is, united with it; else the file's, new.
template <typename T> Result<T> Adoption::adopted(const Catalogue<T> &book, const T &value, const QString &place) const
{
    if (m_file->given.contains(value.id)) {
        if (!contains(value.id) && !m_taken.contains(value.id))
            return value;
        const auto both = book.contains(value.id) ? united(book.value(value.id), value) : std::nullopt;
        if (!both)
            return refusal(m_file->fileName, place, say("is in the book already, and there is not the same"),
                           Error::Kind::Refused);
        return *both;
    }
    QList<QUuid> likely = book.names().all(value.name);
    likely.removeIf([&](QUuid id) { return m_adopted.contains(id) && !m_inBook.contains(id); });
    if (likely.size() == 1 && !m_adopted.contains(likely.first())) {
        if (const auto both = united(book.value(likely.first()), value))
            return *both;
    }
    return value;
}

Result<void> Adoption::people()
{
    for (qsizetype i = 0; i < m_file->people.size(); ++i) {
        const auto person = adopted(m_people, m_file->people[i], at("people"_L1, i));
        if (!person)
            return person.failure();
        take(m_people, m_links.filePeople, *person);
    }
    m_links.bookPeople = m_people.names();
    return {};
}

template <typename T> void Adoption::take(Catalogue<T> &book, Names &file, const T &value)
{
    if (book.contains(value.id))
        m_inBook.insert(value.id);
    m_adopted.insert(value.id);
    book.change(value);
    file.add(value.id, value.name);
}

Result<void> Adoption::bodies()
{
    Names named; // As the file has them, to read an id in reportsTo.
    for (const Body &body : m_file->bodies)
        named.add(body.id, body.name);
    QList<std::pair<QUuid, Ref>> reports;
    for (qsizetype i = 0; i < m_file->bodies.size(); ++i) {
        Body theirs = m_file->bodies[i];
        m_links.linkPeople(theirs);
        if (!spelledId(theirs.reportsTo.name).isNull() && theirs.reportsTo.id.isNull())
            theirs.reportsTo = linked(theirs.reportsTo.name, named, m_bodies.names());
        const auto body = adopted(m_bodies, theirs, at("bodies"_L1, i));
        if (!body)
            return body.failure();
        take(m_bodies, m_links.fileBodies, *body);
        reports.append({body->id, theirs.reportsTo});
    }
    m_links.bookBodies = m_bodies.names();
    if (auto ok = makeBodies(); !ok)
        return ok;
    // Only now is it known which bodies there are. What the book said stays.
    for (const auto &[id, reportsTo] : std::as_const(reports)) {
        Body body = m_bodies.value(id);
        if (body.reportsTo != reportsTo)
            continue;
        m_links.linkBody(body.reportsTo);
        m_bodies.change(body);
    }
    return {};
}

Result<void> Adoption::makeBodies()
{
    for (qsizetype i = 0; i < m_file->minutes.size(); ++i) {
        const Minutes &minutes = m_file->minutes[i];
        if (auto ok = makeBody(minutes.meeting.id, at("meetings"_L1, i)); !ok)
            return ok;
        for (const Action &action : minutes.actions) {
            if (auto ok = makeBody(action.id, at("meetings"_L1, i)); !ok)
                return ok;
        }
    }
    for (qsizetype i = 0; i < m_file->actions.size(); ++i) {
        if (auto ok = makeBody(m_file->actions[i].id, at("actions"_L1, i)); !ok)
            return ok;
    }
    return {};
}

// For a meeting or an action whose body nobody knows.
Result<void> Adoption::makeBody(QUuid record, const QString &place)
{
    const Ref ref = m_links.ownerBody(m_file->bodyOf.value(record));
    if (ref.name.isEmpty() || !ref.id.isNull())
        return {};
    if (m_links.isBody(ref.name))
        return refusal(m_file->fileName, place, say("names a body of which there are several: %1").arg(ref.name));
    const Body body{.name = ref.name};
    take(m_bodies, m_links.fileBodies, body);
    m_links.bookBodies.add(body.id, body.name);
    return {};
}
