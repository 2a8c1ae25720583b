#include "ui/meeting/detailspanel.h"

#include "ui/fields/dates.h"
#include "ui/fields/personfield.h"
#include "ui/meeting/meetingfields.h"
#include "ui/meeting/nextmeetings.h"
#include "ui/meeting/openmeeting.h"
#include "ui/window/style.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

// A part of the panel that is shown only when it applies.
struct Section {
    explicit Section(const QString &title, QWidget *parent)
        : widget(new QWidget(parent)), column(new QVBoxLayout(widget))
    {
        column->setContentsMargins({});
        auto *heading = new QLabel(title, widget);
        setType(heading, Type::Strong);
        column->addWidget(heading);
    }
    template <typename T> T *add(const QString &label, T *field)
    {
        auto *text = new QLabel(label, widget);
        text->setForegroundRole(QPalette::PlaceholderText);
        setType(text, Type::Small);
        text->setBuddy(field);
        field->setAccessibleName(label);
        column->addWidget(text);
        column->addWidget(field);
        return field;
    }
    QWidget *widget;
    QVBoxLayout *column;
};

} // namespace

DetailsPanel::DetailsPanel(OpenMeeting &meeting, QWidget *parent)
    : FormColumn(parent), m_meeting(meeting), m_form(new FieldForm(this))
{
    setAccessibleName(tr("Details"));
    addWhen();
    addWho();
    heading(tr("Next meetings"));
    m_next = new NextMeetings(meeting, content());
    add(m_next);
    heading(tr("Summary"));
    auto *summary = text(tr("Short public account, published before approval"), 5);
    summary->setObjectName(u"summary"_s);
    m_form->add(summary, textField(meeting, u"summary"_s, tr("Edit summary"), &Meeting::summary));
    addApproval();
    addSignature();
    stretch();
    m_meeting.add(m_form);
    connect(&m_meeting, &OpenMeeting::changed, this, &DetailsPanel::refresh);
    refresh();
}

void DetailsPanel::focusFirst()
{
    m_date->setFocus(Qt::ShortcutFocusReason);
    m_date->selectAll(); // The reason does so only where the window is active already.
}
void DetailsPanel::focusNextMeetings()
{
    m_next->focusFirst();
    ensureWidgetVisible(m_next);
}

void DetailsPanel::addWhen()
{
    m_date = line(tr("Date"));
    m_date->setObjectName(u"date"_s);
    m_form->add(m_date, dateField(m_meeting, u"date"_s, tr("Edit date"), &Meeting::date));
    const auto planned = lines({tr("Start"), tr("End")});
    m_form->add(planned[0], timeField(m_meeting, u"start"_s, tr("Edit start"), &Meeting::start));
    m_form->add(planned[1], timeField(m_meeting, u"end"_s, tr("Edit end"), &Meeting::end));
    const auto actual = lines({tr("Began"), tr("Ended")});
    m_form->add(actual[0], timeField(m_meeting, u"actualStart"_s, tr("Edit actual start"), &Meeting::actualStart));
    m_form->add(actual[1], timeField(m_meeting, u"actualEnd"_s, tr("Edit actual end"), &Meeting::actualEnd));
    auto *venue = line(tr("Venue"));
    venue->setObjectName(u"venue"_s);
    m_form->add(venue, textField(m_meeting, u"venue"_s, tr("Edit venue"), &Meeting::venue));
    auto *title = line(tr("Title, for a meeting out of the ordinary"));
    title->setObjectName(u"title"_s);
    m_form->add(title, textField(m_meeting, u"title"_s, tr("Edit title"), &Meeting::title));
    auto *number = line(tr("Number in the series"));
    number->setObjectName(u"number"_s);
    m_form->add(number, numberField(m_meeting, u"number"_s, tr("Edit number"), &Meeting::number));
}

