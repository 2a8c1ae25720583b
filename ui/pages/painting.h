#pragma once

#include "ui/pages/display.h"

#include <QHash>
#include <QImage>
#include <QRawFont>

class QPainter;

namespace pages {

// Paints pages on screen and on paper: the same glyphs at the same places as in the PDF. Of the GUI thread.
class PagePainter {
public:
    // The pages must live longer.
    explicit PagePainter(const Pages &pages) : m_pages(pages) {}

    // One page, from the painter's origin; a unit of the painter is a point.
    void paint(QPainter &painter, qsizetype page);

private:
    const QRawFont &font(quint16 face, float size);
    void paintLayer(QPainter &painter, const Page &page);
    void paintTexts(QPainter &painter, const Page &page);
    void paintWatermark(QPainter &painter) const;

    const Pages &m_pages;
    QHash<std::pair<quint16, float>, QRawFont> m_fonts;
    QHash<quint32, QImage> m_pictures;
};

} // namespace pages
