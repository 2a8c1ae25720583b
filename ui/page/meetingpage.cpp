#include "ui/page/meetingpage.h"

#include "core/book/words.h"
#include "core/minutes/numbering.h"
#include "ui/page/capturehint.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace {

// Where the part of a text that changed ends.
int changeEnd(const QString &was, const QString &now)
{
    qsizetype head = 0;
    while (head < qMin(was.size(), now.size()) && was[head] == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < qMin(was.size(), now.size()) - head && was[was.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    return int(now.size() - tail);
}

} // namespace

MeetingPage::MeetingPage(QWidget *parent)
    : QTextEdit(parent), m_text(document(), PageStyle(palette(), font())), m_hintBox(new CaptureHint(viewport()))
{
    setAccessibleName(tr("Minutes"));
    setAccessibleDescription(tr("Tab leaves the page."));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false); // Two histories would disagree; the one is the book's.
    document()->setDocumentMargin(0);
    m_pause.setSingleShot(true);
    m_longest.setSingleShot(true);
    setPauses(std::chrono::milliseconds(400), std::chrono::seconds(2));
    connect(&m_pause, &QTimer::timeout, this, [this] { commit(); });
    connect(&m_longest, &QTimer::timeout, this, [this] { commit(); });
    connect(document(), &QTextDocument::contentsChange, this, &MeetingPage::noteChange);
    connect(document(), &QTextDocument::contentsChanged, this, &MeetingPage::repair);
    connect(this, &QTextEdit::cursorPositionChanged, this, &MeetingPage::noteCaret);
    connect(this, &QTextEdit::selectionChanged, this, &MeetingPage::updateHint);
    m_phrases = phrasesOf(m_body);
    m_words.decisions = decisionWordsOf(m_body);
    refreshStyle();
    refreshLines(false);
}

MeetingPage::~MeetingPage() = default;

void MeetingPage::setContext(const Body &body, const QList<Person> &people)
{
    if (!(body == m_body) || people != m_people) {
        forgetNames();
        m_phrases = phrasesOf(body);
        m_words.decisions = decisionWordsOf(body);
    }
    m_body = body;
    m_people = people;
    if (m_minutes.meeting.items.isEmpty() && m_typing.isEmpty())
        refreshLines(false); // The number to begin with.
    updateHint();
}

void MeetingPage::setPauses(std::chrono::milliseconds pause, std::chrono::milliseconds longest)
{
    m_pause.setInterval(pause);
    m_longest.setInterval(longest);
}

void MeetingPage::setReadOnly(bool readOnly)
{
    // Not QTextEdit's: that takes the caret away from the keyboard.
    setTextInteractionFlags(readOnly ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                     : Qt::TextEditorInteraction);
    if (readOnly)
        m_hintBox->hide();
    viewport()->update();
    updateHint();
}

// ---- values → page

void MeetingPage::show(const Minutes &minutes)
{
    const bool another = minutes.meeting.id != m_minutes.meeting.id;
    if (another) {
        commit();
        m_wereActions.clear();
        m_wereDecisions.clear();
        m_untidy = {};
    } else if (minutes == m_minutes) {
        return;
    }
    take(minutes);
    const QList<QUuid> typedInto = m_typing.keys();
    refreshLines(!another && typedInto.isEmpty());
    m_typing.clear(); // And said anew, as typed onto what the book holds now.
    m_touched = QSet<QUuid>(typedInto.begin(), typedInto.end());
    m_touchedLine = -1;
    noteTyping();
    if (!m_sought.isEmpty())
        findAll();
    if (another) {
        moveCursor(QTextCursor::Start);
        verticalScrollBar()->setValue(0);
    }
    noteCaret();
}

void MeetingPage::take(const Minutes &minutes)
{
    const bool sameAttendance = minutes.meeting.attendance == m_minutes.meeting.attendance;
    const bool sameOwners = sameAttendance && minutes.actions == m_minutes.actions;
    m_ownersKnown = m_ownersKnown && sameOwners;
    m_namesKnown = m_namesKnown && sameAttendance;
    if (m_namesKnown && !sameOwners) {
        for (const Action &action : minutes.actions)
            m_completions.add(action.owners);
    }
    m_ref.clear();
    if (minutes.meeting.items.isEmpty() && !m_minutes.meeting.items.isEmpty())
        m_first = QUuid::createUuid();
    m_minutes = minutes;
    m_earlier = Earlier(minutes);
}

