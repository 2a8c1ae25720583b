#include "tests/clerk/clerk.h"

#include "ui/meeting/meetingview.h"
#include "ui/meeting/rollmodel.h"
#include "ui/page/blocks.h"
#include "ui/page/meetingpage.h"
#include "ui/window/bookview.h"

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QTextBlock>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar ctrlB(2);
constexpr QChar ctrlI(9);

[[noreturn]] void stuck(const QString &why) { throw std::runtime_error("the clerk is stuck: " + why.toStdString()); }

void waitUntil(const std::function<bool()> &so, const QString &what)
{
    if (!QTest::qWaitFor(so, 10000))
        stuck(what);
}

} // namespace

Clerk::Clerk(MainWindow &window, Pace pace) : m_window(window), m_pace(std::move(pace)) {}

QWidget *Clerk::focus() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    const auto hasFocus = [this] { return m_window.isActiveWindow() && QApplication::focusWidget(); };
    if (!hasFocus()) {
        m_window.activateWindow(); // Offscreen, nobody gives it back to the window when a menu closes.
        waitUntil(hasFocus, u"nothing has the focus"_s);
    }
    return QApplication::focusWidget();
}

MeetingPage &Clerk::page() const { return *m_window.view()->meeting().page(); }

void Clerk::press(int key, Qt::KeyboardModifiers with)
{
    ++m_keys;
    m_pace.key([&] { QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key(key), QString(), with); });
}

void Clerk::type(const QString &text)
{
    for (const QChar c : text) {
        if (c == ctrlB || c == ctrlI) {
            press(c == ctrlB ? Qt::Key_B : Qt::Key_I, Qt::ControlModifier);
            continue;
        }
        ++m_keys;
        m_pace.key([&] { QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key(0), QString(c), Qt::NoModifier); });
        if (c == u'.')
            m_pace.pause();
    }
}

void Clerk::chooseFromMenu(const QString &words)
{
    waitUntil([] { return QApplication::activePopupWidget() != nullptr; }, u"no menu opens"_s);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        stuck(u"what opens is no menu"_s);
    for (int i = 0; i < 40 && menu->activeAction()->text() != words; ++i)
        press(Qt::Key_Down);
    if (menu->activeAction()->text() != words)
        stuck(u"the menu does not offer "_s + words);
    press(Qt::Key_Return);
    QCoreApplication::processEvents(); // The menu goes, the window has the keys again.
}

// The eyes are on the roll, the fingers on P, A and the arrow keys.
void Clerk::callTheRoll(const ClerksMeeting &meeting)
{
    press(Qt::Key_T, Qt::ControlModifier);
    auto *roll = m_window.findChild<QListView *>(u"roll"_s);
    waitUntil([&] { return roll && roll->hasFocus(); }, u"Ctrl+T does not go to the roll"_s);
    const auto *model = qobject_cast<RollModel *>(roll->model());
    const qsizetype members = meeting.present.size() + meeting.late.size() + meeting.apologies.size();
    for (qsizetype i = 0; i < members; ++i) {
        const RollEntry *entry = model->entry(roll->currentIndex());
        if (!entry)
            stuck(u"the roll ends early"_s);
        const QString name = entry->value.person.name;
        press(meeting.present.contains(name) ? Qt::Key_P : meeting.late.contains(name) ? Qt::Key_Down : Qt::Key_A);
        const RollEntry *next = model->entry(roll->currentIndex());
        if (next && next->value.person.name == name && i + 1 < members)
            stuck(u"the roll does not go on behind "_s + name);
    }
    for (const ClerksMeeting::Substitute &one : meeting.substitutes) {
        if (roll->hasFocus()) // Behind somebody who was added the field has it already.
            press(Qt::Key_Slash);
        type(one.name);
        press(Qt::Key_Return);
        waitUntil([&] { return roll->hasFocus(); }, u"the new name is not chosen"_s);
        press(Qt::Key_S);
        chooseFromMenu(one.member);
    }
    press(Qt::Key_Escape);
    waitUntil([&] { return page().hasFocus(); }, u"Escape does not go to the page"_s);
    press(Qt::Key_End, Qt::ControlModifier);
}

void Clerk::typeItem(const QList<ClerksLine> &lines)
{
    for (const ClerksLine &line : lines) {
        typeLine(line);
        m_pace.pause();
    }
}

