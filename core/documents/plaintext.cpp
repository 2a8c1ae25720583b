#include "core/documents/plaintext.h"

#include "core/documents/closing.h"
#include "core/documents/columns.h"
#include "core/documents/plaintables.h"
#include "core/documents/sound.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr int lineWidth = 72;

// The words, an address behind those that lead to it and do not say it.
QString spoken(const Phrase &words)
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        text += words[i].text;
        const QString &link = words[i].link;
        const bool ends = i + 1 == words.size() || words[i + 1].link != link;
        const QString address = link.startsWith("mailto:"_L1) ? link.sliced("mailto:"_L1.size()) : link;
        if (!link.isEmpty() && ends && !text.endsWith(address))
            text += u" <"_s + address + u'>';
    }
    return text;
}

QString hanging(const QString &label, int width) { return label.isEmpty() ? QString() : padded(label, width) + u' '; }

class TextWriter {
public:
    explicit TextWriter(int width) : m_width(width) {}

    QStringList lines(const Paragraph &paragraph) const
    {
        return wrapped(spoken(paragraph.words), m_width, hanging(paragraph.number, 0));
    }

    QStringList lines(const Heading &heading) const
    {
        QStringList lines = wrapped(spoken(heading.words), m_width, hanging(heading.number, 0));
        constexpr int deepestUnderlined = 2;
        if (heading.level > deepestUnderlined)
            return lines;
        int longest = 0;
        for (const QString &line : lines)
            longest = qMax(longest, columnsOf(line));
        lines.append(QString(qMin(longest, m_width), heading.level == 1 ? u'=' : u'-'));
        return lines;
    }

    QStringList lines(const List &list) const
    {
        int label = 0;
        for (const List::Entry &entry : list.entries)
            label = qMax(label, columnsOf(entry.label));
        QStringList lines;
        for (const List::Entry &entry : list.entries)
            lines += wrapped(spoken(entry.words), m_width, hanging(entry.label, label));
        return lines;
    }

    QStringList lines(const Panel &panel) const
    {
        const QString rule = u"| "_s;
        QStringList lines;
        for (const QString &line : linesOf(panel.blocks, m_width - int(rule.size()), false))
            lines.append(line.isEmpty() ? rule.trimmed() : rule + line);
        return lines;
    }

    QStringList lines(const Table &table) const
    {
        QStringList lines;
        if (!table.caption.isEmpty())
            lines << wrapped(table.caption, m_width) << QString();
        return lines + tableLines(table, m_width);
    }

    QStringList lines(const Picture &picture) const { return wrapped(u'[' + picture.alt + u']', m_width); }

    QStringList lines(const WriteOn &writeOn) const
    {
        constexpr int shortest = 6; // Of a line to write on.
        qreal sum = 0;
        for (const WriteOn::Line &line : writeOn.lines)
            sum += line.share;
        QString text;
        for (const WriteOn::Line &line : writeOn.lines) {
            const int part = int(qMin(m_width, lineWidth) * line.share / sum) - 2;
            const QString prompt = line.prompt + u' ';
            text += prompt + QString(qMax(shortest, part - columnsOf(prompt)), u'_') + u"  "_s;
        }
        return wrapped(text.trimmed(), m_width);
    }

    QStringList lines(const Section &section) const { return linesOf(section.blocks, m_width, true); }
    static QStringList lines(const PageBreak &) { return {}; }

private:
    int m_width;
};

} // namespace

QStringList linesOf(const Blocks &blocks, int width, bool apart)
{
    const TextWriter writer(qMax(1, width));
    QStringList lines;
    for (const Block &block : blocks) {
        const QStringList some = std::visit([&](const auto &content) { return writer.lines(content); }, block.content);
        if (apart && !lines.isEmpty() && !some.isEmpty())
            lines.append(QString());
        lines += some;
    }
    return lines;
}

QString textOf(const Document &given)
{
    const Document document = soundOf(given);
    QStringList head{document.mark, document.header};
    QStringList foot{document.footer, sealLine(document), attachmentLine(document)};
    head.removeAll(QString());
    foot.removeAll(QString());
    QStringList lines;
    for (const QString &line : head)
        lines += wrapped(line, lineWidth);
    if (!head.isEmpty())
        lines.append(QString());
    lines += linesOf(document.blocks, lineWidth, true);
    if (!foot.isEmpty())
        lines << QString() << QString(lineWidth, u'-');
    for (const QString &line : foot)
        lines += wrapped(line, lineWidth);
    QString text;
    for (QString &line : lines) {
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace documents
