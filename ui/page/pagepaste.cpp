#include "core/minutes/copiedlines.h"
#include "core/minutes/lineedits.h"
#include "core/minutes/numbering.h"
#include "ui/page/meetingpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

Pasted pastedFrom(const QMimeData &source)
{
    const QString own = QLatin1StringView(copiedLinesType);
    if (source.hasFormat(own)) {
        if (const auto lines = pastedLines(source.data(own)))
            return *lines;
    }
    Pasted pasted;
    if (source.hasHtml())
        pasted = pastedHtml(source.html());
    if (!pasted.lines.isEmpty() || !source.hasText())
        return pasted;
    // HTML without words, as of a picture that has a name besides.
    const bool pictures = pasted.pictures;
    pasted = pastedText(source.text());
    pasted.pictures = pictures;
    return pasted;
}

namespace {

QList<Run> withSpaces(QList<Run> runs, bool before, bool behind)
{
    if (before && !runs.isEmpty())
        runs.first().text.prepend(u' ');
    if (behind && !runs.isEmpty())
        runs.last().text.append(u' ');
    return runs;
}

// What a line says among other words.
QList<Run> wordsOf(const Line &line)
{
    QList<Run> words = asText(line).runs;
    if (line.kind == Line::Kind::Decision && !line.label.isEmpty())
        words.prepend({Look::Plain, line.label + u' '});
    return words;
}

} // namespace

bool MeetingPage::canInsertFromMimeData(const QMimeData *source) const
{
    return !isReadOnly() &&
           (source->hasText() || source->hasHtml() || source->hasFormat(QLatin1StringView(copiedLinesType)));
}

// Through our own lines, never Qt's HTML: that brings foreign fonts, blocks without a kind, and bombs.
void MeetingPage::insertFromMimeData(const QMimeData *source)
{
    if (canInsertFromMimeData(source))
        takeIn(pastedFrom(*source));
}

void MeetingPage::pastePlain()
{
    const QMimeData *source = QGuiApplication::clipboard()->mimeData();
    if (!isReadOnly() && source && source->hasText())
        takeIn(pastedText(source->text()));
}

// What was typed is a step of its own; the paste is one, with the selection that it takes the place of.
void MeetingPage::takeIn(const Pasted &pasted)
{
    if (pasted.lines.isEmpty())
        return sayDone(saidOf(pasted));
    const Act act(*this);
    if (!commit())
        return;
    takeOutSelection();
    const Line line = lineOf(textCursor().block());
    const bool becomesLine = isMinuteText(line.kind) && isBlank(line) && pasted.lines.first().kind != Line::Kind::Text;
    const bool isWithin = pasted.lines.size() == 1 && !becomesLine;
    if (isWithin)
        insertWords(pasted);
    const bool accepted = isWithin ? commit(tr("Paste")) : insertLines(pasted);
    if (const QString said = saidOf(pasted); accepted && !said.isEmpty())
        sayDone(said);
}

// In bold and italic as they come, where the line has these.
void MeetingPage::insertWords(const Pasted &pasted)
{
    QTextCursor c = textCursor();
    const QTextBlock block = c.block();
    c.setPosition(block.position() + caretPlace(block, c.positionInBlock(), false));
    const bool room = c.positionInBlock() > labelLength(block) && !document()->characterAt(c.position() - 1).isSpace();
    const bool roomBehind = c.atBlockEnd() || !document()->characterAt(c.position()).isSpace();
    const QList<Run> runs =
        withSpaces(wordsOf(pasted.lines.first()), pasted.spaceBefore && room, pasted.spaceBehind && roomBehind);
    setTextCursor(c);
    if (!pasted.saysLooks)
        return insertWords(plainText(runs));
    const Line::Kind kind = kindOf(block).value_or(Line::Kind::Text);
    for (const Run &run : runs)
        c.insertText(run.text, wordsFormat(kind, run, m_text.style()));
    setTextCursor(c);
    ensureCursorVisible();
}

