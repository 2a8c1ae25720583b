#pragma once

#include "core/minutes/owners.h"

#include <QSet>

// What is being typed could go on as. Best first: people of the meeting, then of the body, then of the book.
struct Completion {
    qsizetype length = 0; // Characters before the caret that it replaces.
    QStringList texts;    // At most five; empty: there is nothing to say.
};

// Names, initials, roles and teams that somebody may be typing. Made once for a meeting, then asked at each key: with
// 10,000 people a question costs well under a millisecond.
class Completions {
public:
    Completions() = default;
    // `log`: owners in the body's action log, its teams among them.
    Completions(const Minutes &minutes, const QList<Member> &members, const QList<Person> &people,
                const QStringList &log = {});

    void add(const QStringList &owners); // Teams and roles beside those that it was made of; last in order.

    // In running text: a name that has begun with a capital and two letters, or initials in whole, which become the
    // name. `before` is the line up to the caret.
    Completion inText(QStringView before) const;
    // Among the owners that an action begins with: any case, from the first letter; initials before names. `before`
    // begins with the first owner. Nothing once the owners have ended ("PD to …"), and nothing that capture would not
    // take for just that owner: no initials that two have.
    Completion amongOwners(QStringView before, const KnownOwners &known) const;

private:
    struct Entry {
        QString text;
        QString initials;
        QStringList starts; // Folded: the whole, and from each of its words on.
    };
    void add(const QString &text, const QString &initials);
    Completion ownersFrom(QStringView typed, const KnownOwners &known) const;

    QList<Entry> m_entries;
    QSet<QString> m_known;    // Folded.
    QSet<QString> m_initials; // Folded.
};
