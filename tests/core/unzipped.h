#pragma once

#include "tests/catch.h"

#include <QByteArray>
#include <QMap>
#include <QtEndian>

#include <zlib.h>

// What is in an archive, read by its local headers one after the other: by name, as stored or as inflated by zlib.
// Checks the sums on the way. Knows archives as zipOf() writes them, without data descriptors.
inline QMap<QByteArray, QByteArray> unzipped(const QByteArray &archive)
{
    QMap<QByteArray, QByteArray> entries;
    const auto number = [&](qsizetype at) { return qFromLittleEndian<quint32>(archive.constData() + at); };
    const auto shortNumber = [&](qsizetype at) { return qFromLittleEndian<quint16>(archive.constData() + at); };
    qsizetype at = 0;
    while (number(at) == 0x04034b50) {
        constexpr qsizetype header = 30;
        const qsizetype packed = number(at + 18);
        const qsizetype size = number(at + 22);
        const QByteArray name = archive.mid(at + header, shortNumber(at + 26));
        QByteArray bytes = archive.mid(at + header + name.size(), packed);
        if (shortNumber(at + 8) != 0) {
            QByteArray inflated(size, Qt::Uninitialized);
            z_stream stream{};
            REQUIRE(inflateInit2(&stream, -MAX_WBITS) == Z_OK);
            stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
            stream.avail_in = uInt(bytes.size());
            stream.next_out = reinterpret_cast<Bytef *>(inflated.data());
            stream.avail_out = uInt(size);
            REQUIRE(inflate(&stream, Z_FINISH) == Z_STREAM_END);
            inflateEnd(&stream);
            bytes = inflated;
        }
        CHECK(bytes.size() == size);
        CHECK(crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size())) == number(at + 14));
        entries.insert(name, bytes);
        at += header + name.size() + shortNumber(at + 28) + packed;
    }
    return entries;
}
