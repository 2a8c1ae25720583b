#include "core/book/bytes.h"

#include "core/book/fields.h"
#include "core/book/words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

template <typename T> struct IsList : std::false_type {
};
template <typename T> struct IsList<QList<T>> : std::true_type {
};
template <typename T> struct IsOptional : std::false_type {
};
template <typename T> struct IsOptional<std::optional<T>> : std::true_type {
};

constexpr auto moments = Qt::ISODateWithMs;

void appendBlock(QByteArray &out, QByteArrayView block)
{
    const quint32 length = qToLittleEndian(quint32(block.size()));
    out.append(reinterpret_cast<const char *>(&length), sizeof length);
    out.append(block);
}

void appendBlock(QByteArray &out, QLatin1StringView block)
{
    appendBlock(out, QByteArrayView(block.data(), block.size()));
}

// Which fields of which struct are written: everything, or what is signed.
enum class Extent { All, Signed };

template <typename T> bool partOf(Extent extent, QLatin1StringView key)
{
    if (extent == Extent::All)
        return true;
    if constexpr (std::is_same_v<T, Signature>)
        return key != "sha256"_L1 && key != "bodyName"_L1; // The name stands at the front.
    if constexpr (std::is_same_v<T, Meeting>)
        return key != "body"_L1 && key != "state"_L1 && key != "id"_L1 && key != "history"_L1;
    return key != "id"_L1;
}

class Writer {
public:
    explicit Writer(Extent extent) : m_extent(extent) {}

    template <typename T> QByteArray operator()(const T &value) const
    {
        if constexpr (std::is_same_v<T, QString>)
            return value.toUtf8();
        else if constexpr (std::is_same_v<T, QByteArray>)
            return value;
        else if constexpr (std::is_same_v<T, QUuid>)
            return value.toRfc4122();
        else if constexpr (std::is_same_v<T, QDate>)
            return value.toString(Qt::ISODate).toLatin1();
        else if constexpr (std::is_same_v<T, QTime>)
            return value.toString(u"HH:mm").toLatin1();
        else if constexpr (std::is_same_v<T, QDateTime>)
            // Qt writes no offset for local time: it would be another moment elsewhere.
            return value.toOffsetFromUtc(value.offsetFromUtc()).toString(moments).toLatin1();
        else if constexpr (std::is_same_v<T, bool>)
            return value ? "1" : "0";
        else if constexpr (std::is_integral_v<T>)
            return QByteArray::number(value);
        else if constexpr (std::is_enum_v<T>)
            return word(value).toLatin1();
        else if constexpr (std::is_same_v<T, Ref>)
            return ref(value);
        else if constexpr (IsOptional<T>::value)
            return (*this)(*value);
        else if constexpr (IsList<T>::value)
            return list(value);
        else
            return structure(value);
    }

    template <typename T> void field(QByteArray &out, QLatin1StringView key, const T &value) const
    {
        if constexpr (IsOptional<T>::value) {
            if (!value)
                return;
        }
        appendBlock(out, key);
        appendBlock(out, (*this)(value));
    }

private:
    QByteArray ref(const Ref &value) const
    {
        QByteArray out;
        if (m_extent == Extent::All)
            appendBlock(out, value.id.isNull() ? QByteArray() : value.id.toRfc4122());
        appendBlock(out, value.name.toUtf8());
        return out;
    }

    template <typename T> QByteArray list(const T &values) const
    {
        QByteArray out;
        for (const auto &value : values)
            appendBlock(out, (*this)(value));
        return out;
    }

    template <typename T> QByteArray structure(const T &value) const
    {
        static const T blank{};
        QByteArray out;
        // The blank's fields in the same order, to see which of the value's say something.
        QList<const void *> defaults;
        fieldsOf(blank, [&](QLatin1StringView, const auto &field) { defaults.append(&field); });
        qsizetype at = 0;
        fieldsOf(value, [&](QLatin1StringView key, const auto &one) {
            using Field = std::remove_cvref_t<decltype(one)>;
            const auto *blankField = static_cast<const Field *>(defaults[at++]);
            const bool isOwnId = key == "id"_L1;
            if (partOf<T>(m_extent, key) && (isOwnId || !(one == *blankField)))
                field(out, key, one);
        });
        return out;
    }

    Extent m_extent;
};

// ---- Reading

class Blocks {
public:
    explicit Blocks(QByteArrayView bytes) : m_rest(bytes) {}
    bool atEnd() const { return m_rest.isEmpty(); }
    // Nothing where the bytes end too early.
    std::optional<QByteArrayView> next()
    {
        if (m_rest.size() < qsizetype(sizeof(quint32)))
            return {};
        const auto length = qsizetype(qFromLittleEndian<quint32>(m_rest.data()));
        m_rest = m_rest.sliced(sizeof(quint32));
        if (length > m_rest.size())
            return {};
        const QByteArrayView block = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return block;
    }

private:
    QByteArrayView m_rest;
};

template <typename T> bool read(QByteArrayView bytes, T &value);

template <typename T> bool readList(QByteArrayView bytes, QList<T> &values)
{
    for (Blocks blocks(bytes); !blocks.atEnd();) {
        const auto block = blocks.next();
        values.emplaceBack();
        if (!block || !read(*block, values.last()))
            return false;
    }
    return true;
}

