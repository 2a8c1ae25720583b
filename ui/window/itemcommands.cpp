#include "ui/window/itemcommands.h"

#include "ui/meeting/meetingview.h"
#include "ui/page/meetingpage.h"
#include "ui/window/bookview.h"
#include "ui/window/command.h"
#include "ui/window/mainwindow.h"

ItemCommands::ItemCommands(MainWindow &window, QMenu *menu) : QObject(&window), m_window(window)
{
    addItems(menu);
    menu->addSeparator();
    addTurns(menu);
    // The page has the key: in a list, F2 edits a cell.
    m_edit.append(addCommand(menu, tr("Details of the ro&w\tF2"), {}, this, [this] { page()->editRow(); }));
    menu->addSeparator();
    m_edit.append(addCommand(menu, tr("D&elete item"), Qt::CTRL | Qt::SHIFT | Qt::Key_Delete, this,
                             [this] { page()->deleteItem(); }));
    connect(&window, &MainWindow::situationChanged, this, &ItemCommands::refresh);
}

MeetingPage *ItemCommands::page() const { return m_window.view()->meeting().page(); }

void ItemCommands::addItems(QMenu *menu)
{
    const auto add = [&](const QString &text, const QKeySequence &key, auto act) {
        m_edit.append(addCommand(menu, text, key, this, act));
    };
    add(tr("New &item"), Qt::CTRL | Qt::Key_Return, [this] {
        page()->setFocus(Qt::ShortcutFocusReason);
        page()->insertItem();
    });
    add(tr("&Split at the caret"), Qt::ALT | Qt::Key_Return, [this] { page()->splitItem(); });
    add(tr("&Join with the one above"), Qt::CTRL | Qt::Key_J, [this] { page()->joinItem(); });
    menu->addSeparator();
    add(tr("Move &up"), Qt::ALT | Qt::Key_Up, [this] { page()->moveItem(-1); });
    add(tr("Move &down"), Qt::ALT | Qt::Key_Down, [this] { page()->moveItem(1); });
    add(tr("Put unde&r the one above"), Qt::ALT | Qt::Key_Right, [this] { page()->nestItem(1); });
    add(tr("Move up a &level"), Qt::ALT | Qt::Key_Left, [this] { page()->nestItem(-1); });
}

// The same that a line's start says when it is typed.
void ItemCommands::addTurns(QMenu *menu)
{
    using Kind = Line::Kind;
    QMenu *turns = menu->addMenu(tr("&Turn into"));
    const auto add = [&](const QString &text, const QKeySequence &key, Kind kind) {
        m_edit.append(addCommand(turns, text, key, this, [this, kind] { page()->turnInto(kind); }));
    };
    add(tr("&Action"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, Kind::Action);
    add(tr("&Decision"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, Kind::Decision);
    add(tr("&Text"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, Kind::Text);
    add(tr("&Sub-heading"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, Kind::Heading);
    add(tr("&Bullet"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, Kind::Bullet);
    add(tr("&Numbered point"), {}, Kind::Number);
    add(tr("&Lettered point"), {}, Kind::Letter);
}

void ItemCommands::refresh()
{
    const BookView *view = m_window.view();
    const bool changes = view && view->isMeetingShown() && view->meeting().meeting().isEditable();
    for (QAction *action : std::as_const(m_edit))
        action->setEnabled(changes);
}
