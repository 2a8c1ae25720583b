#include "ui/page/meetingpage.h"

#include "core/minutes/lineedits.h"
#include "core/minutes/numbering.h"

using namespace Qt::StringLiterals;

namespace {

bool saysNothing(const Line &line) { return plainText(line).isEmpty() && line.owners.isEmpty() && line.due.isEmpty(); }

} // namespace

bool MeetingPage::rewrite(const QString &what, int first, int count, const QList<Line> &lines, int caretLine,
                          qsizetype caretWords)
{
    m_text.replace(first, count, lines);
    placeCaret(caretLine, int(caretWords));
    return commit(what);
}

void MeetingPage::removeSelection()
{
    const QTextCursor c = textCursor();
    if (!c.hasSelection())
        return;
    if (document()->findBlock(c.selectionStart()).contains(c.selectionEnd()))
        return takeOutSelection();
    if (!commit() || textCursor().selectionStart() != c.selectionStart())
        return;
    takeOutSelection();
    commit(tr("Delete"));
}

// Without a step of its own in the history.
void MeetingPage::takeOutSelection()
{
    const QTextCursor c = textCursor();
    if (!c.hasSelection())
        return;
    const QTextBlock first = document()->findBlock(c.selectionStart());
    const QTextBlock last = document()->findBlock(c.selectionEnd());
    const int from = qMax(c.selectionStart() - first.position(), labelLength(first));
    const int to = c.selectionEnd() - last.position();
    if (first == last)
        removeWithin(first, from, to);
    else
        removeAcross(first, from, last, to);
}

// Not Qt's: a deletion that starts at the start of a block leaves the format of its last block, and the line would
// change its kind and lose its id. Here the selected words go, and rows that are selected whole; items stay, for an
// item goes by its own command.
void MeetingPage::removeAcross(const QTextBlock &first, int from, const QTextBlock &last, int to)
{
    const bool wholeLast = to <= labelLength(last);
    const Line head = lineOf(first, 0, from);
    Line tail = lineOf(last, wholeLast ? 0 : to);
    tail.label = lineOf(last).label;
    QList<Line> lines{head};
    for (QTextBlock b = first.next(); b != last; b = b.next()) {
        if (kindOf(b) == Line::Kind::Title) {
            lines.append(lineOf(b));
            lines.last().runs.clear();
        }
    }
    int caret = wordsBefore(first, from);
    const bool ownLine = tail.kind == Line::Kind::Title || (wholeLast && isRow(tail.kind));
    const bool headGoes = saysNothing(head) && head.kind != Line::Kind::Title;
    if (lines.size() == 1 && headGoes && tail.kind != Line::Kind::Title) {
        lines = {saysNothing(tail) && !wholeLast ? Line{} : tail};
        caret = 0;
    } else if (lines.size() > 1 || ownLine) {
        if (ownLine || !saysNothing(tail))
            lines.append(tail);
        if (headGoes)
            lines.first() = {};
    } else {
        lines = {joined(head, tail)};
    }
    const int number = first.blockNumber();
    m_text.replace(number, last.blockNumber() - number + 1, lines);
    placeCaret(number, caret);
}

void MeetingPage::erase(Erase what)
{
    QTextCursor c = textCursor();
    if (c.hasSelection())
        return removeSelection();
    const QTextBlock block = c.block();
    const int start = labelLength(block);
    const int end = block.length() - 1;
    const int at = c.positionInBlock();
    const bool back = what == Erase::Back || what == Erase::WordBack;
    if (back && at <= start)
        return eraseBeforeLine();
    if (!back && at >= end && what != Erase::Line)
        return eraseBehindLine();
    if (what == Erase::Back) // One code point: a mark goes before its letter.
        c.setPosition(c.position() - 1, QTextCursor::KeepAnchor);
    else if (what == Erase::Forward)
        c.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    else if (what == Erase::WordBack || what == Erase::WordForward)
        c.movePosition(back ? QTextCursor::PreviousWord : QTextCursor::NextWord, QTextCursor::KeepAnchor);
    else if (what == Erase::ToLineEnd)
        c.movePosition(QTextCursor::EndOfLine, QTextCursor::KeepAnchor);
    const bool line = what == Erase::Line;
    removeWithin(block, line ? start : c.selectionStart() - block.position(),
                 line ? end : c.selectionEnd() - block.position());
}

