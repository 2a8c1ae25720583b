#include "core/documents/zip.h"

#include <QtEndian>

#include <zlib.h>

namespace documents {

namespace {

// APPNOTE.TXT 6.3, sections 4.3 and 4.4. All numbers are little-endian.
constexpr quint16 versionNeeded = 20; // Packed by deflate.
constexpr quint16 namesAreUtf8 = 1U << 11U;
constexpr quint16 methodStored = 0;
constexpr quint16 methodDeflated = 8;
constexpr quint16 midnight = 0;
constexpr quint16 firstDay = (1U << 5U) | 1U; // 1 January, years counted from 1980.

template <typename Number> void append(QByteArray &out, Number number)
{
    const Number little = qToLittleEndian(number);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

// Without the header and the checksum that qCompress() puts around it, or nothing where zlib has no memory.
QByteArray deflated(const QByteArray &bytes)
{
    z_stream stream{};
    constexpr int rawDeflate = -MAX_WBITS;
    constexpr int memory = 8; // zlib's default.
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, rawDeflate, memory, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.constData())); // Only read.
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const bool done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.truncate(done ? qsizetype(stream.total_out) : 0);
    deflateEnd(&stream);
    return out;
}

struct Packed {
    quint16 method = methodStored;
    QByteArray bytes;
    quint32 checksum = 0;
    quint32 offset = 0; // Of its local header.
};

// What the local header and the directory say in the same words.
void appendFacts(QByteArray &out, const ZipEntry &entry, const Packed &packed)
{
    append(out, versionNeeded);
    append(out, namesAreUtf8);
    append(out, packed.method);
    append(out, midnight);
    append(out, firstDay);
    append(out, packed.checksum);
    append(out, quint32(packed.bytes.size()));
    append(out, quint32(entry.bytes.size()));
    append(out, quint16(entry.name.size()));
    append(out, quint16(0)); // Extra fields.
}

Packed packedOf(const ZipEntry &entry)
{
    Packed packed{.bytes = entry.bytes};
    packed.checksum =
        quint32(crc32(0, reinterpret_cast<const Bytef *>(entry.bytes.constData()), uInt(entry.bytes.size())));
    if (entry.stored)
        return packed;
    const QByteArray smaller = deflated(entry.bytes);
    if (!smaller.isEmpty() && smaller.size() < entry.bytes.size()) {
        packed.method = methodDeflated;
        packed.bytes = smaller;
    }
    return packed;
}

} // namespace

QByteArray zipOf(const QList<ZipEntry> &entries)
{
    QByteArray out;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        Packed packed = packedOf(entry);
        packed.offset = quint32(out.size());
        append(out, quint32(0x04034b50));
        appendFacts(out, entry, packed);
        out += entry.name;
        out += packed.bytes;

        append(directory, quint32(0x02014b50));
        append(directory, versionNeeded); // Made by: no system's file attributes.
        appendFacts(directory, entry, packed);
        append(directory, quint16(0)); // Comment.
        append(directory, quint16(0)); // Disk.
        append(directory, quint16(0)); // Internal attributes.
        append(directory, quint32(0)); // External attributes.
        append(directory, packed.offset);
        directory += entry.name;
    }
    const auto directoryOffset = quint32(out.size());
    out += directory;
    append(out, quint32(0x06054b50));
    append(out, quint16(0)); // This disk.
    append(out, quint16(0)); // The directory's disk.
    append(out, quint16(entries.size()));
    append(out, quint16(entries.size()));
    append(out, quint32(directory.size()));
    append(out, directoryOffset);
    append(out, quint16(0)); // Comment.
    return out;
}

} // namespace documents
