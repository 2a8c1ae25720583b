#include "ui/window/viewcommands.h"

#include "ui/actions/actionspage.h"
#include "ui/guide/guidewindow.h"
#include "ui/meeting/meetingview.h"
#include "ui/window/bookview.h"
#include "ui/window/command.h"
#include "ui/window/mainwindow.h"
#include "ui/window/panes.h"
#include "ui/window/style.h"

#include <QApplication>
#include <QMessageBox>
#include <QSettings>

using namespace Qt::StringLiterals;

ViewCommands::ViewCommands(MainWindow &window, QMenu *actions, QMenu *view, QMenu *help)
    : QObject(&window), m_window(window), m_actions(actions)
{
    addActions(actions);
    addPlaces(view);
    view->addSeparator();
    addZoom(view);
    addCommand(help, tr("&Guide"), Qt::Key_F1, this, [this] { showGuide(); });
    help->addSeparator();
    addCommand(help, tr("&About Minutebook"), {}, this, [this] { about(); });
    connect(&window, &MainWindow::situationChanged, this, &ViewCommands::refresh);
    connect(view, &QMenu::aboutToShow, this, &ViewCommands::refresh);
    setZoom(QSettings().value(u"view/zoom"_s, 1.0).toReal());
}

void ViewCommands::addActions(QMenu *menu)
{
    const auto show = [this](Sidebar::Place place) { return [this, place] { goTo(place); }; };
    m_book += {addCommand(menu, tr("All &open actions"), Qt::CTRL | Qt::Key_2, this, show(Sidebar::Place::Actions)),
               addCommand(menu, tr("O&verdue"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, this, show(Sidebar::Place::Overdue)),
               addCommand(menu, tr("Due in &14 days"), {}, this, show(Sidebar::Place::DueSoon))};
    menu->addSeparator();
}

void ViewCommands::addPlaces(QMenu *menu)
{
    m_book +=
        {addCommand(menu, tr("&Meetings"), Qt::CTRL | Qt::Key_1, this, [this] { m_window.view()->showMeetings(); }),
         addCommand(menu, tr("&People"), Qt::CTRL | Qt::Key_3, this, [this] { goTo(Sidebar::Place::People); }),
         addCommand(menu, tr("&Bin"), Qt::CTRL | Qt::Key_4, this, [this] { goTo(Sidebar::Place::Bin); })};
    menu->addSeparator();
    m_sidebar = addCommand(menu, tr("&Side bar"), Qt::Key_F9, this,
                           [this] { m_window.view()->sidebar().setVisible(m_window.view()->sidebar().isHidden()); });
    m_panel = addCommand(menu, tr("P&anel beside the page"), Qt::SHIFT | Qt::Key_F9, this, [this] { togglePanel(); });
    m_sidebar->setCheckable(true);
    m_panel->setCheckable(true);
    m_book += {m_sidebar, m_panel};
    menu->addSeparator();
    m_book += {addCommand(menu, tr("&Next pane"), Qt::Key_F6, this, [this] { walk(1); }),
               addCommand(menu, tr("P&revious pane"), Qt::SHIFT | Qt::Key_F6, this, [this] { walk(-1); })};
}

// By what is shown: in a narrow window the panel comes and goes by itself.
void ViewCommands::togglePanel()
{
    MeetingView &meeting = m_window.view()->meeting();
    meeting.setPanelVisible(!meeting.isPanelVisible());
    refresh();
}

// With the hands in its list: what is asked for is worked on. Left to itself, Qt would put them where it likes, for
// what they were on is no longer shown.
void ViewCommands::goTo(Sidebar::Place place)
{
    m_window.view()->showPlace(place);
    m_window.view()->focusPage();
}

void ViewCommands::addZoom(QMenu *menu)
{
    QAction *larger = addCommand(menu, tr("&Larger text"), {}, this, [this] { zoomBy(1.1); });
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    addCommand(menu, tr("Smaller te&xt"), Qt::CTRL | Qt::Key_Minus, this, [this] { zoomBy(1 / 1.1); });
    addCommand(menu, tr("N&ormal text"), Qt::CTRL | Qt::Key_0, this, [this] { zoomBy(1 / zoom()); });
}

void ViewCommands::zoomBy(qreal factor)
{
    setZoom(zoom() * factor);
    QSettings().setValue(u"view/zoom"_s, zoom());
    m_window.hint(tr("Text at %1 %").arg(qRound(zoom() * 100)));
}

void ViewCommands::walk(int by) { walkPanes(m_window.view()->panes(), by); }

// At the page for where the hands are.
void ViewCommands::showGuide()
{
    if (!m_guide)
        m_guide = new GuideWindow(&m_window);
    QString page = u"start"_s;
    const BookView *view = m_window.view();
    for (const QWidget *one = QApplication::focusWidget(); view && one && page == u"start"_s;
         one = one->parentWidget()) {
        if (const QVariant named = one->property("guidePage"); named.isValid())
            page = named.toString();
    }
    m_guide->showPage(page);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void ViewCommands::about()
{
    QMessageBox box(&m_window);
    box.setWindowTitle(tr("About Minutebook"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Minutebook %1").arg(QStringLiteral(MINUTEBOOK_VERSION)));
    box.setInformativeText(tr("Minutes and actions, in one file of your own. Free software under the MIT licence."));
    box.exec();
}

void ViewCommands::refresh()
{
    const BookView *view = m_window.view();
    for (QAction *action : std::as_const(m_book))
        action->setEnabled(view);
    refreshActions();
    m_panel->setEnabled(view && view->isMeetingShown());
    m_sidebar->setChecked(view && !view->sidebar().isHidden());
    m_panel->setChecked(view && view->meeting().isPanelVisible());
}

// The page's own, with the keys that they have in its list; they go with their book.
void ViewCommands::refreshActions()
{
    const BookView *view = m_window.view();
    if (!view)
        return;
    for (QAction *action : view->actionsPage().actions()) {
        if (!m_actions->actions().contains(action))
            m_actions->addAction(action);
        action->setEnabled(view->isActionsShown());
    }
}
