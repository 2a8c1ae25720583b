#include "ui/page/meetingpage.h"

#include "core/minutes/clean.h"
#include "core/minutes/smarttyping.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextLayout>

#include <utility>

namespace {

// The words that a key types, as QTextEdit decides it: Ctrl with a letter is a command, Ctrl+Alt is how some keyboards
// reach their third level; joiners and direction marks are not printable but typed.
QString typedBy(const QKeyEvent &event)
{
    const QString text = event.text();
    if (text.isEmpty())
        return {};
    const QChar first = text.front();
    if (first.category() == QChar::Other_Format)
        return text;
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers == Qt::ControlModifier || modifiers == Qt::MetaModifier)
        return {};
    const bool pair = first.isHighSurrogate() && text.size() > 1 && text[1].isLowSurrogate();
    return first.isPrint() || pair || first.category() == QChar::Other_PrivateUse ? cleaned(text) : QString();
}

bool isEnter(const QKeyEvent &event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

// Keys that only move the caret, select or copy; QTextEdit may have them.
bool isTyping(const QKeyEvent &event)
{
    return !event.text().isEmpty() && (event.text().front().isPrint() || event.key() == Qt::Key_Tab) &&
           !(event.modifiers() & Qt::ControlModifier);
}

} // namespace

void MeetingPage::keyPressEvent(QKeyEvent *event)
{
    m_saysDone = false;
    endComposing();
    m_stepsBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        commit();
        event->matches(QKeySequence::Undo) ? emit undoRequested() : emit redoRequested();
        return;
    }
    if (!isReadOnly() && command(event))
        return leaveRoomBelow();
    const bool changes = event->key() == Qt::Key_Direction_L || event->key() == Qt::Key_Direction_R ||
                         isEnter(*event) || isTyping(*event);
    if (changes) // Nothing that QTextEdit would make of it.
        event->ignore();
    else
        QTextEdit::keyPressEvent(event);
    m_stepsBack = false;
    tidyLeftRow();
    leaveRoomBelow();
}

// Qt scrolls until the caret can just be seen. Nobody writes on the last line of a page that goes on: there is room
// below, for the hint too; and the first line stands as it does on paper, with its margin.
void MeetingPage::leaveRoomBelow()
{
    const QRect caret = cursorRect();
    const int room = qRound(6 * m_text.style().unit);
    QScrollBar *bar = verticalScrollBar();
    if (textCursor().block() == document()->firstBlock() && bar->value() + caret.bottom() + room < viewport()->height())
        bar->setValue(0);
    else if (caret.bottom() + room > viewport()->height() && caret.bottom() <= viewport()->height())
        bar->setValue(bar->value() + caret.bottom() + room - viewport()->height());
}