// Of one line: never its label, never part of a chip or half a character.
void MeetingPage::removeWithin(const QTextBlock &block, int from, int to)
{
    const int end = block.length() - 1;
    from = qBound(labelLength(block), from, end);
    to = qBound(from, to, end);
    if (from < to) {
        from -= document()->characterAt(block.position() + from).isLowSurrogate();
        to += document()->characterAt(block.position() + to).isLowSurrogate();
    }
    QTextCursor c(block);
    c.setPosition(block.position() + caretPlace(block, from, true));
    c.setPosition(block.position() + caretPlace(block, to, false), QTextCursor::KeepAnchor);
    c.removeSelectedText();
    setTextCursor(c);
    noteCaret();
}

// Backspace at the start of a line: a row or list entry becomes text, text joins the line above. A title does not.
void MeetingPage::eraseBeforeLine()
{
    if (!commit())
        return;
    const QTextBlock block = textCursor().block();
    const int number = block.blockNumber();
    const Line line = lineOf(block);
    if (line.kind == Line::Kind::Title || number == 0)
        return;
    if (isRow(line.kind))
        return turnIntoText(number, line);
    if (line.kind != Line::Kind::Text) {
        relabelBelow(number, line.kind, [&](const QStringList &below) { return closedUp(line.label, below); });
        rewrite(tr("Turn into text"), number, 1, {asText(line)}, number, 0);
        return;
    }
    const Line upper = lineOf(block.previous());
    if (isBlank(line))
        rewrite(tr("Delete"), number - 1, 2, {upper}, number - 1, plainText(upper).size());
    else if (isBlank(upper) && upper.kind == Line::Kind::Text)
        rewrite(tr("Delete"), number - 1, 2, {line}, number - 1, 0);
    else
        rewrite(tr("Join"), number - 1, 2, {joined(upper, line)}, number - 1, plainText(upper).size());
}

// Delete at the end of a line: text from below joins it; rows and titles below stay.
void MeetingPage::eraseBehindLine()
{
    if (!commit())
        return;
    const QTextBlock block = textCursor().block();
    const int number = block.blockNumber();
    if (!block.next().isValid())
        return;
    const Line line = lineOf(block);
    const Line lower = lineOf(block.next());
    if (isMinuteText(line.kind) && isBlank(line)) {
        rewrite(tr("Delete"), number, 2, {lower}, number, 0);
    } else if (isMinuteText(lower.kind)) {
        relabelBelow(number + 1, lower.kind, [&](const QStringList &below) { return closedUp(lower.label, below); });
        rewrite(tr("Join"), number, 2, {joined(line, lower)}, number, plainText(line).size());
    }
}

// The labels of the list entries that follow a line, as one run.
void MeetingPage::relabelBelow(int number, Line::Kind kind, const std::function<QStringList(QStringList)> &relabelled)
{
    if (kind != Line::Kind::Number && kind != Line::Kind::Letter)
        return;
    QStringList labels;
    for (QTextBlock b = m_text.block(number).next(); b.isValid() && kindOf(b) == kind; b = b.next())
        labels.append(lineOf(b).label);
    const QStringList now = relabelled(labels);
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (now[i] == labels[i])
            continue;
        const int at = number + 1 + int(i);
        Line line = lineOf(m_text.block(at));
        line.label = now[i];
        m_text.replace(at, 1, {line});
    }
}

void MeetingPage::rememberRow(const Line &row)
{
    if (const Action *action = m_earlier.action(row.id))
        m_wereActions.insert(row.id, *action);
    if (const Decision *decision = m_earlier.decision(row.id))
        m_wereDecisions.insert(row.id, *decision);
}

// What somebody would type to get this row. The row is remembered: Enter makes the same again, with all that it had.
void MeetingPage::turnIntoText(int number, const Line &line)
{
    rememberRow(line);
    Line text{.runs = {{Look::Plain, typedForm(line, m_words.decisions)}}};
    if (line.kind == Line::Kind::Decision) { // With its bold and italic.
        text.runs.first().text.chop(plainText(line).size());
        text.runs += line.runs;
    }
    m_text.write(number, text, line.id);
    placeCaret(number, 0);
    commit(tr("Turn into text"));
}
