#include "core/book/picture.h"

#include "core/say.h"

#include <QtEndian>

namespace {

template <typename T> T bigEndian(QByteArrayView bytes, qsizetype at)
{
    return at + qsizetype(sizeof(T)) <= bytes.size() ? qFromBigEndian<T>(bytes.data() + at) : T(0);
}

Error damaged()
{
    return {say("The picture is damaged: it ends too early, or something in it is not as it should be.")};
}

Result<PictureFacts> ofSize(PictureFacts::Kind kind, quint32 width, quint32 height)
{
    if (width == 0 || height == 0)
        return damaged();
    if (width > widestPicture || height > widestPicture)
        return Error{
            say("The picture has %1 × %2 pixels; at most %3 × %3 fit.").arg(width).arg(height).arg(widestPicture)};
    return PictureFacts{kind, QSize(int(width), int(height))};
}

bool isPng(QByteArrayView bytes) { return bytes.startsWith("\x89PNG\r\n\x1a\n"); }
bool isJpeg(QByteArrayView bytes) { return bytes.startsWith("\xff\xd8\xff"); }

// Which depths a colour type may have: PNG specification, table 11.1.
bool isPngFormat(quint8 depth, quint8 colour)
{
    switch (colour) {
    case 0: // Grey.
        return depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
    case 3: // By a palette.
        return depth == 1 || depth == 2 || depth == 4 || depth == 8;
    case 2: // Colour; 4 and 6: with transparency.
    case 4:
    case 6:
        return depth == 8 || depth == 16;
    default:
        return false;
    }
}

// Chunk by chunk: length, name, content, checksum.
Result<PictureFacts> png(QByteArrayView bytes)
{
    constexpr qsizetype header = 8;
    bool pixels = false;
    for (qsizetype at = header; at + 12 <= bytes.size();) {
        const auto length = qsizetype(bigEndian<quint32>(bytes, at));
        const QByteArrayView name = bytes.sliced(at + 4, 4);
        const bool first = at == header;
        if (first != (name == "IHDR") || (first && length != 13))
            return damaged();
        if (name == "acTL")
            return Error{say("The picture moves; take one that stands still.")};
        pixels = pixels || name == "IDAT";
        at += 12 + length;
        if (name != "IEND")
            continue;
        if (!pixels || at > bytes.size() || !isPngFormat(quint8(bytes[header + 16]), quint8(bytes[header + 17])))
            return damaged();
        return ofSize(PictureFacts::Kind::Png, bigEndian<quint32>(bytes, header + 8),
                      bigEndian<quint32>(bytes, header + 12));
    }
    return damaged();
}

// Markers up to the one that tells the size: FF, code, length with itself, content.
Result<PictureFacts> jpeg(QByteArrayView bytes)
{
    for (qsizetype at = 2; at + 4 <= bytes.size();) {
        if (quint8(bytes[at]) != 0xff)
            return damaged();
        const auto code = quint8(bytes[at + 1]);
        if (code == 0xff) { // Padding.
            ++at;
            continue;
        }
        const qsizetype length = bigEndian<quint16>(bytes, at + 2);
        const bool isFrame = code >= 0xc0 && code <= 0xcf && code != 0xc4 && code != 0xc8 && code != 0xcc;
        if (length < 2 || at + 2 + length > bytes.size() || code == 0xda || code == 0xd9)
            return damaged();
        if (!isFrame) {
            at += 2 + length;
            continue;
        }
        if (code > 0xc2 || length < 8 || quint8(bytes[at + 4]) != 8)
            return Error{say("The picture is a JPEG of a rare kind; save it as an ordinary one.")};
        const auto colours = quint8(bytes[at + 9]);
        if (colours != 1 && colours != 3)
            return Error{say("The picture is made for the printing press (CMYK); save it in RGB.")};
        if (bytes.lastIndexOf("\xff\xd9") <= at)
            return damaged();
        return ofSize(PictureFacts::Kind::Jpeg, bigEndian<quint16>(bytes, at + 7), bigEndian<quint16>(bytes, at + 5));
    }
    return damaged();
}

} // namespace

Result<PictureFacts> allowedPicture(const QByteArray &bytes)
{
    if (bytes.size() > largestPicture)
        return Error{say("The picture has %1 KB; at most %2 KB fit.")
                         .arg((bytes.size() + 1023) >> 10)
                         .arg(largestPicture >> 10)};
    if (isPng(bytes))
        return png(bytes);
    if (isJpeg(bytes))
        return jpeg(bytes);
    return Error{say("The picture is neither PNG nor JPEG.")};
}
