#include "core/minutes/attendance.h"
#include "ui/fields/elidedlabel.h"
#include "ui/fields/personfield.h"
#include "ui/meeting/attendancepanel.h"
#include "ui/meeting/openmeeting.h"
#include "ui/meeting/rollmodel.h"
#include "ui/window/style.h"

using namespace Qt::StringLiterals;

// The field that finds people for the roll, or adds them.

void AttendancePanel::setUpName()
{
    m_name->setObjectName(u"attendee"_s);
    m_name->setAccessibleName(tr("Add a person"));
    m_name->setPlaceholderText(tr("Add a person: name or initials"));
    m_name->setKeys(u"paibs"_s);
    m_name->setNearby([this] {
        return m_meeting.isOpen() ? peopleOnTheRoll(m_meeting.meeting(), m_meeting.body(), m_meeting.book().people())
                                  : QList<Person>();
    });
    m_keys->setObjectName(u"nameKeys"_s);
    m_keys->setLines(2);
    m_keys->setMuted(true);
    setType(m_keys, Type::Small);
    connect(m_name, &PersonField::chosen, this, &AttendancePanel::addPerson);
    connect(m_name, &PersonField::keyed, this, &AttendancePanel::onNameKey);
    connect(m_name, &PersonField::found, this, &AttendancePanel::tellKeys);
    connect(m_name, &PersonField::named, this, &AttendancePanel::addNamed);
    tellKeys({}, {});
}

// A key behind a name: one step, and the hands stay where they are.
void AttendancePanel::onNameKey(const Ref &person, QChar key)
{
    if (!m_meeting.isEditable())
        return;
    if (key == u's')
        askSubstitute(person);
    else
        (void)setPresence(person, key == u'p'   ? Presence::Present
                                  : key == u'a' ? Presence::Apologies
                                  : key == u'i' ? Presence::InAttendance
                                                : Presence::Absent);
}

// What the keys do now, below the field and in the status bar, where a screen reader finds it.
void AttendancePanel::tellKeys(const Ref &person, const QString &keys)
{
    if (person.isEmpty())
        return m_keys->setText(tr("Two letters of a name, then P, A, I, B or S"));
    const std::pair<QChar, QString> meanings[] = {{u'P', tr("P present")},
                                                  {u'A', tr("A apologies")},
                                                  {u'I', tr("I in attendance")},
                                                  {u'B', tr("B absent")},
                                                  {u'S', tr("S substitute")}};
    QStringList told;
    for (const auto &[key, meaning] : meanings) {
        if (keys.contains(key))
            told.append(meaning);
    }
    m_keys->setText(told.isEmpty() ? tr("%1: Enter, then a key").arg(person.name)
                                   : tr("%1: %2").arg(person.name, told.join(u" · "_s)));
    emit hint(m_keys->text());
}

void AttendancePanel::addPerson(const Ref &person)
{
    if (!m_meeting.isEditable())
        return;
    if (!m_model->indexOf(person).isValid() &&
        !edit(tr("Add %1").arg(person.name), person, [](Attendance &) {})) // In attendance, until a key says more.
        return;
    choose(person);
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
