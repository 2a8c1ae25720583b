#include "core/documents/markdown.h"

#include "core/documents/closing.h"
#include "core/documents/labels.h"
#include "core/documents/markdowninline.h"
#include "core/documents/place.h"
#include "core/documents/sound.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

const auto apart = u"<!-- -->"_s; // Between two lists that would be one.

QString strong(const QString &text) { return markdownOf(Phrase{{text, Look::Bold}}, MarkdownPlace::OneLine); }

QString numbered(const QString &number, const Phrase &words, MarkdownPlace place)
{
    Phrase whole = words;
    if (!number.isEmpty())
        whole.prepend({number + u' '});
    return markdownOf(whole, place);
}

// What stands in a cell of a table in one line; nothing where it does not fit in one.
std::optional<QString> cellText(const Blocks &blocks)
{
    constexpr qsizetype longest = 300; // Characters: more is no cell to read.
    QStringList lines;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
            lines.append(numbered(paragraph->number, paragraph->words, MarkdownPlace::OneLine));
        } else if (const auto *list = std::get_if<List>(&block.content)) {
            for (const List::Entry &entry : list->entries)
                lines.append(numbered(entry.label, entry.words, MarkdownPlace::OneLine));
        } else {
            return std::nullopt;
        }
    }
    const QString text = lines.join("<br>"_L1);
    return text.size() > longest ? std::nullopt : std::optional(text);
}

// Letters and digits alone need no thought about marks.
bool isPlainCode(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
}

class MarkdownWriter {
public:
    // The blocks, an empty line between them.
    QString write(const Blocks &blocks)
    {
        QStringList parts;
        for (const Block &block : blocks) {
            const QString part = std::visit([&](const auto &content) { return write(content); }, block.content);
            if (part.isEmpty())
                continue;
            if (!std::holds_alternative<List>(block.content) && !std::holds_alternative<Section>(block.content))
                m_listMark = QChar();
            parts.append(part);
        }
        return parts.join("\n\n"_L1);
    }

private:
    QString write(const Paragraph &paragraph)
    {
        const QString text = plainText(paragraph.words);
        if (paragraph.role == Paragraph::Role::Code && paragraph.number.isEmpty() && isPlainCode(text))
            return u'`' + text + u'`';
        return numbered(paragraph.number, paragraph.words, MarkdownPlace::Block);
    }

    QString write(const Heading &heading)
    {
        QString text = numbered(heading.number, heading.words, MarkdownPlace::OneLine);
        if (text.endsWith(u'#')) // Marks at the end of a heading belong to it.
            text.insert(text.size() - 1, u'\\');
        return QString(heading.level, u'#') + u' ' + text;
    }

    QString write(const List &list)
    {
        QStringList lines;
        for (const Counted &run : countedOf(list)) {
            const bool isNumbered = run.counting == Counting::Numbers && run.before.isEmpty() &&
                                    (run.behind == "."_L1 || run.behind == ")"_L1);
            const QChar mark = isNumbered ? run.behind.front() : QChar(u'-');
            const bool wouldGoOn = m_listMark == mark && (isNumbered || lines.isEmpty());
            if (wouldGoOn && !lines.isEmpty())
                lines.append(QString());
            if (wouldGoOn)
                lines << apart << QString();
            m_listMark = mark;
            for (qsizetype i = run.first; i < run.first + run.count; ++i) {
                const List::Entry &entry = list.entries[i];
                const bool isLabelled = !isNumbered && entry.label != u"•";
                const QString lead = (isNumbered ? entry.label : QString(mark)) + u' ';
                const QString text = numbered(isLabelled ? entry.label : QString(), entry.words, MarkdownPlace::Block);
                lines.append(indented(text, lead, QString(lead.size(), u' ')));
            }
        }
        return lines.join(u'\n');
    }

    QString write(const Panel &panel)
    {
        m_listMark = QChar();
        return quoted(write(panel.blocks));
    }
    QString write(const Section &section) { return write(section.blocks); }
    QString write(const PageBreak &) { return {}; }

