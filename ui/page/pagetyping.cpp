#include "ui/page/meetingpage.h"

#include "core/minutes/lineedits.h"

using namespace Qt::StringLiterals;

namespace {

// What was typed into a label by somebody who does not know of labels, behind the words or in front of them.
QString withoutLabel(QString typed, const QString &label)
{
    const qsizetype at = label.isEmpty() ? -1 : typed.indexOf(label);
    if (at >= 0)
        typed.remove(at, label.size());
    return typed;
}

} // namespace

MeetingPage::Act::Act(MeetingPage &page, bool composes) : m_page(page)
{
    if (m_page.m_acting == 0 && !composes)
        m_page.endComposing();
    ++m_page.m_acting;
}

MeetingPage::Act::~Act()
{
    if (m_page.m_acting == 1) {
        m_page.noteTyping();
        m_page.tidyLeftRow();
        m_page.updateHint();
    }
    --m_page.m_acting;
}

// Qt says what changed while it still changes it: nothing is read or written here.
void MeetingPage::noteChange(int from, int, int added)
{
    if (m_showing)
        return;
    m_foreign = m_foreign || m_acting == 0;
    m_typedSince = true;
    const QTextBlock first = document()->findBlock(from);
    const bool alone = first.contains(from + added) && (m_touched.isEmpty() || m_touchedLine == first.blockNumber());
    m_touchedLine = alone ? first.blockNumber() : -1;
    QTextBlock block = titleOf(first);
    if (!block.isValid())
        block = document()->begin();
    for (; block.isValid() && block.position() <= from + added; block = block.next()) {
        if (kindOf(block) == Line::Kind::Title)
            m_touched.insert(idOf(block));
    }
}

// To the log, before anything is painted.
void MeetingPage::noteTyping()
{
    if (m_touched.isEmpty())
        return;
    const QTextBlock here = titleOf(textCursor().block());
    for (const QUuid &id : std::exchange(m_touched, {})) {
        auto typing = m_typing.find(id);
        if (typing == m_typing.end()) {
            const Item *item = m_earlier.item(id);
            const QList<Line> lines = item ? linesOf(*item, m_earlier.actionsOf(id)) : QList<Line>();
            typing = m_typing.insert(id, TypedItem(m_minutes.meeting.id, id, lines));
        }
        const QTextBlock title = idOf(here) == id ? here : m_text.blockWith(id);
        if (!title.isValid())
            continue;
        if (const auto entry = entryFor(*typing, title, m_touchedLine))
            emit typed(*entry);
    }
    const QTextBlock block = textCursor().block();
    if (kindOf(block) == Line::Kind::Action && (!isTidy(block) || isBlank(lineOf(block))))
        m_untidy = idOf(block);
    if (!m_longest.isActive())
        m_longest.start();
    m_pause.start();
}

// At the cost of one line where only one was touched, as for nearly every key.
std::optional<Typed> MeetingPage::entryFor(TypedItem &typing, const QTextBlock &title, int touchedLine) const
{
    if (touchedLine < title.blockNumber())
        return typing.entry(m_text.itemAt(title));
    int at = -1;
    int count = 0;
    QTextBlock b = title;
    do {
        if (b.blockNumber() == touchedLine)
            at = count;
        count += !isMinuteText(kindOf(b).value_or(Line::Kind::Text)) || saysWords(b);
        b = b.next();
    } while (b.isValid() && kindOf(b) != Line::Kind::Title);
    if (at < 0)
        return typing.entry(m_text.itemAt(title));
    const Line line = lineOf(m_text.block(touchedLine));
    return typing.isOneOf(count, at, line) ? typing.entry(at, line) : typing.entry(m_text.itemAt(title));
}

// Somebody changed the document behind our back: assistive technology types with cursors of its own, a drag to another
// program deletes what it took. The words stay as they are; what a page must have is put in order.
void MeetingPage::repair()
{
    if (m_showing || !std::exchange(m_foreign, false))
        return;
    const Act act(*this);
    QSet<QUuid> seen;
    for (int number = 0; number < m_text.count(); ++number) {
        const QTextBlock block = m_text.block(number);
        const Line line = lineOf(block);
        const Line sound = this->sound(line, number == 0, seen);
        seen.insert(sound.id);
        if (sound != line || !kindOf(block) || !isTidy(block))
            m_text.write(number, sound, wasOf(block));
    }
}

// The line as a page can have it.
Line MeetingPage::sound(Line line, bool first, const QSet<QUuid> &seen) const
{
    if (first && line.kind != Line::Kind::Title) {
        line = asText(line);
        line.kind = Line::Kind::Title;
        line.id = m_minutes.meeting.items.isEmpty() ? m_first : m_minutes.meeting.items.first().id;
    }
    if (!isMinuteText(line.kind) && (line.id.isNull() || seen.contains(line.id)))
        return asText(line);
    if (line.kind != Line::Kind::Action && !(line.owners.isEmpty() && line.due.isEmpty())) {
        line.runs = asText(line).runs;
        line.owners.clear();
        line.due.clear();
    }
    const Item *item = m_earlier.item(line.id);
    const Decision *decision = m_earlier.decision(line.id);
    const Action *action = m_earlier.action(line.id);
    QString label = line.label;
    if (line.kind == Line::Kind::Bullet)
        label = u"•"_s;
    else if (item || decision || action)
        label = (item ? lineOf(*item) : decision ? lineOf(*decision) : lineOf(*action)).label;
    if (label != line.label) {
        if (const QString words = withoutLabel(line.label, label); !words.isEmpty())
            line.runs.prepend({Look::Plain, words});
        line.label = label;
    }
    return isEntry(line.kind) && line.label.isEmpty() ? asText(line) : line;
}
