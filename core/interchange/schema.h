#pragma once

#include "core/book/fields.h"
#include "core/book/shapes.h"

#include <QVarLengthArray>

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

// What the interchange schema says of a field beyond its key and type, which fieldsOf() knows. For reader and writer.

inline bool isOneOf(QLatin1StringView key, std::initializer_list<QLatin1StringView> keys)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

// Items and decisions have ids in memory only; where an action stands is said by nesting it in its item.
template <typename T> bool isInFile(QLatin1StringView key)
{
    if constexpr (std::is_same_v<T, Item> || std::is_same_v<T, Decision>)
        return key != "id"_L1;
    if constexpr (std::is_same_v<T, Action>)
        return !isOneOf(key, {"meeting"_L1, "item"_L1, "position"_L1});
    return true;
}

// A meeting and an action name their body as a Ref does, though in memory it is an id.
template <typename T> bool isBodyKey(QLatin1StringView key)
{
    return (std::is_same_v<T, Meeting> || std::is_same_v<T, Action>)&&key == "body"_L1;
}

// The key beside a link that tells its id, where the name alone would be read as another. Ours, not the schema's.
inline QLatin1StringView idKey(QLatin1StringView key)
{
    if (key == "body"_L1)
        return "bodyId"_L1;
    if (key == "reportsTo"_L1)
        return "reportsToId"_L1;
    return key == "substituteFor"_L1 ? "substituteForId"_L1 : "personId"_L1;
}

// Written even when empty; a file without it is refused.
template <typename T> bool isRequired(QLatin1StringView key)
{
    if constexpr (std::is_same_v<T, Person> || std::is_same_v<T, Body>)
        return key == "name"_L1;
    else if constexpr (std::is_same_v<T, Member> || std::is_same_v<T, Declaration>)
        return key == "person"_L1;
    else if constexpr (std::is_same_v<T, Meeting>)
        return isOneOf(key, {"body"_L1, "date"_L1});
    else if constexpr (std::is_same_v<T, Attendance>)
        return isOneOf(key, {"person"_L1, "presence"_L1});
    else if constexpr (std::is_same_v<T, Decision>)
        return isOneOf(key, {"word"_L1, "text"_L1});
    else if constexpr (std::is_same_v<T, Paper>)
        return key == "title"_L1;
    else if constexpr (std::is_same_v<T, Action> || std::is_same_v<T, Progress> || std::is_same_v<T, Due>)
        return key == "text"_L1;
    else
        return false;
}

template <typename T> int minimumOf(QLatin1StringView key)
{
    if constexpr (std::is_same_v<T, Item>) {
        if (key == "level"_L1)
            return 1;
    }
    if (isOneOf(key, {"quorum"_L1, "after"_L1}))
        return 0;
    return std::numeric_limits<int>::min();
}

// Sorts the keys of a struct as the schema has them, where fields.h has another order; equal ranks stay as they are.
template <typename T> int rankOf(QLatin1StringView key)
{
    if constexpr (std::is_same_v<T, Decision>)
        return key == "votes"_L1;
    if constexpr (std::is_same_v<T, Item>) {
        if (isOneOf(key, {"declarations"_L1, "papers"_L1}))
            return 2;
        return key == "actions"_L1;
    }
    if constexpr (std::is_same_v<T, Action>) {
        if (key == "id"_L1)
            return 0;
        if (key == "ref"_L1)
            return 1;
        if (isOneOf(key, {"body"_L1, "bodyId"_L1}))
            return 2;
        if (key == "after"_L1)
            return 4;
        return isOneOf(key, {"opened"_L1, "closed"_L1, "reportFrom"_L1}) ? 5 : 3;
    }
    return 0;
}

// Plain text that the schema lets name a person by id, too.
template <typename T> bool namesPerson(QLatin1StringView key)
{
    if constexpr (std::is_same_v<T, Meeting>)
        return isOneOf(key, {"chair"_L1, "minuteTaker"_L1});
    if constexpr (std::is_same_v<T, Item>)
        return key == "presenter"_L1;
    if constexpr (std::is_same_v<T, Decision>)
        return isOneOf(key, {"mover"_L1, "seconder"_L1});
    if constexpr (std::is_same_v<T, Action>)
        return key == "owners"_L1;
    return false;
}

// The fields of two values of one kind, side by side: visit(key, a's, b's).
template <typename A, typename B, typename Visit> void fieldPairsOf(A &a, const B &b, Visit &&visit)
{
    QVarLengthArray<const void *, 24> others;
    fieldsOf(b, [&](QLatin1StringView, const auto &field) { others.append(&field); });
    qsizetype at = 0;
    fieldsOf(a, [&](QLatin1StringView key, auto &field) {
        using Field = std::remove_cvref_t<decltype(field)>;
        visit(key, field, *static_cast<const Field *>(others[at++]));
    });
}

// A value that says nothing.
template <typename T> const T &blank()
{
    static const T value{};
    return value;
}
