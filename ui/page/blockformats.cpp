#include "ui/page/blocks.h"

#include "core/minutes/lineedits.h"

#include <QFontInfo>
#include <QVarLengthArray>

using namespace Qt::StringLiterals;

namespace {

QFont fontOf(const QString &family, qreal points, int weight)
{
    QFont font(family);
    font.setPointSizeF(points);
    font.setWeight(QFont::Weight(weight));
    return font;
}

struct Margins {
    int left, hang, top, bottom;
};

// In units of the grid. `hang`: the room for the label, in the margin.
Margins marginsOf(Line::Kind kind)
{
    switch (kind) {
    case Line::Kind::Title:
        return {5, 5, 5, 1};
    case Line::Kind::Heading:
        return {5, 0, 2, 1};
    case Line::Kind::Bullet:
    case Line::Kind::Number:
    case Line::Kind::Letter:
        return {8, 3, 0, 1};
    case Line::Kind::Decision:
        return {10, 0, 1, 1};
    case Line::Kind::Action:
        return {16, 6, 1, 1};
    case Line::Kind::Text:
        break;
    }
    return {5, 0, 0, 1};
}

qreal labelWidth(const Line &line, const PageStyle &style)
{
    if (isEntry(line.kind))
        return style.entryLabels.horizontalAdvance(line.label);
    const QTextCharFormat format = charFormat(line.kind, Part::Label, Look::Plain, style);
    return QFontMetricsF(fontOf(style.family, format.fontPointSize(), format.fontWeight()))
        .horizontalAdvance(line.label);
}

QTextBlockFormat blockFormat(const Line &line, const PageStyle &style, QUuid was)
{
    const Margins m = marginsOf(line.kind);
    QTextBlockFormat f;
    f.setProperty(KindProperty, int(line.kind) + 1);
    if (!line.id.isNull())
        f.setProperty(IdProperty, line.id.toString(QUuid::WithoutBraces));
    if (!was.isNull())
        f.setProperty(WasProperty, was.toString(QUuid::WithoutBraces));
    if (line.level > 1)
        f.setProperty(LevelProperty, line.level);
    const bool hangs = m.hang > 0 && !line.label.isEmpty();
    f.setLeftMargin(m.left * style.unit);
    f.setRightMargin(isRow(line.kind) ? 2 * style.unit : 0);
    f.setTextIndent(hangs ? -m.hang * style.unit : 0);
    if (hangs) // "85.6.1" needs more room than "4": the words then begin further in, on the first line.
        f.setTabPositions(
            {QTextOption::Tab(qMax(m.hang * style.unit, labelWidth(line, style) + style.unit), QTextOption::LeftTab)});
    f.setTopMargin((line.level > 1 ? m.top - 2 : m.top) * style.unit);
    f.setBottomMargin(m.bottom * style.unit);
    f.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    if (line.kind == Line::Kind::Title || line.kind == Line::Kind::Heading)
        f.setHeadingLevel(line.kind == Line::Kind::Title ? 1 + qMin(line.level, 4) : 3);
    return f;
}

struct Piece {
    Part part;
    Run run;
};

// A chip never breaks between its words, nor behind the stroke of "Nov/Dec".
QString unbroken(const QString &text)
{
    QString whole;
    for (const QChar c : text) {
        whole += c == u' ' ? QChar(QChar::Nbsp) : c;
        if (!c.isLetterOrNumber() && c != u' ')
            whole += wordJoiner;
    }
    return whole;
}

QVarLengthArray<Piece, 8> piecesOf(const Line &line)
{
    QVarLengthArray<Piece, 8> pieces;
    if (!line.label.isEmpty())
        pieces.append({Part::Label, {.text = line.label + (line.kind == Line::Kind::Decision ? u' ' : u'\t')}});
    for (const QString &owner : line.owners) {
        pieces.append({Part::Owner, {.text = unbroken(owner)}});
        pieces.append({Part::OwnerGap, {.text = u" "_s}});
    }
    for (const Run &run : line.runs)
        pieces.append({Part::Words, run});
    if (!line.due.isEmpty()) {
        pieces.append({Part::DueGap, {.text = u" "_s}});
        pieces.append({Part::Due, {.text = unbroken(line.due)}});
    }
    return pieces;
}

} // namespace

