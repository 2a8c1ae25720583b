#include "core/documents/htmlblocks.h"

#include "core/documents/design.h"
#include "core/documents/direction.h"
#include "core/documents/labels.h"
#include "core/documents/picturefile.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

QString roleClass(Paragraph::Role role)
{
    switch (role) {
    case Paragraph::Role::BodyName:
        return u"body-name"_s;
    case Paragraph::Role::Lead:
        return u"lead"_s;
    case Paragraph::Role::Note:
        return u"note"_s;
    case Paragraph::Role::Mark:
        return u"mark"_s;
    case Paragraph::Role::Code:
        return u"code"_s;
    case Paragraph::Role::Text:
        break;
    }
    return {};
}

QString panelClass(Panel::Kind kind)
{
    switch (kind) {
    case Panel::Kind::Decision:
        return u"panel decision"_s;
    case Panel::Kind::Action:
        return u"panel action"_s;
    case Panel::Kind::Stub:
        break;
    }
    return u"panel stub"_s;
}

Phrase allWords(const List &list)
{
    Phrase words;
    for (const List::Entry &entry : list.entries)
        words += entry.words;
    return words;
}

// Room for its longest label: as wide as design::listHangOf() says.
QString labelledClass(const List &list)
{
    const qreal hang = design::listHangOf(longestLabel(list));
    return hang <= design::listHang       ? u"labelled"_s
           : hang <= design::wideListHang ? u"labelled wide"_s
                                          : u"labelled wider"_s;
}

} // namespace

void HtmlBlocks::open(const QString &element, const QString &look)
{
    m_xml.writeStartElement(element);
    const bool keep = std::exchange(m_keepWithNext, false);
    if (keep || !look.isEmpty())
        m_xml.writeAttribute(u"class"_s, !keep ? look : look.isEmpty() ? u"keep"_s : look + u" keep"_s);
}

void HtmlBlocks::close()
{
    m_xml.writeCharacters({}); // Else what is empty is written as <td/>, which HTML takes for one that is left open.
    m_xml.writeEndElement();
}

void HtmlBlocks::turn(bool rightToLeft, bool around)
{
    if (rightToLeft != around)
        m_xml.writeAttribute(u"dir"_s, rightToLeft ? u"rtl"_s : u"ltr"_s);
}

void HtmlBlocks::write(const Blocks &blocks)
{
    for (const Block &block : blocks) {
        m_xml.writeCharacters(u"\n"_s);
        m_keepWithNext = block.keepWithNext;
        std::visit([this](const auto &content) { write(content); }, block.content);
        m_keepWithNext = false;
    }
    m_xml.writeCharacters(u"\n"_s);
}

void HtmlBlocks::write(const Paragraph &paragraph)
{
    const bool rightToLeft = documents::isRightToLeft(paragraph.words, m_rightToLeft);
    const QString role = roleClass(paragraph.role);
    open(u"p"_s, paragraph.number.isEmpty() ? role : role.isEmpty() ? u"numbered"_s : u"numbered "_s + role);
    turn(rightToLeft, m_rightToLeft);
    writeLabel(paragraph.number);
    const bool isCode = paragraph.role == Paragraph::Role::Code;
    if (isCode)
        m_xml.writeStartElement(u"code"_s);
    writePhrase(paragraph.words, rightToLeft);
    if (isCode)
        close();
    close();
}

void HtmlBlocks::write(const Heading &heading)
{
    const bool rightToLeft = documents::isRightToLeft(heading.words, m_rightToLeft);
    open(u'h' + QString::number(heading.level), heading.number.isEmpty() ? QString() : u"numbered"_s);
    m_xml.writeAttribute(u"id"_s, idOfHeading(++m_headings));
    turn(rightToLeft, m_rightToLeft);
    writeLabel(heading.number);
    writePhrase(heading.words, rightToLeft);
    close();
}

