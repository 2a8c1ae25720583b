#include "ui/pages/pdf/metadata.h"

#include <QtEndian>

#include <array>
#include <cmath>

namespace pages::pdf {

namespace {

template <typename T> QByteArray bigEndian(T value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray fixed(double value) { return bigEndian(qint32(std::lround(value * 65536))); }

QByteArray xyz(double x, double y, double z) { return "XYZ " + bigEndian(quint32(0)) + fixed(x) + fixed(y) + fixed(z); }

QByteArray description(const QByteArray &text)
{
    return "desc" + bigEndian(quint32(0)) + bigEndian(quint32(text.size() + 1)) + text + '\0' + QByteArray(78, '\0');
}

// From what is stored to light, in steps of 1/1023.
QByteArray curve()
{
    constexpr int steps = 1024;
    QByteArray out = "curv" + bigEndian(quint32(0)) + bigEndian(quint32(steps));
    for (int i = 0; i < steps; ++i) {
        const double stored = i / double(steps - 1);
        const double light = stored <= 0.04045 ? stored / 12.92 : std::pow((stored + 0.055) / 1.055, 2.4);
        out += bigEndian(quint16(std::lround(light * 65535)));
    }
    return out;
}

QByteArray header(qsizetype size)
{
    QByteArray out = bigEndian(quint32(size)) + QByteArray(4, '\0') + bigEndian(quint32(0x02100000)) + "mntrRGB XYZ ";
    for (const quint16 part : {2026, 1, 1, 0, 0, 0}) // When it was made, always the same.
        out += bigEndian(part);
    out += "acsp" + QByteArray(28, '\0');
    out += fixed(0.9642) + fixed(1) + fixed(0.8249); // D50
    return out.leftJustified(128, '\0');
}

} // namespace

QByteArray sRgbProfile()
{
    struct Entry {
        QByteArray tags; // That share it.
        QByteArray data;
    };
    // The primaries, adapted to D50 (Bradford).
    const std::array<Entry, 7> entries{
        {{"cprt", "text" + bigEndian(quint32(0)) + QByteArray("No copyright, use freely") + '\0'},
         {"desc", description("sRGB IEC61966-2.1")},
         {"wtpt", xyz(0.9642, 1, 0.8249)},
         {"rXYZ", xyz(0.4360, 0.2225, 0.0139)},
         {"gXYZ", xyz(0.3851, 0.7169, 0.0971)},
         {"bXYZ", xyz(0.1431, 0.0606, 0.7141)},
         {"rTRCgTRCbTRC", curve()}}};
    constexpr qsizetype tags = 9;
    QByteArray table = bigEndian(quint32(tags));
    QByteArray data;
    const qsizetype start = 128 + 4 + tags * 12;
    for (const Entry &entry : entries) {
        for (qsizetype i = 0; i < entry.tags.size(); i += 4)
            table += entry.tags.sliced(i, 4) + bigEndian(quint32(start + data.size())) +
                     bigEndian(quint32(entry.data.size()));
        data += entry.data + QByteArray((4 - entry.data.size() % 4) % 4, '\0');
    }
    return header(start + data.size()) + table + data;
}

} // namespace pages::pdf
