#include "core/documents/docxblocks.h"

#include "core/documents/design.h"
#include "core/documents/direction.h"
#include "core/documents/docxwords.h"
#include "core/documents/xml.h"

#include <utility>

namespace documents::docx {

namespace {

constexpr qreal entryGap = 3;     // Below an entry of a list,
constexpr qreal textGap = 8;      // below its last one, and below paragraphs.
constexpr qreal panelPadding = 4; // Above and below the words of a panel.
constexpr qreal aroundTable = 10;

QString styleOf(Paragraph::Role role)
{
    switch (role) {
    case Paragraph::Role::BodyName:
        return u"BodyName"_s;
    case Paragraph::Role::Lead:
        return u"Lead"_s;
    case Paragraph::Role::Note:
        return u"Note"_s;
    case Paragraph::Role::Mark:
        return u"Mark"_s;
    case Paragraph::Role::Code:
        return u"Code"_s;
    case Paragraph::Role::Text:
        break;
    }
    return {};
}

} // namespace

Body::Body(QXmlStreamWriter &xml, Relations &relations, Numbering &numbering, bool rightToLeft)
    : m_xml(xml), m_relations(relations), m_numbering(numbering), m_rightToLeft(rightToLeft)
{
}

void Body::write(const Blocks &blocks) { write(blocks, Place{.width = design::page.text}); }

void Body::finish()
{
    if (std::exchange(m_behindTable, false))
        writeEmpty(m_xml, "w:p"_L1);
}

void Body::write(const Blocks &blocks, const Place &place)
{
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool isLast = i + 1 == blocks.size();
        Place own = place;
        own.opensPanel = place.opensPanel && i == 0;
        own.closesPanel = place.closesPanel && isLast;
        own.keepWithNext = blocks[i].keepWithNext || (place.keepWithNext && isLast) || (place.panel && !isLast);
        std::visit([&](const auto &content) { write(content, own); }, blocks[i].content);
    }
}

QString Body::cellStyle(const Place &place) const
{
    const bool small = place.table == Table::Look::Ruled;
    if (place.rowHeader)
        return small ? u"RowHeading"_s : u"CellRowHeading"_s;
    return !place.table ? QString() : small ? u"TableText"_s : u"CellText"_s;
}

bool Body::turns(const Phrase &words) const { return isRightToLeft(words, m_rightToLeft); }

void Body::write(const Paragraph &paragraph, const Place &place)
{
    Shape shape;
    shape.style = paragraph.role == Paragraph::Role::Text ? cellStyle(place) : styleOf(paragraph.role);
    shape.rightToLeft = turns(paragraph.words);
    if (!paragraph.number.isEmpty()) {
        shape.inMargin = !place.panel && !place.table;
        shape.hang = shape.inMargin ? design::hang : design::listHangOf(paragraph.number.size());
    }
    writeParagraph(place, shape, [&] {
        if (!paragraph.number.isEmpty()) {
            writeRun(m_xml, paragraph.number);
            writeTab(m_xml);
        }
        writePhrase(m_xml, m_relations, paragraph.words, shape.rightToLeft);
    });
}

void Body::write(const Heading &heading, const Place &place)
{
    Shape shape;
    shape.style = u"Heading"_s + QString::number(heading.level);
    shape.rightToLeft = turns(heading.words);
    if (!heading.number.isEmpty()) {
        shape.inMargin = !place.panel && !place.table;
        shape.hang = shape.inMargin ? design::hang : design::listHangOf(heading.number.size());
    }
    writeParagraph(place, shape, [&] {
        if (!heading.number.isEmpty()) {
            writeRun(m_xml, heading.number);
            writeTab(m_xml);
        }
        writePhrase(m_xml, m_relations, heading.words, shape.rightToLeft);
    });
}