// Labels are text: they are read, found and copied as they were typed, and a browser that counts by itself ("1." for
// "a)") is told not to. Only a plain bullet is left to it.
void HtmlBlocks::write(const List &list)
{
    const bool rightToLeft = documents::isRightToLeft(allWords(list), m_rightToLeft);
    const QList<Counted> runs = countedOf(list);
    const Counted &head = runs.first();
    const bool isCounted = head.counting != Counting::None;
    const bool isBulleted = runs.size() == 1 && head.counting == Counting::None && head.before == u"•";
    const bool isPlain = runs.size() == 1 && head.counting == Counting::None && head.before.isEmpty();
    open(isCounted ? u"ol"_s : u"ul"_s, isBulleted ? QString() : isPlain ? u"plain"_s : labelledClass(list));
    // How a browser would count without styles: nothing contradicts the labels in the text.
    if (isCounted && head.counting != Counting::Numbers)
        m_xml.writeAttribute(u"type"_s, signOf(head.counting));
    if (isCounted && head.start != 1)
        m_xml.writeAttribute(u"start"_s, QString::number(head.start));
    turn(rightToLeft, m_rightToLeft);
    for (const Counted &run : runs) {
        for (qsizetype i = 0; i < run.count; ++i) {
            const List::Entry &entry = list.entries[run.first + i];
            const bool entryTurns = documents::isRightToLeft(entry.words, rightToLeft);
            m_xml.writeCharacters(u"\n"_s);
            open(u"li"_s);
            if (isCounted && i == 0 && run.first > 0 && run.counting != Counting::None)
                m_xml.writeAttribute(u"value"_s, QString::number(run.start));
            turn(entryTurns, rightToLeft);
            if (!isBulleted)
                writeLabel(entry.label);
            writePhrase(entry.words, entryTurns);
            close();
        }
    }
    close();
}

void HtmlBlocks::write(const Panel &panel)
{
    open(u"div"_s, panelClass(panel.kind));
    write(panel.blocks);
    close();
}

void HtmlBlocks::write(const Picture &picture)
{
    const auto file = pictureFileOf(picture.data);
    if (!file)
        return;
    constexpr qreal pixelsPerPoint = 96.0 / 72.0;
    const qreal height = picture.height * pixelsPerPoint;
    open(u"p"_s, u"picture"_s);
    m_xml.writeEmptyElement(u"img"_s);
    m_xml.writeAttribute(u"src"_s,
                         u"data:"_s + file->mimeType + u";base64,"_s + QString::fromLatin1(picture.data.toBase64()));
    m_xml.writeAttribute(u"alt"_s, picture.alt);
    m_xml.writeAttribute(u"width"_s, QString::number(qMax(1, qRound(height * file->width / file->height))));
    m_xml.writeAttribute(u"height"_s, QString::number(qMax(1, qRound(height))));
    close();
}

// The id of the heading that names it, where it is a landmark: top sections only.
QString HtmlBlocks::nameOf(const Section &section)
{
    constexpr int deepestLandmark = 2;
    for (const Block &block : section.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content)) {
            const QString name = heading->number + u' ' + plainText(heading->words);
            if (heading->level > deepestLandmark || m_landmarks.contains(name))
                return {};
            m_landmarks.insert(name);
            return idOfHeading(m_headings + 1);
        }
        const bool mayHoldHeading = std::holds_alternative<Section>(block.content) ||
                                    std::holds_alternative<Panel>(block.content) ||
                                    std::holds_alternative<Table>(block.content);
        if (mayHoldHeading)
            break;
    }
    return {};
}

void HtmlBlocks::write(const Section &section)
{
    const QString name = nameOf(section);
    open(name.isEmpty() ? u"div"_s : u"section"_s);
    if (!name.isEmpty())
        m_xml.writeAttribute(u"aria-labelledby"_s, name);
    write(section.blocks);
    close();
}

void HtmlBlocks::write(const PageBreak &)
{
    open(u"div"_s, u"page-break"_s);
    close();
}

} // namespace documents
