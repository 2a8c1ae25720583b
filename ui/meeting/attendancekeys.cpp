#include "core/book/words.h"
#include "core/minutes/quorum.h"
#include "ui/fields/personfield.h"
#include "ui/meeting/attendancepanel.h"
#include "ui/meeting/livequorum.h"
#include "ui/meeting/openmeeting.h"
#include "ui/meeting/rollmodel.h"
#include "ui/window/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

// What the keys of the roll and its menu do.

namespace {

QString whatOf(Presence presence)
{
    switch (presence) {
    case Presence::Present:
        return AttendancePanel::tr("Record present");
    case Presence::InAttendance:
        return AttendancePanel::tr("Record in attendance");
    case Presence::Apologies:
        return AttendancePanel::tr("Record apologies");
    case Presence::Absent:
        return AttendancePanel::tr("Record absent");
    }
    Q_UNREACHABLE();
}

// A line that says what the choice is about; the keys pass over it.
void addHeading(QMenu *menu, const QString &text)
{
    auto *label = new QLabel(text, menu);
    const int unit = grid(label);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(2 * unit, unit / 2, 2 * unit, unit / 2);
    setType(label, Type::Small);
    QPalette palette = label->palette(); // As readable as any other words, though nobody can choose it.
    palette.setColor(QPalette::Disabled, QPalette::WindowText, Colours(menu->palette()).muted);
    label->setPalette(palette);
    auto *heading = new QWidgetAction(menu);
    heading->setText(text);
    heading->setDefaultWidget(label);
    heading->setEnabled(false);
    menu->addAction(heading);
    menu->setAccessibleName(text);
}

QString named(const QString &word, const QString &otherwise) { return word.isEmpty() ? otherwise : word; }

} // namespace

Attendance AttendancePanel::recordOf(const Ref &person) const
{
    const Meeting &meeting = m_meeting.meeting();
    for (const Attendance &one : meeting.attendance) {
        if (samePerson(one.person, person))
            return one;
    }
    return firstRecord(person, meeting, m_meeting.body(), m_meeting.book().people());
}

Result<void> AttendancePanel::edit(const QString &what, const Ref &person,
                                   const std::function<void(Attendance &)> &change)
{
    if (person.isEmpty() || !m_meeting.isEditable())
        return {};
    Attendance changed = recordOf(person);
    change(changed);
    const Body body = m_meeting.body();
    return m_meeting.edit(what, [&](Meeting &meeting) { record(meeting, body, changed); });
}

void AttendancePanel::onKey(Qt::Key key)
{
    switch (key) {
    case Qt::Key_P:
        return callPresence(Presence::Present);
    case Qt::Key_A:
        return callPresence(Presence::Apologies);
    case Qt::Key_I:
        return callPresence(Presence::InAttendance);
    case Qt::Key_B:
        return callPresence(Presence::Absent);
    case Qt::Key_S:
        return askSubstitute(m_chosen);
    case Qt::Key_R:
    case Qt::Key_L:
    case Qt::Key_O:
        return move(key);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_meeting.isEditable())
            (void)m_meeting.edit(tr("Remove attendance"), [this](Meeting &meeting) { unrecord(meeting, m_chosen); });
        return;
    case Qt::Key_Slash:
    case Qt::Key_Insert:
        return m_name->setFocus(Qt::ShortcutFocusReason);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return showMore();
    default:
        return askKeys();
    }
}

Result<void> AttendancePanel::setPresence(const Ref &person, Presence presence)
{
    const auto done = edit(whatOf(presence), person, [&](Attendance &value) {
        value.presence = presence;
        if (presence != Presence::Present)
            value.substituteFor = {};
    });
    if (!done)
        return done;
    choose(person);
    emit hint(tr("%1: %2").arg(person.name, shown(presence)));
    return {};
}

void AttendancePanel::choose(const Ref &person)
{
    if (const QModelIndex index = m_model->indexOf(person); index.isValid())
        m_roll->setCurrentIndex(index);
}

void AttendancePanel::callPresence(Presence presence)
{
    const bool wasRecorded = m_roll->currentIndex().data(RollModel::RecordedRole).toBool();
    if (m_chosen.isEmpty() || !m_meeting.isEditable() || !setPresence(m_chosen, presence))
        return;
    if (m_adding)
        m_name->setFocus(Qt::OtherFocusReason);
    else if (!wasRecorded)
        goOn();
    m_adding = false;
}

// Calling the roll: on to the next one who has not been called.
void AttendancePanel::goOn()
{
    const QModelIndex next = m_roll->currentIndex().siblingAtRow(m_roll->currentIndex().row() + 1);
    if (m_model->entry(next) && !next.data(RollModel::RecordedRole).toBool())
        m_roll->setCurrentIndex(next);
}

void AttendancePanel::showMore()
{
    if (!m_roll->currentIndex().data(RollModel::RecordedRole).toBool())
        return askKeys();
    m_more->setChecked(true);
    findChild<QLineEdit *>(u"arrived"_s)->setFocus(Qt::ShortcutFocusReason);
}

