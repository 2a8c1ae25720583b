#pragma once

#include "core/documents/document.h"

#include <QStringList>

#include <functional>

// All that a document holds, for tests that look for something everywhere in it.

namespace documents {

// Every block, from the top to the bottom, those inside others too.
inline void forEachBlock(const Blocks &blocks, const std::function<void(const Block &)> &visit)
{
    for (const Block &block : blocks) {
        visit(block);
        if (const auto *panel = std::get_if<Panel>(&block.content))
            forEachBlock(panel->blocks, visit);
        if (const auto *section = std::get_if<Section>(&block.content))
            forEachBlock(section->blocks, visit);
        if (const auto *table = std::get_if<Table>(&block.content)) {
            for (const Table::Row &row : table->rows) {
                for (const Table::Cell &cell : row)
                    forEachBlock(cell.blocks, visit);
            }
        }
    }
}

template <typename T> QList<T> allOf(const Blocks &blocks)
{
    QList<T> found;
    forEachBlock(blocks, [&](const Block &block) {
        if (const auto *content = std::get_if<T>(&block.content))
            found.append(*content);
    });
    return found;
}

class EveryString {
public:
    static QStringList of(const Document &document)
    {
        EveryString every;
        every.m_texts = {document.title,  document.subject,   document.author, document.language, document.header,
                         document.footer, document.pageCount, document.mark,   document.seal,     document.initials};
        if (const auto &attached = document.attachment)
            every.m_texts +=
                {attached->name, attached->mimeType, attached->description, QString::fromUtf8(attached->bytes)};
        forEachBlock(document.blocks, [&](const Block &block) {
            std::visit([&](const auto &content) { every.add(content); }, block.content);
        });
        return every.m_texts;
    }

private:
    void add(const Phrase &words)
    {
        m_texts.append(plainText(words)); // A word may stand across two of them.
        for (const Words &some : words)
            m_texts += {some.text, some.language, some.link};
    }
    void add(const Paragraph &paragraph)
    {
        m_texts.append(paragraph.number);
        add(paragraph.words);
    }
    void add(const Heading &heading)
    {
        m_texts.append(heading.number);
        add(heading.words);
    }
    void add(const List &list)
    {
        for (const List::Entry &entry : list.entries) {
            m_texts.append(entry.label);
            add(entry.words);
        }
    }
    void add(const Table &table)
    {
        m_texts.append(table.caption);
        for (const Table::Column &column : table.columns)
            m_texts.append(column.heading);
    }
    void add(const Picture &picture) { m_texts += {picture.alt, QString::fromLatin1(picture.data)}; }
    void add(const WriteOn &writeOn)
    {
        for (const WriteOn::Line &line : writeOn.lines)
            m_texts.append(line.prompt);
    }
    template <typename T> void add(const T &) {} // What is in it comes by itself.

    QStringList m_texts;
};

} // namespace documents
