#include "core/documents/odtblocks.h"

#include "core/documents/direction.h"
#include "core/documents/textstyles.h"
#include "core/documents/xml.h"

#include <utility>

namespace documents::odt {

Body::Body(QXmlStreamWriter &xml, AutomaticStyles &styles, const Document &document)
    : m_xml(xml), m_styles(styles), m_rightToLeft(isRightToLeft(document.language)),
      m_width(design::pageOf(document).text), m_firstPage(document.firstPage == 1 ? 0 : document.firstPage),
      m_isCounted(document.firstPage != 1)
{
}

void Body::write(const Blocks &blocks, bool endsText) { write(blocks, Place{.endsText = endsText, .width = m_width}); }

void Body::finish()
{
    if (!std::exchange(m_isCounted, false))
        return;
    const XmlElement paragraph(m_xml, "text:p"_L1);
    writeEmpty(m_xml, "text:bookmark"_L1, {{"text:name"_L1, endBookmark}});
}

void Body::writeEnd()
{
    if (std::exchange(m_endsText, false) && std::exchange(m_isCounted, false))
        writeEmpty(m_xml, "text:bookmark"_L1, {{"text:name"_L1, endBookmark}});
}

void Body::write(const Blocks &blocks, const Place &place)
{
    for (std::size_t i = 0; i < blocks.size(); ++i)
        std::visit([&](const auto &content) { write(content, place.ofBlock(blocks, i)); }, blocks[i].content);
}

bool Body::turns(const Phrase &words) const { return isRightToLeft(words, m_rightToLeft); }

ParagraphLook Body::lookAt(const Place &place, const QString &style, bool rightToLeft)
{
    ParagraphLook look{.style = style, .keepsWithNext = place.keepWithNext};
    look.breaksPage = std::exchange(m_breaksPage, false);
    look.firstPage = std::exchange(m_firstPage, 0);
    m_endsText = place.endsText;
    if (rightToLeft != m_rightToLeft) {
        look.rightToLeft = rightToLeft;
        look.alignsAtEnd = place.table.has_value(); // In line with the others of its column.
    }
    if (place.panel) {
        look.keepsTogether = true;
        look.panel = place.panel;
        look.opensPanel = place.opensPanel;
        look.closesPanel = place.closesPanel;
        look.ruleAtRight = m_rightToLeft;
        look.above = place.opensPanel && !place.table ? addedAbove(design::abovePanel) : 0;
        look.below = place.closesPanel && !place.table ? design::textGap : 0;
    } else if (place.table && style.startsWith(textstyles::heading)) {
        look.above = 0;
    }
    return look;
}

void Body::hang(ParagraphLook &look, const Place &place, const QString &number) const
{
    if (number.isEmpty() || place.panel)
        return;
    const qreal hang = place.hangOf(number);
    look.left = place.hasMargin() ? 0 : hang;
    look.indent = -hang;
}

void Body::writeParagraph(const ParagraphLook &look, const std::function<void()> &content)
{
    const ParagraphLook plain{.style = look.style};
    const XmlElement paragraph(m_xml, "text:p"_L1,
                               {{"text:style-name"_L1, look == plain ? styleName(look.style) : m_styles.nameOf(look)}});
    content();
    writeEnd();
}

// In a panel it does not hang: LibreOffice has a stop for the tab outside the rule, right behind the number.
void Body::writeNumber(const QString &number, const Place &place)
{
    if (number.isEmpty())
        return;
    writeSpaced(m_xml, number);
    if (place.panel)
        m_xml.writeCharacters(u" "_s);
    else
        writeEmpty(m_xml, "text:tab"_L1);
}

void Body::write(const Paragraph &paragraph, const Place &place)
{
    const bool rightToLeft = turns(paragraph.words);
    ParagraphLook look = lookAt(place, place.styleOf(paragraph.role), rightToLeft);
    hang(look, place, paragraph.number);
    writeParagraph(look, [&] {
        writeNumber(paragraph.number, place);
        writePhrase(paragraph.words, rightToLeft);
    });
}

void Body::write(const Heading &heading, const Place &place)
{
    const QString level = QString::number(heading.level);
    const bool rightToLeft = turns(heading.words);
    ParagraphLook look = lookAt(place, textstyles::heading + level, rightToLeft);
    hang(look, place, heading.number);
    const XmlElement element(m_xml, "text:h"_L1,
                             {{"text:style-name"_L1, m_styles.nameOf(look)}, {"text:outline-level"_L1, level}});
    writeNumber(heading.number, place);
    writePhrase(heading.words, rightToLeft);
    writeEnd();
}

void Body::write(const List &list, const Place &place)
{
    for (const Counted &run : countedOf(list))
        writeRun(list, run, place);
}

void Body::writeRun(const List &list, const Counted &run, const Place &place)
{
    const qreal hang = list.entries[run.first].label.isEmpty() ? 0 : design::listHangOf(longestLabel(list));
    const ListLook listLook{run.counting, run.before, run.behind, run.start, hang, place.edge()};
    const XmlElement element(m_xml, "text:list"_L1, {{"text:style-name"_L1, m_styles.nameOf(listLook)}});
    for (qsizetype i = run.first; i < run.first + run.count; ++i) {
        const Phrase &words = list.entries[i].words;
        const bool rightToLeft = turns(words);
        const QString style = place.table ? place.textStyle() : textstyles::listParagraph;
        ParagraphLook look = lookAt(place.ofEntry(list, i), style, rightToLeft);
        look.left = hang;
        look.indent = -hang;
        if (place.hasMargin() && i + 1 == list.entries.size())
            look.below = design::textGap;
        else if (place.hasMargin() && list.kind == List::Kind::Plain)
            look.below = 0;
        const XmlElement item(m_xml, "text:list-item"_L1);
        writeParagraph(look, [&] { writePhrase(words, rightToLeft); });
    }
}

void Body::write(const Panel &panel, const Place &place) { write(panel.blocks, place.ofPanel(panel.kind)); }

void Body::write(const WriteOn &writeOn, const Place &place)
{
    ParagraphLook look = lookAt(place, textstyles::writeOn, m_rightToLeft);
    look.tabs = tabStopsOf(writeOn, place);
    writeParagraph(look, [&] {
        for (qsizetype i = 0; i < writeOn.lines.size(); ++i) {
            writeSpaced(m_xml, writeOn.lines[i].prompt + u' ');
            writeEmpty(m_xml, "text:tab"_L1);
            if (i + 1 < writeOn.lines.size())
                writeEmpty(m_xml, "text:tab"_L1);
        }
    });
}

void Body::write(const Section &section, const Place &place) { write(section.blocks, place); }

void Body::write(const PageBreak &, const Place &) { m_breaksPage = true; }

void Body::writePhrase(const Phrase &words, bool rightToLeft)
{
    for (qsizetype i = 0; i < words.size();) {
        const QString &link = words[i].link;
        std::optional<XmlElement> anchor;
        if (!link.isEmpty())
            anchor.emplace(m_xml, "text:a"_L1, XmlAttributes{{"xlink:type"_L1, u"simple"_s}, {"xlink:href"_L1, link}});
        qsizetype next = i;
        for (; next < words.size() && words[next].link == link; ++next) {
            const Words &some = words[next];
            const WordsLook look{some.look, some.quiet, !link.isEmpty(), some.language};
            std::optional<XmlElement> span;
            if (look != WordsLook())
                span.emplace(m_xml, "text:span"_L1, XmlAttributes{{"text:style-name"_L1, m_styles.nameOf(look)}});
            writePieces(piecesOf(words, next, rightToLeft));
        }
        i = next;
    }
}

void Body::writePieces(const QList<Piece> &pieces)
{
    for (const Piece &piece : pieces) {
        if (piece.breaksLine)
            writeEmpty(m_xml, "text:line-break"_L1);
        else
            writeSpaced(m_xml, piece.text);
    }
}

} // namespace documents::odt