void DetailsPanel::addWho()
{
    m_chair = field(tr("Chair"), new PersonField(PersonField::Use::Text, content()));
    m_chair->setObjectName(u"chair"_s);
    m_form->add(m_chair, textField(m_meeting, u"chair"_s, tr("Edit chair"), &Meeting::chair));
    m_minuteTaker = field(tr("Minute-taker"), new PersonField(PersonField::Use::Text, content()));
    m_minuteTaker->setObjectName(u"minuteTaker"_s);
    m_form->add(m_minuteTaker, textField(m_meeting, u"minuteTaker"_s, tr("Edit minute-taker"), &Meeting::minuteTaker));
}

void DetailsPanel::addApproval()
{
    Section section(tr("Approval"), content());
    m_approval = section.widget;
    auto *date = section.add(tr("Confirmed at the meeting of"), new QLineEdit(m_approval));
    m_form->add(date, {{},
                       [this] {
                           return m_meeting.isOpen() && m_meeting.meeting().approval
                                      ? typedDate(m_meeting.meeting().approval->meetingDate)
                                      : QString();
                       },
                       [this](const QString &text) -> Result<void> {
                           const auto day = dateTyped(text, m_meeting.book().today());
                           if (!day)
                               return day.failure();
                           return m_meeting.edit(tr("Edit approval"), [&](Meeting &meeting) {
                               Approval approval = meeting.approval.value_or(Approval{});
                               approval.meetingDate = *day;
                               meeting.approval = approval;
                           });
                       },
                       true});
    m_approvedAs = section.add(tr("As a correct record"), new QComboBox(m_approval));
    m_approvedAs->addItems({tr("As presented"), tr("With corrections")});
    connect(m_approvedAs, &QComboBox::activated, this, [this](int index) {
        (void)m_meeting.edit(tr("Edit approval"), [&](Meeting &meeting) {
            Approval approval = meeting.approval.value_or(Approval{});
            approval.as = Approval::As(index);
            meeting.approval = approval;
        });
    });
    m_corrections = section.add(tr("Corrections, one a line"), new QPlainTextEdit(m_approval));
    m_corrections->setFixedHeight(heightOfLines(m_corrections, 3));
    m_form->add(m_corrections, {{},
                                [this] {
                                    return m_meeting.isOpen() && m_meeting.meeting().approval
                                               ? m_meeting.meeting().approval->corrections.join(u'\n')
                                               : QString();
                                },
                                [this](const QString &text) {
                                    return m_meeting.edit(tr("Edit corrections"), [&](Meeting &meeting) {
                                        Approval approval = meeting.approval.value_or(Approval{});
                                        approval.corrections = linesTyped(text);
                                        meeting.approval = approval;
                                    });
                                }});
    add(m_approval);
}

void DetailsPanel::addSignature()
{
    Section section(tr("Signature"), content());
    m_signature = section.widget;
    m_signedBy = section.add(tr("Signed by"), new QLineEdit(m_signature));
    m_signedBy->setReadOnly(true);
    m_hash = section.add(tr("SHA-256 of the minutes"), new QLineEdit(m_signature));
    m_hash->setObjectName(u"sha256"_s);
    m_hash->setReadOnly(true);
    add(m_signature);
}

void DetailsPanel::refresh()
{
    if (!m_meeting.isOpen())
        return;
    const Meeting &meeting = m_meeting.meeting();
    m_form->setReadOnly(!m_meeting.isEditable());
    m_chair->setPeople(m_meeting.book().people());
    m_minuteTaker->setPeople(m_meeting.book().people());
    m_approval->setVisible(meeting.approval || meeting.state >= MeetingState::Approved);
    m_approvedAs->setEnabled(m_meeting.isEditable());
    m_approvedAs->setCurrentIndex(meeting.approval ? int(meeting.approval->as) : 0);
    m_signature->setVisible(meeting.signature.has_value());
    if (!meeting.signature)
        return;
    m_signedBy->setText(tr("%1, %2").arg(
        meeting.signature->by, QLocale().toString(meeting.signature->at.toLocalTime(), QLocale::ShortFormat)));
    m_hash->setText(meeting.signature->sha256);
    m_hash->setCursorPosition(0);
}
