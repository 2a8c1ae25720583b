#include "ui/page/meetingpage.h"

#include "core/minutes/lineedits.h"
#include "core/minutes/numbering.h"
#include "core/minutes/quorum.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace {

bool isBlankText(const QTextBlock &block)
{
    return block.isValid() && kindOf(block) == Line::Kind::Text && isBlank(lineOf(block));
}

qsizetype placeOf(const QList<Item> &items, QUuid id)
{
    qsizetype at = 0;
    while (at < items.size() && items[at].id != id)
        ++at;
    return at;
}

QString undoKey() { return QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText); }

} // namespace

void MeetingPage::enter(bool captures)
{
    removeSelection();
    if (!commit()) // What was typed is a step of its own: undo brings back exactly that.
        return;
    const QTextBlock block = textCursor().block();
    const Line line = lineOf(block);
    const int words = wordsBefore(block, textCursor().positionInBlock());
    const bool atEnd = words == plainText(line).size();
    if (!captures || !atEnd || !capture(block.blockNumber(), line))
        splitAt(block.blockNumber(), line, words);
}

void MeetingPage::splitAt(int number, const Line &line, int words)
{
    const bool atStart = words == 0 && !plainText(line).isEmpty();
    const bool atEnd = words == plainText(line).size();
    if (isEntry(line.kind) && isBlank(line)) { // Ends the list.
        relabelBelow(number, line.kind, [&](const QStringList &below) { return closedUp(line.label, below); });
        rewrite(tr("Turn into text"), number, 1, {Line{}}, number, 0);
    } else if (atStart && number > 0) { // Room above, and the line stays what it is.
        Line above;
        Line here = line;
        if (isEntry(line.kind)) {
            above = {.kind = line.kind, .label = line.label};
            here.label = nextLabel(line, lineOf(m_text.block(number - 1)));
            relabelBelow(number, line.kind, [&](const QStringList &below) { return movedOn(here.label, below); });
        }
        rewrite(tr("New line"), number, 1, {above, here}, number + 1, 0);
    } else if (atStart) {
        return; // Above the first title is nothing.
    } else if (atEnd && line.kind == Line::Kind::Title && isBlankText(m_text.block(number + 1))) {
        placeCaret(number + 1, 0);
    } else {
        auto [upper, lower] = split(line, words);
        if (isEntry(line.kind) && number > 0) {
            lower.label = nextLabel(line, lineOf(m_text.block(number - 1)));
            relabelBelow(number, line.kind,
                         [&, label = lower.label](const QStringList &below) { return movedOn(label, below); });
        }
        rewrite(tr("New line"), number, 1, {upper, lower}, number + 1, 0);
    }
}

// What the words become, with the label that it would get. Nothing where Enter splits.
std::optional<Line> MeetingPage::wouldCapture(const QTextBlock &block, const Line &line)
{
    if (const auto movement = wouldRecord(block.blockNumber(), line))
        return Line{.runs = {{Look::Plain, movement->sentence}}};
    if (line.kind == Line::Kind::Title)
        return capturedFromTitle(line);
    if (line.kind != Line::Kind::Text && line.kind != Line::Kind::Action)
        return {};
    if (line.kind == Line::Kind::Action)
        return capturedFromRow(line, captureWords(plainText(line)));
    const QUuid was = wasOf(block);
    auto made = captured(normal(line).runs, wordsFor(block, plainText(line)));
    if (!made)
        return {};
    restore(*made, was);
    if (made->kind == Line::Kind::Action && made->label.isEmpty())
        made->label = nextRef();
    if (made->kind == Line::Kind::Title) {
        const QList<Item> &items = m_minutes.meeting.items;
        const qsizetype at = placeOf(items, currentItem());
        made->level = at < items.size() ? items[at].level : 1;
        if (made->label.isEmpty())
            made->label = numberFor(items, at + 1, made->level, m_body.settings.numbering);
    }
    return made;
}

// With what the row said that the line was.
CaptureWords MeetingPage::wordsFor(const QTextBlock &block, const QString &text)
{
    CaptureWords words = captureWords(text);
    if (const auto action = m_wereActions.constFind(wasOf(block)); action != m_wereActions.cend()) {
        words.dueBefore = lineOf(*action).due;
        for (const QString &owner : lineOf(*action).owners)
            words.owners.add(owner);
    }
    return words;
}