// Words go on with the line at the caret, and what stood behind the caret with the last of them; rows, list entries and
// sub-headings are lines of their own. A title or an entry that has no words yet takes the first that come.
bool MeetingPage::insertLines(const Pasted &pasted)
{
    const QTextBlock block = textCursor().block();
    const int number = block.blockNumber();
    const auto [head, tail] = split(lineOf(block), wordsBefore(block, textCursor().positionInBlock()));
    QList<Line> lines = asNew(pasted.lines);
    const Line::Kind first = lines.first().kind;
    const bool nothing = isBlank(head) && head.kind == Line::Kind::Text;
    const bool takesWords = isBlank(head) && !isRow(head.kind) && !isRow(first);
    if (first == Line::Kind::Text || (head.kind == Line::Kind::Title && takesWords))
        lines.first() = joined(head, {.runs = withSpaces(lines.first().runs, pasted.spaceBefore && !nothing, false)});
    else if (!(isMinuteText(head.kind) && isBlank(head)))
        lines.prepend(head);
    const int last = number + int(lines.size()) - 1;
    const qsizetype words = plainText(lines.last()).size();
    const bool goesOn = lines.last().kind == Line::Kind::Text || isEntry(lines.last().kind);
    if (!isBlank(tail) && goesOn)
        lines.last() = joined(lines.last(), {.runs = withSpaces(tail.runs, pasted.spaceBehind, false)});
    else if (!isBlank(tail))
        lines.append(tail);
    m_text.replace(number, 1, lines);
    placeCaret(last, int(words));
    const bool accepted = commitPasted(lines);
    if (accepted)
        placeCaret(last, int(words)); // A title before it may have another number now.
    return accepted;
}

// Rows and items with ids and references of their own; but a row that was cut here is that row again.
QList<Line> MeetingPage::asNew(QList<Line> lines)
{
    QSet<QUuid> ids;
    QSet<QString> refs;
    for (Line &line : lines) {
        if (isMinuteText(line.kind))
            continue;
        const QUuid was = line.id;
        line.id = QUuid::createUuid();
        if (line.kind == Line::Kind::Action)
            line.label.clear();
        if (!ids.contains(was))
            restore(line, was);
        ids.insert(was);
        refs.insert(line.label);
    }
    QString ref;
    for (Line &line : lines) {
        if (line.kind != Line::Kind::Action || !line.label.isEmpty())
            continue;
        do
            ref = ref.isEmpty() ? nextRef() : successor(ref);
        while (refs.contains(ref));
        line.label = ref;
    }
    return lines;
}

// With the numbers that new items get here; those below move on.
bool MeetingPage::commitPasted(const QList<Line> &lines)
{
    QSet<QUuid> titles;
    for (const Line &line : lines) {
        if (line.kind == Line::Kind::Title && !m_earlier.item(line.id) && line.id != m_first)
            titles.insert(line.id);
    }
    if (titles.isEmpty())
        return commit(tr("Paste"));
    const auto numbering = m_body.settings.numbering;
    Minutes after = read();
    QList<Item> &items = after.meeting.items;
    const QList<Item> all = items;
    items.removeIf([&](const Item &item) { return titles.contains(item.id); });
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (!titles.contains(all[at].id))
            continue;
        Item item = all[at];
        if (numbering != BodySettings::Numbering::Free)
            item.number = numberFor(items, at, item.level, numbering);
        items.insert(at, item);
        makeRoom(items, at, numbering);
    }
    return put(tr("Paste"), after);
}

// One sentence, where there is something to say: words that came as they were are there to see.
QString MeetingPage::saidOf(const Pasted &pasted) const
{
    const qsizetype lines = pasted.lines.size();
    if (lines == 0 && pasted.pictures)
        return tr("Nothing was pasted: there is a picture on the clipboard, and no words.");
    if (lines == 0)
        return tr("Nothing was pasted: there are no words on the clipboard.");
    QStringList parts;
    if (pasted.pictures || pasted.comments)
        parts.append(!pasted.comments   ? tr("pictures were left out")
                     : !pasted.pictures ? tr("comments were left out")
                                        : tr("pictures and comments were left out"));
    if (pasted.struck)
        parts.append(tr("what was struck out is not struck out here"));
    if (pasted.looks)
        parts.append(tr("some of the bold and italic was left out"));
    if (pasted.end)
        parts.append(tr("its end could not be read"));
    if (pasted.rest)
        parts.append(tr("the clipboard still has the rest"));
    if (lines == 1 && parts.isEmpty())
        return {};
    const QString count = lines == 1 ? tr("1 line") : tr("%1 lines").arg(locale().toString(lines));
    parts.prepend(pasted.rest ? tr("Pasted the first %1").arg(count) : tr("Pasted %1").arg(count));
    return tr("%1.").arg(parts.join(tr("; ")));
}
