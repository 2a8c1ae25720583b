#include "ui/page/meetingpage.h"

#include "core/spelling/speller.h"
#include "ui/page/capturehint.h"

#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

// Spelling: a wave under what the dictionary does not have. It is painted over the page and touches no format: a
// highlighter would have every block laid out again.

void MeetingPage::setSpeller(Speller *speller)
{
    m_speller = speller;
    viewport()->update();
}

// The words of a block that are wrong, in places of the block; not the one that is being typed.
QList<Hit> MeetingPage::wrongIn(const QTextBlock &block) const
{
    QString text = block.text();
    for (const Atom &atom : atomsOf(block)) // Labels and chips are no words, and stand where words could be.
        text.replace(atom.start, atom.end - atom.start, QString(atom.end - atom.start, u' '));
    for (auto it = block.begin(); !it.atEnd(); ++it) { // The dictionary is English.
        const QTextFragment words = it.fragment();
        const QString language = likeOf(words.charFormat()).language;
        if (!language.isEmpty() && !language.startsWith(u"en"_s, Qt::CaseInsensitive))
            text.replace(words.position() - block.position(), words.length(), QString(words.length(), u' '));
    }
    QList<Hit> wrong = m_speller->wrongIn(text);
    const QTextCursor c = textCursor();
    if (hasFocus() && !c.hasSelection() && c.block() == block) {
        const int at = c.positionInBlock();
        wrong.removeIf([at](const Hit &hit) { return hit.start + hit.length == at; });
    }
    return wrong;
}

void MeetingPage::paintSpelling(QPainter &painter, const QTextBlock &block)
{
    const QPointF origin = block.layout()->position() - QPointF(0, verticalScrollBar()->value());
    const qreal u = m_text.style().unit;
    painter.setPen(QPen(m_text.style().colours.warning, u / 7));
    for (const Hit &hit : wrongIn(block)) {
        const QTextLine line = block.layout()->lineForTextPosition(int(hit.start));
        if (!line.isValid())
            continue;
        const qreal a = origin.x() + line.cursorToX(int(hit.start));
        const qreal b = origin.x() + line.cursorToX(int(hit.start + hit.length));
        const qreal y = origin.y() + line.y() + line.ascent() + u * 0.35;
        QPainterPath wave({qMin(a, b), y});
        const int bends = int(std::ceil(qAbs(b - a) / (u * 0.5)));
        for (int i = 0; i < bends; ++i) {
            const qreal x = qMin(a, b) + i * u * 0.5;
            wave.quadTo(x + u * 0.25, y + (i % 2 == 0 ? -u : u) * 0.3, x + u * 0.5, y);
        }
        painter.drawPath(wave);
    }
}

// The next wrong word behind the caret, and round; selected, with what could be meant below it.
void MeetingPage::checkSpelling()
{
    if (!m_speller)
        return sayDone(tr("There is no dictionary here to check the spelling with."));
    const QTextCursor c = textCursor();
    const int count = document()->blockCount();
    const int first = document()->findBlock(c.selectionEnd()).blockNumber();
    for (int i = 0; i <= count; ++i) {
        const QTextBlock block = m_text.block((first + i) % count);
        for (const Hit &hit : wrongIn(block)) {
            const int start = block.position() + int(hit.start);
            if ((i == 0 && start < c.selectionEnd()) || (i == count && start >= c.selectionEnd()))
                continue;
            QTextCursor word(document());
            word.setPosition(start);
            word.setPosition(start + int(hit.length), QTextCursor::KeepAnchor);
            showPlace(word);
            return proposeSpelling(word);
        }
    }
    sayDone(tr("No word is wrong."));
}

void MeetingPage::proposeSpelling(const QTextCursor &word)
{
    const QString what = tr("Spelling: “%1”").arg(word.selectedText());
    auto *menu = new QMenu(tr("Spelling"), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(what); // Said before what could be meant.
    addSpelling(*menu, word);
    m_hintBox->hide();
    say(what);
    menu->setActiveAction(menu->actions().first());
    menu->popup(viewport()->mapToGlobal(cursorRect(word).bottomLeft()));
}

// What could be meant, and that the word is right. True where the word is wrong.
bool MeetingPage::addSpelling(QMenu &menu, const QTextCursor &word)
{
    const QString wrong = word.selectedText();
    if (!m_speller || wrong.isEmpty() || m_speller->wrongIn(wrong).isEmpty())
        return false;
    constexpr int most = 6;
    const QStringList words = isReadOnly() ? QStringList() : m_speller->suggestions(wrong, most);
    for (const QString &meant : words)
        menu.addAction(QString(meant).replace(u"&"_s, u"&&"_s), this, [this, word, meant] { respell(word, meant); });
    if (words.isEmpty())
        menu.addAction(tr("Nothing like it in the dictionary"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("“%1” is &right").arg(wrong), this, [this, wrong] { emit wordWanted(wrong); })
        ->setEnabled(!isReadOnly());
    return true;
}

void MeetingPage::respell(const QTextCursor &word, const QString &meant)
{
    const Act act(*this);
    const QString wrong = word.selectedText();
    if (isReadOnly() || !commit() || word.selectedText() != wrong)
        return;
    putInPlace(word, meant);
    commit(tr("Spelling"));
    QTextCursor behind(document());
    behind.setPosition(word.position());
    setTextCursor(behind);
}

// The wrong word at a place, for the menu of the page.
QTextCursor MeetingPage::wrongWordAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    QTextCursor word(document());
    for (const Hit &hit : m_speller ? wrongIn(block) : QList<Hit>()) {
        const int start = block.position() + int(hit.start);
        if (position < start || position > start + hit.length)
            continue;
        word.setPosition(start);
        word.setPosition(start + int(hit.length), QTextCursor::KeepAnchor);
    }
    return word;
}
