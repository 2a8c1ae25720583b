#include "core/minutes/entrymarks.h"
#include "core/minutes/htmlreader.h"
#include "core/minutes/lineedits.h"

using namespace Qt::StringLiterals;

void HtmlReader::start()
{
    const HtmlTag tag = m_tokens.tag();
    if (tag == HtmlTag::Other || tag == HtmlTag::Code || tag == HtmlTag::Left)
        return;
    HtmlMeaning meaning = htmlMeaningOf(m_tokens.text());
    if (meaning.comment && !m_isOutside)
        m_writer.pasted().comments = true;
    switch (tag) {
    case HtmlTag::Break:
        return breakLine();
    case HtmlTag::Rule:
        return endLine();
    case HtmlTag::Picture:
        return picture(meaning);
    case HtmlTag::Bold:
        meaning.bold = meaning.bold.value_or(true);
        return m_nesting.openInline(tag, meaning);
    case HtmlTag::Italic:
        meaning.italic = meaning.italic.value_or(true);
        return m_nesting.openInline(tag, meaning);
    case HtmlTag::Struck:
        meaning.struck = true;
        return m_nesting.openInline(tag, meaning);
    case HtmlTag::Inline:
        return m_nesting.openInline(tag, meaning);
    case HtmlTag::Preformatted:
        meaning.keepsSpaces = meaning.keepsSpaces.value_or(true);
        break;
    case HtmlTag::Cell:
        if (m_tokens.name().endsWith(u'h', Qt::CaseInsensitive))
            meaning.bold = meaning.bold.value_or(true);
        break;
    default:
        break;
    }
    startBlock(tag, meaning);
}

// What ends where the other begins, for its end tag may be left out: LibreOffice leaves out those of list entries.
void HtmlReader::makeRoomFor(HtmlTag tag)
{
    const int cell = innermost(HtmlTag::Cell);
    const int table = innermost(HtmlTag::Table);
    if (m_nesting.isInnermost(HtmlTag::Paragraph))
        closeDownTo(m_nesting.depth() - 1);
    if (tag == HtmlTag::Entry && innermost(tag) > qMax(innermostList(), cell))
        closeDownTo(innermost(tag));
    if ((tag == HtmlTag::Row || tag == HtmlTag::Cell) && innermost(tag) > table)
        closeDownTo(innermost(tag));
    if (tag == HtmlTag::Row && table < 0)
        startBlock(HtmlTag::Table, {});
    if (tag == HtmlTag::Cell && innermost(HtmlTag::Row) <= table)
        startBlock(HtmlTag::Row, {});
}

void HtmlReader::startBlock(HtmlTag tag, const HtmlMeaning &meaning)
{
    endLine();
    makeRoomFor(tag);
    m_nesting.openBlock(tag, meaning);
    const bool isInEntry = innermost(HtmlTag::Entry) >= 0;
    if (tag == HtmlTag::BulletList || tag == HtmlTag::OrderedList) {
        const auto usual = tag == HtmlTag::BulletList ? HtmlListType::Bullet : HtmlListType::Number;
        m_lists.append({meaning.listType.value_or(usual), meaning.number.value_or(1)});
    } else if (tag == HtmlTag::Entry) {
        startEntry(meaning);
    } else if (tag == HtmlTag::Table) {
        if (!m_tables.isEmpty())
            m_tables.last().holdsTable = true;
        m_tables.append(Table());
    } else if (tag == HtmlTag::Row) {
        m_tables.last() = {};
    } else if (tag == HtmlTag::Cell) {
        m_tables.last().cells.append(m_writer.count());
    } else if ((tag == HtmlTag::Heading || meaning.heading) && !isEntry(m_writer.next())) {
        m_writer.setNext(Line::Kind::Heading);
    } else if (meaning.listed && !isInEntry) {
        m_writer.setNext(Line::Kind::Bullet, u"•"_s); // Until its mark says more.
    }
}

void HtmlReader::startEntry(const HtmlMeaning &meaning)
{
    if (innermostList() < 0 || m_lists.isEmpty())
        return m_writer.setNext(Line::Kind::Bullet, u"•"_s);
    List &list = m_lists.last();
    list.next = meaning.number.value_or(list.next);
    const EntryMark mark = entryMark(meaning.listType.value_or(list.type), list.next++);
    m_writer.setNext(mark.kind, mark.kind == Line::Kind::Text ? QString() : mark.label);
    if (mark.kind == Line::Kind::Text)
        m_mark = mark.label; // Its words begin with it.
}

void HtmlReader::end(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Break:
        return breakLine();
    case HtmlTag::Bold:
    case HtmlTag::Italic:
    case HtmlTag::Struck:
    case HtmlTag::Inline:
        return m_nesting.closeInline(tag);
    case HtmlTag::Other:
    case HtmlTag::Rule:
    case HtmlTag::Picture:
    case HtmlTag::Code:
    case HtmlTag::Left:
        return;
    default:
        break;
    }
    endLine();
    const bool isOfTable = tag == HtmlTag::Row || tag == HtmlTag::Cell;
    const int scope = tag == HtmlTag::Table ? -1 : innermost(isOfTable ? HtmlTag::Table : HtmlTag::Cell);
    if (innermost(tag) > scope)
        closeDownTo(innermost(tag));
}

void HtmlReader::endLine()
{
    m_sawBlock = true;
    m_inMark = false;
    if (innermost(HtmlTag::Cell) < 0) // The number in a cell is of the table, not of a list.
        m_writer.readMark();
    m_writer.endLine();
}

void HtmlReader::closeDownTo(int depth)
{
    while (m_nesting.depth() > depth) {
        endLine();
        closed(m_nesting.closeBlock());
    }
}

void HtmlReader::closed(HtmlTag tag)
{
    if (tag == HtmlTag::BulletList || tag == HtmlTag::OrderedList) {
        m_lists.removeLast();
    } else if (tag == HtmlTag::Row) {
        if (!m_tables.last().holdsTable)
            m_writer.joinRow(m_tables.last().cells);
        m_tables.last() = {};
    } else if (tag == HtmlTag::Table) {
        m_tables.removeLast();
    } else if (tag == HtmlTag::Entry || innermost(HtmlTag::Entry) < 0) {
        m_mark.clear();
        m_writer.setNext(Line::Kind::Text); // A mark that has no words, or a heading.
    }
}
