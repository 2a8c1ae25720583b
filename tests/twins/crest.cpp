#include "tests/twins/fixtures.h"

#include <QtEndian>

#include <zlib.h>

namespace fixtures {

namespace {

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &nameAndData)
{
    const auto sum =
        quint32(crc32(0, reinterpret_cast<const Bytef *>(nameAndData.constData()), uInt(nameAndData.size())));
    return bigEndian(quint32(nameAndData.size() - 4)) + nameAndData + bigEndian(sum);
}

// A shield: straight to half its height, then a half ellipse; a wave across it.
bool isShield(double x, double y) { return y < 0.5 ? true : x * x + (y - 0.5) * (y - 0.5) * 4 < 1; }
bool isWave(double x, double y) { return qAbs(y - 0.45 - 0.1 * x * x) < 0.08; }

} // namespace

QByteArray crest(int width, int height)
{
    QByteArray rows;
    for (int row = 0; row < height; ++row) {
        rows += '\0'; // No filter.
        for (int column = 0; column < width; ++column) {
            const double x = 2 * (column + 0.5) / width - 1;
            const double y = (row + 0.5) / height;
            const bool wave = isWave(x, y);
            rows += QByteArray(wave ? "\xf2\xf4\xee" : "\x1b\x70\x63", 3) + (isShield(x, y) ? '\xff' : '\0');
        }
    }
    const QByteArray bitsAndKind("\x08\x06\0\0\0", 5); // 8 bits each of red, green, blue, alpha.
    const QByteArray packed = qCompress(rows).mid(4);  // Qt puts the length before what zlib writes.
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR" + bigEndian(quint32(width)) + bigEndian(quint32(height)) + bitsAndKind) +
           chunk("IDAT" + packed) + chunk("IEND");
}

} // namespace fixtures
