#include "ui/page/meetingpage.h"

#include "ui/fields/languages.h"
#include "ui/page/capturehint.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextLayout>

using namespace Qt::StringLiterals;

// The caret may not rest in a label or a chip.
void MeetingPage::noteCaret()
{
    if (m_showing)
        return;
    QTextCursor c = textCursor();
    const QTextBlock block = c.block();
    const int label = labelLength(block);
    const int at = c.positionInBlock();
    int to = block.position() + caretPlace(block, at, c.position() < m_lastCaret);
    // Left at the start of a line goes up, and not into the label.
    if (at < label && m_stepsBack && m_lastCaret == block.position() + label && block.previous().isValid())
        to = block.position() - 1;
    m_lastCaret = to;
    m_like.reset();
    if (to != c.position()) {
        c.setPosition(to, c.hasSelection() ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
        setTextCursor(c); // Comes back here.
        return;
    }
    sayWhere();
    updateHint();
}

void MeetingPage::sayWhere()
{
    const QString now = where();
    if (std::exchange(m_where, now) != now)
        emit caretMoved(currentItem(), now);
}

void MeetingPage::placeCaret(int number, int words)
{
    endComposing(); // In the block that it is in.
    const QTextBlock block = m_text.block(number);
    const int at = block.position() + positionAfter(block, words);
    QTextCursor c(document());
    c.setPosition(at + document()->characterAt(at).isLowSurrogate()); // Words are counted in halves of such letters.
    setTextCursor(c);
    ensureCursorVisible();
}

// Words typed among the chips are put in order when the caret leaves the row; a row left without words is no row.
void MeetingPage::tidyLeftRow()
{
    if (m_untidy.isNull() || idOf(textCursor().block()) == m_untidy)
        return;
    const QTextBlock block = m_text.blockWith(std::exchange(m_untidy, {}));
    if (!block.isValid() || kindOf(block) != Line::Kind::Action)
        return;
    const Line line = lineOf(block);
    if (!isBlank(line)) {
        const QScopedValueRollback showing(m_showing, true);
        m_text.write(block.blockNumber(), line, {});
        return;
    }
    const Act act(*this);
    if (commit() && kindOf(block) == Line::Kind::Action) {
        m_text.replace(block.blockNumber(), 1, {Line{}});
        commit(tr("Delete action %1").arg(line.label));
    }
}

// Of the letter on the left, where it is one of the words.
QTextCharFormat MeetingPage::typingFormat() const
{
    const QTextBlock block = textCursor().block();
    const Line::Kind kind = kindOf(block).value_or(Line::Kind::Text);
    const int left = textCursor().positionInBlock() - 1;
    const bool words = left >= labelLength(block) && partAt(block, left) == Part::Words;
    return wordsFormat(kind, m_like.value_or(words ? likeAt(block, left) : Run()), m_text.style());
}

QUuid MeetingPage::currentItem() const
{
    const QUuid id = idOf(titleOf(textCursor().block()));
    return m_earlier.item(id) ? id : QUuid();
}

QString MeetingPage::where() const
{
    const QUuid id = currentItem();
    if (id.isNull())
        return tr("New item");
    const QList<Item> &items = m_minutes.meeting.items;
    qsizetype item = 0;
    while (items[item].id != id)
        ++item;
    QString place = tr("Item %1 of %2").arg(item + 1).arg(items.size());
    const QTextBlock block = textCursor().block();
    const QString language = likeAt(block, textCursor().positionInBlock() - 1).language;
    if (!language.isEmpty())
        place = tr("%1 · %2").arg(place, languageShown(language));
    const Line line = lineOf(block, 0, labelLength(block));
    switch (line.kind) {
    case Line::Kind::Title:
        return tr("%1 · title").arg(place);
    case Line::Kind::Decision:
        return tr("%1 · decision %2").arg(place, line.label).trimmed();
    case Line::Kind::Action:
        return tr("%1 · action %2").arg(place, line.label).trimmed();
    case Line::Kind::Heading:
        return tr("%1 · sub-heading").arg(place);
    default:
        return place;
    }
}

void MeetingPage::say(const QString &text)
{
    if (m_hint == text)
        return;
    m_hint = text;
    if (m_saysDone || m_typedSince)
        emit hint(text);
    else
        emit aside(text);
}

void MeetingPage::sayDone(const QString &text)
{
    m_saysDone = true;
    m_hintBox->hide();
    say(text);
}

void MeetingPage::updateHint()
{
    if (m_saysDone || m_showing)
        return;
    const QTextBlock block = textCursor().block();
    const bool asks = !isReadOnly() && hasFocus() && !textCursor().hasSelection() && block.length() > 1;
    CaptureHint::Content content;
    if (asks) {
        const Line line = lineOf(block);
        if (wordsBefore(block, textCursor().positionInBlock()) == plainText(line).size())
            content.made = wouldCapture(block, line);
        if (const Phrase *phrase = phraseOffered())
            content.tab = {phrase->text};
        else if (m_takenAt != textCursor().position() && !(content.made && content.made->kind == Line::Kind::Text))
            content.tab = offered().texts; // Who comes or goes is known by then.
    }
    if (content.isEmpty()) {
        m_hintBox->hide();
        say({});
        m_typedSince = false;
        return;
    }
    QRect line = cursorRect();
    line.setTop(qRound(block.layout()->position().y()) - verticalScrollBar()->value());
    m_hintBox->present(content, m_text.style(), line, int(block.blockFormat().leftMargin()));
    say(m_hintBox->text());
    m_typedSince = false;
}
