#include "core/minutes/text.h"
#include "ui/pages/minutesblocks.h"
#include "ui/pages/pagelayout.h"
#include "ui/pages/wording.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace printed {

namespace {

constexpr QChar newLine = QChar::LineSeparator;

QString say(const char *text) { return QCoreApplication::translate("pages", text); }

QList<Piece> piecesOf(const QList<Run> &runs)
{
    QList<Piece> pieces;
    for (const Run &run : runs)
        pieces.append({run.text, run.look == Look::Bold || run.look == Look::BoldItalic,
                       run.look == Look::Italic || run.look == Look::BoldItalic});
    return pieces;
}

// Several paragraphs as one: what stands in a panel, with its marks as text.
QList<Piece> piecesOf(const QString &markdown)
{
    QList<Piece> pieces;
    for (const TextBlock &block : blocksOf(markdown)) {
        if (!pieces.isEmpty())
            pieces.append({QString(newLine)});
        if (!block.label.isEmpty())
            pieces.append({block.label + u' '});
        pieces.append(piecesOf(block.runs));
    }
    return pieces;
}

void addDetail(QList<Piece> &pieces, const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    if (!said.isEmpty())
        pieces.append({newLine + said.join(u" · "_s), false, false, true});
}

qreal widthOf(const QString &text, TextRole role) { return QFontMetricsF(fontOf(role, 1)).horizontalAdvance(text); }

// One item after the other; the minute's blocks with the decisions and actions between them.
class ItemSetter {
public:
    ItemSetter(const Minutes &minutes, const Body &body) : m_minutes(minutes), m_body(body)
    {
        // As wide as the numbers need; one odd long number pushes its own title on instead.
        constexpr qreal usual = 40;
        constexpr qreal most = 80;
        qreal widest = 0;
        qreal fitting = 0;
        for (const Item &item : minutes.meeting.items) {
            const qreal width = widthOf(item.number, TextRole::Heading);
            widest = qMax(widest, width);
            fitting = width <= usual ? qMax(fitting, width) : fitting;
        }
        if (widest > 0)
            m_indent = qMax(24.0, qMin(most, fitting > 0 ? fitting : widest) + 12);
    }

    QList<PageBlock> set()
    {
        for (const Item &item : m_minutes.meeting.items)
            add(item);
        return m_blocks;
    }

private:
    PageBlock &append(const QList<Piece> &pieces, TextRole role, qreal before)
    {
        if (!m_blocks.isEmpty() && m_blocks.last().look != PageBlock::Look::Plain)
            before = qMax(before, 9.0); // Clear of the panel above.
        m_blocks.append({.texts = {{.pieces = pieces, .role = role, .left = m_indent}}, .before = before});
        return m_blocks.last();
    }

    void add(const Item &item)
    {
        const qsizetype first = m_blocks.size();
        addHeading(item);
        const QList<TextBlock> texts = blocksOf(item.minute);
        for (qsizetype i = 0; i <= texts.size(); ++i) {
            addRows(item, i, texts.size());
            if (i < texts.size())
                add(texts[i], i > 0 && texts[i - 1].kind == texts[i].kind);
        }
        for (const Declaration &declaration : item.declarations)
            add(declaration);
        for (const Paper &paper : item.papers)
            add(paper);
        if (item.title.isEmpty() && !item.number.isEmpty())
            addNumber(item, first);
        if (m_blocks.size() > first)
            m_blocks[first].before = item.level > 1 ? 13 : 19;
    }

    void addHeading(const Item &item)
    {
        if (!item.title.isEmpty()) {
            PageBlock &heading = append({{item.title}}, item.level > 1 ? TextRole::SubHeading : TextRole::Heading, 0);
            heading.texts.first().left = 0;
            heading.texts.first().label = item.number;
            heading.texts.first().hang = m_indent;
            heading.keepWithNext = true;
        }
        QStringList notes;
        if (!item.presenter.isEmpty())
            notes.append(say("Presented by %1").arg(item.presenter));
        if (item.deferred)
            notes.append(say("Deferred"));
        if (item.exempt)
            notes.append(item.exemptReason.isEmpty() ? say("Exempt") : say("Exempt: %1").arg(item.exemptReason));
        if (!notes.isEmpty())
            append({{notes.join(u" · "_s), false, false, true}}, TextRole::Table, 1).keepWithNext = true;
    }

