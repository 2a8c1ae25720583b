#pragma once

#include "core/interchange/names.h"
#include "core/interchange/schema.h"

#include <QSet>

// The bodies, or the people, of a book while files are taken into it.
template <typename T> class Catalogue {
public:
    explicit Catalogue(const QList<T> &book)
    {
        for (const T &value : book)
            put(value);
    }

    const Names &names() const { return m_names; }
    bool contains(QUuid id) const { return m_values.contains(id); }
    T value(QUuid id) const { return m_values.value(id); }

    void change(const T &value)
    {
        if (!m_before.contains(value.id)) {
            m_changed.append(value.id);
            m_before.insert(value.id, contains(value.id) ? std::optional(this->value(value.id)) : std::nullopt);
        }
        put(value);
    }

    // In the order of the first change.
    QList<Edit> edits() const
    {
        QList<Edit> out;
        for (const QUuid id : m_changed) {
            Edit edit{.after = m_values.value(id)};
            if (const std::optional<T> before = m_before.value(id))
                edit.before = *before;
            if (edit.before != edit.after)
                out.append(edit);
        }
        return out;
    }

private:
    void put(const T &value)
    {
        m_values.insert(value.id, value);
        m_names.add(value.id, value.name);
    }

    QHash<QUuid, T> m_values;
    Names m_names;
    QList<QUuid> m_changed;
    QHash<QUuid, std::optional<T>> m_before;
};

// Fills `our` from `their` where it says nothing; whether they then agree.
template <typename T> bool unite(T &our, const T &their, const T &nothing)
{
    if constexpr (std::is_same_v<T, Ref>) {
        if (our.name == their.name) // Whether it is linked follows from what else is known.
            return true;
    }
    if (our == nothing)
        our = their;
    return our == their;
}

// Fields of two types are two fields.
template <typename T, typename Other> bool unite(T & /*our*/, const Other & /*their*/, const Other & /*nothing*/)
{
    return true;
}

// What both say of one record, or nothing where they contradict each other: a field that says nothing is filled from
// the other's. The id is that of `ours`.
template <typename T> std::optional<T> united(T ours, const T &theirs)
{
    bool agree = true;
    fieldPairsOf(theirs, blank<T>(), [&](QLatin1StringView key, const auto &their, const auto &nothing) {
        if (key == "id"_L1 || their == nothing)
            return;
        fieldPairsOf(ours, blank<T>(), [&](QLatin1StringView sameKey, auto &our, const auto & /*blank*/) {
            if (sameKey == key)
                agree = unite(our, their, nothing) && agree;
        });
    });
    return agree ? std::optional(ours) : std::nullopt;
}
