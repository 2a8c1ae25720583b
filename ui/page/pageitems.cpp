#include "ui/page/meetingpage.h"

#include "core/minutes/lineedits.h"
#include "core/minutes/numbering.h"

#include <QAbstractTextDocumentLayout>
#include <QHash>
#include <QKeySequence>
#include <QScrollBar>

#include <algorithm>

namespace {

qsizetype indexOf(const QList<Item> &items, QUuid id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.id == id; });
    return found == items.end() ? -1 : found - items.begin();
}

// As Minutes promises: in the order of their items.
void orderActions(Minutes &minutes)
{
    QHash<QUuid, qsizetype> place;
    for (qsizetype i = 0; i < minutes.meeting.items.size(); ++i)
        place.insert(minutes.meeting.items[i].id, i);
    const qsizetype none = minutes.meeting.items.size();
    std::stable_sort(minutes.actions.begin(), minutes.actions.end(), [&](const Action &a, const Action &b) {
        return place.value(a.item, none) < place.value(b.item, none);
    });
}

} // namespace

void MeetingPage::insertItem()
{
    if (isReadOnly())
        return;
    const Act act(*this);
    if (!commit())
        return;
    Minutes after = m_minutes;
    QList<Item> &items = after.meeting.items;
    const qsizetype here = indexOf(items, currentItem());
    if (here < 0)
        return; // The line to begin on is there already.
    const qsizetype at = groupEnd(items, here);
    const int level = items[here].level;
    const Item item{.number = numberFor(items, at, level, m_body.settings.numbering), .level = level};
    items.insert(at, item);
    makeRoom(items, at, m_body.settings.numbering);
    if (put(tr("Item %1").arg(item.number).trimmed(), after))
        placeCaret(m_text.blockWith(item.id).blockNumber(), 0);
}

