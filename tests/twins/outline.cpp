#include "tests/twins/outline.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace documents;

namespace {

QString lookName(Look look)
{
    switch (look) {
    case Look::Plain:
        return {};
    case Look::Bold:
        return u"b"_s;
    case Look::Italic:
        return u"i"_s;
    case Look::BoldItalic:
        break;
    }
    return u"bi"_s;
}

QString roleName(Paragraph::Role role)
{
    switch (role) {
    case Paragraph::Role::Text:
        return {};
    case Paragraph::Role::BodyName:
        return u"BodyName"_s;
    case Paragraph::Role::Lead:
        return u"Lead"_s;
    case Paragraph::Role::Note:
        return u"Note"_s;
    case Paragraph::Role::Mark:
        return u"Mark"_s;
    case Paragraph::Role::Code:
        break;
    }
    return u"Code"_s;
}

QString kindName(Panel::Kind kind)
{
    switch (kind) {
    case Panel::Kind::Decision:
        return u"decision"_s;
    case Panel::Kind::Action:
        return u"action"_s;
    case Panel::Kind::Stub:
        break;
    }
    return u"stub"_s;
}

QString lines(QString text) { return text.replace(QChar::LineSeparator, u'\n'); }

QJsonArray runs(const QString &number, const Phrase &words)
{
    QJsonArray runs;
    if (!number.isEmpty())
        runs.append(QJsonArray{number + u' ', QString(), QString(), QString()});
    for (const Words &some : words)
        runs.append(QJsonArray{lines(some.text), lookName(some.look), some.language, some.link});
    return runs;
}

class Outliner {
public:
    void write(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit([&](const auto &content) { write(content); }, block.content);
    }
    QJsonArray nodes;

private:
    void add(const QString &type, const QJsonValue &what, const QJsonValue &words)
    {
        nodes.append(QJsonObject{{u"type"_s, type}, {u"what"_s, what}, {u"words"_s, words}, {u"panel"_s, m_panel}});
    }
    void write(const Paragraph &paragraph)
    {
        add(u"paragraph"_s, roleName(paragraph.role), runs(paragraph.number, paragraph.words));
    }
    void write(const Heading &heading)
    {
        add(u"heading"_s, QString::number(heading.level), runs(heading.number, heading.words));
    }
    void write(const List &list)
    {
        for (const List::Entry &entry : list.entries)
            add(u"entry"_s, entry.label, runs({}, entry.words));
    }
    void write(const Panel &panel)
    {
        const QString around = m_panel;
        m_panel = kindName(panel.kind);
        write(panel.blocks);
        m_panel = around;
    }
    void write(const Table &table)
    {
        if (!table.caption.isEmpty())
            add(u"caption"_s, {}, runs({}, {{table.caption}}));
        add(u"table"_s, QString::number(table.columns.size()), {});
        bool isHeaded = false;
        for (const Table::Column &column : table.columns)
            isHeaded = isHeaded || !column.heading.isEmpty();
        for (const Table::Column &column : table.columns) {
            if (isHeaded)
                add(u"cell"_s, u"column"_s, runs({}, {{column.heading}}));
        }
        for (const Table::Row &row : table.rows) {
            for (qsizetype i = 0; i < table.columns.size(); ++i) {
                const bool isThere = std::size_t(i) < row.size() && !row[std::size_t(i)].blocks.empty();
                add(u"cell"_s, isThere && table.columns[i].rowHeader ? u"row"_s : QString(), {});
                if (isThere)
                    write(row[std::size_t(i)].blocks);
            }
        }
        add(u"end"_s, {}, {});
    }
    void write(const Picture &picture)
    {
        if (picture.data.startsWith("\x89PNG"))
            add(u"picture"_s, {}, runs({}, {{picture.alt}}));
        else
            add(u"paragraph"_s, QString(), runs({}, {{picture.alt}}));
    }
    void write(const WriteOn &writeOn)
    {
        for (const WriteOn::Line &line : writeOn.lines)
            add(u"write-on"_s, {}, runs({}, {{line.prompt}}));
    }
    void write(const Section &section) { write(section.blocks); }
    void write(const PageBreak &) { add(u"page break"_s, {}, {}); }

    QString m_panel;
};

} // namespace

QJsonDocument outlineOf(const Document &document)
{
    Outliner outliner;
    outliner.write(document.blocks);
    return QJsonDocument(QJsonObject{{u"title"_s, document.title},
                                     {u"mark"_s, document.mark},
                                     {u"author"_s, document.author},
                                     {u"header"_s, document.header},
                                     {u"footer"_s, document.footer},
                                     {u"seal"_s, document.seal},
                                     {u"initials"_s, document.initials},
                                     {u"attachment"_s, document.attachment ? document.attachment->name : QString()},
                                     {u"language"_s, document.language},
                                     {u"nodes"_s, outliner.nodes}});
}
