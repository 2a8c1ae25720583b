#include "ui/page/meetingpage.h"

#include <algorithm>

// Bold, italic, and the language of words.

namespace {

struct Stretch {
    int from, to;
    Line::Kind kind;
    Run like;
};

// The words in the selection that can be bold or italic.
QList<Stretch> stretchesIn(const QTextCursor &selection)
{
    QList<Stretch> stretches;
    for (QTextBlock b = selection.document()->findBlock(selection.selectionStart());
         b.isValid() && b.position() < selection.selectionEnd(); b = b.next()) {
        for (auto it = b.begin(); takesLooks(kindOf(b).value_or(Line::Kind::Title)) && !it.atEnd(); ++it) {
            const QTextFragment f = it.fragment();
            const int from = qMax(f.position(), selection.selectionStart());
            const int to = qMin(f.position() + f.length(), selection.selectionEnd());
            if (from < to && Part(f.charFormat().intProperty(PartProperty)) == Part::Words)
                stretches.append({from, to, *kindOf(b), likeOf(f.charFormat())});
        }
    }
    return stretches;
}

Run withLook(Run like, bool bold, bool on)
{
    const Look look = like.look;
    const bool isBold = bold ? on : look == Look::Bold || look == Look::BoldItalic;
    const bool isItalic = bold ? look == Look::Italic || look == Look::BoldItalic : on;
    if (isBold)
        like.look = isItalic ? Look::BoldItalic : Look::Bold;
    else
        like.look = isItalic ? Look::Italic : Look::Plain;
    return like;
}

Run withLanguage(Run like, const QString &language)
{
    like.language = language;
    return like;
}

} // namespace

// The selected words, each stretch as `change` makes it of how it was. One step.
void MeetingPage::restyle(const QString &what, const std::function<Run(const Run &)> &change)
{
    const QTextCursor selection = textCursor();
    const Act act(*this);
    if (!commit())
        return;
    const QList<Stretch> stretches = stretchesIn(selection);
    QTextCursor c(document());
    c.beginEditBlock();
    for (const Stretch &stretch : stretches) {
        c.setPosition(stretch.from);
        c.setPosition(stretch.to, QTextCursor::KeepAnchor);
        c.setCharFormat(wordsFormat(stretch.kind, change(stretch.like), m_text.style()));
    }
    c.endEditBlock();
    commit(what);
}

void MeetingPage::toggleLook(bool bold)
{
    if (isReadOnly())
        return;
    const auto has = [bold](const Run &like) { return withLook(like, bold, true) == like; };
    if (!textCursor().hasSelection()) {
        const Run now = likeOf(typingFormat());
        m_like = withLook(now, bold, !has(now));
        return;
    }
    const QList<Stretch> stretches = stretchesIn(textCursor());
    const bool on = !std::all_of(stretches.begin(), stretches.end(), [&](const Stretch &one) { return has(one.like); });
    restyle(bold ? tr("Bold") : tr("Italic"), [&](const Run &like) { return withLook(like, bold, on); });
}

QString MeetingPage::language() const
{
    const QList<Stretch> stretches = stretchesIn(textCursor());
    return (stretches.isEmpty() ? likeOf(typingFormat()) : stretches.first().like).language;
}

void MeetingPage::setLanguage(const QString &language)
{
    if (isReadOnly())
        return;
    if (textCursor().hasSelection() && stretchesIn(textCursor()).isEmpty())
        sayDone(tr("Titles and actions are in the body’s own language."));
    else if (textCursor().hasSelection())
        restyle(tr("Language"), [&](const Run &like) { return withLanguage(like, language); });
    else
        m_like = withLanguage(likeOf(typingFormat()), language);
}