void MeetingPage::deleteItem()
{
    if (isReadOnly())
        return;
    const Act act(*this);
    if (!commit())
        return;
    Minutes after = m_minutes;
    const qsizetype at = indexOf(after.meeting.items, currentItem());
    if (at < 0)
        return;
    const Item item = after.meeting.items[at];
    removeAt(after.meeting.items, at, m_body.settings.numbering);
    after.actions.removeIf([&](const Action &action) { return action.item == item.id; });
    if (!put(tr("Delete item %1").arg(item.number).trimmed(), after))
        return;
    const QList<Item> &left = m_minutes.meeting.items;
    const QTextBlock title =
        left.isEmpty() ? document()->begin() : m_text.blockWith(left[qMin(at, left.size() - 1)].id);
    placeCaret(title.blockNumber(), 0);
    const QString name = item.title.isEmpty() ? item.number : item.title;
    sayDone(tr("Item “%1” deleted. %2 brings it back.")
                .arg(name, QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
}

void MeetingPage::moveItem(int by)
{
    if (isReadOnly())
        return;
    const Act act(*this);
    if (!commit())
        return;
    Minutes after = m_minutes;
    const QUuid id = currentItem();
    const qsizetype at = indexOf(after.meeting.items, id);
    if (at < 0 || moveGroup(after.meeting.items, at, by, m_body.settings.numbering) == at)
        return;
    orderActions(after);
    const QTextBlock block = textCursor().block();
    const int lines = block.blockNumber() - titleOf(block).blockNumber();
    const int words = wordsBefore(block, textCursor().positionInBlock());
    put(by < 0 ? tr("Move item up") : tr("Move item down"), after);
    placeCaret(qMin(m_text.blockWith(id).blockNumber() + lines, m_text.count() - 1), words);
}

void MeetingPage::nestItem(int by)
{
    if (isReadOnly())
        return;
    const Act act(*this);
    if (!commit())
        return;
    Minutes after = m_minutes;
    const qsizetype at = indexOf(after.meeting.items, currentItem());
    if (at < 0)
        return;
    if (!nestGroup(after.meeting.items, at, by, m_body.settings.numbering))
        return sayDone(by > 0 ? tr("There is no item above to put it under.") : tr("It stands on the first level."));
    const int line = textCursor().blockNumber();
    const int words = wordsBefore(textCursor().block(), textCursor().positionInBlock());
    put(by > 0 ? tr("Put item under the one above") : tr("Move item up a level"), after);
    placeCaret(line, words);
}

// The lines below become the new item's; so does the caret's own, as far as it stands behind the caret.
void MeetingPage::splitItem()
{
    if (isReadOnly())
        return;
    const Act act(*this);
    removeSelection();
    if (!commit() || currentItem().isNull())
        return;
    const QTextBlock block = textCursor().block();
    const Line line = lineOf(block);
    if (line.kind == Line::Kind::Title)
        return insertItem();
    const int words = wordsBefore(block, textCursor().positionInBlock());
    const QList<Item> &items = m_minutes.meeting.items;
    const qsizetype at = indexOf(items, currentItem());
    Line title{.kind = Line::Kind::Title, .id = QUuid::createUuid(), .level = items[at].level};
    title.label = numberFor(items, at + 1, title.level, m_body.settings.numbering);
    auto [upper, lower] = split(line, words);
    QList<Line> lines{upper, title, lower};
    if (words == 0 && !isBlank(line))
        lines = {title, line};
    else if (words == plainText(line).size())
        lines = isBlank(line) && isMinuteText(line.kind) ? QList<Line>{title, Line{}} : QList<Line>{line, title};
    m_text.replace(block.blockNumber(), 1, lines);
    placeCaret(m_text.blockWith(title.id).blockNumber(), 0);
    Minutes after = read();
    makeRoom(after.meeting.items, indexOf(after.meeting.items, title.id), m_body.settings.numbering);
    put(tr("Split item"), after);
    placeCaret(m_text.blockWith(title.id).blockNumber(), 0);
}

// Nothing of the lower one goes: its title is a sub-heading, its papers and declarations stand with the upper's, and
// what was exempt stays exempt.
void MeetingPage::joinItem()
{
    if (isReadOnly())
        return;
    const Act act(*this);
    if (!commit())
        return;
    const qsizetype at = indexOf(m_minutes.meeting.items, currentItem());
    if (at < 1)
        return sayDone(tr("There is no item above to join it with."));
    const Item gone = m_minutes.meeting.items[at];
    const QUuid above = m_minutes.meeting.items[at - 1].id;
    const QTextBlock title = m_text.blockWith(gone.id);
    const int line = textCursor().blockNumber();
    Line heading = lineOf(title);
    heading = {.kind = Line::Kind::Heading, .runs = heading.runs};
    m_text.replace(title.blockNumber(), 1, {isBlank(heading) ? Line{} : heading});
    placeCaret(line, 0);
    Minutes after = read();
    QList<Item> &items = after.meeting.items;
    Item &upper = items[indexOf(items, above)];
    upper.papers += gone.papers;
    upper.declarations += gone.declarations;
    if (upper.presenter.isEmpty())
        upper.presenter = gone.presenter;
    if (gone.exempt && upper.exemptReason.isEmpty())
        upper.exemptReason = gone.exemptReason;
    upper.exempt = upper.exempt || gone.exempt;
    items.insert(at, {.number = gone.number, .level = gone.level}); // To take its number out of the run.
    removeAt(items, at, m_body.settings.numbering);
    put(tr("Join items"), after);
    placeCaret(qMin(line, m_text.count() - 1), 0);
}

void MeetingPage::setItemNumber(const QString &number)
{
    if (isReadOnly())
        return;
    const Act act(*this);
    if (!commit())
        return;
    Minutes after = m_minutes;
    const qsizetype at = indexOf(after.meeting.items, currentItem());
    if (at < 0)
        return;
    after.meeting.items[at].number = number.simplified();
    put(tr("Item number"), after);
}

void MeetingPage::goTo(QUuid item, QUuid record)
{
    goToItem(item);
    const QTextBlock row = record.isNull() ? QTextBlock() : m_text.blockWith(record);
    if (row.isValid() && isRow(kindOf(row).value_or(Line::Kind::Text)))
        placeCaret(row.blockNumber(), int(plainText(lineOf(row)).size()));
}

void MeetingPage::goToItem(QUuid id)
{
    const QTextBlock title = m_text.blockWith(id);
    if (!title.isValid() || kindOf(title) != Line::Kind::Title)
        return;
    placeCaret(title.blockNumber(), 0);
    const qreal top = document()->documentLayout()->blockBoundingRect(title).top();
    verticalScrollBar()->setValue(qRound(top - m_text.style().unit));
    tidyLeftRow();
}
