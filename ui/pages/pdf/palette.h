#pragma once

#include "ui/pages/display.h"

#include <map>

namespace pages::pdf {

// The inks of a document by number, the most used one first. As an indexed colour space, whose number 0 is what a page
// begins with: "3 sc" for nine decimals, on thousands of lines.
class Palette {
public:
    explicit Palette(const Pages &pages);
    int of(QRgb ink) const { return m_numbers.at(ink); }
    // "[/Indexed/DeviceRGB 3<...>]"
    QByteArray colourSpace() const;

private:
    std::vector<QRgb> m_inks;
    std::map<QRgb, int> m_numbers;
};

} // namespace pages::pdf