    // Beside the first thing said under an item that has no title.
    void addNumber(const Item &item, qsizetype first)
    {
        if (m_blocks.size() == first || m_blocks[first].look != PageBlock::Look::Plain ||
            !m_blocks[first].texts.first().label.isEmpty())
            m_blocks.insert(first, {.texts = {{.left = m_indent}}, .keepWithNext = m_blocks.size() > first});
        PageText &text = m_blocks[first].texts.first();
        text.left = 0;
        text.label = item.number;
        text.hang = m_indent;
        text.itemNumber = true;
    }

    void add(const TextBlock &text, bool goesOn)
    {
        const QList<Piece> pieces = piecesOf(text.runs);
        if (text.kind == TextBlock::Kind::Heading) {
            append(pieces, TextRole::SubHeading, 10).keepWithNext = true;
            return;
        }
        const bool list = text.kind != TextBlock::Kind::Paragraph;
        PageBlock &block = append(pieces, TextRole::Text, list && goesOn ? 3 : 6);
        if (list) {
            block.texts.first().label = text.label;
            block.texts.first().left += 4;
            block.texts.first().hang = text.kind == TextBlock::Kind::Bullet ? 13 : 21;
        }
    }

    // What stands below `above` blocks of the minute: decisions, then actions.
    void addRows(const Item &item, qsizetype above, qsizetype all)
    {
        const auto standsHere = [&](const std::optional<int> &after) {
            return above == (after ? qMin<qsizetype>(*after, all) : all);
        };
        for (const Decision &decision : item.decisions) {
            if (standsHere(decision.after))
                add(decision);
        }
        for (const Action &action : m_minutes.actions) {
            if (action.item == item.id && standsHere(action.after))
                add(action);
        }
    }

    void add(const Decision &decision)
    {
        QList<Piece> pieces{{decision.word, true}};
        if (!decision.text.isEmpty())
            pieces.append({u" "_s});
        pieces.append(piecesOf(decision.text));
        addDetail(pieces, {decision.to.isEmpty() ? QString() : say("To: %1").arg(decision.to),
                           decision.mover.isEmpty() ? QString() : say("Moved by %1").arg(decision.mover),
                           decision.seconder.isEmpty() ? QString() : say("Seconded by %1").arg(decision.seconder),
                           votesText(decision.votes)});
        PageBlock &row = append(pieces, TextRole::Text, 8);
        row.look = PageBlock::Look::Decision;
        row.whole = true;
    }

    void add(const Action &action)
    {
        QList<Piece> pieces{{action.ref.isEmpty() ? say("Action") : say("Action %1").arg(action.ref), true},
                            {u" "_s + action.text}};
        const QString owners = action.owners.join(u", "_s);
        const QString due = dueText(action);
        addDetail(pieces, {owners.isEmpty() ? QString() : u"%1: %2"_s.arg(ownerWord(m_body), owners),
                           due.isEmpty() ? QString() : say("Due: %1").arg(due)});
        PageBlock &row = append(pieces, TextRole::Text, 8);
        row.look = PageBlock::Look::Action;
        row.whole = true;
    }

    void add(const Declaration &declaration)
    {
        QString text = declaration.person.name;
        if (!declaration.nature.isEmpty())
            text += u": "_s + declaration.nature;
        append({{say("Declaration of interest:") + u' ', true},
                {declaration.leftTheRoom ? say("%1 (left the room)").arg(text) : text}},
               TextRole::Text, 6);
    }

    void add(const Paper &paper)
    {
        append({{say("Paper:") + u' ', true},
                {paper.reference.isEmpty() ? paper.title : u"%1 (%2)"_s.arg(paper.title, paper.reference)}},
               TextRole::Text, 6);
    }

    const Minutes &m_minutes;
    const Body &m_body;
    QList<PageBlock> m_blocks;
    qreal m_indent = 0; // Numbers hang left of the text; 0 where no item has one.
};

} // namespace

QList<PageBlock> itemBlocks(const Minutes &minutes, const Body &body) { return ItemSetter(minutes, body).set(); }

} // namespace printed
