#include "ui/page/pagetext.h"

#include <QHash>

#include <algorithm>

namespace {

struct Shown {
    int number; // Of the block.
    Line line;
};

// The lines that are values.
QList<Shown> shownLines(const QTextDocument *document, const QList<Line> &next)
{
    QHash<QUuid, const Line *> rows;
    for (const Line &line : next) {
        if (line.kind == Line::Kind::Action)
            rows.insert(line.id, &line);
    }
    QList<Shown> shown;
    int number = 0;
    for (QTextBlock b = document->begin(); b.isValid(); b = b.next(), ++number) {
        const Line line = lineOf(b);
        const bool blank = isBlank(line);
        if (blank && isMinuteText(line.kind))
            continue;
        const Line *waiting = blank && line.kind == Line::Kind::Action ? rows.value(line.id) : nullptr;
        shown.append({number, normal(waiting ? *waiting : line)});
    }
    return shown;
}

} // namespace

void PageText::setStyle(const PageStyle &style)
{
    m_style = style;
    QTextCursor all(m_document);
    all.beginEditBlock();
    for (QTextBlock b = m_document->begin(); b.isValid(); b = b.next())
        writeLine(QTextCursor(b), lineOf(b), m_style, wasOf(b));
    all.endEditBlock();
}

QTextBlock PageText::blockWith(QUuid id) const
{
    QTextBlock b = m_document->begin();
    while (b.isValid() && idOf(b) != id)
        b = b.next();
    return b;
}

QList<Line> PageText::itemAt(QTextBlock title) const
{
    QList<Line> lines;
    do {
        lines.append(lineOf(title));
        title = title.next();
    } while (title.isValid() && kindOf(title) != Line::Kind::Title);
    return lines;
}

// In one piece: a block at a time would be slow for a whole page.
void PageText::removeBlocks(int first, int count)
{
    if (count <= 0)
        return;
    const bool atTop = first == 0;
    const QTextBlock from = block(atTop ? 0 : first - 1); // From the end of the line above: that one keeps its format.
    const QTextBlock to = block(first + count - 1);
    const QTextBlock kept = atTop ? to.next() : from;
    QTextCursor c(m_document);
    c.setPosition(atTop ? from.position() : from.position() + from.length() - 1);
    c.setPosition(atTop && kept.isValid() ? kept.position() : to.position() + to.length() - 1, QTextCursor::KeepAnchor);
    const Line line = lineOf(kept.isValid() ? kept : from);
    const QUuid was = wasOf(kept.isValid() ? kept : from);
    c.removeSelectedText();
    if (c.block().length() == 1) // Where it is empty, Qt takes the format of the last block deleted.
        writeLine(c, line, m_style, was);
}

void PageText::write(int number, const Line &line, QUuid was)
{
    writeLine(QTextCursor(block(number)), line, m_style, was);
}

void PageText::insert(int first, const QList<Line> &lines)
{
    if (lines.isEmpty())
        return;
    const bool atTop = first == 0; // There is nothing above to go on from: below what is first, which then goes down.
    QTextCursor c(block(atTop ? 0 : first - 1));
    const Line top = lineOf(block(0));
    const QUuid was = wasOf(block(0));
    c.movePosition(QTextCursor::EndOfBlock);
    LineInserter inserter(c, m_style);
    for (const Line &line : lines.sliced(atTop))
        inserter.insert(line);
    if (!atTop)
        return;
    inserter.insert(top);
    write(int(lines.size()), top, was);
    write(0, lines.first(), {});
}

void PageText::replace(int first, int count, const QList<Line> &lines)
{
    QTextCursor c(m_document);
    c.beginEditBlock(); // One layout, one signal.
    const int rewritten = qMin(count, int(lines.size()));
    for (int i = 0; i < rewritten; ++i) {
        if (lineOf(block(first + i)) != lines[i])
            write(first + i, lines[i], {});
    }
    insert(first + rewritten, lines.sliced(rewritten));
    removeBlocks(first + int(lines.size()), count - int(lines.size()));
    c.endEditBlock();
}

// Numbers follow from where items stand: done first, or one item more would rewrite every line to the last title.
std::optional<PageText::Changed> PageText::renumber(const QList<Line> &next)
{
    QHash<QUuid, const Line *> titles;
    for (const Line &line : next) {
        if (line.kind == Line::Kind::Title)
            titles.insert(line.id, &line);
    }
    std::optional<Changed> changed;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        if (kindOf(block) != Line::Kind::Title)
            continue;
        Line title = lineOf(block);
        const Line *wanted = titles.value(title.id);
        if (!wanted || title.label == wanted->label)
            continue;
        const Line before = title;
        title.label = wanted->label;
        write(block.blockNumber(), title, wasOf(block));
        changed = Changed{block.blockNumber(), 1, before};
    }
    return changed;
}

std::optional<PageText::Changed> PageText::show(const QList<Line> &next)
{
    QTextCursor c(m_document);
    c.beginEditBlock(); // One layout, one signal.
    const auto renumbered = renumber(next);
    auto changed = showLines(next);
    c.endEditBlock();
    return changed ? changed : renumbered;
}

std::optional<PageText::Changed> PageText::showLines(const QList<Line> &next)
{
    const QList<Shown> now = shownLines(m_document, next);
    qsizetype head = 0;
    qsizetype tail = 0;
    while (head < now.size() && head < next.size() && now[head].line == normal(next[head]))
        ++head;
    while (tail < now.size() - head && tail < next.size() - head &&
           now[now.size() - 1 - tail].line == normal(next[next.size() - 1 - tail]))
        ++tail;
    const qsizetype olds = now.size() - head - tail;
    const QList<Line> news = next.sliced(head, next.size() - head - tail);
    if (olds == 0 && news.isEmpty() && !now.isEmpty())
        return {};
    Changed changed{.count = int(news.size())};
    int count = 0;
    if (olds > 0) {
        changed.first = now[head].number;
        const auto isTitle = [](const Shown &shown) { return shown.line.kind == Line::Kind::Title; };
        const bool items = std::any_of(now.begin() + head, now.begin() + head + olds, isTitle);
        // The blank lines of an item that goes, go.
        const int end = !items ? now[head + olds - 1].number + 1 : tail > 0 ? now[head + olds].number : this->count();
        count = end - changed.first;
        if (olds == 1 && news.size() == 1)
            changed.was = now[head].line;
    } else if (now.isEmpty()) {
        count = this->count(); // Nothing but blank lines.
    } else if (head > 0 && (news.first().kind != Line::Kind::Title || tail == 0)) {
        // Directly below the line above; but an item below the blank lines of the one above.
        changed.first = news.first().kind == Line::Kind::Title ? this->count() : now[head - 1].number + 1;
    } else {
        changed.first = now[head].number;
    }
    replace(changed.first, count, news);
    return changed;
}