template <typename T> bool readStructure(QByteArrayView bytes, T &value)
{
    for (Blocks blocks(bytes); !blocks.atEnd();) {
        const auto key = blocks.next();
        const auto block = blocks.next();
        if (!key || !block)
            return false;
        bool ok = true;
        fieldsOf(value, [&](QLatin1StringView name, auto &field) {
            if (QByteArrayView(name.data(), name.size()) == *key)
                ok = read(*block, field);
        });
        if (!ok)
            return false;
    }
    return true;
}

bool readRef(QByteArrayView bytes, Ref &value)
{
    Blocks blocks(bytes);
    const auto id = blocks.next();
    const auto name = blocks.next();
    if (!id || !name)
        return false;
    value.id = id->isEmpty() ? QUuid() : QUuid::fromRfc4122(*id);
    value.name = QString::fromUtf8(*name);
    return true;
}

template <typename T> bool read(QByteArrayView bytes, T &value)
{
    const auto text = [&] { return QString::fromUtf8(bytes); };
    if constexpr (std::is_same_v<T, QString>) {
        value = text();
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        value = bytes.toByteArray();
    } else if constexpr (std::is_same_v<T, QUuid>) {
        value = QUuid::fromRfc4122(bytes);
    } else if constexpr (std::is_same_v<T, QDate>) {
        value = QDate::fromString(text(), Qt::ISODate);
    } else if constexpr (std::is_same_v<T, QTime>) {
        value = QTime::fromString(text(), u"HH:mm"_s);
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        value = QDateTime::fromString(text(), moments);
    } else if constexpr (std::is_same_v<T, bool>) {
        value = bytes == "1";
    } else if constexpr (std::is_integral_v<T>) {
        bool ok = false;
        value = text().toInt(&ok);
        return ok;
    } else if constexpr (std::is_enum_v<T>) {
        const auto found = fromWord<T>(text());
        value = found.value_or(T{});
        return found.has_value();
    } else if constexpr (std::is_same_v<T, Ref>) {
        return readRef(bytes, value);
    } else if constexpr (IsOptional<T>::value) {
        return read(bytes, value.emplace());
    } else if constexpr (IsList<T>::value) {
        return readList(bytes, value);
    } else {
        return readStructure(bytes, value);
    }
    return true;
}

template <typename T> bool setTyped(T &field, const QString &text)
{
    if constexpr (std::is_same_v<T, QStringList>) {
        field = text.split(u'\n', Qt::SkipEmptyParts);
    } else if constexpr (std::is_same_v<T, Ref>) {
        field = {{}, text};
    } else if constexpr (std::is_same_v<T, Due>) {
        field.text = text;
    } else if constexpr (std::is_same_v<T, QString> || std::is_integral_v<T> || std::is_enum_v<T>) {
        return read(text.toUtf8(), field);
    } else if constexpr (std::is_same_v<T, std::optional<int>>) {
        field.reset();
        return text.isEmpty() || read(text.toUtf8(), field);
    } else if constexpr (std::is_same_v<T, QDate> || std::is_same_v<T, QTime>) {
        return read(text.toUtf8(), field) && (text.isEmpty() || field.isValid());
    } else {
        return false;
    }
    return true;
}

} // namespace

QByteArray bytesOf(const Record &record)
{
    QByteArray out(1, char(record.index()));
    std::visit([&](const auto &value) { out += Writer(Extent::All)(value); }, record);
    return out;
}

Result<Record> recordOf(const QByteArray &bytes)
{
    const Error damaged{QCoreApplication::translate("bytes", "A stored record is damaged and cannot be read.")};
    if (bytes.isEmpty())
        return damaged;
    Record record;
    switch (bytes.front()) {
    case 0:
        record = Body{};
        break;
    case 1:
        record = Person{};
        break;
    case 2:
        record = Meeting{};
        break;
    case 3:
        record = Action{};
        break;
    default:
        return damaged;
    }
    const bool ok = std::visit([&](auto &value) { return read(QByteArrayView(bytes).sliced(1), value); }, record);
    return ok ? Result<Record>(record) : damaged;
}

bool setField(Record &record, const QString &key, const QString &text)
{
    bool done = false;
    std::visit(
        [&](auto &value) {
            fieldsOf(value, [&](QLatin1StringView name, auto &field) {
                if (key == name)
                    done = setTyped(field, text);
            });
        },
        record);
    return done;
}

QByteArray canonicalBytes(const Minutes &minutes, const QString &bodyName)
{
    const Writer write(Extent::Signed);
    const auto &signature = minutes.meeting.signature;
    QByteArray out("Minutebook minutes 1\n");
    write.field(out, "body"_L1, signature && !signature->bodyName.isEmpty() ? signature->bodyName : bodyName);
    write.field(out, "meeting"_L1, minutes.meeting);
    for (const Action &action : minutes.actions) {
        QByteArray fields;
        // Which item it came from, by place: ids are not part of what was signed.
        qsizetype item = 0;
        while (item < minutes.meeting.items.size() && minutes.meeting.items[item].id != action.item)
            ++item;
        write.field(fields, "item"_L1, int(item));
        minutedFieldsOf(action, [&](QLatin1StringView key, const auto &one) { write.field(fields, key, one); });
        appendBlock(out, "action"_L1);
        appendBlock(out, fields);
    }
    return out;
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}
