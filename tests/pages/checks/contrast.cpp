#include "tests/pages/checks/inspected.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using readback::Painting;

// WCAG 2.1, 1.4.6: text against what is painted below it, 7:1.
namespace checks {

namespace {

double luminance(QRgb colour)
{
    const auto light = [](int part) {
        const double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * light(qRed(colour)) + 0.7152 * light(qGreen(colour)) + 0.0722 * light(qBlue(colour));
}

double contrast(QRgb a, QRgb b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

// What may be seen at a place: the last of what covers it, and all since that may.
std::vector<QRgb> below(const std::vector<Painting> &paintings, size_t end, const QPointF &place)
{
    std::vector<QRgb> colours{qRgb(255, 255, 255)};
    for (size_t i = 0; i < end; ++i) {
        const Painting &painting = paintings[i];
        if (painting.kind == Painting::Kind::Text || !painting.box.contains(place))
            continue;
        if (painting.rectangle)
            colours.clear();
        if (painting.kind == Painting::Kind::Fill)
            colours.push_back(painting.ink);
    }
    return colours;
}

void tell(Inspected &pdf, size_t page, const Painting &text, QRgb colour)
{
    pdf.refuse(true, u"Page %5: text in %1 hardly stands out from %2 below it: “%3”, contrast %4."_s
                         .arg(QString::number(text.ink, 16), QString::number(colour, 16), text.text.left(40))
                         .arg(contrast(text.ink, colour), 0, 'f', 1)
                         .arg(page + 1));
}

} // namespace

void checkContrast(Inspected &pdf)
{
    QSet<std::pair<QRgb, QRgb>> told; // Each pair of colours once.
    for (size_t page = 0; page < pdf.contents.size(); ++page) {
        const std::vector<Painting> &paintings = pdf.contents[page].paintings;
        for (size_t i = 0; i < paintings.size(); ++i) {
            const Painting &text = paintings[i];
            for (const readback::Glyph &glyph : text.glyphs) {
                const QPointF middle = glyph.at + QPointF(glyph.advance / 2, text.size * 0.3);
                for (const QRgb colour : below(paintings, i, middle)) {
                    if (contrast(text.ink, colour) < 7 && !told.contains({text.ink, colour}))
                        tell(pdf, page, text, colour);
                    told.insert({text.ink, colour});
                }
            }
        }
    }
}

} // namespace checks
