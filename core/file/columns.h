#pragma once

#include "core/book/fields.h"
#include "core/book/shapes.h"
#include "core/book/words.h"
#include "core/file/database.h"

#include <QVariantList>

#include <type_traits>

// Values as the columns of a row and back: the fields in the order of fields.h, so that none can be forgotten in one of
// the two directions. A Ref, a Due, Votes, settings, an approval, a signature are their fields' columns in place; a
// list of plain strings is one column, a JSON array; a list of structs has a table of its own and no column here. The
// SQL texts name their columns in this order.

QString jsonOf(const QStringList &list);
QStringList listOf(const QString &json);
constexpr auto momentFormat = Qt::ISODateWithMs;

inline QVariant keyOf(QUuid id) { return id.isNull() ? QVariant() : QVariant(id.toRfc4122()); }

template <typename T> void addColumns(QVariantList &columns, const T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        columns.append(value);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        columns.append(value.isNull() ? QByteArray("") : value); // A null one would be NULL.
    } else if constexpr (std::is_same_v<T, QUuid>) {
        columns.append(keyOf(value));
    } else if constexpr (std::is_same_v<T, QDate>) {
        columns.append(value.isValid() ? value.toString(Qt::ISODate) : QVariant());
    } else if constexpr (std::is_same_v<T, QTime>) {
        columns.append(value.isValid() ? value.toString(u"HH:mm") : QVariant());
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        columns.append(value.isValid() ? value.toString(momentFormat) : QVariant());
    } else if constexpr (std::is_same_v<T, bool> || std::is_integral_v<T>) {
        columns.append(int(value));
    } else if constexpr (std::is_enum_v<T>) {
        columns.append(word(value));
    } else if constexpr (std::is_same_v<T, QStringList>) {
        columns.append(jsonOf(value));
    } else if constexpr (std::is_same_v<T, Ref>) {
        columns.append(keyOf(value.id));
        columns.append(value.name);
    } else if constexpr (isList<T>) {
        // Rows of their own.
    } else if constexpr (isOptional<T>) {
        const qsizetype before = columns.size();
        addColumns(columns, value ? *value : typename T::value_type{});
        for (qsizetype i = before; !value && i < columns.size(); ++i)
            columns[i] = QVariant();
    } else {
        fieldsOf(value, [&](QLatin1StringView, const auto &field) { addColumns(columns, field); });
    }
}

template <typename T> QVariantList columnsOf(const T &value)
{
    QVariantList columns;
    addColumns(columns, value);
    return columns;
}

[[noreturn]] void throwStrangeValue();

// The columns of one row, taken from the left. Throws Error where a value is none that addColumns() would write.
class Row {
public:
    explicit Row(const Statement &row, int from = 0) : m_row(row), m_at(from) {}

    QVariant next() { return m_row.value(m_at++); }
    template <typename T> void take(T &value);

private:
    template <typename T> void takeOptional(std::optional<T> &value);

    const Statement &m_row;
    int m_at;
};

// Qt reads "2026-10,20" as a day, and a word that nobody knows would become the first one: what we would not write so
// was not written by us.
template <typename T> T exact(const QVariant &stored, const T &value)
{
    QVariantList written;
    addColumns(written, value);
    const bool number = std::is_same_v<T, bool> || std::is_integral_v<T>;
    const bool same = number ? stored.typeId() == QMetaType::LongLong && stored.toLongLong() == written[0].toLongLong()
                             : stored == written[0];
    if (!stored.isNull() && !same)
        throwStrangeValue();
    return value;
}

template <typename T> void Row::take(T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        value = next().toString();
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        value = next().toByteArray();
    } else if constexpr (std::is_same_v<T, QUuid>) {
        value = QUuid::fromRfc4122(next().toByteArray());
    } else if constexpr (std::is_same_v<T, QDate>) {
        const QVariant stored = next();
        value = exact(stored, QDate::fromString(stored.toString(), Qt::ISODate));
    } else if constexpr (std::is_same_v<T, QTime>) {
        const QVariant stored = next();
        value = exact(stored, QTime::fromString(QStringView(stored.toString()), u"HH:mm"));
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        const QVariant stored = next();
        value = exact(stored, QDateTime::fromString(stored.toString(), momentFormat));
    } else if constexpr (std::is_same_v<T, bool>) {
        const QVariant stored = next();
        value = exact(stored, stored.toInt() != 0);
    } else if constexpr (std::is_integral_v<T>) {
        const QVariant stored = next();
        value = exact(stored, T(stored.toInt()));
    } else if constexpr (std::is_enum_v<T>) {
        const QVariant stored = next();
        value = exact(stored, fromWord<T>(stored.toString()).value_or(T{}));
    } else if constexpr (std::is_same_v<T, QStringList>) {
        value = listOf(next().toString());
    } else if constexpr (std::is_same_v<T, Ref>) {
        take(value.id);
        take(value.name);
    } else if constexpr (isList<T>) {
        // Rows of their own.
    } else if constexpr (isOptional<T>) {
        takeOptional(value);
    } else {
        fieldsOf(value, [&](QLatin1StringView, auto &field) { take(field); });
    }
}

// Present where one of its columns is: each of our optional structs has a column that is never NULL when it is there.
template <typename T> void Row::takeOptional(std::optional<T> &value)
{
    const int from = m_at;
    T taken{};
    take(taken);
    bool present = false;
    for (int i = from; i < m_at; ++i)
        present = present || !m_row.value(i).isNull();
    value = present ? std::optional(std::move(taken)) : std::nullopt;
}

template <typename T> T taken(const Statement &row, int from = 0)
{
    T value{};
    Row(row, from).take(value);
    return value;
}
