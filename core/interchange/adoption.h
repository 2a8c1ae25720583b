#pragma once

#include "core/interchange/catalogue.h"
#include "core/interchange/links.h"
#include "core/result.h"

// The people and bodies of files, taken into those of a book: which are the same, which are new.
class Adoption {
public:
    Adoption(const QList<Body> &bodies, const QList<Person> &people) : m_bodies(bodies), m_people(people) {}

    // For one file after the other; the links are for the rest of that file. `taken` are ids that the book has for
    // other records.
    Result<Links> adopt(const Interchange &file, const QSet<QUuid> &taken);

    bool contains(QUuid id) const { return m_bodies.contains(id) || m_people.contains(id); }
    QString bodyName(QUuid id) const { return m_bodies.value(id).name; }
    QList<Edit> edits() const { return m_people.edits() + m_bodies.edits(); }

private:
    template <typename T> Result<T> adopted(const Catalogue<T> &book, const T &value, const QString &place) const;
    template <typename T> void take(Catalogue<T> &book, Names &file, const T &value);
    Result<void> people();
    Result<void> bodies();
    Result<void> makeBodies();
    Result<void> makeBody(QUuid record, const QString &place);

    Catalogue<Body> m_bodies;
    Catalogue<Person> m_people;

    // For the file being taken:
    const Interchange *m_file = nullptr;
    QSet<QUuid> m_taken;
    Links m_links;
    QSet<QUuid> m_adopted; // Its people and bodies.
    QSet<QUuid> m_inBook;  // Of these, those that were there before.
};
