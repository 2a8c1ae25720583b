#include "core/documents/picturefile.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

template <typename Number> Number numberAt(const QByteArray &data, qsizetype at)
{
    return qFromBigEndian<Number>(data.constData() + at);
}

std::optional<PictureFile> sized(const QString &mimeType, const QString &suffix, qint64 width, qint64 height)
{
    constexpr qint64 most = 100'000;
    if (width < 1 || height < 1 || width > most || height > most)
        return std::nullopt;
    return PictureFile{mimeType, suffix, int(width), int(height)};
}

// Segments up to the one that begins a frame: marker, length with itself, precision, height, width.
std::optional<PictureFile> jpegOf(const QByteArray &data)
{
    constexpr qsizetype needed = 9; // Bytes from the marker to the end of the width.
    for (qsizetype at = 2; at + needed <= data.size();) {
        const auto marker = numberAt<quint16>(data, at);
        if (marker == 0xffff) { // Padding before a marker.
            ++at;
            continue;
        }
        const bool tables = marker == 0xffc4 || marker == 0xffc8 || marker == 0xffcc;
        if (marker >= 0xffc0 && marker <= 0xffcf && !tables)
            return sized(u"image/jpeg"_s, u"jpg"_s, numberAt<quint16>(data, at + 7), numberAt<quint16>(data, at + 5));
        if (marker < 0xff01 || marker == 0xffda) // No marker, or the pixels without a frame before them.
            return std::nullopt;
        at += 2 + qMax<qsizetype>(2, numberAt<quint16>(data, at + 2));
    }
    return std::nullopt;
}

} // namespace

std::optional<PictureFile> pictureFileOf(const QByteArray &data)
{
    constexpr qsizetype widthAt = 16; // Signature, then the length and name of IHDR.
    if (data.startsWith("\x89PNG\r\n\x1a\n") && data.size() >= widthAt + 8 && data.mid(widthAt - 4, 4) == "IHDR")
        return sized(u"image/png"_s, u"png"_s, numberAt<quint32>(data, widthAt), numberAt<quint32>(data, widthAt + 4));
    if (data.startsWith("\xff\xd8\xff"))
        return jpegOf(data);
    return std::nullopt;
}

} // namespace documents