// A row that was turned into text is the same row again.
void MeetingPage::restore(Line &row, QUuid was) const
{
    if (was.isNull() || m_earlier.action(was) || m_earlier.decision(was) || m_text.blockWith(was).isValid())
        return;
    if (const auto found = m_wereActions.constFind(was);
        row.kind == Line::Kind::Action && found != m_wereActions.cend()) {
        row.id = was;
        row.label = lineOf(*found).label;
    }
    if (row.kind == Line::Kind::Decision && m_wereDecisions.contains(was))
        row.id = was;
}

const CaptureWords &MeetingPage::captureWords(const QString &text)
{
    // Who is who is looked up only where it matters: there may be thousands of people.
    const bool asks = text.startsWith("a "_L1) || text.startsWith("action"_L1, Qt::CaseInsensitive) ||
                      kindOf(textCursor().block()) == Line::Kind::Action;
    if (asks && !m_ownersKnown) {
        m_words.owners = KnownOwners(m_minutes, membersOn(m_body, m_minutes.meeting.date), m_people,
                                     m_logOwners ? m_logOwners() : QStringList());
        m_ownersKnown = true;
    }
    return m_words;
}

QString MeetingPage::nextRef()
{
    if (m_ref.isEmpty() && m_nextRef)
        m_ref = m_nextRef();
    if (!m_ref.isEmpty())
        return m_ref;
    int highest = 0;
    for (const Action &action : std::as_const(m_minutes.actions)) {
        if (action.ref.startsWith(u'A'))
            highest = qMax(highest, action.ref.mid(1).toInt());
    }
    m_ref = u"A%1"_s.arg(highest + 1);
    return m_ref;
}

bool MeetingPage::capture(int number, const Line &line)
{
    if (captureMovement(number, line))
        return true;
    const QTextBlock block = m_text.block(number);
    const auto made = wouldCapture(block, line);
    if (!made)
        return false;
    if (made->kind == Line::Kind::Title && line.kind != Line::Kind::Title) {
        captureItem(number, *made, captured(normal(line).runs, m_words)->label.isEmpty());
        return true;
    }
    Line below;
    if (isEntry(made->kind)) {
        below = {.kind = made->kind, .label = nextLabel(*made, number > 0 ? lineOf(m_text.block(number - 1)) : Line{})};
        relabelBelow(number, made->kind, [&](const QStringList &labels) { return movedOn(below.label, labels); });
    }
    const bool hasRoom = !isEntry(made->kind) && isBlankText(block.next());
    const QString what = made->kind == Line::Kind::Action     ? tr("Action %1").arg(made->label)
                         : made->kind == Line::Kind::Decision ? made->label
                         : made->kind == Line::Kind::Title    ? tr("Item number")
                                                              : tr("Turn into a list or heading");
    rewrite(what, number, 1, hasRoom ? QList<Line>{*made} : QList<Line>{*made, below}, number + 1, 0);
    if (made->kind == Line::Kind::Action && line.kind == Line::Kind::Text)
        sayDone(tr("Action %1 added. %2 turns it back into text.").arg(made->label, undoKey()));
    else if (made->kind == Line::Kind::Decision && line.kind == Line::Kind::Text)
        sayDone(tr("Decision “%1” added. %2 turns it back into text.").arg(made->label, undoKey()));
    return true;
}

// The lines below become the new item's.
void MeetingPage::captureItem(int number, const Line &title, bool numbered)
{
    const bool hasRoom = isBlankText(m_text.block(number + 1));
    m_text.replace(number, 1, hasRoom ? QList<Line>{title} : QList<Line>{title, Line{}});
    placeCaret(number + 1, 0);
    Minutes after = read();
    if (numbered)
        makeRoom(after.meeting.items, placeOf(after.meeting.items, title.id), m_body.settings.numbering);
    if (put(tr("Item %1").arg(title.label).trimmed(), after))
        sayDone(tr("%1 added. %2 turns it back into text.").arg(tr("Item %1").arg(title.label).trimmed(), undoKey()));
}
