#pragma once

#include "core/book/values.h"

// Whom a question about owners means, asked of owners as they were minuted: "PD", "Paula Dent", "PD/JH", "Steering
// Group and Paula Dent". Words are compared whole, without case and accents.
class OwnerMatch {
public:
    // `wanted`: a person's initials or (part of a) name, or (part of) a team's name. With `begun` its last word may be
    // the start of one.
    OwnerMatch(const QString &wanted, const QList<Person> &people, bool begun = false);

    bool isMeant(const QString &owner) const;

private:
    QList<QByteArray> m_words;
    bool m_begun;
    QList<QList<QByteArray>> m_names; // Of the people meant, in words.
    QList<QByteArray> m_initials;     // Of the people meant.
};
