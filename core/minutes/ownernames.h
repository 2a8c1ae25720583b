#pragma once

#include <QString>

#include <optional>
#include <vector>

// Who is called what: the ways in which people, roles and teams are named in speech, found by what is typed. Made for
// KnownOwners (core/minutes/owners.h), which says what it promises.
class OwnerNames {
public:
    // From near to far. The nearest that knows a name says whom it means.
    enum class Layer : quint8 { Meeting, Body, Book, Log, Everywhere, Guess };

    // By name with and without title, first name, surname, "F Haldane", "Marian F", initials (made from the name where
    // none are given).
    void addPerson(const QString &name, const QString &initials, Layer layer);
    // A role or team.
    void addWhole(const QString &words, Layer layer);

    // Whom these words mean: nobody, where two of the nearest layer are called so. Case, accents, apostrophes, hyphens
    // and points do not matter.
    std::optional<QString> meaning(QStringView words) const;
    // The same behind a title: "Mrs" and "Haldane".
    std::optional<QString> titled(QStringView title, QStringView words) const;

    // Words of the longest name.
    qsizetype longest() const { return m_longest; }

    static bool isTitle(QStringView word);
    static quint64 keyOf(QStringView words); // Equal for what is the same name.

private:
    enum class Form : quint8 { Whole, Full, Initials, Surname, Part };
    struct Owner {
        QString spelled;
        quint64 titles = 0; // A bit each.
    };
    struct Entry {
        quint64 key;
        quint32 owner;
        quint32 next; // With the same slot; `none` ends.
        Layer layer;
        Form form;
    };
    static constexpr quint32 none = ~quint32(0);

    void put(quint64 key, Layer layer, Form form);
    void addForms(const std::vector<QStringView> &words, Layer layer);
    void grow();
    template <typename Visit> void forEach(quint64 key, Visit visit) const;

    std::vector<Owner> m_owners;
    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; // By key; a power of two.
    qsizetype m_longest = 0;
};
