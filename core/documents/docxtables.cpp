#include "core/documents/docxblocks.h"
#include "core/documents/docxwords.h"
#include "core/documents/picturefile.h"
#include "core/documents/textstyles.h"
#include "core/documents/xml.h"

#include <utility>

namespace documents::docx {

namespace {

QString styleOf(Table::Look look)
{
    switch (look) {
    case Table::Look::Particulars:
        return u"Particulars"_s;
    case Table::Look::Ruled:
        return u"Ruled"_s;
    case Table::Look::Framed:
        break;
    }
    return u"Framed"_s;
}

} // namespace

void Body::write(const Table &table, const Place &place)
{
    if (m_behindTable)
        writeParagraph({}, {.style = textstyles::tableText}, [] {}); // Word makes one of two tables that touch.
    if (!table.caption.isEmpty())
        writeParagraph(place, {.style = textstyles::caption},
                       [&] { writePieces(m_xml, piecesOf(table.caption, m_rightToLeft)); });
    const QList<qreal> widths = columnWidths(table, place.width);
    const XmlElement element(m_xml, "w:tbl"_L1);
    writeTableProperties(table, widths, place);
    if (isHeaded(table))
        writeHead(table, widths);
    for (const Table::Row &row : table.rows)
        writeRow(table, row, widths);
    if (!isHeaded(table) && table.rows.empty()) // A table has a row.
        writeRow(table, Table::Row(std::size_t(table.columns.size())), widths);
    m_behindTable = true;
}

void Body::writeTableProperties(const Table &table, const QList<qreal> &widths, const Place &place)
{
    {
        const XmlElement properties(m_xml, "w:tblPr"_L1);
        writeEmpty(m_xml, "w:tblStyle"_L1, {{"w:val"_L1, styleOf(table.look)}});
        if (m_rightToLeft)
            writeEmpty(m_xml, "w:bidiVisual"_L1);
        writeEmpty(m_xml, "w:tblW"_L1, {{"w:w"_L1, twips(place.width)}, {"w:type"_L1, u"dxa"_s}});
        if (place.panel)
            writeEmpty(m_xml, "w:tblInd"_L1, {{"w:w"_L1, twips(place.edge())}, {"w:type"_L1, u"dxa"_s}});
        writeEmpty(m_xml, "w:tblLayout"_L1, {{"w:type"_L1, u"fixed"_s}});
        const bool rowHeaders = table.columns.first().rowHeader;
        writeEmpty(m_xml, "w:tblLook"_L1,
                   {{"w:firstRow"_L1, isHeaded(table) ? u"1"_s : u"0"_s},
                    {"w:lastRow"_L1, u"0"_s},
                    {"w:firstColumn"_L1, rowHeaders ? u"1"_s : u"0"_s},
                    {"w:lastColumn"_L1, u"0"_s},
                    {"w:noHBand"_L1, u"1"_s},
                    {"w:noVBand"_L1, u"1"_s}});
        if (!table.caption.isEmpty())
            writeEmpty(m_xml, "w:tblCaption"_L1, {{"w:val"_L1, table.caption}});
    }
    const XmlElement grid(m_xml, "w:tblGrid"_L1);
    for (const qreal width : widths)
        writeEmpty(m_xml, "w:gridCol"_L1, {{"w:w"_L1, twips(width)}});
}

void Body::writeHead(const Table &table, const QList<qreal> &widths)
{
    const XmlElement row(m_xml, "w:tr"_L1);
    {
        const XmlElement properties(m_xml, "w:trPr"_L1);
        writeEmpty(m_xml, "w:cantSplit"_L1);
        writeEmpty(m_xml, "w:tblHeader"_L1); // Again on every page.
    }
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const XmlElement cell(m_xml, "w:tc"_L1);
        {
            const XmlElement properties(m_xml, "w:tcPr"_L1);
            writeEmpty(m_xml, "w:tcW"_L1, {{"w:w"_L1, twips(widths[i])}, {"w:type"_L1, u"dxa"_s}});
        }
        writeParagraph({}, {.style = textstyles::tableHeading, .rightToLeft = m_rightToLeft},
                       [&] { writePieces(m_xml, piecesOf(table.columns[i].heading, m_rightToLeft)); });
    }
}

