#include "core/documents/odtblocks.h"

#include "core/documents/direction.h"
#include "core/documents/picturefile.h"
#include "core/documents/textstyles.h"
#include "core/documents/xml.h"

#include <utility>

namespace documents::odt {

namespace {

CellLook cellLookOf(const Table &table, bool isLast)
{
    switch (table.look) {
    case Table::Look::Particulars:
        return CellLook::Particulars;
    case Table::Look::Ruled:
        return isLast ? CellLook::RuledLast : CellLook::Ruled;
    case Table::Look::Framed:
        break;
    }
    return CellLook::Framed;
}

} // namespace

void Body::write(const Table &table, const Place &place)
{
    if (!table.caption.isEmpty()) {
        Place above = place;
        above.keepWithNext = true;
        above.endsText = false;
        writeParagraph(lookAt(above, textstyles::caption, m_rightToLeft),
                       [&] { writePieces(piecesOf(table.caption, m_rightToLeft)); });
    }
    TableLook look{.width = place.width, .left = place.edge()};
    look.breaksPage = std::exchange(m_breaksPage, false);
    look.firstPage = std::exchange(m_firstPage, 0);
    const QList<qreal> widths = columnWidths(table, place.width);
    const XmlElement element(m_xml, "table:table"_L1, {{"table:style-name"_L1, m_styles.nameOf(look)}});
    if (!table.caption.isEmpty())
        writeText(m_xml, "table:title"_L1, table.caption);
    for (const qreal width : widths)
        writeEmpty(m_xml, "table:table-column"_L1, {{"table:style-name"_L1, m_styles.nameOfColumn(width)}});
    if (isHeaded(table))
        writeTableHead(table);
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        writeRow(table, table.rows[i], i + 1 == table.rows.size(), widths);
    if (!isHeaded(table) && table.rows.empty()) // A table has a row.
        writeRow(table, Table::Row(std::size_t(table.columns.size())), true, widths);
}

void Body::openCell(CellLook look)
{
    m_xml.writeStartElement(u"table:table-cell"_s);
    m_xml.writeAttribute(u"table:style-name"_s, nameOf(look));
    m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
}

void Body::writeTableHead(const Table &table)
{
    const XmlElement head(m_xml, "table:table-header-rows"_L1);
    const XmlElement row(m_xml, "table:table-row"_L1, {{"table:style-name"_L1, AutomaticStyles::nameOfRow(false)}});
    for (const Table::Column &column : table.columns) {
        openCell(table.look == Table::Look::Framed ? CellLook::FramedHead : CellLook::RuledHead);
        writeParagraph({.style = textstyles::tableHeading},
                       [&] { writePieces(piecesOf(column.heading, m_rightToLeft)); });
        m_xml.writeEndElement();
    }
}

void Body::writeRow(const Table &table, const Table::Row &row, bool isLast, const QList<qreal> &widths)
{
    constexpr qreal padding = 10; // Left and right of a cell.
    const XmlElement element(m_xml, "table:table-row"_L1,
                             {{"table:style-name"_L1, AutomaticStyles::nameOfRow(mayBeCut(row))}});
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        openCell(cellLookOf(table, isLast));
        const Blocks &blocks = row[std::size_t(i)].blocks;
        write(blocks, Place{.table = table.look,
                            .rowHeader = table.columns[i].rowHeader,
                            .width = qMax(padding, widths[i] - padding)});
        if (blocks.empty())
            writeParagraph({.style = textstyles::tableText}, [] {});
        m_xml.writeEndElement();
    }
}

void Body::write(const Picture &picture, const Place &place)
{
    const auto file = pictureFileOf(picture.data);
    if (!file)
        return;
    const QString number = QString::number(m_images.size() + 1);
    const QString name = u"Pictures/%1.%2"_s.arg(number, file->suffix);
    m_images.append({name.toLatin1(), file->mimeType, picture.data});
    writeParagraph(lookAt(place, textstyles::picture, m_rightToLeft), [&] {
        const qreal width = qMin(picture.height * file->width / file->height, place.width);
        const XmlElement frame(m_xml, "draw:frame"_L1,
                               {{"draw:style-name"_L1, AutomaticStyles::nameOfPicture()},
                                {"draw:name"_L1, u"Picture "_s + number},
                                {"text:anchor-type"_L1, u"as-char"_s},
                                {"svg:width"_L1, points(width)},
                                {"svg:height"_L1, points(picture.height)}});
        writeEmpty(m_xml, "draw:image"_L1,
                   {{"xlink:href"_L1, name},
                    {"xlink:type"_L1, u"simple"_s},
                    {"xlink:show"_L1, u"embed"_s},
                    {"xlink:actuate"_L1, u"onLoad"_s}});
        writeText(m_xml, "svg:desc"_L1, picture.alt);
    });
}

} // namespace documents::odt
