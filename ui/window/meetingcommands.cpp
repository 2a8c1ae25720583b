#include "ui/window/meetingcommands.h"

#include "core/book/rules.h"
#include "core/book/words.h"
#include "ui/meeting/meetingsteps.h"
#include "ui/meeting/meetingview.h"
#include "ui/meeting/statesteps.h"
#include "ui/window/bookview.h"
#include "ui/window/command.h"
#include "ui/window/mainwindow.h"

MeetingCommands::MeetingCommands(MainWindow &window, QMenu *menu) : QObject(&window), m_window(window)
{
    m_make = {addCommand(menu, tr("&New meeting…"), QKeySequence::New, this, [this] { m_window.view()->newMeeting(); }),
              addCommand(menu, tr("New bod&y"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, this,
                         [this] { m_window.view()->newBody(); })};
    m_next = addCommand(menu, tr("Ne&xt meeting from this one…"), Qt::CTRL | Qt::ALT | Qt::Key_N, this,
                        [this] { m_window.view()->nextMeeting(); });
    menu->addSeparator();
    addPanels(menu);
    menu->addSeparator();
    addSteps(menu);
    menu->addSeparator();
    m_edit.append(addCommand(menu, tr("De&lete meeting"), {}, this, [this] { m_window.view()->deleteMeeting(); }));
    m_deleteBody = addCommand(menu, tr("Delete b&ody"), {}, this, [this] { m_window.view()->deleteBody(); });
    connect(&window, &MainWindow::situationChanged, this, &MeetingCommands::refresh);
}

void MeetingCommands::addPanels(QMenu *menu)
{
    const auto view = [this]() -> MeetingView & { return m_window.view()->meeting(); };
    m_shown = {addCommand(menu, tr("&Attendance"), Qt::CTRL | Qt::Key_T, this, [view] { view().showAttendance(); }),
               addCommand(menu, tr("Item de&tails"), Qt::CTRL | Qt::Key_D, this, [view] { view().showItem(); }),
               addCommand(menu, tr("Declarations of inte&rest"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, this,
                          [view] { view().showDeclarations(); }),
               addCommand(menu, tr("&Meeting details"), Qt::CTRL | Qt::Key_M, this, [view] { view().showDetails(); }),
               addCommand(menu, tr("Chec&ks"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, this, [view] { view().showChecks(); }),
               addCommand(menu, tr("&When it meets next"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, this,
                          [view] { view().showNextMeetings(); })};
}

void MeetingCommands::addSteps(QMenu *menu)
{
    m_forward =
        addCommand(menu, tr("&Send to chair"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, this, [this] { forward(); });
    m_back =
        addCommand(menu, tr("Go &back a step…"), Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace, this, [this] { back(); });
    m_edit.append(m_forward);
    connect(&m_window, &MainWindow::stepWanted, this, &MeetingCommands::forward);
}

void MeetingCommands::forward()
{
    BookView *view = m_window.view();
    if (!view || !view->isMeetingShown() || !view->commit())
        return;
    const QUuid id = view->meeting().meeting().id();
    const MeetingState before = view->meeting().meeting().meeting().state;
    if (const auto done = stepForward(view->book(), id, &m_window); !done)
        return m_window.say(done.error());
    const Meeting *after = view->book().meeting(id);
    if (after && after->state != before)
        m_window.hint(tr("The minutes are now at: %1.").arg(shown(after->state)));
}

void MeetingCommands::back()
{
    BookView *view = m_window.view();
    if (!view->commit())
        return;
    const QUuid id = view->meeting().meeting().id();
    if (const auto done = stepBack(view->book(), id, &m_window); !done)
        m_window.say(done.error());
}

void MeetingCommands::refresh()
{
    const BookView *view = m_window.view();
    const bool editable = view && view->isEditable();
    const bool shown = view && view->isMeetingShown();
    const bool changes = shown && view->meeting().meeting().isEditable();
    for (QAction *action : std::as_const(m_make))
        action->setEnabled(editable);
    for (QAction *action : std::as_const(m_shown))
        action->setEnabled(shown);
    for (QAction *action : std::as_const(m_edit))
        action->setEnabled(changes);
    m_next->setEnabled(editable && shown);
    m_deleteBody->setEnabled(editable && view->isBodyShown());
    const MeetingState state = shown ? view->meeting().meeting().meeting().state : MeetingState::Draft;
    m_forward->setText(tr("&Step: %1").arg(stepText(next(state).value_or(MeetingState::Signed))));
    m_back->setEnabled(changes && state != MeetingState::Planned);
}
