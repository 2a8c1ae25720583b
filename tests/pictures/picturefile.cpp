#include "tests/pictures/picturefile.h"

#include <QColor>
#include <QHash>
#include <QImageWriter>

#include <algorithm>

namespace {

constexpr int most = 64; // Colours: nobody sees more shades in letters, and it is two thirds of the size of 256.

int distance(QRgb a, QRgb b)
{
    const auto square = [](int x) { return x * x; };
    return square(qRed(a) - qRed(b)) + square(qGreen(a) - qGreen(b)) + square(qBlue(a) - qBlue(b));
}

// The most frequent; of equally many the darker, so that it is the same every time.
QList<QRgb> coloursOf(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(),
              [&](QRgb a, QRgb b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
    return colours.mid(0, most);
}

} // namespace

bool writePicture(const QImage &picture, const QString &path)
{
    const QImage from = picture.convertToFormat(QImage::Format_RGB32);
    QImage to(from.size(), QImage::Format_Indexed8);
    const QList<QRgb> colours = coloursOf(from);
    to.setColorTable(colours);
    QHash<QRgb, int> indexes;
    for (int y = 0; y < from.height(); ++y) {
        for (int x = 0; x < from.width(); ++x) {
            const QRgb colour = from.pixel(x, y);
            auto index = indexes.find(colour);
            if (index == indexes.end()) {
                const auto nearest = std::min_element(colours.begin(), colours.end(), [colour](QRgb a, QRgb b) {
                    return distance(a, colour) < distance(b, colour);
                });
                index = indexes.insert(colour, int(nearest - colours.begin()));
            }
            to.setPixel(x, y, *index);
        }
    }
    QImageWriter writer(path, "png");
    writer.setCompression(100);
    return writer.write(to);
}
