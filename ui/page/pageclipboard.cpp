#include "ui/page/meetingpage.h"

#include "core/minutes/clean.h"
#include "core/minutes/lineedits.h"

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
    return data;
}

void MeetingPage::cut()
{
    if (isReadOnly() || !textCursor().hasSelection())
        return;
    const Act act(*this);
    copy();
    removeSelection();
    commit(tr("Cut"));
}

bool MeetingPage::canInsertFromMimeData(const QMimeData *source) const { return !isReadOnly() && source->hasText(); }

// Plain text alone, through our own lines: never HTML, which brings foreign fonts, blocks without a kind, and bombs.
void MeetingPage::insertFromMimeData(const QMimeData *source)
{
    if (!canInsertFromMimeData(source))
        return;
    const Act act(*this);
    const QStringList parts = breakable(source->text()).split(u'\n');
    QStringList said;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(said),
                 [](const QString &part) { return !part.trimmed().isEmpty(); });
    removeSelection();
    if (said.isEmpty() || !commit())
        return;
    const Line line = lineOf(textCursor().block());
    const bool begins = line.kind == Line::Kind::Text && isBlank(line);
    if (parts.size() > 1 || (begins && pastedLine(parts.first()).kind != Line::Kind::Text))
        pasteLines(said);
    else
        insertWords(parts.first());
    commit(tr("Paste"));
}

void MeetingPage::pasteLines(const QStringList &parts)
{
    const QTextBlock block = textCursor().block();
    const int number = block.blockNumber();
    const auto [head, tail] = split(lineOf(block), wordsBefore(block, textCursor().positionInBlock()));
    const bool begins = head.kind == Line::Kind::Text && isBlank(head);
    QList<Line> lines{begins ? pastedLine(parts.first()) : joined(head, {.runs = {{Look::Plain, parts.first()}}})};
    for (const QString &part : parts.sliced(1))
        lines.append(pastedLine(part));
    const qsizetype words = plainText(lines.last()).size();
    if (!isBlank(tail))
        lines.last() = joined(lines.last(), tail);
    m_text.replace(number, 1, lines);
    placeCaret(number + int(lines.size()) - 1, int(words));
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
    const QString words = breakable(event->mimeData()->text());
    if (!oneLine || words.contains(u'\n')) {
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
    const auto add = [&](const QString &text, QKeySequence::StandardKey key, bool enabled, auto act) {
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
    menu.addSeparator();
    add(tr("Select &all"), QKeySequence::SelectAll, true, [this] { selectAll(); });
    menu.exec(event->globalPos());
}