PageStyle::PageStyle(const QPalette &palette, const QFont &font)
    : unit(grid(font)), size(QFontInfo(font).pointSizeF()), family(font.family()), colours(palette),
      selection(mix(colours.base, colours.accent, 0.28)), row(mix(colours.base, colours.text, 0.04)),
      chip(mix(colours.base, colours.accent, 0.16)), chipText(mix(colours.accent, colours.text, 0.45)),
      entryLabels(fontOf(family, size, QFont::Normal))
{
}

bool PageStyle::operator==(const PageStyle &other) const
{
    return unit == other.unit && size == other.size && family == other.family && colours.base == other.colours.base &&
           colours.text == other.colours.text && colours.accent == other.colours.accent;
}

QTextCharFormat charFormat(Line::Kind kind, Part part, Look look, const PageStyle &style)
{
    const bool title = kind == Line::Kind::Title;
    const bool bold = look == Look::Bold || look == Look::BoldItalic;
    QTextCharFormat f;
    f.setProperty(PartProperty, int(part));
    f.setProperty(LookProperty, int(look));
    f.setFontPointSize(title ? style.size * 13 / 11 : style.size);
    f.setForeground(style.colours.text);
    if (title || kind == Line::Kind::Heading)
        f.setFontWeight(bold ? QFont::Black : QFont::DemiBold);
    else if (bold)
        f.setFontWeight(QFont::DemiBold);
    if (look == Look::Italic || look == Look::BoldItalic)
        f.setFontItalic(true);
    if (part == Part::Label) {
        f.setForeground(kind == Line::Kind::Decision ? style.colours.text : style.colours.muted);
        f.setFontWeight(isEntry(kind) ? QFont::Normal : QFont::DemiBold);
    } else if (part != Part::Words) {
        const bool owner = part == Part::Owner || part == Part::OwnerGap;
        f.setForeground(owner ? style.chipText : style.colours.text);
        f.setFontPointSize(style.size * 10 / 11);
        f.setFontWeight(QFont::Medium);
        if (part == Part::OwnerGap || part == Part::DueGap) // The pill is painted wider than its text.
            f.setFontWordSpacing(style.unit * 1.5);
    }
    return f;
}

QTextCharFormat wordsFormat(Line::Kind kind, const Run &like, const PageStyle &style)
{
    if (!takesLooks(kind))
        return charFormat(kind, Part::Words, Look::Plain, style);
    QTextCharFormat f = charFormat(kind, Part::Words, like.look, style);
    if (!like.language.isEmpty())
        f.setProperty(LanguageProperty, like.language);
    return f;
}

Run likeOf(const QTextCharFormat &format)
{
    return {Look(format.intProperty(LookProperty)), {}, format.stringProperty(LanguageProperty)};
}

namespace {

QTextCharFormat formatOf(const Piece &piece, Line::Kind kind, const PageStyle &style)
{
    return piece.part == Part::Words ? wordsFormat(kind, piece.run, style)
                                     : charFormat(kind, piece.part, Look::Plain, style);
}

} // namespace

void writeLine(QTextCursor c, const Line &line, const PageStyle &style, QUuid was)
{
    c.movePosition(QTextCursor::StartOfBlock);
    c.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    c.removeSelectedText();
    c.setBlockFormat(blockFormat(line, style, was));
    c.setBlockCharFormat(charFormat(line.kind, Part::Words, Look::Plain, style));
    for (const Piece &piece : piecesOf(line))
        c.insertText(piece.run.text, formatOf(piece, line.kind, style));
}

LineInserter::LineInserter(const QTextCursor &cursor, const PageStyle &style) : m_cursor(cursor), m_style(style) {}

void LineInserter::insert(const Line &line)
{
    const bool isAsBefore = m_last && m_last->kind == line.kind && m_last->label == line.label && line.id.isNull();
    if (!isAsBefore) {
        m_last = {.kind = line.kind, .label = line.label};
        m_block = blockFormat(line, m_style, {});
        m_words = charFormat(line.kind, Part::Words, Look::Plain, m_style);
        m_label = charFormat(line.kind, Part::Label, Look::Plain, m_style);
    }
    m_cursor.insertBlock(m_block, m_words);
    for (const Piece &piece : piecesOf(line)) {
        const bool isPlain = piece.part == Part::Words && piece.run.look == Look::Plain && piece.run.language.isEmpty();
        m_cursor.insertText(piece.run.text, isPlain                     ? m_words
                                            : piece.part == Part::Label ? m_label
                                                                        : formatOf(piece, line.kind, m_style));
    }
}

bool isTidy(const QTextBlock &block)
{
    QString text;
    for (const Piece &piece : piecesOf(lineOf(block)))
        text += piece.run.text;
    return text == block.text();
}
