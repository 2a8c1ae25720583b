#include "core/documents/document.h"

namespace documents {

namespace {

class PlainWriter {
public:
    void write(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { write(content); }, block.content);
    }
    QString text;

private:
    void line(const QString &mark, const QString &words)
    {
        text += mark.isEmpty() || words.isEmpty() ? mark + words : mark + u' ' + words;
        text += u'\n';
    }
    void write(const Paragraph &paragraph) { line(paragraph.number, plainText(paragraph.words)); }
    void write(const Heading &heading) { line(heading.number, plainText(heading.words)); }
    void write(const List &list)
    {
        for (const List::Entry &entry : list.entries)
            line(entry.label, plainText(entry.words));
    }
    void write(const Panel &panel) { write(panel.blocks); }
    void write(const Table &table)
    {
        if (!table.caption.isEmpty())
            line({}, table.caption);
        for (const Table::Column &column : table.columns) {
            if (!column.heading.isEmpty())
                line({}, column.heading);
        }
        for (const Table::Row &row : table.rows) {
            for (const Table::Cell &cell : row)
                write(cell.blocks);
        }
    }
    void write(const Picture &picture) { line({}, picture.alt); }
    void write(const WriteOn &writeOn)
    {
        for (const WriteOn::Line &one : writeOn.lines)
            line({}, one.prompt);
    }
    void write(const Section &section) { write(section.blocks); }
    void write(const PageBreak &) {}
};

} // namespace

QString plainText(const Phrase &words)
{
    QString text;
    for (const Words &some : words)
        text += some.text;
    return text;
}

QString plainText(const Document &document)
{
    PlainWriter writer;
    writer.write(document.blocks);
    return writer.text;
}

} // namespace documents