bool MeetingPage::command(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const Act act(*this);
    if (modifiers == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveItem(event->key() == Qt::Key_Up ? -1 : 1);
    else if (modifiers == Qt::AltModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        nestItem(event->key() == Qt::Key_Left ? -1 : 1);
    else if (isEnter(*event) && modifiers == Qt::AltModifier)
        splitItem();
    else if (isEnter(*event) && modifiers == Qt::ControlModifier)
        insertItem();
    else if (isEnter(*event) && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier))
        enter(modifiers == Qt::NoModifier);
    else if (event->key() == Qt::Key_F2 && modifiers == Qt::NoModifier)
        editRow();
    else if (event->matches(QKeySequence::Bold))
        toggleBold();
    else if (event->matches(QKeySequence::Italic))
        toggleItalic();
    else if (event->matches(QKeySequence::Cut))
        cut();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (!eraseKey(event)) {
        const QString words = typedBy(*event);
        if (words.isEmpty())
            return false;
        typeWords(words);
    }
    event->accept();
    return true;
}

bool MeetingPage::eraseKey(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (event->matches(QKeySequence::DeleteStartOfWord))
        erase(Erase::WordBack);
    else if (event->matches(QKeySequence::DeleteEndOfWord))
        erase(Erase::WordForward);
    else if (event->matches(QKeySequence::DeleteEndOfLine))
        erase(Erase::ToLineEnd);
    else if (event->matches(QKeySequence::DeleteCompleteLine))
        erase(Erase::Line);
    else if (event->matches(QKeySequence::Backspace) || (event->key() == Qt::Key_Backspace && plain))
        textCursor().hasSelection() || !unsmarten() ? erase(Erase::Back) : void();
    else if (event->matches(QKeySequence::Delete))
        erase(Erase::Forward);
    else
        return event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete; // No other meaning.
    return true;
}

// A quotation mark opens or closes by what stands before it.
void MeetingPage::typeWords(const QString &words)
{
    const QTextCursor c = textCursor();
    std::optional<SmartTyping> smart;
    if (m_smart && !c.hasSelection() && words.size() == 1)
        smart = smartTyping(plainText(lineOf(c.block(), 0, c.positionInBlock())), words.front());
    if (!smart)
        return insertWords(words);
    const QString was = c.block().text().mid(c.positionInBlock() - smart->replaced, smart->replaced) + words;
    replaceBefore(smart->replaced, smart->text);
    m_smartened = {textCursor().position(), was, smart->text};
}

bool MeetingPage::unsmarten()
{
    const QTextCursor c = textCursor();
    const int size = int(m_smartened.is.size());
    const bool stands = m_smartened.at == c.position() && c.positionInBlock() >= size &&
                        c.block().text().mid(c.positionInBlock() - size, size) == m_smartened.is;
    m_smartened.at = -1;
    if (stands)
        replaceBefore(size, m_smartened.was);
    return stands;
}

void MeetingPage::insertWords(const QString &words)
{
    removeSelection();
    QTextCursor c = textCursor();
    c.setPosition(c.block().position() + caretPlace(c.block(), c.positionInBlock(), false));
    setTextCursor(c);
    const auto like = m_like;
    c.insertText(words, typingFormat());
    setTextCursor(c);
    m_like = like;
    ensureCursorVisible();
}

// An input method takes the keys while it composes. One that lets a key through has finished: Qt would move the caret
// by positions that count what is being composed, and so past the end of the document.
void MeetingPage::endComposing()
{
    const auto composes = [this] { return !textCursor().block().layout()->preeditAreaText().isEmpty(); };
    if (composes())
        QGuiApplication::inputMethod()->commit();
    if (composes()) {
        QInputMethodEvent nothing;
        QTextEdit::inputMethodEvent(&nothing);
    }
}

// What is being composed is never in the document, so nothing half composed is captured or logged. What is committed is
// put in here: Qt would give it the format of the letter on the left, and beside a chip it would become part of that.
void MeetingPage::inputMethodEvent(QInputMethodEvent *event)
{
    if (isReadOnly()) {
        event->ignore();
        return;
    }
    m_saysDone = false;
    const Act act(*this, true);
    const bool composes = event->preeditString() != textCursor().block().layout()->preeditAreaText();
    if (textCursor().hasSelection() && (composes || !event->commitString().isEmpty() || event->replacementLength() > 0))
        removeSelection();
    if (!event->commitString().isEmpty() || event->replacementLength() > 0) {
        const QTextCursor caret = textCursor(); // Moves with what changes before it.
        const int from = caret.positionInBlock() + event->replacementStart();
        const bool before = event->replacementStart() + event->replacementLength() < 0;
        if (event->replacementLength() > 0)
            removeWithin(caret.block(), from, from + event->replacementLength());
        insertWords(cleaned(event->commitString()).replace(u'\n', u' '));
        if (before)
            setTextCursor(caret);
    }
    QInputMethodEvent rest(event->preeditString(), event->attributes());
    QTextEdit::inputMethodEvent(&rest);
}

void MeetingPage::mouseReleaseEvent(QMouseEvent *event)
{
    m_saysDone = false;
    QTextEdit::mouseReleaseEvent(event);
    tidyLeftRow();
    updateHint();
    clickChip(*event);
}

void MeetingPage::focusOutEvent(QFocusEvent *event)
{
    commit();
    QTextEdit::focusOutEvent(event);
    updateHint();
}

void MeetingPage::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        return;
    // Of a menu that closes Qt tells nothing, and a screen reader would stay in it.
    QAccessibleEvent said(this, QAccessible::Focus);
    QAccessible::updateAccessibility(&said);
}
