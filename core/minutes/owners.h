#pragma once

#include "core/book/values.h"

#include <QHash>

#include <memory>

class OwnerNames;

// Who may own an action: the words that are understood as somebody, and how they are spelled. Any case, any kind of
// apostrophe or hyphen, with or without accents and points.
//
// Three layers, the nearest first: who is at the meeting, who is in the body, who is in the book. Whoever the nearest
// layer means by a name has it; a name that two of one layer share means nobody. People are understood by initials
// (made from the name where none are given), first name, surname, "F Haldane", "Marian F", their whole name, and by
// title and any of these ("Mrs Haldane"; "Mr March", where the list has no title); initials give the initials as they
// are listed, everything else the name as it is listed. Roles and teams give their own names. Behind the three layers:
// the owners in these minutes, the roles that every body has (Chair, Secretary, All …) and what `log` says.
//
// Made once for a meeting: 10,000 people cost about 10 ms; then a question costs about a microsecond.
class KnownOwners {
public:
    KnownOwners(); // The roles that every body has.
    // `log`: owners in the body's action log, its teams among them.
    KnownOwners(const Minutes &minutes, const QList<Member> &members, const QList<Person> &people,
                const QStringList &log = {});

    // Understood as it is spelled here, whoever else is called so.
    void add(const QString &words);

    struct Found {
        QString owner;
        qsizetype length = 0; // Of the words in the text.
    };
    // The longest owner that a text starts with: "the Chair", "Cllr Marsh". Nothing where it starts with none.
    std::optional<Found> at(QStringView text) const;

private:
    std::optional<Found> known(QStringView text) const;
    std::optional<Found> titled(QStringView text, int titles) const;
    qsizetype longest() const;

    std::shared_ptr<const OwnerNames> m_names;
    QHash<quint64, QString> m_added; // By key.
    qsizetype m_longestAdded = 0;    // In words.
};
