#pragma once

#include "core/book/values.h"

#include <QHash>

// Who is meant by the words of a text. People are known by name, with and without an honorific, by initials (made from
// the name where none are given), by role, and by first name or surname. Words that mean two people mean nobody. Case
// of letters and accents do not matter: "Zielinski" is Zieliński.
class KnownPeople {
public:
    KnownPeople() = default;
    // Those of the meeting and the body; then those of the book, by whole name and given initials alone, where nobody
    // here is meant.
    explicit KnownPeople(const QList<Attendance> &attendance, const QList<Member> &members = {},
                         const QList<Person> &book = {});

    // Keys: typed to be understood, "pd" is PD. Prose: names have their capitals, initials are all capitals; "it" and
    // "will" are words.
    enum class In { Keys, Prose };
    struct Found {
        QList<Ref> people;
        qsizetype length = 0; // Of the words in the text.
    };
    // The longest that a text starts with: "Priya Das", "Cllr Das", "the Chair". Nothing where it starts with nobody.
    std::optional<Found> at(QStringView text, In how) const;
    // As many as stand there: "PD/JH", "Priya Das, Joann Lee (JL) and the Chair"; each once.
    std::optional<Found> severalAt(const QString &text, qsizetype from, In how) const;

private:
    enum class As { Name, Part, Initials, Role };
    struct Entry {
        Ref person;
        As as = As::Name;
        bool several = false;
    };
    using Words = QHash<QByteArray, Entry>;

    void add(Words &words, const QString &said, const Ref &person, As as);
    void addPerson(const Ref &person, const QString &initials, const QString &role);
    std::optional<Found> known(QStringView text, In how, bool asRole) const;

    Words m_here;
    Words m_book;
    QList<Ref> m_odd;        // Whose names have more than words: "Lee, Ann", "Ann Lee (Harbour Trust)".
    qsizetype m_longest = 0; // Words of the longest.
};
