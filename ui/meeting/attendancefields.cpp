#include "core/minutes/quorum.h"
#include "ui/fields/dates.h"
#include "ui/meeting/attendancepanel.h"
#include "ui/meeting/meetingfields.h"
#include "ui/meeting/openmeeting.h"
#include "ui/meeting/rollmodel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

// The fields of the person chosen.

void AttendancePanel::addPersonFields()
{
    auto *rows = new QFormLayout(m_person);
    rows->setContentsMargins({});
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto line = [&](const QString &label, const FieldForm::Field &field) {
        auto *edit = new QLineEdit(m_person);
        edit->setAccessibleName(label);
        m_form->add(edit, field);
        rows->addRow(label, edit);
        return edit;
    };
    m_substitute = new QComboBox(m_person);
    m_substitute->setAccessibleName(tr("Substitute for"));
    m_substitute->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    rows->addRow(tr("Substitute for"), m_substitute);
    line(tr("Arrived"), timeOf(&Attendance::arrived, tr("Edit arrival")))->setObjectName(u"arrived"_s);
    line(tr("Left"), timeOf(&Attendance::left, tr("Edit departure")))->setObjectName(u"left"_s);
    line(tr("Only items"), itemsOf())->setPlaceholderText(tr("4, 5"));
    line(tr("Role"), wordsOf(&Attendance::role, tr("Edit role")));
    line(tr("From"), wordsOf(&Attendance::organisation, tr("Edit organisation")))
        ->setPlaceholderText(tr("Organisation"));
    connect(m_substitute, &QComboBox::activated, this,
            [this](int index) { setSubstitute(m_chosen, m_substitute->itemData(index).value<Ref>()); });
}

std::optional<Attendance> AttendancePanel::current() const
{
    if (!m_meeting.isOpen())
        return {};
    const RollEntry *entry = m_model->entry(m_model->indexOf(m_chosen));
    return entry ? std::optional(entry->value) : std::nullopt;
}

FieldForm::Field AttendancePanel::timeOf(QTime Attendance::*member, const QString &what)
{
    return {{},
            [this, member] {
                const auto value = current();
                return value ? typedTime((*value).*member) : QString();
            },
            [this, member, what](const QString &text) -> Result<void> {
                const auto time = timeTyped(text);
                if (!time)
                    return time.failure();
                return retime(what, member, *time);
            },
            true};
}

// The sentence that says the time is put right with it.
Result<void> AttendancePanel::retime(const QString &what, QTime Attendance::*member, const QTime &time)
{
    const Body body = m_meeting.body();
    Attendance value = recordOf(m_chosen);
    const auto kind = member == &Attendance::arrived ? Movement::Kind::Arrived : Movement::Kind::Left;
    return m_meeting.edit(what, [&](Meeting &meeting) {
        putRight(meeting, {kind, value.person, value.*member}, time);
        value.*member = time;
        record(meeting, body, value);
    });
}

FieldForm::Field AttendancePanel::wordsOf(QString Attendance::*member, const QString &what)
{
    return {{},
            [this, member] {
                const auto value = current();
                return value ? (*value).*member : QString();
            },
            [this, member, what](const QString &text) {
                return edit(what, m_chosen, [&](Attendance &value) { value.*member = text.trimmed(); });
            }};
}

FieldForm::Field AttendancePanel::itemsOf()
{
    return {{},
            [this] {
                const auto value = current();
                return value ? value->items.join(u", "_s) : QString();
            },
            [this](const QString &text) {
                QStringList items;
                for (const QString &item : text.split(u',')) {
                    if (!item.trimmed().isEmpty())
                        items.append(item.trimmed());
                }
                return edit(tr("Edit items attended"), m_chosen, [&](Attendance &value) { value.items = items; });
            },
            true};
}

void AttendancePanel::fillSubstitutes(const std::optional<Attendance> &value)
{
    m_substitute->clear();
    m_substitute->addItem(tr("Nobody"), QVariant::fromValue(Ref{}));
    if (!value)
        return;
    for (const Member &member : membersOn(m_meeting.body(), m_meeting.meeting().date)) {
        if (!samePerson(member.person, value->person))
            m_substitute->addItem(member.person.name, QVariant::fromValue(member.person));
    }
    if (value->substituteFor.isEmpty())
        return;
    int at = m_substitute->findText(value->substituteFor.name, Qt::MatchFixedString);
    if (at < 0) { // Somebody who is no member, or not any more.
        m_substitute->addItem(value->substituteFor.name, QVariant::fromValue(value->substituteFor));
        at = m_substitute->count() - 1;
    }
    m_substitute->setCurrentIndex(at);
}
