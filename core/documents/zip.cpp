#include "core/documents/zip.h"

#include "core/deflate.h"

#include <QtEndian>

#include <libdeflate.h>

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

Packed packedOf(const ZipEntry &entry, const Deflater &deflater)
{
    Packed packed{.bytes = entry.bytes};
    packed.checksum = libdeflate_crc32(0, entry.bytes.constData(), size_t(entry.bytes.size()));
    if (entry.stored)
        return packed;
    const QByteArray smaller = deflater.deflated(entry.bytes);
    if (smaller.size() < entry.bytes.size()) {
        packed.method = methodDeflated;
        packed.bytes = smaller;
    }
    return packed;
}

} // namespace

QByteArray zipOf(const QList<ZipEntry> &entries)
{
    const Deflater deflater(Deflater::Effort::Utmost);
    QByteArray out;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        Packed packed = packedOf(entry, deflater);
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
