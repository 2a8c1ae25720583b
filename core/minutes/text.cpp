#include "core/minutes/text.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

bool isBold(Look look) { return look == Look::Bold || look == Look::BoldItalic; }
bool isItalic(Look look) { return look == Look::Italic || look == Look::BoldItalic; }

Look lookOf(bool bold, bool italic)
{
    if (bold)
        return italic ? Look::BoldItalic : Look::Bold;
    return italic ? Look::Italic : Look::Plain;
}

// The mark that a line of this kind starts with, in Markdown. Empty for a paragraph.
QString markOf(const TextBlock &block)
{
    switch (block.kind) {
    case TextBlock::Kind::Heading:
        return u"## "_s;
    case TextBlock::Kind::Bullet:
        return u"- "_s;
    case TextBlock::Kind::Number:
    case TextBlock::Kind::Letter:
        return block.label + u' ';
    case TextBlock::Kind::Paragraph:
        break;
    }
    return {};
}

TextBlock blockOf(QStringView line)
{
    using Kind = TextBlock::Kind;
    // Whole words only: "1.5 million" is no list, nor is "I) " or "e.g. ".
    static const QRegularExpression numbered(u"^(\\d{1,3}\\.) +"_s);
    static const QRegularExpression lettered(u"^([a-z]{1,4}\\)) +"_s);
    if (line.startsWith("## "_L1))
        return {Kind::Heading, {}, runsOf(line.sliced(3).trimmed())};
    if (line.startsWith("- "_L1))
        return {Kind::Bullet, u"•"_s, runsOf(line.sliced(2).trimmed())};
    if (const auto found = numbered.match(line); found.hasMatch())
        return {Kind::Number, found.captured(1), runsOf(line.sliced(found.capturedLength()).trimmed())};
    if (const auto found = lettered.match(line); found.hasMatch())
        return {Kind::Letter, found.captured(1), runsOf(line.sliced(found.capturedLength()).trimmed())};
    return {Kind::Paragraph, {}, runsOf(line)};
}

QString lineOf(const TextBlock &block)
{
    const QString text = markdownOf(block.runs).trimmed();
    if (block.kind != TextBlock::Kind::Paragraph)
        return markOf(block) + text;
    // A paragraph that would read as another kind says that it is none.
    return blockOf(text).kind == TextBlock::Kind::Paragraph ? text : u"\\"_s + text;
}

} // namespace

QList<Run> runsOf(QStringView markdown)
{
    QList<Run> runs;
    bool bold = false;
    bool italic = false;
    const auto add = [&](QChar c) {
        const Look look = lookOf(bold, italic);
        if (runs.isEmpty() || runs.last().look != look)
            runs.append({look, {}});
        runs.last().text += c;
    };
    // As in CommonMark: a mark opens before a letter, and only where it is closed again behind one in the same line;
    // else it is the character itself ("2 * 3").
    bool exhausted[] = {false, false}; // By length of the mark: no closing one is left, do not look again and again.
    const auto opens = [&](qsizetype from, QLatin1StringView mark) {
        if (exhausted[mark.size() - 1] || from >= markdown.size() || markdown[from].isSpace())
            return false;
        for (qsizetype i = from; i < markdown.size(); ++i) {
            const QStringView rest = markdown.sliced(i);
            const bool other = mark.size() == 1 && rest.startsWith("**"_L1) && !rest.startsWith("***"_L1);
            if (rest[0] == u'\\' || other)
                ++i;
            else if (rest.startsWith(mark) && i > from && !markdown[i - 1].isSpace())
                return true;
        }
        exhausted[mark.size() - 1] = true;
        return false;
    };
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        const QStringView rest = markdown.sliced(i);
        if (rest[0] == u'\\' && rest.size() > 1 && (rest[1] == u'*' || rest[1] == u'\\')) {
            add(markdown[++i]);
        } else if (rest[0] == u'\\' && i == 0 && rest.size() > 1 &&
                   blockOf(rest.sliced(1)).kind != TextBlock::Kind::Paragraph) {
            continue; // Before a mark at the line's start: what follows is text.
        } else if (rest.startsWith("**"_L1) && (bold || opens(i + 2, "**"_L1))) {
            bold = !bold;
            ++i;
        } else if (rest[0] == u'*' && !rest.startsWith("**"_L1) && (italic || opens(i + 1, "*"_L1))) {
            italic = !italic;
        } else {
            add(markdown[i]);
        }
    }
    return runs;
}

QString markdownOf(const QList<Run> &runs)
{
    QString out;
    QString gap; // White space not yet written: between two looks it has neither, for a mark beside it would not be
                 // read as one.
    bool bold = false;
    bool italic = false;
    const auto close = [&](Look look) {
        if (italic && !isItalic(look))
            out += u'*';
        if (bold && !isBold(look))
            out += "**"_L1;
        italic = italic && isItalic(look);
        bold = bold && isBold(look);
    };
    const auto open = [&](Look look) {
        if (!bold && isBold(look))
            out += "**"_L1;
        if (!italic && isItalic(look))
            out += u'*';
        bold = isBold(look);
        italic = isItalic(look);
    };
    for (const Run &run : runs) {
        for (const QChar c : run.text) {
            if (c.isSpace()) {
                gap += c;
                continue;
            }
            close(run.look);
            out += std::exchange(gap, {});
            open(run.look);
            if (c == u'*' || c == u'\\')
                out += u'\\';
            out += c;
        }
    }
    close(Look::Plain);
    return out + gap;
}

QList<TextBlock> blocksOf(const QString &markdown)
{
    QList<TextBlock> blocks;
    for (const QStringView line : QStringView(markdown).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            blocks.append(blockOf(line.trimmed()));
    }
    return blocks;
}

QString textOf(const QList<TextBlock> &blocks)
{
    QString out;
    const auto isList = [](const TextBlock &block) {
        return block.kind != TextBlock::Kind::Paragraph && block.kind != TextBlock::Kind::Heading;
    };
    const TextBlock *above = nullptr;
    for (const TextBlock &block : blocks) {
        if (plainText(block.runs).trimmed().isEmpty())
            continue; // A place to type, not a paragraph.
        if (above)
            out += isList(block) && above->kind == block.kind ? "\n"_L1 : "\n\n"_L1;
        out += lineOf(block);
        above = &block;
    }
    return out;
}

QString plainText(const QList<Run> &runs)
{
    QString out;
    for (const Run &run : runs)
        out += run.text;
    return out;
}
