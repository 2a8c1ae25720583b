#include "ui/meeting/newmeetingdialog.h"

#include "core/actions/due.h"
#include "core/minutes/newmeeting.h"
#include "ui/fields/dates.h"
#include "ui/meeting/meetingfields.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

NewMeetingDialog::NewMeetingDialog(const Minutebook &book, QUuid body, QWidget *parent)
    : Dialog(tr("New meeting"), tr("&Create"), parent), m_book(book)
{
    m_body = row(tr("&Body"), new QComboBox(this));
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Body &one : book.bodies())
        m_body->addItem(one.name, one.id);
    m_date = row(tr("&Date"), new QLineEdit(typedDate(book.today()), this));
    m_date->setObjectName(u"newDate"_s);
    m_start = row(tr("&Start"), new QLineEdit(this));
    m_start->setPlaceholderText(tr("13:30, 1.30 pm"));
    m_end = row(tr("&End"), new QLineEdit(this));
    m_venue = row(tr("&Venue"), new QLineEdit(this));
    m_number = row(tr("&Number in the series"), new QLineEdit(this));
    m_body->setCurrentIndex(qMax(0, m_body->findData(body)));
    connect(m_body, &QComboBox::currentIndexChanged, this, &NewMeetingDialog::fillIn);
    fillIn();
    m_date->setFocus();
    m_date->selectAll();
}

const Body *NewMeetingDialog::body() const { return m_book.body(m_body->currentData().toUuid()); }

void NewMeetingDialog::fillIn()
{
    const Body *of = body();
    m_venue->setText(of ? of->venue : QString());
    const auto number = of ? nextNumber(m_book.meetings(), of->id) : std::nullopt;
    m_number->setText(number ? QString::number(*number) : QString());
}

QString NewMeetingDialog::mistake() const
{
    if (!body())
        return tr("Choose the body that meets.");
    if (m_date->text().trimmed().isEmpty())
        return tr("A meeting needs a date.");
    if (const auto date = dateTyped(m_date->text(), m_book.today()); !date)
        return date.error();
    for (const QLineEdit *edit : {m_start, m_end}) {
        if (const auto time = timeTyped(edit->text()); !time)
            return time.error();
    }
    if (const auto number = numberTyped(m_number->text()); !number)
        return number.error();
    return {};
}

Meeting NewMeetingDialog::meeting() const
{
    Meeting meeting = newMeeting(*body(), exactDate(m_date->text(), m_book.today()), m_book.today());
    meeting.start = exactTime(m_start->text());
    meeting.end = exactTime(m_end->text());
    meeting.venue = m_venue->text().simplified();
    meeting.number = *numberTyped(m_number->text());
    return meeting;
}
