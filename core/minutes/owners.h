#pragma once

#include "core/book/values.h"

#include <QHash>

// Who may own an action: the words that are understood as somebody, and how they are spelled. Any case is understood.
class KnownOwners {
public:
    KnownOwners(); // The roles that every body has: Chair, Secretary, All …
    // Everybody at the meeting and in the body, by name, initials (made from the name where none are given), role, and
    // by first name or surname where only one has it; everybody of the book by name; and the owners in these minutes.
    KnownOwners(const Minutes &minutes, const QList<Member> &members, const QList<Person> &people);

    // Understood as it is spelled here.
    void add(const QString &words);

    struct Found {
        QString owner;
        qsizetype length = 0; // Of the words in the text.
    };
    // The longest owner that a text starts with: "the Chair", "Cllr Marsh". Nothing where it starts with none.
    std::optional<Found> at(QStringView text) const;

private:
    void addPerson(const QString &name, const QString &initials, QHash<QString, int> &partNames);
    void addUnique(const QHash<QString, int> &partNames);
    std::optional<Found> known(QStringView text) const;
    QHash<QString, QString> m_words; // Folded → as spelled.
    qsizetype m_longest = 0;         // Words of the longest.
};
