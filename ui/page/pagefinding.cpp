#include "ui/page/meetingpage.h"

#include "core/minutes/clean.h"

#include <algorithm>

// Find and replace over the whole meeting.

void MeetingPage::setSought(const Sought &sought)
{
    if (m_sought.isEmpty())
        m_soughtFrom = textCursor().selectionStart();
    m_sought = sought;
    findAll();
}

// Every place, as one list for the page to mark; replaced, typed or undone, it is made anew.
void MeetingPage::findAll()
{
    m_found.clear();
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(m_text.style().colours.tint);
    for (QTextBlock b = document()->begin(); !m_sought.isEmpty() && b.isValid(); b = b.next()) {
        for (const Hit &hit : hitsIn(b.text(), m_sought)) {
            QTextCursor place(b);
            place.setPosition(b.position() + int(hit.start));
            place.setPosition(b.position() + int(hit.start + hit.length), QTextCursor::KeepAnchor);
            m_found.append(place);
            marks.append({place, format});
        }
    }
    setExtraSelections(marks);
    emit foundChanged();
}

MeetingPage::Found MeetingPage::found() const
{
    const QTextCursor c = textCursor();
    const auto here = std::find_if(m_found.begin(), m_found.end(), [&](const QTextCursor &place) {
        const QTextBlock block = document()->findBlock(place.selectionStart());
        // The caret does not rest within a label or chip: there the selection goes on to its end.
        const int end = block.position() + caretPlace(block, place.selectionEnd() - block.position(), false);
        return place.selectionStart() == c.selectionStart() && end == c.selectionEnd();
    });
    return {here == m_found.end() ? 0 : int(here - m_found.begin()) + 1, int(m_found.size())};
}

// `by` 0: the one at the caret, or the next. Goes round at the ends.
void MeetingPage::findNext(int by)
{
    if (m_found.isEmpty())
        return;
    const QTextCursor c = textCursor();
    const int from = by == 0 ? m_soughtFrom : by < 0 ? c.selectionStart() : c.selectionEnd();
    auto place = std::find_if(m_found.begin(), m_found.end(),
                              [&](const QTextCursor &one) { return one.selectionStart() >= from; });
    if (by < 0)
        place = place == m_found.begin() ? m_found.end() - 1 : place - 1;
    else if (place == m_found.end())
        place = m_found.begin();
    if (by != 0)
        m_soughtFrom = place->selectionStart();
    showPlace(*place);
}

// With the place selected, and in sight with a little of what stands around it.
void MeetingPage::showPlace(const QTextCursor &place)
{
    m_saysDone = false;
    m_lastCaret = place.selectionStart(); // It comes from there: to the end of a chip, not back before it.
    setTextCursor(place);
    ensureCursorVisible();
    leaveRoomBelow();
}

QString MeetingPage::selectedWords() const
{
    const QTextCursor c = textCursor();
    const QTextBlock block = document()->findBlock(c.selectionStart());
    if (!c.hasSelection() || !block.contains(c.selectionEnd()))
        return {};
    return plainText(lineOf(block, c.selectionStart() - block.position(), c.selectionEnd() - block.position()))
        .trimmed();
}

// Words alone: labels and chips are no text that can be typed over.
bool MeetingPage::isReplaceable(const QTextCursor &place) const
{
    const QTextBlock block = document()->findBlock(place.selectionStart());
    for (int at = place.selectionStart(); at < place.selectionEnd(); ++at) {
        if (partAt(block, at - block.position()) != Part::Words)
            return false;
    }
    return place.hasSelection();
}

void MeetingPage::putInPlace(QTextCursor place, const QString &words)
{
    const QTextBlock block = document()->findBlock(place.selectionStart());
    const Line::Kind kind = kindOf(block).value_or(Line::Kind::Text);
    const Run like = likeAt(block, place.selectionStart() - block.position());
    place.insertText(words, wordsFormat(kind, like, m_text.style()));
}

void MeetingPage::replaceFound(const QString &with)
{
    const Act act(*this);
    const int at = found().at;
    if (isReadOnly() || at == 0 || !isReplaceable(m_found[at - 1]))
        return findNext(1);
    if (!commit() || found().at != at)
        return;
    const int start = m_found[at - 1].selectionStart();
    const QString words = cleaned(with).replace(u'\n', u' ');
    putInPlace(m_found[at - 1], words);
    commit(tr("Replace"));
    m_soughtFrom = start + int(words.size()); // What was put in is not found again.
    findAll();
    findNext(0);
}

MeetingPage::Replaced MeetingPage::replaceAllFound(const QString &with)
{
    const Act act(*this);
    if (isReadOnly() || !commit())
        return {};
    findAll();
    const QString words = cleaned(with).replace(u'\n', u' ');
    Replaced done;
    QTextCursor whole(document());
    whole.beginEditBlock();
    for (const QTextCursor &place : std::as_const(m_found)) {
        if (isReplaceable(place)) {
            putInPlace(place, words);
            ++done.replaced;
        } else {
            ++done.left;
        }
    }
    whole.endEditBlock();
    commit(tr("Replace all"));
    findAll();
    return done;
}
