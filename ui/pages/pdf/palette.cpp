#include "ui/pages/pdf/palette.h"

#include <algorithm>

namespace pages::pdf {

Palette::Palette(const Pages &pages)
{
    std::map<QRgb, size_t> uses;
    const auto count = [&](const Page &page) {
        for (const Fill &fill : page.fills)
            ++uses[fill.ink];
        for (const TextRun &run : page.texts)
            ++uses[run.ink];
    };
    count(pages.everyPage);
    std::for_each(pages.pages.begin(), pages.pages.end(), count);
    if (pages.watermark)
        ++uses[pages.watermark->ink];
    for (const auto &[ink, used] : uses)
        m_inks.push_back(ink);
    std::stable_sort(m_inks.begin(), m_inks.end(), [&](QRgb a, QRgb b) { return uses[a] > uses[b]; });
    Q_ASSERT(m_inks.size() <= 256); // As many as an indexed space can have: the layout knows a dozen.
    for (const QRgb ink : m_inks)
        m_numbers.emplace(ink, int(m_numbers.size()));
}

QByteArray Palette::colourSpace() const
{
    QByteArray parts;
    for (const QRgb ink : m_inks) {
        for (const int part : {qRed(ink), qGreen(ink), qBlue(ink)})
            parts += char(part);
    }
    return "[/Indexed/DeviceRGB " + QByteArray::number(qlonglong(m_inks.size()) - 1) + '<' + parts.toHex() + ">]";
}

} // namespace pages::pdf