    QString write(const Picture &picture) { return markdownOf(u'[' + picture.alt + u']', MarkdownPlace::Block); }

    QString write(const WriteOn &writeOn)
    {
        constexpr int dots = 12;
        QStringList lines;
        for (const WriteOn::Line &line : writeOn.lines)
            lines.append(markdownOf(line.prompt, MarkdownPlace::OneLine) + u' ' + QString(dots, u'…'));
        return lines.join(u' ');
    }

    QString write(const Table &table)
    {
        const QString caption = table.caption.isEmpty() ? QString() : strong(table.caption) + u"\n\n"_s;
        if (const auto grid = isHeaded(table) ? gridOf(table) : std::nullopt)
            return caption + *grid;
        return caption + records(table);
    }

    static std::optional<QString> gridOf(const Table &table)
    {
        const auto row = [](const QStringList &cells) { return u"| "_s + cells.join(" | "_L1) + u" |"_s; };
        QStringList heads;
        for (const Table::Column &column : table.columns)
            heads.append(markdownOf(column.heading, MarkdownPlace::OneLine));
        QStringList lines{row(heads), row(QStringList(table.columns.size(), u"---"_s))};
        for (const Table::Row &cells : table.rows) {
            QStringList texts;
            for (const Table::Cell &cell : cells) {
                const auto text = cellText(cell.blocks);
                if (!text)
                    return std::nullopt;
                texts.append(*text);
            }
            lines.append(row(texts));
        }
        return lines.join(u'\n');
    }

    // Row by row, each cell behind its heading, or behind the cell that says what the row is about.
    QString records(const Table &table)
    {
        QStringList parts;
        for (const Table::Row &row : table.rows) {
            QString about;
            for (qsizetype i = 0; i < table.columns.size(); ++i) {
                const Table::Column &column = table.columns[i];
                const Blocks &blocks = row[std::size_t(i)].blocks;
                if (column.rowHeader && column.heading.isEmpty() && about.isEmpty() && isLine(blocks))
                    about = strong(plainText(std::get<Paragraph>(blocks.front().content).words));
                else
                    parts.append(
                        record(column.heading.isEmpty() ? std::exchange(about, {}) : strong(column.heading), blocks));
            }
            if (!about.isEmpty())
                parts.append(about);
        }
        parts.removeAll(QString());
        return parts.join("\n\n"_L1);
    }

    QString record(const QString &heading, const Blocks &blocks)
    {
        m_listMark = QChar();
        const QString text = write(blocks);
        if (heading.isEmpty() || text.isEmpty())
            return heading.isEmpty() ? text : QString();
        return heading + (isLine(blocks) ? u": "_s : u":\n\n"_s) + text;
    }

    static bool isLine(const Blocks &blocks)
    {
        return blocks.size() == 1 && std::holds_alternative<Paragraph>(blocks.front().content);
    }

    static QString indented(const QString &text, const QString &first, const QString &others)
    {
        return first + QString(text).replace(u'\n', u'\n' + others);
    }

    static QString quoted(const QString &text)
    {
        QStringList lines;
        for (const QString &line : text.split(u'\n'))
            lines.append(line.isEmpty() ? u">"_s : u"> "_s + line);
        return lines.join(u'\n');
    }

    QChar m_listMark; // Of the list right before; null: there is none.
};

} // namespace

QString markdownOf(const Document &given)
{
    const Document document = soundOf(given);
    QStringList head;
    if (!document.mark.isEmpty())
        head.append(strong(document.mark));
    if (!document.header.isEmpty())
        head.append(markdownOf(document.header, MarkdownPlace::Block));
    QStringList foot;
    for (const QString &line : {document.footer, sealLine(document), attachmentLine(document)}) {
        if (!line.isEmpty())
            foot.append(markdownOf(line, MarkdownPlace::Block));
    }
    if (!foot.isEmpty())
        foot.prepend(u"---"_s);
    QStringList parts = head;
    parts.append(MarkdownWriter().write(document.blocks));
    parts += foot;
    parts.removeAll(QString());
    return parts.join("\n\n"_L1) + u'\n';
}

} // namespace documents
