#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QSize>

// A picture as documents can hold it: read by its header alone, for core has no screen.
struct PictureFacts {
    enum class Kind { Png, Jpeg };
    Kind kind = Kind::Png;
    QSize size; // In pixels; both sides at least 1.
    bool operator==(const PictureFacts &) const = default;
};

constexpr qsizetype largestPicture = 1 << 20; // Bytes.
constexpr int widestPicture = 4000;           // Pixels, and as many high.

// PNG or JPEG (baseline or progressive, grey or colour; not CMYK), still, whole, no larger than the above. Otherwise
// one sentence that says what is wrong. That its pixels can be unpacked is not looked at.
Result<PictureFacts> allowedPicture(const QByteArray &bytes);
