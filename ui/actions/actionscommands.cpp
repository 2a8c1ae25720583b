// What the actions page does to actions.
#include "ui/actions/actionspage.h"

#include "core/actions/logchanges.h"
#include "core/actions/standing.h"
#include "core/book/words.h"
#include "ui/actions/actiondetails.h"
#include "ui/actions/actionedits.h"
#include "ui/actions/actionview.h"
#include "ui/actions/filterbar.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString counted(qsizetype count)
{
    return count == 1 ? ActionsPage::tr("1 action") : ActionsPage::tr("%1 actions").arg(count);
}

} // namespace

void ActionsPage::addCommands()
{
    addCommand(tr("Mark &done, or reopen"), Qt::Key_Space, &ActionsPage::toggleDone);
    QAction *details = addCommand(tr("De&tails"), Qt::Key_Return, &ActionsPage::openDetails);
    details->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    addCommand(tr("Open the &meeting"), Qt::CTRL | Qt::Key_Return, &ActionsPage::openMeeting);
    addCommand(tr("De&lete"), Qt::Key_Delete, &ActionsPage::removeActions);
    auto *make = new QAction(tr("&New action"), this);
    make->setShortcut(Qt::Key_Insert);
    make->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(make, &QAction::triggered, this, &ActionsPage::makeAction);
    QWidget::addAction(make);
    auto *filter = new QAction(tr("&Filter"), this);
    filter->setShortcut(QKeySequence::Find);
    filter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(filter, &QAction::triggered, this, &ActionsPage::focusFilter);
    QWidget::addAction(filter);
}

// A key of the list alone: in a field Space is a space.
QAction *ActionsPage::addCommand(const QString &text, const QKeySequence &keys, void (ActionsPage::*does)())
{
    auto *command = new QAction(text, this);
    command->setShortcut(keys);
    command->setShortcutContext(Qt::WidgetShortcut);
    connect(command, &QAction::triggered, this, does);
    m_view->addAction(command);
    QWidget::addAction(command);
    return command;
}

