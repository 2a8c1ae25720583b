#include "ui/pages/painting.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>

namespace pages {

const QRawFont &PagePainter::font(quint16 face, float size)
{
    QRawFont &font = m_fonts[{face, size}];
    if (!font.isValid())
        font.loadFromData(m_pages.typeset.faces[face].face->file(), double(size), QFont::PreferNoHinting);
    return font;
}

void PagePainter::paint(QPainter &painter, qsizetype index)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paintWatermark(painter);
    for (const Page *layer : {&m_pages.everyPage, &m_pages.pages[size_t(index)]})
        paintLayer(painter, *layer);
    painter.restore();
}

void PagePainter::paintLayer(QPainter &painter, const Page &page)
{
    for (const Fill &fill : page.fills)
        painter.fillRect(fill.rect, QColor::fromRgb(fill.ink));
    for (const PictureRun &run : page.pictures) {
        QImage &picture = m_pictures[run.picture];
        if (picture.isNull())
            picture.loadFromData(m_pages.pictures[run.picture]);
        painter.drawImage(run.rect, picture);
    }
    paintTexts(painter, page);
}

// Words that follow each other on one baseline are one run of glyphs.
void PagePainter::paintTexts(QPainter &painter, const Page &page)
{
    QList<quint32> glyphs;
    QList<QPointF> positions;
    for (size_t i = 0; i < page.texts.size();) {
        const TextRun &first = page.texts[i];
        const quint16 face = m_pages.typeset.words[first.word].face;
        glyphs.clear();
        positions.clear();
        for (; i < page.texts.size(); ++i) {
            const TextRun &run = page.texts[i];
            const Word &word = m_pages.typeset.words[run.word];
            if (word.face != face || run.size != first.size || run.ink != first.ink || run.y != first.y)
                break;
            for (quint32 n = word.first; n < word.first + word.count; ++n) {
                const WordGlyph &glyph = m_pages.typeset.glyphs[n];
                glyphs.append(m_pages.typeset.faces[face].codes[glyph.code].glyph);
                positions.append(
                    {double(run.x) + double(glyph.x * run.size), double(run.y) - double(glyph.y * run.size)});
            }
        }
        QGlyphRun run;
        run.setRawFont(font(face, first.size));
        run.setGlyphIndexes(glyphs);
        run.setPositions(positions);
        painter.setPen(QColor::fromRgb(first.ink));
        painter.drawGlyphRun({}, run);
    }
}

void PagePainter::paintWatermark(QPainter &painter) const
{
    if (!m_pages.watermark)
        return;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const Watermark::Stroke &stroke : m_pages.watermark->outline) {
        switch (stroke.kind) {
        case Watermark::Stroke::Kind::Move:
            path.moveTo(stroke.points[0]);
            break;
        case Watermark::Stroke::Kind::Line:
            path.lineTo(stroke.points[0]);
            break;
        case Watermark::Stroke::Kind::Curve:
            path.cubicTo(stroke.points[0], stroke.points[1], stroke.points[2]);
            break;
        case Watermark::Stroke::Kind::Close:
            path.closeSubpath();
            break;
        }
    }
    painter.fillPath(path, QColor::fromRgb(m_pages.watermark->ink));
}

} // namespace pages
