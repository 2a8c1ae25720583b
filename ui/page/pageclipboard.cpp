#include "ui/page/meetingpage.h"

#include "core/minutes/copiedlines.h"
#include "core/minutes/lineedits.h"
#include "core/minutes/paste.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

// As people read it: labels, chips and words with spaces between.
QString copied(const QTextBlock &block, int from, int to)
{
    QString text = block.text().mid(from, to - from);
    return text.replace(u'\t', u' ').replace(QChar::Nbsp, u' ').replace(QChar::LineSeparator, u'\n');
}

} // namespace

// The lines of the selection as a page elsewhere would have them: a row or title is one where it is selected whole,
// else it is its words; a list entry goes on being one when its end is cut off.
QList<Line> MeetingPage::selectedLines() const
{
    const QTextCursor c = textCursor();
    const QTextBlock first = document()->findBlock(c.selectionStart());
    const bool isOne = first.contains(c.selectionEnd());
    QList<Line> lines;
    for (QTextBlock b = first; b.isValid() && b.position() < c.selectionEnd(); b = b.next()) {
        const int from = qMax(0, c.selectionStart() - b.position());
        const int to = qMin(c.selectionEnd() - b.position(), b.length() - 1);
        const bool begins = from <= labelLength(b);
        const bool isWhole = begins && to == b.length() - 1;
        Line line = lineOf(b);
        if (!isWhole || (isOne && line.kind == Line::Kind::Title)) {
            const bool staysEntry = begins && !isOne && isMinuteText(line.kind);
            line.runs = staysEntry ? lineOf(b, from, to).runs : asText(lineOf(b, from, to)).runs;
            line =
                staysEntry ? Line{.kind = line.kind, .label = line.label, .runs = line.runs} : Line{.runs = line.runs};
        }
        if (!isBlank(line) || (line.kind == Line::Kind::Title && !isOne))
            lines.append(line);
    }
    return lines;
}

// For people and plain programs the words as they stand; for Minutebook the lines; for other programs what these mean.
QMimeData *MeetingPage::createMimeDataFromSelection() const
{
    const QTextCursor c = textCursor();
    QString out;
    for (QTextBlock b = document()->findBlock(c.selectionStart()); b.isValid() && b.position() < c.selectionEnd();
         b = b.next()) {
        if (b.position() > c.selectionStart())
            out += u'\n';
        out += copied(b, qMax(0, c.selectionStart() - b.position()), c.selectionEnd() - b.position());
    }
    auto *data = new QMimeData;
    data->setText(out);
    const QList<Line> lines = selectedLines();
    if (lines.isEmpty())
        return data;
    const bool isWords = lines.size() == 1 && lines.first().kind == Line::Kind::Text;
    // With its encoding: on X11 nobody else says it.
    data->setHtml(u"<meta charset=\"utf-8\">"_s + (isWords ? htmlOf(lines.first().runs) : htmlOf(lines)));
    data->setData(QLatin1StringView(copiedLinesType), copiedLines(lines));
    return data;
}

// Rows that are cut are remembered: pasted again they are the same rows, with all that they had.
void MeetingPage::cut()
{
    if (isReadOnly() || !textCursor().hasSelection())
        return;
    const Act act(*this);
    if (!commit() || !textCursor().hasSelection())
        return;
    copy();
    const QList<Line> lines = selectedLines();
    for (const Line &line : lines)
        rememberRow(line);
    const int number = document()->findBlock(textCursor().selectionStart()).blockNumber();
    takeOutSelection();
    if (lines.size() == 1 && isRow(lines.first().kind)) { // Emptied it would wait for its words.
        m_text.replace(number, 1, {Line{}});
        placeCaret(number, 0);
    }
    commit(tr("Cut"));
}

// What is dragged within the page moves; the rest is pasted where it is dropped. Ours throughout: Qt would delete what
// was dragged with its own cursor, across lines and ids.
void MeetingPage::dropEvent(QDropEvent *event)
{
    if (!canInsertFromMimeData(event->mimeData()))
        return event->ignore();
    const Act act(*this);
    const QTextCursor target = cursorForPosition(event->position().toPoint());
    const QTextCursor dragged = textCursor();
    const bool moves = event->source() && (event->source() == this || event->source() == viewport()) &&
                       dragged.hasSelection() && event->dropAction() == Qt::MoveAction;
    event->setDropAction(moves ? Qt::MoveAction : Qt::CopyAction);
    event->accept();
    if (!moves) {
        setTextCursor(target);
        noteCaret();
        return insertFromMimeData(event->mimeData());
    }
    const int at = target.position();
    if (at >= dragged.selectionStart() && at <= dragged.selectionEnd())
        return;
    // Words within one line move; more is copied, which loses nothing.
    const bool oneLine = document()->findBlock(dragged.selectionStart()).contains(dragged.selectionEnd());
    const Pasted words = pastedFrom(*event->mimeData());
    if (!oneLine || words.lines.size() != 1) {
        event->setDropAction(Qt::CopyAction);
        setTextCursor(target);
        noteCaret();
        return insertFromMimeData(event->mimeData());
    }
    if (!commit())
        return;
    removeSelection();
    setTextCursor(target); // It has followed: the words before it may be gone.
    noteCaret();
    insertWords(words);
    commit(tr("Move words"));
}

// With our own entries: QTextEdit's menu deletes with its own cursor and undoes with its own history.
void MeetingPage::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const QTextCursor clicked =
        event->reason() == QContextMenuEvent::Mouse ? cursorForPosition(event->pos()) : textCursor();
    if (addSpelling(menu, wrongWordAt(clicked.position())))
        menu.addSeparator();
    const auto add = [&](const QString &text, const QKeySequence &key, bool enabled, auto act) {
        QAction *action = menu.addAction(text, this, act);
        action->setShortcut(key);
        action->setEnabled(enabled);
    };
    const bool selected = textCursor().hasSelection();
    add(tr("&Undo"), QKeySequence::Undo, !isReadOnly(), [this] {
        commit();
        emit undoRequested();
    });
    add(tr("&Redo"), QKeySequence::Redo, !isReadOnly(), [this] {
        commit();
        emit redoRequested();
    });
    menu.addSeparator();
    add(tr("Cu&t"), QKeySequence::Cut, selected && !isReadOnly(), [this] { cut(); });
    add(tr("&Copy"), QKeySequence::Copy, selected, [this] { copy(); });
    add(tr("&Paste"), QKeySequence::Paste, canPaste(), [this] { paste(); });
    add(tr("Paste as plain te&xt"), pastePlainKey, canPaste(), [this] { pastePlain(); });
    menu.addSeparator();
    add(tr("Select &all"), QKeySequence::SelectAll, true, [this] { selectAll(); });
    menu.exec(event->globalPos());
}
