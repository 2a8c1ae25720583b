#include "ui/meeting/stepdialogs.h"

#include "core/actions/due.h"
#include "core/book/words.h"
#include "ui/fields/dates.h"
#include "ui/fields/formcolumn.h"
#include "ui/meeting/meetingfields.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

ApproveDialog::ApproveDialog(const Meeting &meeting, const QDate &today, QWidget *parent)
    : Dialog(tr("Approve minutes"), tr("&Approve"), parent), m_today(today)
{
    sentence(tr("The minutes of %1 were confirmed as a correct record.").arg(dayInFull(meeting.date)));
    m_date = row(tr("At the &meeting of"), new QLineEdit(this));
    const Approval before = meeting.approval.value_or(Approval{});
    const QDate announced = meeting.next.isEmpty() ? QDate() : meeting.next.first().date;
    m_date->setText(typedDate(before.meetingDate.isValid() ? before.meetingDate
                              : announced.isValid()        ? announced
                                                           : today));
    m_date->setFocus();
    m_date->selectAll();
    m_as = row(tr("A&s"), new QComboBox(this));
    m_as->addItems({tr("As presented"), tr("With corrections")});
    m_as->setAccessibleName(tr("As presented or with corrections"));
    m_as->setCurrentIndex(int(before.as));
    m_corrections = row(tr("&Corrections, one a line"), new QPlainTextEdit(before.corrections.join(u'\n'), this));
    m_corrections->setTabChangesFocus(true);
    m_corrections->setFixedHeight(heightOfLines(m_corrections, 4));
    m_corrections->setEnabled(before.as == Approval::As::Corrected);
    connect(m_as, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_corrections->setEnabled(Approval::As(index) == Approval::As::Corrected); });
}

Approval ApproveDialog::approval() const
{
    const auto as = Approval::As(m_as->currentIndex());
    return {.meetingDate = exactDate(m_date->text(), m_today),
            .as = as,
            .corrections = as == Approval::As::Corrected ? linesTyped(m_corrections->toPlainText()) : QStringList()};
}

QString ApproveDialog::mistake() const
{
    if (m_date->text().trimmed().isEmpty())
        return tr("Say at which meeting the minutes were confirmed.");
    if (const auto date = dateTyped(m_date->text(), m_today); !date)
        return date.error();
    if (approval().as == Approval::As::Corrected && approval().corrections.isEmpty())
        return tr("Name the corrections, or choose “As presented”.");
    return {};
}

SignDialog::SignDialog(const Meeting &meeting, const QDateTime &now, QWidget *parent)
    : Dialog(tr("Sign minutes"), tr("&Sign for good"), parent), m_at(now)
{
    sentence(
        tr("Signing is final: nobody and no program can change the minutes of %1 afterwards. A later correction is a "
           "minute of a later meeting.")
            .arg(dayInFull(meeting.date)));
    m_by = row(tr("Signed &by"), new QLineEdit(meeting.chair, this));
    m_by->setFocus();
    m_by->selectAll();
    auto *moment = row(tr("At"), new QLabel(QLocale().toString(now.toLocalTime(), QLocale::LongFormat), this));
    moment->setTextFormat(Qt::PlainText);
    moment->setWordWrap(true);
}

QString SignDialog::by() const { return m_by->text().simplified(); }
QString SignDialog::mistake() const
{
    return by().isEmpty() ? tr("Type the name of the person who signs.") : QString();
}

BackDialog::BackDialog(MeetingState from, QWidget *parent) : Dialog(tr("Go back a step"), tr("&Go back"), parent)
{
    sentence(tr("The minutes are at “%1”. Why they went back is kept in their history.").arg(shown(from)));
    m_to = row(tr("Back &to"), new QComboBox(this));
    for (int state = int(from) - 1; state >= 0; --state)
        m_to->addItem(shown(MeetingState(state)), state);
    m_reason = row(tr("&Reason"), new QLineEdit(this));
    m_reason->setFocus();
}

MeetingState BackDialog::to() const { return MeetingState(m_to->currentData().toInt()); }
QString BackDialog::reason() const { return m_reason->text().simplified(); }
QString BackDialog::mistake() const { return reason().isEmpty() ? tr("Give the reason in a few words.") : QString(); }
