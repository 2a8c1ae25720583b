#include "core/file/logformat.h"

#include "core/file/logchange.h"

#include <QDataStream>
#include <QtEndian>

#include <libdeflate.h>

namespace {

constexpr QByteArrayView mark("MBLr");
constexpr qsizetype frontSize = 4 + 4 + 8 + 1; // What the checksum covers beside the payload.
constexpr qsizetype headSize = frontSize + 4;

enum class Kind : quint8 { Header, Change, Typed, Settled };

QByteArray record(quint64 sequence, Kind kind, const QByteArray &payload)
{
    QByteArray out;
    out.reserve(headSize + payload.size());
    out.append(mark);
    const auto append = [&](auto number) {
        const auto little = qToLittleEndian(number);
        out.append(reinterpret_cast<const char *>(&little), sizeof little);
    };
    append(quint32(payload.size()));
    append(sequence);
    append(quint8(kind));
    append(crc32(payload, crc32(out)));
    out.append(payload);
    return out;
}

template <typename Write> QByteArray payloadOf(Write write)
{
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    write(out);
    return payload;
}

// One record of the log as it lies there; nothing where it is not whole and right.
struct Found {
    quint64 sequence = 0;
    Kind kind = Kind::Header;
    QByteArray payload;
    qint64 end = 0;
};

std::optional<Found> recordAt(const QByteArray &bytes, qint64 at)
{
    if (bytes.size() - at < headSize || QByteArrayView(bytes).sliced(at, mark.size()) != mark)
        return {};
    const char *front = bytes.constData() + at;
    const qint64 length = qFromLittleEndian<quint32>(front + 4);
    if (length > bytes.size() - at - headSize)
        return {};
    const QByteArrayView payload = QByteArrayView(bytes).sliced(at + headSize, length);
    if (crc32(payload, crc32(QByteArrayView(front, frontSize))) != qFromLittleEndian<quint32>(front + frontSize))
        return {};
    return Found{qFromLittleEndian<quint64>(front + 8), Kind(front[16]), payload.toByteArray(), at + headSize + length};
}

std::optional<LogEntry> entryOf(const Found &found)
{
    QDataStream in(found.payload);
    in.setVersion(QDataStream::Qt_6_0);
    LogEntry entry{found.sequence, {}, {}, {}};
    switch (found.kind) {
    case Kind::Change:
        return readChange(in, entry) ? std::optional(entry) : std::nullopt;
    case Kind::Typed: {
        Typed typed;
        in >> typed.record >> typed.path >> typed.text;
        entry.entry = typed;
        break;
    }
    case Kind::Settled: {
        Settled settled;
        in >> settled.record;
        entry.entry = settled;
        break;
    }
    default:
        return {};
    }
    return in.status() == QDataStream::Ok ? std::optional(entry) : std::nullopt;
}

} // namespace

quint32 crc32(QByteArrayView bytes, quint32 before)
{
    if (bytes.isEmpty())
        return before; // The library would take the null pointer of some for a beginning.
    return libdeflate_crc32(before, bytes.data(), size_t(bytes.size()));
}

QByteArray bytesOf(const LogHeader &header)
{
    return record(0, Kind::Header,
                  payloadOf([&](QDataStream &out) { out << header.id << header.book << header.bookPath; }));
}

QByteArray bytesOf(const LogEntry &entry)
{
    if (const auto *typed = std::get_if<Typed>(&entry.entry))
        return record(entry.sequence, Kind::Typed,
                      payloadOf([&](QDataStream &out) { out << typed->record << typed->path << typed->text; }));
    if (const auto *settled = std::get_if<Settled>(&entry.entry))
        return record(entry.sequence, Kind::Settled, payloadOf([&](QDataStream &out) { out << settled->record; }));
    return record(entry.sequence, Kind::Change, payloadOf([&](QDataStream &out) { writeChange(out, entry); }));
}

LogContent readLogBytes(const QByteArray &bytes)
{
    LogContent content;
    const auto first = recordAt(bytes, 0);
    if (!first || first->kind != Kind::Header)
        return content;
    QDataStream in(first->payload);
    in.setVersion(QDataStream::Qt_6_0);
    in >> content.header.id >> content.header.book >> content.header.bookPath;
    content.headerSize = first->end;
    content.goodSize = first->end;
    while (content.goodSize < bytes.size()) {
        const auto found = recordAt(bytes, content.goodSize);
        const auto entry = found ? entryOf(*found) : std::nullopt;
        if (!entry)
            break;
        content.entries.append(*entry);
        content.goodSize = found->end;
    }
    // A torn tail has nothing good behind it.
    for (qint64 at = content.goodSize + 1; (at = bytes.indexOf(mark, at)) >= 0 && !content.damaged; ++at)
        content.damaged = recordAt(bytes, at).has_value();
    // A record that is whole, and yet cannot be understood, is no torn tail either.
    content.damaged = content.damaged || recordAt(bytes, content.goodSize).has_value();
    return content;
}
