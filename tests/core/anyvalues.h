#pragma once

// Values with every field filled at random, for round trips. A generator with a seed: a failure can be seen again.

#include "core/book/fields.h"
#include "core/book/shapes.h"
#include "core/book/words.h"
#include "tests/core/samplepictures.h"

#include <QRandomGenerator>

class AnyValues {
public:
    explicit AnyValues(quint32 seed) : m_random(seed) {}

    int below(int bound) { return bound <= 0 ? 0 : int(m_random.bounded(bound)); }
    bool chance(int oneIn) { return below(oneIn) == 0; }
    QUuid id() { return {m_random.generate(), quint16(below(0xffff)), quint16(below(0xffff)), 1, 2, 3, 4, 5, 6, 7, 8}; }
    QString text();
    template <typename T> T any()
    {
        T value{};
        fill(value);
        return value;
    }
    template <typename T> void fill(T &value);
    // Changes one field somewhere in the record, but for ids and what hangs on them.
    template <typename T> void mutate(T &value);

private:
    QRandomGenerator m_random;
};

inline QString AnyValues::text()
{
    // Words, markup, quotes, what SQL and JSON escape, accents, an emoji, line ends, blanks at the ends.
    static const QStringList pieces{
        QStringLiteral("agreed"), QStringLiteral("**bold**"), QStringLiteral("it's"),      QStringLiteral("\"q\""),
        QStringLiteral("; --"),   QStringLiteral("é ü ß"),    QStringLiteral("\n\n- "),    QStringLiteral("\\"),
        QStringLiteral("\t"),     QStringLiteral("£12"),      QString::fromUtf8("😀"),      QStringLiteral("%1"),
        QStringLiteral(" "),      QStringLiteral("NULL"),     QString::fromUtf8("\u202e"), QStringLiteral("[]")};
    QString made;
    for (int i = below(8); i > 0; --i)
        made += pieces[below(int(pieces.size()))] + (chance(3) ? QString() : QStringLiteral(" "));
    return made;
}

template <typename T> void AnyValues::fill(T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        value = text();
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        value = text().toUtf8();
    } else if constexpr (std::is_same_v<T, QUuid>) {
        value = id();
    } else if constexpr (std::is_same_v<T, bool>) {
        value = chance(2);
    } else if constexpr (std::is_same_v<T, int>) {
        value = below(1000);
    } else if constexpr (std::is_same_v<T, QDate>) {
        value = chance(4) ? QDate() : QDate(1990 + below(60), 1 + below(12), 1 + below(28));
    } else if constexpr (std::is_same_v<T, QTime>) {
        value = chance(4) ? QTime() : QTime(below(24), below(60));
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        value = QDateTime(QDate(2020, 1 + below(12), 1 + below(28)), QTime(below(24), below(60), below(60), below(999)),
                          Qt::OffsetFromUTC, 3600 * (below(5) - 2));
    } else if constexpr (std::is_enum_v<T>) {
        value = T(below(int(wordsOf(T{}).size())));
    } else if constexpr (std::is_same_v<T, Ref>) {
        value = {chance(2) ? QUuid() : id(), text()};
    } else if constexpr (isOptional<T>) {
        value.reset();
        if (!chance(3))
            fill(value.emplace());
    } else if constexpr (isList<T>) {
        value.resize(below(4));
        for (auto &one : value)
            fill(one);
    } else {
        fieldsOf(value, [&](QLatin1StringView, auto &field) { fill(field); });
    }
    if constexpr (std::is_same_v<T, BodySettings>)
        keepAllowed(value);
}

template <typename T> void AnyValues::mutate(T &value)
{
    int fields = 0;
    fieldsOf(value, [&](QLatin1StringView, auto &) { ++fields; });
    int chosen = below(fields);
    fieldsOf(value, [&](QLatin1StringView key, auto &field) {
        using Field = std::remove_cvref_t<decltype(field)>;
        if (chosen-- != 0 || std::is_same_v<Field, QUuid> || key == QLatin1StringView("state") ||
            key == QLatin1StringView("signature"))
            return;
        if constexpr (isList<Field> && !std::is_same_v<Field, QStringList>) {
            // Taken out, put in, moved, changed inside.
            if (!field.isEmpty() && chance(3))
                field.removeAt(below(int(field.size())));
            else if (field.isEmpty() || chance(3))
                field.insert(below(int(field.size()) + 1), any<typename Field::value_type>());
            else if (chance(3))
                field.move(below(int(field.size())), below(int(field.size())));
            else
                mutate(field[below(int(field.size()))]);
        } else {
            fill(field);
        }
    });
}