void Body::write(const List &list, const Place &place)
{
    const bool isPlain = list.kind == List::Kind::Plain;
    const qreal hang = design::listHangOf(longestLabel(list));
    for (const Counted &run : countedOf(list)) {
        const std::optional<int> numbering = m_numbering.idOf(run);
        for (qsizetype i = 0; i < run.count; ++i) {
            const qsizetype entry = run.first + i;
            const bool isFirst = entry == 0;
            const bool isLast = entry + 1 == list.entries.size();
            Place own = place;
            own.opensPanel = place.opensPanel && isFirst;
            own.closesPanel = place.closesPanel && isLast;
            own.keepWithNext = isLast ? place.keepWithNext : place.panel.has_value();
            Shape shape;
            shape.style = place.table || place.panel ? cellStyle(place) : u"ListParagraph"_s;
            shape.numbering = numbering;
            shape.hang = list.entries[entry].label.isEmpty() ? 0 : hang;
            if (!place.table)
                shape.below = isLast ? textGap : isPlain ? 0 : entryGap;
            writeEntry(list.entries[entry], own, shape);
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

void Body::write(const Panel &panel, const Place &place)
{
    Place own = place;
    own.panel = panel.kind;
    own.opensPanel = true;
    own.closesPanel = true;
    if (!place.panel)
        own.width -= design::panelRule + 2 * design::panelIndent;
    write(panel.blocks, own);
}

void Body::write(const WriteOn &writeOn, const Place &place)
{
    constexpr qreal gap = 18;
    constexpr qreal withinEdge = 0.5; // A line that ends beyond it begins a new one.
    qreal sum = 0;
    for (const WriteOn::Line &line : writeOn.lines)
        sum += line.share;
    Shape shape{.style = u"WriteOn"_s};
    const qreal start = place.panel ? design::panelRule + design::panelIndent : 0;
    qreal at = start;
    for (const WriteOn::Line &line : writeOn.lines) {
        at += place.width * line.share / sum;
        const bool isLast = &line == &writeOn.lines.last();
        shape.tabs.append({isLast ? start + place.width - withinEdge : at - gap, true});
        if (!isLast)
            shape.tabs.append({at, false});
    }
    writeParagraph(place, shape, [&] {
        for (const WriteOn::Line &line : writeOn.lines) {
            writeRun(m_xml, line.prompt + u' ');
            writeTab(m_xml);
            if (&line != &writeOn.lines.last())
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
        for (const auto &[at, led] : shape.tabs)
            writeEmpty(
                m_xml, "w:tab"_L1,
                {{"w:val"_L1, u"left"_s}, {"w:leader"_L1, led ? u"underscore"_s : u"none"_s}, {"w:pos"_L1, twips(at)}});
    }
    if (shape.rightToLeft != m_rightToLeft)
        writeEmpty(m_xml, "w:bidi"_L1, {{"w:val"_L1, shape.rightToLeft ? u"1"_s : u"0"_s}});
    const bool isHeading = shape.style.startsWith("Heading"_L1);
    if (place.panel)
        writeEmpty(m_xml, "w:spacing"_L1,
                   {{"w:before"_L1, twips(place.opensPanel ? panelPadding + 2 : 0)},
                    {"w:after"_L1, twips(place.closesPanel ? textGap + panelPadding : 0)}});
    else if (m_behindTable && !isHeading)
        writeEmpty(m_xml, "w:spacing"_L1, {{"w:before"_L1, twips(aroundTable)}});
    else if (shape.below)
        writeEmpty(m_xml, "w:spacing"_L1, {{"w:after"_L1, twips(*shape.below)}});
    else if (place.table && isHeading)
        writeEmpty(m_xml, "w:spacing"_L1, {{"w:before"_L1, u"0"_s}});
    // Word counts from where the paragraph begins to run; the panel's rule stays at the text's side.
    const bool turned = shape.rightToLeft != m_rightToLeft;
    const qreal ruled = place.panel ? design::panelRule + design::panelIndent : 0;
    const qreal unruled = place.panel ? design::panelIndent : 0;
    const qreal edge = turned ? unruled : ruled;
    if (place.panel || shape.hang > 0 || shape.numbering)
        writeEmpty(m_xml, "w:ind"_L1,
                   {{"w:left"_L1, twips(edge + (shape.inMargin ? 0 : shape.hang))},
                    {"w:right"_L1, twips(turned ? ruled : unruled)},
                    {"w:hanging"_L1, twips(shape.hang)}});
    // A name in another script stays in line with the others of its list or column.
    if (place.table && turned)
        writeEmpty(m_xml, "w:jc"_L1, {{"w:val"_L1, u"right"_s}});
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
        // In the tint of the panel at the other sides: only with a border does it reach beyond the words, and only with
        // one at each paragraph's top and bottom does LibreOffice draw the rule without gaps.
        write("w:top"_L1, hairline, colours.tint, place.opensPanel ? panelPadding : 0);
        const auto writeRule = [&](QLatin1StringView side) {
            write(side, design::panelRule, colours.rule, design::panelIndent);
        };
        const auto writeTint = [&](QLatin1StringView side) {
            write(side, hairline, colours.tint, design::panelIndent);
        };
        if (m_rightToLeft)
            writeTint("w:left"_L1);
        else
            writeRule("w:left"_L1);
        write("w:bottom"_L1, hairline, colours.tint, place.closesPanel ? panelPadding : 0);
        if (m_rightToLeft)
            writeRule("w:right"_L1);
        else
            writeTint("w:right"_L1);
    }
    writeEmpty(m_xml, "w:shd"_L1,
               {{"w:val"_L1, u"clear"_s}, {"w:color"_L1, u"auto"_s}, {"w:fill"_L1, colour(colours.tint)}});
}

} // namespace documents::docx
