#include "core/documents/textblocks.h"

#include "core/documents/phrase.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

List::Kind listKind(TextBlock::Kind kind)
{
    if (kind == TextBlock::Kind::Number)
        return List::Kind::Numbers;
    return kind == TextBlock::Kind::Letter ? List::Kind::Letters : List::Kind::Bullets;
}

void addEntry(Blocks &blocks, const TextBlock &text)
{
    const List::Kind kind = listKind(text.kind);
    const bool first = text.label == "1."_L1 || text.label == "a)"_L1;
    List *open = blocks.empty() ? nullptr : std::get_if<List>(&blocks.back().content);
    if (!open || open->kind != kind || first) {
        blocks.push_back({List{.kind = kind}});
        open = std::get_if<List>(&blocks.back().content);
    }
    open->entries.append({oneLine(text.label), phraseOf(text.runs)});
}

Block subHeading(const TextBlock &text, int level)
{
    if (level > 0)
        return {Heading{.level = level, .words = phraseOf(text.runs)}};
    Block block = paragraph(said(plainText(text.runs), bold));
    block.keepWithNext = true;
    return block;
}

} // namespace

Blocks textBlocks(const QList<TextBlock> &texts, int headingLevel)
{
    Blocks blocks;
    for (const TextBlock &text : texts) {
        if (text.kind == TextBlock::Kind::Paragraph)
            blocks.push_back(paragraph(phraseOf(text.runs)));
        else if (text.kind == TextBlock::Kind::Heading)
            blocks.push_back(subHeading(text, headingLevel));
        else
            addEntry(blocks, text);
    }
    return blocks;
}

Blocks textBlocks(const QString &markdown, int headingLevel) { return textBlocks(blocksOf(markdown), headingLevel); }

void append(Blocks &blocks, Blocks more)
{
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Block paragraph(Phrase words, Paragraph::Role role) { return {Paragraph{.role = role, .words = std::move(words)}}; }

Block section(const QString &title, Blocks blocks)
{
    Section section;
    section.blocks.push_back({Heading{.level = 2, .words = said(title)}});
    append(section.blocks, std::move(blocks));
    return {section};
}

} // namespace documents