void Clerk::typeLine(const ClerksLine &line)
{
    const qsizetype slip = line.slips ? line.typed.size() / 2 : -1;
    type(line.typed.left(slip < 0 ? line.typed.size() : slip));
    if (slip >= 0) {
        type(u"q"_s);
        press(Qt::Key_Backspace);
        type(line.typed.sliced(slip));
    }
    press(Qt::Key_Return);
    if (line.endsList)
        press(Qt::Key_Return);
    if (line.expected.kind == Line::Kind::Title && line.expected.level > 1)
        press(Qt::Key_Right, Qt::AltModifier);
    if (line.takenBack)
        takeBack(line);
    if (!line.details.isEmpty())
        fillDetails(line.details);
    if (line.expected.kind == Line::Kind::Action) {
        m_commands += int(line.commands) + 1;
        checkAction(line);
    }
}

void Clerk::fillDetails(const QStringList &details)
{
    press(Qt::Key_Up);
    press(Qt::Key_F2);
    waitUntil([&] { return focus() != &page(); }, u"F2 opens nothing"_s);
    for (qsizetype i = 0; i < details.size(); ++i) {
        if (i > 0)
            press(Qt::Key_Tab);
        if (!details[i].isEmpty()) {
            press(Qt::Key_A, Qt::ControlModifier);
            type(details[i]);
        }
    }
    press(Qt::Key_Return);
    waitUntil([&] { return page().hasFocus(); }, u"Enter does not go back to the page"_s);
    press(Qt::Key_End, Qt::ControlModifier);
}

Line Clerk::lastRow() const { return normal(lineOf(page().textCursor().block().previous())); }

void Clerk::checkAction(const ClerksLine &line)
{
    const Line made = lastRow();
    if (made.kind != Line::Kind::Action)
        stuck(u"no action was made of: "_s + line.typed + u", but: "_s + page().toPlainText().right(400));
    const QString meant = plainText(line.expected);
    const bool chips = made.owners == line.expected.owners && made.due == line.expected.due;
    if (chips && plainText(made) == meant)
        return;
    m_corrected.append(line.typed);
    const int before = m_keys;
    press(Qt::Key_Up);
    if (!chips) {
        press(Qt::Key_F2);
        waitUntil([&] { return focus() != &page(); }, u"F2 opens nothing"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        type(line.expected.owners.join(u", "_s));
        press(Qt::Key_Tab);
        press(Qt::Key_A, Qt::ControlModifier);
        if (line.expected.due.isEmpty())
            press(Qt::Key_Delete);
        type(line.expected.due);
        press(Qt::Key_Return);
        waitUntil([&] { return page().hasFocus(); }, u"Enter does not go back to the page"_s);
    }
    if (plainText(made) != meant) {
        const QString there = plainText(made);
        const auto same = std::mismatch(there.begin(), there.end(), meant.begin(), meant.end()).first - there.begin();
        press(Qt::Key_End);
        const auto behindDue = [this] {
            const QTextCursor caret = page().textCursor();
            return partAt(caret.block(), caret.positionInBlock() - 1) == Part::Due;
        };
        while (behindDue())
            press(Qt::Key_Left);
        for (qsizetype i = same; i < there.size(); ++i)
            press(Qt::Key_Backspace);
        type(meant.sliced(same));
    }
    press(Qt::Key_End, Qt::ControlModifier);
    m_commands += m_keys - before;
    const Line now = lastRow();
    if (now.owners != line.expected.owners || now.due != line.expected.due || plainText(now) != meant)
        stuck(u"it cannot be put right: "_s + line.typed + u" → "_s + now.owners.join(u'/') + u" | "_s +
              plainText(now) + u" | "_s + now.due);
}

void Clerk::goBackTo(const QString &words, const QString &adding)
{
    press(Qt::Key_F, Qt::ControlModifier);
    waitUntil([&] { return !page().hasFocus(); }, u"Ctrl+F opens nothing"_s);
    type(words);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    waitUntil([&] { return page().hasFocus(); }, u"Escape does not go back to the page"_s);
    press(Qt::Key_End);
    type(adding);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_End, Qt::ControlModifier);
}

// Ctrl+Z gives the words back, Enter makes it again.
void Clerk::takeBack(const ClerksLine &line)
{
    press(Qt::Key_Z, Qt::ControlModifier);
    const Line typed = normal(lineOf(page().textCursor().block()));
    if (plainText(typed) != line.typed)
        stuck(u"Ctrl+Z does not give back what was typed, but: "_s + plainText(typed));
    press(Qt::Key_Return);
}
