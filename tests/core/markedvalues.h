#pragma once

#include "core/book/fields.h"
#include "core/book/shapes.h"

#include <QHash>
#include <QStringList>

#include <utility>

// Values whose every text is a word of its own, each list with one entry and nothing left out: what is shown where, and
// what is lost. A field that is added later is among them by itself.
class MarkedValues {
public:
    explicit MarkedValues(QString word) : m_word(std::move(word)) {}

    template <typename T> void mark(T &value, const QString &path);
    // By the path of the field: "meeting.items.title".
    const QHash<QString, QString> &words() const { return m_words; }

private:
    QString next(const QString &path)
    {
        const QString word = m_word + QString::number(m_words.size() + 100);
        m_words.insert(path, word);
        return word;
    }

    QString m_word;
    QHash<QString, QString> m_words;
};

template <typename T> void MarkedValues::mark(T &value, const QString &path)
{
    if constexpr (std::is_same_v<T, QString>) {
        value = next(path);
    } else if constexpr (std::is_same_v<T, QStringList>) {
        value = {next(path)};
    } else if constexpr (std::is_same_v<T, Ref>) {
        value = {{}, next(path)};
    } else if constexpr (isOptional<T>) {
        mark(value.emplace(), path);
    } else if constexpr (isList<T>) {
        value.resize(1);
        mark(value.first(), path);
    } else if constexpr (!std::is_enum_v<T> && !std::is_arithmetic_v<T> && !std::is_same_v<T, QUuid> &&
                         !std::is_same_v<T, QByteArray> && !std::is_same_v<T, QDate> && !std::is_same_v<T, QTime> &&
                         !std::is_same_v<T, QDateTime>) {
        fieldsOf(value, [&](QLatin1StringView key, auto &field) { mark(field, path + u'.' + key); });
    }
}
