#include "core/documents/docxblocks.h"

#include "core/documents/direction.h"
#include "core/documents/docxwords.h"
#include "core/documents/textstyles.h"
#include "core/documents/xml.h"

#include <utility>

namespace documents::docx {

Body::Body(QXmlStreamWriter &xml, Relations &relations, Numbering &numbering, const Document &document)
    : m_xml(xml), m_relations(relations), m_numbering(numbering), m_rightToLeft(isRightToLeft(document.language)),
      m_width(design::pageOf(document).text)
{
}

void Body::write(const Blocks &blocks) { write(blocks, Place{.width = m_width}); }

void Body::finish()
{
    if (std::exchange(m_behindTable, false))
        writeEmpty(m_xml, "w:p"_L1);
}

void Body::write(const Blocks &blocks, const Place &place)
{
    for (std::size_t i = 0; i < blocks.size(); ++i)
        std::visit([&](const auto &content) { write(content, place.ofBlock(blocks, i)); }, blocks[i].content);
}

bool Body::turns(const Phrase &words) const { return isRightToLeft(words, m_rightToLeft); }

void Body::writeNumbered(const QString &number, const Phrase &words, const Place &place, const QString &style)
{
    Shape shape{.style = style, .rightToLeft = turns(words)};
    shape.hang = place.hangOf(number);
    shape.inMargin = place.hasMargin();
    writeParagraph(place, shape, [&] {
        if (!number.isEmpty()) {
            writeRun(m_xml, number);
            writeTab(m_xml);
        }
        writePhrase(m_xml, m_relations, words, shape.rightToLeft);
    });
}

void Body::write(const Paragraph &paragraph, const Place &place)
{
    writeNumbered(paragraph.number, paragraph.words, place, place.styleOf(paragraph.role));
}

void Body::write(const Heading &heading, const Place &place)
{
    writeNumbered(heading.number, heading.words, place, textstyles::heading + QString::number(heading.level));
}

void Body::write(const List &list, const Place &place)
{
    const qreal hang = design::listHangOf(longestLabel(list));
    for (const Counted &run : countedOf(list)) {
        const std::optional<int> numbering = m_numbering.idOf(run);
        for (qsizetype i = run.first; i < run.first + run.count; ++i) {
            const bool isLast = i + 1 == list.entries.size();
            Shape shape;
            shape.style = place.table ? place.textStyle() : textstyles::listParagraph;
            shape.numbering = numbering;
            shape.hang = list.entries[i].label.isEmpty() ? 0 : hang;
            if (place.hasMargin())
                shape.below = isLast ? design::textGap : list.kind == List::Kind::Plain ? 0 : design::entryGap;
            writeEntry(list.entries[i], place.ofEntry(list, i), shape);
        }
    }
}

void Body::writeEntry(const List::Entry &entry, const Place &place, const Shape &listShape)
{
    Shape shape = listShape;
    shape.rightToLeft = turns(entry.words);
    writeParagraph(place, shape, [&] {
        if (!shape.numbering && !entry.label.isEmpty()) {
            writeRun(m_xml, entry.label);
            writeTab(m_xml);
        }
        writePhrase(m_xml, m_relations, entry.words, shape.rightToLeft);
    });
}

void Body::write(const Panel &panel, const Place &place) { write(panel.blocks, place.ofPanel(panel.kind)); }

void Body::write(const WriteOn &writeOn, const Place &place)
{
    const Shape shape{.style = textstyles::writeOn, .rightToLeft = m_rightToLeft, .tabs = tabStopsOf(writeOn, place)};
    writeParagraph(place, shape, [&] {
        for (qsizetype i = 0; i < writeOn.lines.size(); ++i) {
            writeRun(m_xml, writeOn.lines[i].prompt + u' ');
            writeTab(m_xml);
            if (i + 1 < writeOn.lines.size())
                writeTab(m_xml);
        }
    });
}

void Body::write(const Section &section, const Place &place) { write(section.blocks, place); }

void Body::write(const PageBreak &, const Place &) { m_breaksPage = true; }

void Body::writeParagraph(const Place &place, const Shape &shape, const std::function<void()> &content)
{
    const XmlElement paragraph(m_xml, "w:p"_L1);
    writeShape(place, shape);
    content();
    m_behindTable = false;
}

// In the order of the schema: Word refuses any other.
void Body::writeShape(const Place &place, const Shape &shape)
{
    const XmlElement element(m_xml, "w:pPr"_L1);
    if (!shape.style.isEmpty())
        writeEmpty(m_xml, "w:pStyle"_L1, {{"w:val"_L1, shape.style}});
    if (place.keepWithNext)
        writeEmpty(m_xml, "w:keepNext"_L1);
    if (place.panel)
        writeEmpty(m_xml, "w:keepLines"_L1);
    if (std::exchange(m_breaksPage, false))
        writeEmpty(m_xml, "w:pageBreakBefore"_L1);
    if (shape.numbering) {
        const XmlElement numbering(m_xml, "w:numPr"_L1);
        writeEmpty(m_xml, "w:ilvl"_L1, {{"w:val"_L1, u"0"_s}});
        writeEmpty(m_xml, "w:numId"_L1, {{"w:val"_L1, QString::number(*shape.numbering)}});
    }
    if (place.panel)
        writePanelBorders(place);
    if (!shape.tabs.isEmpty()) {
        const XmlElement tabs(m_xml, "w:tabs"_L1);
        for (const TabStop &stop : shape.tabs)
            writeEmpty(m_xml, "w:tab"_L1,
                       {{"w:val"_L1, u"left"_s},
                        {"w:leader"_L1, stop.led ? u"underscore"_s : u"none"_s},
                        {"w:pos"_L1, twips(stop.at)}});
    }
    const bool turned = shape.rightToLeft != m_rightToLeft;
    if (turned)
        writeEmpty(m_xml, "w:bidi"_L1, {{"w:val"_L1, shape.rightToLeft ? u"1"_s : u"0"_s}});
    writeSpacing(place, shape);
    if (place.panel || shape.hang > 0 || shape.numbering)
        writeIndent(place, shape);
    // A name in another script stays in line with the others of its column.
    if (place.table && turned)
        writeEmpty(m_xml, "w:jc"_L1, {{"w:val"_L1, u"right"_s}});
}

void Body::writeSpacing(const Place &place, const Shape &shape)
{
    const bool isHeading = shape.style.startsWith(textstyles::heading);
    std::optional<qreal> above;
    std::optional<qreal> below = shape.below;
    if (place.panel) {
        above = place.opensPanel ? design::panelPadding + (place.table ? 0 : design::abovePanel) : 0;
        below = place.closesPanel ? design::panelPadding + (place.table ? 0 : design::textGap) : 0;
    } else if (place.table && isHeading) {
        above = 0;
    } else if (m_behindTable && !isHeading) {
        above = design::aroundTable;
    }
    if (!above && !below)
        return;
    m_xml.writeEmptyElement(u"w:spacing"_s);
    if (above)
        m_xml.writeAttribute(u"w:before"_s, twips(*above));
    if (below)
        m_xml.writeAttribute(u"w:after"_s, twips(*below));
}

// Word counts from where the paragraph begins to run; the panel's rule stays at the text's side.
void Body::writeIndent(const Place &place, const Shape &shape)
{
    const bool turned = shape.rightToLeft != m_rightToLeft;
    const qreal ruled = place.edge();
    const qreal unruled = place.panel ? design::panelIndent : 0;
    writeEmpty(m_xml, "w:ind"_L1,
               {{"w:left"_L1, twips((turned ? unruled : ruled) + (shape.inMargin ? 0 : shape.hang))},
                {"w:right"_L1, twips(turned ? ruled : unruled)},
                {"w:hanging"_L1, twips(shape.hang)}});
}

void Body::writePanelBorders(const Place &place)
{
    constexpr qreal hairline = 0.25;
    const design::PanelColours colours = design::panelColours(*place.panel);
    {
        const XmlElement borders(m_xml, "w:pBdr"_L1);
        const auto write = [&](QLatin1StringView side, qreal points, QLatin1StringView ink, qreal space) {
            writeEmpty(m_xml, side,
                       {{"w:val"_L1, u"single"_s},
                        {"w:sz"_L1, QString::number(qRound(points * 8))},
                        {"w:space"_L1, QString::number(qRound(space))},
                        {"w:color"_L1, colour(ink)}});
        };
        const auto writeSide = [&](QLatin1StringView side, bool ruled) {
            write(side, ruled ? design::panelRule : hairline, ruled ? colours.rule : colours.tint, design::panelIndent);
        };
        // In the tint of the panel at the other sides: only with a border does it reach beyond the words, and only with
        // one at each paragraph's top and bottom does LibreOffice draw the rule without gaps.
        write("w:top"_L1, hairline, colours.tint, place.opensPanel ? design::panelPadding : 0);
        writeSide("w:left"_L1, !m_rightToLeft);
        write("w:bottom"_L1, hairline, colours.tint, place.closesPanel ? design::panelPadding : 0);
        writeSide("w:right"_L1, m_rightToLeft);
    }
    writeEmpty(m_xml, "w:shd"_L1,
               {{"w:val"_L1, u"clear"_s}, {"w:color"_L1, u"auto"_s}, {"w:fill"_L1, colour(colours.tint)}});
}

} // namespace documents::docx