void ActionsPage::showMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.addActions(m_view->actions());
    menu.addSeparator();
    QMenu *statuses = menu.addMenu(tr("&Status"));
    for (const ActionStatus status : statusesOffered())
        statuses->addAction(::shown(status), this, [this, status] { setStatusOfChosen(status); });
    menu.addAction(tr("T&heme…"), this, [this] {
        openDetails();
        m_details->focusTheme();
    });
    menu.addAction(tr("&Put off…"), this, [this] {
        openDetails();
        m_details->focusDue();
    });
    menu.setEnabled(!chosen().isEmpty());
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void ActionsPage::report(const Result<void> &result, const QString &done)
{
    if (!result)
        emit problem(result.error());
    else if (!done.isEmpty())
        emit hint(
            tr("%1 %2 takes it back.").arg(done, QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
}

// Each is read whole, and kept for undo.
bool ActionsPage::tooMany(const QList<QUuid> &ids)
{
    constexpr qsizetype most = 2000;
    if (ids.size() <= most)
        return false;
    emit problem(tr("%1 actions are too many to change at once: at most %2. Ask for fewer above, or choose fewer.")
                     .arg(ids.size())
                     .arg(most));
    return true;
}

void ActionsPage::change(const QString &what, const QString &done, const std::function<void(Action &)> &change)
{
    const QList<QUuid> ids = chosen();
    if (ids.isEmpty() || tooMany(ids) || !m_details->commit())
        return;
    whenRead(m_book, ids, this, [this, ids, what, done, change](const Result<void> &read) {
        report(read ? editActions(m_book, ids, what, change) : read, done);
    });
}

// All become done, unless all of them are: then all are open again.
void ActionsPage::toggleDone()
{
    const QList<QUuid> ids = chosen();
    const ActionIndex &index = m_book.actions();
    const bool anyLeft = std::any_of(ids.begin(), ids.end(), [&](QUuid id) {
        const auto row = index.find(id);
        return row && awaitsOwner(index.status(*row));
    });
    const QDate today = m_book.today();
    if (anyLeft)
        change(tr("Mark done"), tr("%1 marked done.").arg(counted(ids.size())), [today](Action &action) {
            if (awaitsOwner(action.status))
                setStatus(action, ActionStatus::Done, today);
        });
    else
        change(tr("Reopen"), tr("%1 reopened.").arg(counted(ids.size())),
               [today](Action &action) { setStatus(action, ActionStatus::Open, today); });
}

void ActionsPage::setStatusOfChosen(ActionStatus status)
{
    const QDate today = m_book.today();
    change(tr("Set status"), tr("%1 set to: %2.").arg(counted(chosen().size()), ::shown(status)),
           [status, today](Action &action) { setStatus(action, status, today); });
}

void ActionsPage::openDetails()
{
    if (chosen().isEmpty())
        return;
    m_details->show();
    followSelection();
    m_details->focusStatus();
    arrange(); // Now that the hands are there.
}

void ActionsPage::closeDetails()
{
    m_details->commit();
    m_details->setActions({});
    m_details->hide();
    arrange();
    focusList();
}

// The details show what is chosen, once it is read.
void ActionsPage::followSelection()
{
    if (m_restoring || !m_details->isVisibleTo(this))
        return;
    const QList<QUuid> ids = chosen();
    if (ids.isEmpty() || ids == m_details->actions() || tooMany(ids))
        return;
    whenRead(m_book, ids, this, [this, ids](const Result<void> &read) {
        if (!read)
            emit problem(read.error());
        else if (ids == chosen())
            m_details->setActions(ids);
    });
}

void ActionsPage::openMeeting()
{
    const QList<QUuid> ids = chosen();
    if (ids.size() != 1)
        return;
    whenRead(m_book, ids, this, [this, ids](const Result<void> &read) {
        const Action *action = m_book.action(ids.first());
        if (!read)
            emit problem(read.error());
        else if (!action || action->meeting.isNull())
            emit hint(tr("This action stands in no minutes."));
        else
            emit meetingWanted(action->meeting, action->item);
    });
}

// Of no meeting, as in an action plan; it begins with what is asked for above, so that it is in the list.
void ActionsPage::makeAction()
{
    if (m_book.isReadOnly() || !m_details->commit())
        return;
    const ActionFilter asked = filter();
    Action action{.text = tr("New action"), .theme = asked.theme, .opened = m_book.today()};
    for (const Body &body : m_book.bodies()) {
        const bool meant = body.name.compare(asked.body, Qt::CaseInsensitive) == 0 ||
                           body.shortName.compare(asked.body, Qt::CaseInsensitive) == 0;
        if (action.body.isNull() || (meant && !asked.body.isEmpty()))
            action.body = body.id;
    }
    if (!action.body.isNull())
        action.ref = m_book.nextActionRef(action.body);
    if (!asked.owner.isEmpty())
        action.owners = {asked.owner};
    if (const auto made = m_book.apply(tr("New action"), {{std::nullopt, action}}); !made) {
        emit problem(made.error());
        return;
    }
    choose({action.id});
    m_details->show();
    m_details->setActions({action.id});
    m_details->focusText();
}

void ActionsPage::removeActions()
{
    const QList<QUuid> ids = chosen();
    if (ids.isEmpty() || tooMany(ids) || m_book.isReadOnly())
        return;
    m_details->takeBack();
    whenRead(m_book, ids, this, [this, ids](const Result<void> &read) {
        QList<Edit> edits;
        for (const QUuid &id : ids) {
            if (const Action *action = m_book.action(id))
                edits.append({*action, std::nullopt});
        }
        report(read ? m_book.apply(tr("Delete %1").arg(counted(edits.size())), edits) : read,
               tr("%1 deleted.").arg(counted(edits.size())));
    });
}
