#include "tests/pages/expectedparts.h"

#include <QUrl>

using namespace Qt::StringLiterals;
using namespace documents;
using readback::Part;

namespace {

QString scope(const char *of) { return u"Scope="_s + QLatin1StringView(of); }

QString numberingOf(List::Kind kind)
{
    switch (kind) {
    case List::Kind::Bullets:
        return u"Disc"_s;
    case List::Kind::Numbers:
        return u"Decimal"_s;
    case List::Kind::Letters:
        return u"LowerAlpha"_s;
    case List::Kind::Plain:
        return u"None"_s;
    }
    Q_UNREACHABLE();
}

class Expecting {
public:
    explicit Expecting(QString language) : m_language(std::move(language)) {}

    void write(const Blocks &blocks, int depth)
    {
        for (const Block &block : blocks)
            std::visit([&](const auto &content) { write(content, depth); }, block.content);
    }
    QList<Part> parts;

private:
    void add(int depth, const QString &type, const QString &attributes = {})
    {
        parts.append({.depth = depth, .type = type, .attributes = attributes});
    }

    // Links and words of another language are parts of their own, behind the one that they stand in.
    void say(int depth, const QString &type, const QString &mark, const Phrase &phrase, const QString &attributes = {})
    {
        add(depth, type, attributes);
        const qsizetype whole = parts.size() - 1;
        QString text = mark;
        for (const Words &words : phrase) {
            const QString said = expectedText(words.text);
            text += said;
            const bool foreign = !words.language.isEmpty() && words.language != m_language;
            if (said.isEmpty() || (words.link.isEmpty() && !foreign))
                continue;
            parts.append({.depth = depth + 1,
                          .type = words.link.isEmpty() ? u"Span"_s : u"Link"_s,
                          .language = foreign ? words.language : QString(),
                          .link = QString::fromUtf8(QUrl(words.link).toEncoded()),
                          .text = said});
        }
        parts[whole].text = text;
    }
    static QString hung(const QString &number) { return number.isEmpty() ? QString() : expectedText(number) + u' '; }

    void write(const Paragraph &paragraph, int depth)
    {
        if (!paragraph.number.isEmpty() || !paragraph.words.isEmpty())
            say(depth, u"P"_s, hung(paragraph.number), paragraph.words);
    }
    void write(const Heading &heading, int depth)
    {
        say(depth, u"H%1"_s.arg(heading.level), hung(heading.number), heading.words);
    }
    void write(const List &list, int depth)
    {
        if (list.entries.isEmpty())
            return;
        add(depth, u"L"_s, u"ListNumbering="_s + numberingOf(list.kind));
        for (const List::Entry &entry : list.entries) {
            add(depth + 1, u"LI"_s);
            if (!entry.label.isEmpty())
                say(depth + 2, u"Lbl"_s, expectedText(entry.label), {});
            say(depth + 2, u"LBody"_s, {}, entry.words);
        }
    }
    void write(const Panel &panel, int depth) { write(panel.blocks, depth); }
    void write(const Table &table, int depth)
    {
        add(depth, u"Table"_s);
        if (!table.caption.isEmpty())
            say(depth + 1, u"Caption"_s, expectedText(table.caption), {});
        bool head = false;
        for (const Table::Column &column : table.columns)
            head = head || !column.heading.isEmpty();
        if (head) {
            add(depth + 1, u"THead"_s);
            add(depth + 2, u"TR"_s);
            for (const Table::Column &column : table.columns) {
                say(depth + 3, u"TH"_s, expectedText(column.heading), {}, scope("Column"));
            }
        }
        add(depth + 1, u"TBody"_s);
        for (const Table::Row &row : table.rows) {
            add(depth + 2, u"TR"_s);
            for (size_t i = 0; i < row.size(); ++i) {
                const bool header = table.columns[qsizetype(i)].rowHeader;
                write(row[i].blocks, depth + 3, header ? u"TH"_s : u"TD"_s, header ? scope("Row") : QString());
            }
        }
    }
    // One paragraph is the cell's own words, of others it is made.
    void write(const Blocks &blocks, int depth, const QString &cell, const QString &attributes)
    {
        const auto *alone = blocks.size() == 1 ? std::get_if<Paragraph>(&blocks.front().content) : nullptr;
        if (alone && (!alone->number.isEmpty() || !alone->words.isEmpty())) {
            say(depth, cell, hung(alone->number), alone->words, attributes);
            return;
        }
        add(depth, cell, attributes);
        write(blocks, depth + 1);
    }
    void write(const Picture &picture, int depth)
    {
        add(depth, u"Figure"_s);
        parts.last().alternative = picture.alt;
    }
    void write(const WriteOn &writeOn, int depth)
    {
        QString prompts;
        for (const WriteOn::Line &line : writeOn.lines)
            prompts += expectedText(line.prompt) + u' ';
        say(depth, u"P"_s, prompts, {});
    }
    void write(const Section &section, int depth)
    {
        add(depth, u"Sect"_s);
        write(section.blocks, depth + 1);
    }
    static void write(const PageBreak &, int) {}

    QString m_language;
};

QString around(const QStringList &lines, qsizetype at)
{
    return lines.mid(std::max<qsizetype>(0, at - 2), 6).join(u'\n');
}

} // namespace

QString expectedText(const QString &text)
{
    QString said;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool turns = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        const bool control = (c < 0x20 && !(c >= 0x09 && c <= 0x0d)) || (c >= 0x7f && c <= 0x9f && c != 0x85);
        if (pair)
            said += text.sliced(i++, 2);
        else if (text[i].isSurrogate())
            said += u'\ufffd';
        else if (c == 0x0d && text.sliced(i).startsWith(u"\r\n"))
            continue; // Both are one end of a line.
        else if ((c >= 0x09 && c <= 0x0d) || c == 0x85 || c == 0x2028 || c == 0x2029)
            said += u' ';
        else if (!turns && !control && c < 0xfffe && c != 0xfeff && !(c >= 0xfdd0 && c <= 0xfdef))
            said += text[i];
    }
    return said;
}

QList<Part> expectedParts(const Document &document)
{
    Expecting expecting(document.language);
    expecting.parts.append({.type = u"Document"_s});
    expecting.write(document.blocks, 1);
    return expecting.parts;
}

QString difference(const QList<Part> &expected, const QList<Part> &heard)
{
    if (expected == heard)
        return {};
    QStringList wanted;
    QStringList got;
    for (const Part &part : expected)
        wanted.append(readback::lineOf(part));
    for (const Part &part : heard)
        got.append(readback::lineOf(part));
    qsizetype at = 0;
    while (at < wanted.size() && at < got.size() && wanted[at] == got[at])
        ++at;
    return u"Part %1. The document says\n%2\nand the PDF\n%3"_s.arg(at).arg(around(wanted, at), around(got, at));
}