void Body::writeRow(const Table &table, const Table::Row &row, const QList<qreal> &widths)
{
    constexpr qreal padding = 10; // Left and right of a cell.
    const XmlElement element(m_xml, "w:tr"_L1);
    if (!mayBeCut(row)) {
        const XmlElement properties(m_xml, "w:trPr"_L1);
        writeEmpty(m_xml, "w:cantSplit"_L1);
    }
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const XmlElement cell(m_xml, "w:tc"_L1);
        {
            const XmlElement properties(m_xml, "w:tcPr"_L1);
            writeEmpty(m_xml, "w:tcW"_L1, {{"w:w"_L1, twips(widths[i])}, {"w:type"_L1, u"dxa"_s}});
        }
        m_behindTable = false;
        const Blocks &blocks = row[std::size_t(i)].blocks;
        write(blocks, Place{.table = table.look,
                            .rowHeader = table.columns[i].rowHeader,
                            .width = qMax(padding, widths[i] - padding)});
        if (blocks.empty() || m_behindTable)
            writeParagraph({}, {.style = textstyles::tableText, .rightToLeft = m_rightToLeft}, [] {});
    }
}

void Body::write(const Picture &picture, const Place &place)
{
    const auto file = pictureFileOf(picture.data);
    if (!file)
        return;
    const QByteArray name = "image" + QByteArray::number(m_images.size() + 1) + '.' + file->suffix.toLatin1();
    m_images.append({name, picture.data});
    const QString relation = m_relations.add("image"_L1, u"media/"_s + QString::fromLatin1(name));
    const qreal width = qMin(picture.height * file->width / file->height, place.width);
    writeParagraph(place, {.style = textstyles::picture, .rightToLeft = m_rightToLeft}, [&] {
        const XmlElement run(m_xml, "w:r"_L1);
        writeDrawing(picture, relation, width);
    });
}

void Body::writeDrawing(const Picture &picture, const QString &relation, qreal width)
{
    const auto emu = [](qreal points) { return QString::number(qMax(1, qRound(points * 12700))); };
    const QString id = QString::number(m_images.size());
    const QString across = emu(width);
    const QString upright = emu(picture.height);
    const XmlElement drawing(m_xml, "w:drawing"_L1);
    const XmlElement inLine(m_xml, "wp:inline"_L1,
                            {{"distT"_L1, u"0"_s}, {"distB"_L1, u"0"_s}, {"distL"_L1, u"0"_s}, {"distR"_L1, u"0"_s}});
    writeEmpty(m_xml, "wp:extent"_L1, {{"cx"_L1, across}, {"cy"_L1, upright}});
    writeEmpty(m_xml, "wp:docPr"_L1, {{"id"_L1, id}, {"name"_L1, u"Picture "_s + id}, {"descr"_L1, picture.alt}});
    const QString drawings = u"http://schemas.openxmlformats.org/drawingml/2006/main"_s;
    const QString pictures = u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s;
    const XmlElement graphic(m_xml, "a:graphic"_L1, {{"xmlns:a"_L1, drawings}});
    const XmlElement data(m_xml, "a:graphicData"_L1, {{"uri"_L1, pictures}});
    const XmlElement element(m_xml, "pic:pic"_L1, {{"xmlns:pic"_L1, pictures}});
    {
        const XmlElement properties(m_xml, "pic:nvPicPr"_L1);
        writeEmpty(m_xml, "pic:cNvPr"_L1, {{"id"_L1, id}, {"name"_L1, u"Picture "_s + id}, {"descr"_L1, picture.alt}});
        writeEmpty(m_xml, "pic:cNvPicPr"_L1);
    }
    {
        const XmlElement fill(m_xml, "pic:blipFill"_L1);
        writeEmpty(m_xml, "a:blip"_L1, {{"r:embed"_L1, relation}});
        const XmlElement stretch(m_xml, "a:stretch"_L1);
        writeEmpty(m_xml, "a:fillRect"_L1);
    }
    const XmlElement shape(m_xml, "pic:spPr"_L1);
    {
        const XmlElement transform(m_xml, "a:xfrm"_L1);
        writeEmpty(m_xml, "a:off"_L1, {{"x"_L1, u"0"_s}, {"y"_L1, u"0"_s}});
        writeEmpty(m_xml, "a:ext"_L1, {{"cx"_L1, across}, {"cy"_L1, upright}});
    }
    const XmlElement geometry(m_xml, "a:prstGeom"_L1, {{"prst"_L1, u"rect"_s}});
    writeEmpty(m_xml, "a:avLst"_L1);
}

} // namespace documents::docx
