#include "core/book/words.h"
#include "core/minutes/quorum.h"
#include "ui/fields/personfield.h"
#include "ui/meeting/attendancepanel.h"
#include "ui/meeting/openmeeting.h"
#include "ui/meeting/rollmodel.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

// What the keys of the roll, its menu and the name field below it do.

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

// A first record takes with it what the book knows of the person.
void fillIn(Attendance &value, const Minutebook &book)
{
    for (const Person &person : book.people()) {
        if (!samePerson({person.id, person.name}, value.person))
            continue;
        value.person.id = person.id;
        if (value.initials.isEmpty())
            value.initials = person.initials;
        if (value.organisation.isEmpty())
            value.organisation = person.organisation;
        return;
    }
}

} // namespace

Result<void> AttendancePanel::edit(const QString &what, const std::function<void(Attendance &)> &change)
{
    const auto value = current();
    if (!value || !m_meeting.isEditable())
        return {};
    Attendance changed = *value;
    if (!m_model->entry(m_model->indexOf(m_chosen))->recorded)
        fillIn(changed, m_meeting.book());
    change(changed);
    const Body body = m_meeting.body();
    return m_meeting.edit(what, [&](Meeting &meeting) { record(meeting, body, changed); });
}

void AttendancePanel::onKey(Qt::Key key)
{
    switch (key) {
    case Qt::Key_P:
        return setPresence(Presence::Present);
    case Qt::Key_A:
        return setPresence(Presence::Apologies);
    case Qt::Key_I:
        return setPresence(Presence::InAttendance);
    case Qt::Key_B:
        return setPresence(Presence::Absent);
    case Qt::Key_S:
        return askSubstitute();
    case Qt::Key_R:
        return setTime(&Attendance::arrived);
    case Qt::Key_L:
        return setTime(&Attendance::left);
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
        return askKeys(m_roll->visualRect(m_roll->currentIndex()).bottomLeft());
    }
}

void AttendancePanel::setPresence(Presence presence)
{
    const bool wasRecorded = m_roll->currentIndex().data(RollModel::RecordedRole).toBool();
    const auto done = edit(whatOf(presence), [&](Attendance &value) {
        value.presence = presence;
        if (presence != Presence::Present)
            value.substituteFor = {};
    });
    if (!done)
        return;
    if (const auto value = current())
        emit hint(tr("%1: %2").arg(value->person.name, shown(presence)));
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
        return askKeys(m_roll->visualRect(m_roll->currentIndex()).bottomLeft());
    m_more->setChecked(true);
    findChild<QLineEdit *>(u"arrived"_s)->setFocus(Qt::ShortcutFocusReason);
}

void AttendancePanel::setTime(QTime Attendance::*member)
{
    const QTime now = m_meeting.book().now().time();
    const bool arrival = member == &Attendance::arrived;
    (void)edit(arrival ? tr("Record arrival") : tr("Record departure"), [&](Attendance &value) {
        value.*member = QTime(now.hour(), now.minute());
        if (arrival && value.presence != Presence::InAttendance)
            value.presence = Presence::Present; // Whoever arrives is there.
    });
}

void AttendancePanel::setSubstitute(const Ref &member)
{
    (void)edit(tr("Record substitute"), [&](Attendance &value) {
        value.substituteFor = member;
        if (!member.isEmpty())
            value.presence = Presence::Present;
    });
    if (m_adding)
        m_name->setFocus(Qt::OtherFocusReason);
    m_adding = false;
}

void AttendancePanel::askSubstitute()
{
    const auto value = current();
    if (!value || !m_meeting.isEditable())
        return;
    auto *menu = new QMenu(tr("Substitute for"), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RollEntry &entry : rollOf(m_meeting.meeting(), m_meeting.body())) {
        const bool there = entry.recorded && entry.value.presence == Presence::Present;
        if (!entry.member || there || samePerson(entry.value.person, value->person))
            continue;
        QString name = entry.value.person.name;
        menu->addAction(name.replace(u"&"_s, u"&&"_s), this,
                        [this, person = entry.value.person] { setSubstitute(person); });
    }
    if (!value->substituteFor.isEmpty())
        menu->addAction(tr("Nobody"), this, [this] { setSubstitute({}); });
    if (menu->isEmpty()) {
        delete menu;
        emit hint(tr("Every member of the body is present: there is nobody to stand in for."));
        return;
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(m_roll->viewport()->mapToGlobal(m_roll->visualRect(m_roll->currentIndex()).bottomLeft()));
}

void AttendancePanel::askKeys(const QPoint &at)
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
    menu->addSeparator();
    add(tr("&Take off the record"), Qt::Key_Delete);
    menu->setActiveAction(menu->actions().first());
    menu->popup(m_roll->viewport()->mapToGlobal(at));
}

void AttendancePanel::addPerson(const Ref &person)
{
    if (!m_meeting.isEditable())
        return;
    const bool known = m_model->indexOf(person).isValid();
    if (!known) {
        const Body body = m_meeting.body();
        Attendance value{.person = person, .presence = Presence::InAttendance};
        fillIn(value, m_meeting.book());
        if (!m_meeting.edit(tr("Add %1").arg(person.name), [&](Meeting &meeting) { ::record(meeting, body, value); }))
            return;
    }
    m_roll->setCurrentIndex(m_model->indexOf(person));
    m_roll->setFocus(Qt::OtherFocusReason);
    m_adding = true;
    emit hint(tr("%1: P present, A apologies, I in attendance, B absent, S substitute for a member").arg(person.name));
}

// A name that the book does not know becomes a person of the book and of the meeting, in one step.
void AttendancePanel::addNamed(const QString &name)
{
    if (!m_meeting.isEditable() || !m_meeting.commit())
        return;
    const Person person{.name = name, .initials = initialsOf(name)};
    Meeting meeting = m_meeting.meeting();
    record(meeting, m_meeting.body(),
           {.person = {person.id, name}, .initials = person.initials, .presence = Presence::InAttendance});
    if (m_meeting.apply(tr("Add %1").arg(name), {{std::nullopt, person}, {m_meeting.meeting(), meeting}}))
        addPerson({person.id, name});
}

void AttendancePanel::allPresent()
{
    const Body body = m_meeting.body();
    (void)m_meeting.edit(tr("Record everybody present"), [&](Meeting &meeting) {
        for (RollEntry &entry : rollOf(meeting, body)) {
            if (entry.recorded)
                continue;
            fillIn(entry.value, m_meeting.book());
            record(meeting, body, entry.value);
        }
    });
    m_roll->setFocus(Qt::OtherFocusReason);
}