Line MeetingPage::firstLine() const
{
    return {.kind = Line::Kind::Title, .id = m_first, .label = numberFor({}, 0, 1, m_body.settings.numbering)};
}

// The lines of the values, but of the items that are being typed into those of the page.
QList<Line> MeetingPage::linesToShow() const
{
    QList<Line> lines;
    QSet<QUuid> shown;
    const auto typedLines = [&](QUuid item) {
        shown.insert(item);
        for (const Line &line : m_text.itemAt(m_text.blockWith(item))) {
            if (!isMinuteText(line.kind) || !isBlank(line))
                lines.append(normal(line));
        }
    };
    for (const Item &item : m_minutes.meeting.items) {
        if (m_typing.contains(item.id) && m_text.blockWith(item.id).isValid())
            typedLines(item.id);
        else
            lines += linesOf(item, m_earlier.actionsOf(item.id));
    }
    for (auto it = m_typing.cbegin(); it != m_typing.cend(); ++it) { // Gone from the values, but somebody types there.
        if (!shown.contains(it.key()) && m_text.blockWith(it.key()).isValid())
            typedLines(it.key());
    }
    if (lines.isEmpty())
        lines.append(firstLine());
    return lines;
}

void MeetingPage::refreshLines(bool caretToChange)
{
    const QScopedValueRollback showing(m_showing, true);
    const auto changed = m_text.show(linesToShow());
    if (!changed || !caretToChange)
        return;
    int last = qBound(0, changed->first + changed->count - 1, m_text.count() - 1);
    while (last > changed->first && isBlank(lineOf(m_text.block(last)))) // A place to type says nothing.
        --last;
    const QTextBlock block = m_text.block(last);
    const Line line = lineOf(block);
    // A line that is something else now was captured or taken back: the hands are behind it.
    const bool sameKind = changed->was && changed->was->kind == line.kind;
    placeCaret(block.blockNumber(),
               sameKind ? changeEnd(plainText(*changed->was), plainText(line)) : int(plainText(line).size()));
}

// ---- page → values

// Reads the items that were typed into; the others keep the values, and the strings, that they had.
Minutes MeetingPage::read()
{
    Minutes minutes{m_minutes.meeting, {}};
    minutes.meeting.items.clear();
    Earlier earlier = m_earlier;
    for (const Action &action : std::as_const(m_wereActions))
        earlier.add(action);
    for (const Decision &decision : std::as_const(m_wereDecisions))
        earlier.add(decision);
    for (QTextBlock b = document()->begin(); b.isValid();) {
        const QUuid id = idOf(b);
        const Item *was = m_earlier.item(id);
        QList<Line> lines;
        const bool reads = !was || m_typing.contains(id) || m_touched.contains(id);
        do {
            if (reads)
                lines.append(lineOf(b));
            b = b.next();
        } while (b.isValid() && kindOf(b) != Line::Kind::Title);
        const auto waits = [](const Line &line) { return isBlank(line) && line.kind != Line::Kind::Decision; };
        if (!was && id == m_first && std::all_of(lines.begin(), lines.end(), waits))
            continue; // The line to begin on.
        const MinutedItem item = reads ? itemOf(lines, earlier) : MinutedItem{*was, m_earlier.actionsOf(id)};
        minutes.meeting.items.append(item.item);
        minutes.actions += item.actions;
        m_reorder = m_reorder || (reads && inOrder(lines) != lines);
    }
    minutes.actions += m_earlier.actionsOfNoItem();
    return minutes;
}

bool MeetingPage::commit() { return commit(tr("Typing")); }

bool MeetingPage::commit(const QString &what)
{
    if (m_typing.isEmpty() && m_touched.isEmpty()) {
        m_pause.stop();
        m_longest.stop();
        return true;
    }
    return finish(what, read());
}

// The page shows these minutes already: they are the values now, unless the owner refuses.
bool MeetingPage::finish(const QString &what, const Minutes &after)
{
    const Minutes before = m_minutes;
    m_pause.stop();
    m_longest.stop();
    m_typing.clear();
    m_touched.clear();
    take(after);
    if (std::exchange(m_reorder, false))
        refreshLines(false);
    if (!m_sought.isEmpty())
        findAll();
    if (!(after == before))
        emit edited(what, before, after);
    sayWhere(); // An item that was new has its place now.
    const bool accepted = m_minutes == after;
    if (accepted) // What was refused stays in the log.
        emit settled();
    return accepted;
}

// The minutes become these: shown, then handed over.
bool MeetingPage::put(const QString &what, const Minutes &after)
{
    m_reorder = true;
    return finish(what, after);
}