// Comes, leaves, or is out of the room and comes back: in the list, and in the minutes where the caret is.
void AttendancePanel::move(Qt::Key key)
{
    using What = SaidMovement::What;
    if (m_chosen.isEmpty() || !m_meeting.isEditable())
        return;
    const Ref person = m_chosen;
    const bool here = m_live.whereIs(person) == Whereabouts::InTheRoom;
    const What what = key == Qt::Key_L ? What::Out : key == Qt::Key_O && here ? What::OutOfTheRoom : What::In;
    const QString said = m_record({.what = what, .people = {person}});
    choose(person);
    emit hint(!said.isEmpty()     ? said
              : what == What::Out ? tr("%1 has left already.").arg(person.name)
                                  : tr("%1 is in the room already.").arg(person.name));
    if (m_adding)
        m_name->setFocus(Qt::OtherFocusReason);
    m_adding = false;
}

void AttendancePanel::setSubstitute(const Ref &person, const Ref &member)
{
    const auto done = edit(tr("Record substitute"), person, [&](Attendance &value) {
        value.substituteFor = member;
        if (!member.isEmpty())
            value.presence = Presence::Present;
    });
    if (done) {
        choose(person);
        const QString word = named(m_meeting.body().settings.substituteWord, tr("Substitute")).toLower();
        emit hint(member.isEmpty() ? tr("%1: substitute for nobody").arg(person.name)
                                   : tr("%1: %2 for %3").arg(person.name, word, member.name));
    }
    if (m_adding)
        m_name->setFocus(Qt::OtherFocusReason);
    m_adding = false;
}

void AttendancePanel::askSubstitute(const Ref &person)
{
    if (person.isEmpty() || !m_meeting.isEditable())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString word = named(m_meeting.body().settings.substituteWord, tr("Substitute")).toLower();
    addHeading(menu, tr("%1, %2 for:").arg(person.name, word));
    for (const RollEntry &entry : rollOf(m_meeting.meeting(), m_meeting.body())) {
        const bool there = entry.recorded && entry.value.presence == Presence::Present &&
                           m_live.whereIs(entry.value.person) != Whereabouts::Gone;
        if (!entry.member || there || samePerson(entry.value.person, person))
            continue;
        QString name = entry.value.person.name;
        menu->addAction(name.replace(u"&"_s, u"&&"_s), this,
                        [this, person, member = entry.value.person] { setSubstitute(person, member); });
    }
    if (!recordOf(person).substituteFor.isEmpty())
        menu->addAction(tr("Nobody"), this, [this, person] { setSubstitute(person, {}); });
    if (menu->actions().size() == 1) {
        delete menu;
        emit hint(tr("Every member of the body is present: there is nobody to stand in for."));
        return;
    }
    menu->setActiveAction(menu->actions().at(1));
    const bool fromName = m_name->hasFocus();
    menu->popup(fromName ? m_name->mapToGlobal(m_name->rect().bottomLeft())
                         : m_roll->viewport()->mapToGlobal(m_roll->visualRect(m_roll->currentIndex()).bottomLeft()));
}

void AttendancePanel::askKeys()
{
    if (!current() || !m_meeting.isEditable())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, Qt::Key key) {
        // The key is shown, not bound: in the roll it works without the menu.
        menu->addAction(tr("%1\t%2").arg(text, QKeySequence(key).toString(QKeySequence::NativeText)), this,
                        [this, key] { onKey(key); });
    };
    add(tr("&Present"), Qt::Key_P);
    add(tr("&Apologies"), Qt::Key_A);
    add(tr("&In attendance"), Qt::Key_I);
    add(tr("A&bsent"), Qt::Key_B);
    menu->addSeparator();
    add(tr("&Substitute for…"), Qt::Key_S);
    add(tr("A&rrives now"), Qt::Key_R);
    add(tr("&Leaves now"), Qt::Key_L);
    const bool here = m_live.whereIs(m_chosen) == Whereabouts::InTheRoom;
    add(here ? tr("&Out of the room for this item") : tr("Back in the r&oom"), Qt::Key_O);
    menu->addSeparator();
    add(tr("&Take off the record"), Qt::Key_Delete);
    menu->setActiveAction(menu->actions().first());
    menu->popup(m_roll->viewport()->mapToGlobal(m_roll->visualRect(m_roll->currentIndex()).bottomLeft()));
}

void AttendancePanel::allPresent()
{
    const Body body = m_meeting.body();
    (void)m_meeting.edit(tr("Record everybody present"), [&](Meeting &meeting) {
        for (const RollEntry &entry : rollOf(meeting, body)) {
            if (entry.recorded)
                continue;
            record(meeting, body, firstRecord(entry.value.person, meeting, body, m_meeting.book().people()));
        }
    });
    m_roll->setFocus(Qt::OtherFocusReason);
}
