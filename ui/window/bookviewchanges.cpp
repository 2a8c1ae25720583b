#include "ui/window/bookview.h"

#include "ui/actions/actionspage.h"
#include "ui/bodies/bodypage.h"
#include "ui/fields/dates.h"
#include "ui/meeting/meetingview.h"
#include "ui/meeting/newmeetingdialog.h"
#include "ui/page/meetingpage.h"
#include "ui/people/peoplepage.h"
#include "ui/window/emptypage.h"
#include "ui/window/messagebar.h"

#include <QApplication>
#include <QStackedWidget>

// What is made, deleted and undone in the window, whatever it shows.

void BookView::newBody()
{
    const Body body{.name = tr("New body")};
    if (const auto made = m_book.apply(tr("New body"), {{std::nullopt, body}}); !made)
        return say(made.error());
    showBody(body.id);
    m_body->focusFirst();
}

void BookView::newMeeting()
{
    commit();
    if (m_book.bodies().isEmpty())
        return newBody();
    makeMeeting(m_pages->currentWidget() == m_body ? m_body->id() : m_sidebar->body(), {});
}

void BookView::nextMeeting()
{
    if (isMeetingShown() && commit())
        makeMeeting(m_meeting->meeting().meeting().body, m_meeting->meeting().id());
}

void BookView::makeMeeting(QUuid body, QUuid after)
{
    NewMeetingDialog dialog(m_book, body, after, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Meeting meeting = dialog.meeting();
    if (const auto made = m_book.apply(tr("New meeting"), {{std::nullopt, meeting}}); !made)
        return say(made.error());
    showMeeting(meeting.id);
    m_meeting->page()->setFocus(Qt::OtherFocusReason);
    emit hint(meeting.items.size() == 1
                  ? tr("A meeting with 1 item was made. Ctrl+Z takes it back.")
                  : tr("A meeting with %1 items was made. Ctrl+Z takes it back.").arg(meeting.items.size()));
}

// At once, with its actions; Ctrl+Z brings all of it back.
void BookView::deleteMeeting()
{
    if (!isMeetingShown() || !commit())
        return;
    const Minutes gone = m_meeting->meeting().minutes();
    QList<Edit> edits;
    for (const Action &action : gone.actions)
        edits.append({action, std::nullopt});
    edits.append({gone.meeting, std::nullopt});
    if (const auto deleted = m_book.apply(tr("Delete meeting"), edits); !deleted)
        return say(deleted.error());
    emit hint(tr("The meeting of %1 was deleted. Ctrl+Z brings it back; it is kept in the bin.")
                  .arg(dayInFull(gone.meeting.date)));
}

void BookView::deleteBody()
{
    if (isBodyShown())
        m_body->remove();
}

// By its key in the side bar: what is chosen there is what is shown, and nothing is deleted unseen.
void BookView::deleteShown(QUuid id)
{
    if (isMeetingShown() && m_meeting->meeting().id() == id)
        deleteMeeting();
    else if (isBodyShown() && m_body->id() == id)
        deleteBody();
}

bool BookView::commit()
{
    const bool meeting = m_meeting->commit();
    const bool body = m_body->commit();
    const bool actions = m_actions->commit();
    return m_people->commit() && meeting && body && actions;
}

void BookView::takeBack()
{
    m_meeting->meeting().takeBack();
    m_body->takeBack();
    m_people->takeBack();
    m_actions->takeBack();
}

// What is typed is a step of its own before it is undone; a text that is no value is just taken back.
void BookView::step(Result<void> (Minutebook::*what)(), QString (Minutebook::*name)() const, const QString &said)
{
    if (!commit())
        return takeBack();
    const QString step = (m_book.*name)();
    if (step.isEmpty())
        return;
    m_stepping = true;
    const Result<void> done = (m_book.*what)();
    m_stepping = false;
    if (!done)
        say(done.error());
    else
        emit hint(said.arg(step));
}

void BookView::undo() { step(&Minutebook::undo, &Minutebook::undoText, tr("Undone: %1")); }
void BookView::redo() { step(&Minutebook::redo, &Minutebook::redoText, tr("Done again: %1")); }
void BookView::noteChanged(const QSet<QUuid> &ids)
{
    m_message->hide(); // Something succeeded: what was said of an earlier attempt is old.
    refreshStart();
    refreshBin();
    m_counting.start(0); // Once for all that changes in this turn.
    if (m_stepping)
        showBroughtBack(ids);
    const QUuid open = m_meeting->meeting().id();
    if (ids.contains(open) && !m_book.meeting(open)) {
        m_meeting->open({});
        if (m_pages->currentWidget() == m_meeting)
            leavePage();
    }
    if (m_pages->currentWidget() == m_body && !m_book.body(m_body->id()))
        leavePage();
    emit shown();
}

// What it showed is gone: hands that were on it need another place.
void BookView::leavePage()
{
    const bool besides = m_sidebar->isAncestorOf(QApplication::focusWidget());
    showPage(m_start);
    m_sidebar->showNone();
    if (!besides)
        focusPage();
}

// Undo shows what it brought back, where that is no longer to be seen: of many records one.
void BookView::showBroughtBack(const QSet<QUuid> &ids)
{
    if (m_pages->currentWidget() == m_start && ids.contains(m_body->id()) && m_book.body(m_body->id()))
        return showBody(m_body->id());
    if (ids.contains(m_meeting->meeting().id()))
        return;
    for (const MeetingSummary &meeting : m_book.meetings()) {
        if (ids.contains(meeting.id))
            return showMeeting(meeting.id);
    }
}
