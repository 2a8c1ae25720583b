#include "core/minutes/text.h"

#include <QRegularExpression>

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
    const QString text = markdownOf(block.runs);
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
    // Stars are read a run at a time: one is italic, two are bold, three are both. A mark opens only where it is closed
    // again in the same line; else its stars are stars.
    const auto starsAt = [&](qsizetype i) {
        qsizetype end = i;
        while (end < markdown.size() && markdown[end] == u'*')
            ++end;
        return end - i;
    };
    const auto closes = [&](qsizetype from, qsizetype stars) {
        for (qsizetype i = from; i < markdown.size();) {
            const qsizetype count = starsAt(i);
            if (count == stars || count == 3)
                return true;
            i += count > 0 ? count : markdown[i] == u'\\' ? 2 : 1;
        }
        return false;
    };
    const auto literal = [&](qsizetype stars) {
        for (; stars > 0; --stars)
            add(u'*');
    };
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        const QStringView rest = markdown.sliced(i);
        if (const qsizetype stars = starsAt(i); stars > 0) {
            i += stars - 1;
            const bool turnsBold = (stars == 2 || stars == 3) && (bold || closes(i + 1, 2));
            const bool turnsItalic = (stars == 1 || stars == 3) && (italic || closes(i + 1, 1));
            literal(stars - (turnsBold ? 2 : 0) - (turnsItalic ? 1 : 0));
            bold = bold != turnsBold;
            italic = italic != turnsItalic;
        } else if (rest[0] == u'\\' && rest.size() > 1 && (rest[1] == u'*' || rest[1] == u'\\')) {
            add(markdown[++i]);
        } else if (rest[0] == u'\\' && i == 0 && rest.size() > 1 &&
                   blockOf(rest.sliced(1)).kind != TextBlock::Kind::Paragraph) {
            continue; // Before a mark at the line's start: what follows is text.
        } else {
            add(markdown[i]);
        }
    }
    return runs;
}

QString markdownOf(const QList<Run> &runs)
{
    QString out;
    bool bold = false;
    bool italic = false;
    // One mark for what changes, and no more: between two pieces stand one, two or three stars, each of which reads in
    // one way only. Closing and opening again, as nesting wants it, makes four: "***a****b*" is no italic b.
    const auto turn = [&](Look look) {
        if (bold != isBold(look))
            out += "**"_L1;
        if (italic != isItalic(look))
            out += u'*';
        bold = isBold(look);
        italic = isItalic(look);
    };
    for (const Run &run : runs) {
        if (run.text.isEmpty())
            continue;
        turn(run.look);
        for (const QChar c : run.text) {
            if (c == u'*' || c == u'\\')
                out += u'\\';
            out += c;
        }
    }
    turn(Look::Plain);
    return out;
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
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (i > 0)
            out += isList(blocks[i]) && blocks[i - 1].kind == blocks[i].kind ? "\n"_L1 : "\n\n"_L1;
        out += lineOf(blocks[i]);
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
