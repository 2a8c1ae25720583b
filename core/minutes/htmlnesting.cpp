#include "core/minutes/htmlnesting.h"

#include <QVarLengthArray>

namespace {

HtmlNesting::Shown changed(HtmlNesting::Shown shown, const HtmlMeaning &meaning)
{
    shown.bold = meaning.bold.value_or(shown.bold);
    shown.italic = meaning.italic.value_or(shown.italic);
    shown.keepsSpaces = meaning.keepsSpaces.value_or(shown.keepsSpaces);
    shown.hidden = shown.hidden || meaning.hidden || meaning.comment;
    shown.struck = shown.struck || meaning.struck;
    shown.mark = shown.mark || meaning.mark;
    return shown;
}

} // namespace

HtmlNesting::HtmlNesting()
{
    m_lastBlock.fill(-1);
    m_lastInline.fill(-1);
}

// As what was opened last says.
HtmlNesting::Shown HtmlNesting::shown() const
{
    if (m_inlines.isEmpty())
        return m_blocks.isEmpty() ? Shown{} : m_blocks.last().shown;
    const bool inLine = m_blocks.isEmpty() || m_inlines.last().order > m_blocks.last().order;
    return inLine ? m_inlines.last().shown : m_blocks.last().shown;
}

void HtmlNesting::openBlock(HtmlTag tag, const HtmlMeaning &meaning)
{
    int &last = m_lastBlock[size_t(tag)];
    m_blocks.append({tag, changed(shown(), meaning), ++m_order, last, m_inlines.size()});
    last = depth() - 1;
}

HtmlTag HtmlNesting::closeBlock()
{
    const Block block = m_blocks.takeLast();
    m_lastBlock[size_t(block.tag)] = block.previous;
    while (m_inlines.size() > block.inlines)
        popInline();
    return block.tag;
}

void HtmlNesting::openInline(HtmlTag tag, const HtmlMeaning &meaning)
{
    int &last = m_lastInline[size_t(tag)];
    m_inlines.append({tag, meaning.bold, meaning.italic, changed(shown(), meaning), ++m_order, last});
    last = int(m_inlines.size()) - 1;
}

void HtmlNesting::popInline()
{
    const Inline element = m_inlines.takeLast();
    m_lastInline[size_t(element.tag)] = element.previous;
}

void HtmlNesting::closeInline(HtmlTag tag)
{
    const int at = m_lastInline[size_t(tag)];
    const int cell = innermost(HtmlTag::Cell);
    if (at < 0 || (cell >= 0 && at < m_blocks[cell].inlines))
        return;
    // "<b>one <i>two</b> three</i>". Only so many: else each end tag could cost as much as all that is open.
    constexpr qsizetype most = 8;
    QVarLengthArray<Inline, most> crossing;
    for (qsizetype i = at + 1; i < m_inlines.size() && crossing.size() < most; ++i) {
        if (m_inlines[i].tag == HtmlTag::Bold || m_inlines[i].tag == HtmlTag::Italic)
            crossing.append(m_inlines[i]);
        else if (i > at + 2 * most)
            break;
    }
    while (m_inlines.size() > at)
        popInline();
    for (const Inline &element : crossing)
        openInline(element.tag, {.bold = element.bold, .italic = element.italic});
}
