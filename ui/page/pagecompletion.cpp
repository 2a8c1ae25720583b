#include "ui/page/meetingpage.h"

#include "core/minutes/quorum.h"

using namespace Qt::StringLiterals;

// What Tab does on the page: names go on, standard phrases come and have their blanks filled.

namespace {

// The length of a line's start behind which people are named: actions, comings and goings, declarations.
qsizetype peopleBehind(const QString &line)
{
    for (const QString &mark : {u"a "_s, u"in "_s, u"out "_s, u"di "_s}) {
        if (line.startsWith(mark))
            return mark.size();
    }
    return 0;
}

} // namespace

Completion MeetingPage::offered()
{
    const QTextCursor c = textCursor();
    const QTextBlock block = c.block();
    const int at = c.positionInBlock();
    const QString text = block.text();
    const bool wordGoesOn = at < text.size() && text[at].isLetterOrNumber() && partAt(block, at) == Part::Words;
    if (c.hasSelection() || at <= labelLength(block) || wordGoesOn)
        return {};
    Completion offers = offeredFor(block, plainText(lineOf(block, 0, at)));
    for (qsizetype i = at - offers.length; i < at; ++i) {
        if (partAt(block, int(i)) != Part::Words)
            return {}; // Words and a chip between them are not one word.
    }
    return offers;
}

Completion MeetingPage::offeredFor(const QTextBlock &block, const QString &before)
{
    if (before.isEmpty() || before.back().isSpace())
        return {};
    const Line::Kind kind = kindOf(block).value_or(Line::Kind::Text);
    const qsizetype mark = kind == Line::Kind::Text ? peopleBehind(before) : 0;
    if (mark > 0 || (kind == Line::Kind::Action && lineOf(block).owners.isEmpty())) {
        const CaptureWords &known = captureWords(u"a "_s);
        const Completion owners = completions().amongOwners(QStringView(before).sliced(mark), known.owners);
        if (!owners.texts.isEmpty())
            return owners;
    }
    return completions().inText(before);
}

const Completions &MeetingPage::completions()
{
    if (!std::exchange(m_namesKnown, true))
        m_completions = Completions(m_minutes, membersOn(m_body, m_minutes.meeting.date), m_people,
                                    m_logOwners ? m_logOwners() : QStringList());
    return m_completions;
}

const Phrase *MeetingPage::phraseOffered() const
{
    const QTextCursor c = textCursor();
    const Line::Kind kind = kindOf(c.block()).value_or(Line::Kind::Title);
    if (c.hasSelection() || !isMinuteText(kind))
        return nullptr;
    return phraseAt(plainText(lineOf(c.block(), 0, c.positionInBlock())), m_phrases);
}

bool MeetingPage::focusNextPrevChild(bool next)
{
    if (!isReadOnly()) {
        const Act act(*this);
        m_saysDone = false;
        if (goToBlank(next))
            return true;
        if (const Phrase *phrase = next ? phraseOffered() : nullptr) {
            expand(*phrase);
            return true;
        }
        if (completeNext(next ? 1 : -1))
            return true;
        if (next && isRow(kindOf(textCursor().block()).value_or(Line::Kind::Text))) {
            editRow();
            return true;
        }
    }
    return QTextEdit::focusNextPrevChild(next);
}

void MeetingPage::replaceBefore(qsizetype length, const QString &words)
{
    const QTextBlock block = textCursor().block();
    const int at = textCursor().positionInBlock();
    if (length > 0)
        removeWithin(block, at - int(length), at);
    insertWords(words);
}

// Tab again takes the next one, and after the last what was typed.
bool MeetingPage::completeNext(int by)
{
    const QString before = plainText(lineOf(textCursor().block(), 0, textCursor().positionInBlock()));
    QStringList all = m_taken.texts + QStringList{m_takenTyped};
    const bool again = m_takenAt == textCursor().position() && before.endsWith(all.value(m_takenNow));
    if (!again) {
        if (by < 0)
            return false;
        m_taken = offered();
        if (m_taken.texts.isEmpty())
            return false;
        m_takenTyped = before.right(m_taken.length);
        m_takenNow = -1;
        all = m_taken.texts + QStringList{m_takenTyped};
    }
    const qsizetype standing = again ? all[m_takenNow].size() : m_taken.length;
    m_takenNow = int((m_takenNow + by + all.size()) % all.size());
    replaceBefore(standing, all[m_takenNow]);
    m_takenAt = textCursor().position();
    return true;
}

void MeetingPage::expand(const Phrase &phrase)
{
    if (!commit()) // Undo brings the key back.
        return;
    const QString text = m_fill ? m_fill(phrase.text) : phrase.text;
    replaceBefore(phrase.key.size(), text);
    const int end = textCursor().position();
    m_phrase = QTextCursor(document());
    m_phrase.setPosition(end - int(text.size()));
    m_phrase.setPosition(end, QTextCursor::KeepAnchor);
    QTextCursor start(document());
    start.setPosition(m_phrase.selectionStart());
    setTextCursor(start);
    if (!goToBlank(true)) {
        start.setPosition(end);
        setTextCursor(start);
    }
    commit(tr("Standard phrase"));
}

// The blank is selected: what is typed takes its place. Behind the last, Tab goes to the phrase's end.
bool MeetingPage::goToBlank(bool next)
{
    QTextCursor c = textCursor();
    const QTextBlock block = c.block();
    const bool inside = !m_phrase.isNull() && m_phrase.hasSelection() && block.contains(m_phrase.selectionStart()) &&
                        block.contains(m_phrase.selectionEnd()) && c.selectionStart() >= m_phrase.selectionStart() &&
                        c.selectionEnd() <= m_phrase.selectionEnd();
    if (!inside) {
        m_phrase = {};
        return false;
    }
    const QString text = block.text().first(m_phrase.selectionEnd() - block.position());
    const auto blank = next ? blankBehind(text, c.selectionEnd() - block.position())
                            : blankBefore(text, c.selectionStart() - block.position());
    if (blank) {
        c.setPosition(block.position() + int(blank->start));
        c.setPosition(block.position() + int(blank->start + blank->length), QTextCursor::KeepAnchor);
    } else if (next && c.selectionEnd() < m_phrase.selectionEnd()) {
        c.setPosition(m_phrase.selectionEnd());
        m_phrase = {};
    } else if (next) {
        return false;
    }
    setTextCursor(c);
    ensureCursorVisible();
    return true;
}
