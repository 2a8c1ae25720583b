#include "ui/meeting/newmeetingdialog.h"

#include "core/actions/due.h"
#include "core/minutes/newmeeting.h"
#include "ui/fields/dates.h"
#include "ui/fields/quietview.h"
#include "ui/meeting/meetingfields.h"
#include "ui/window/style.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int itemRole = Qt::UserRole;       // Of a row: the item's place in the carry-over.
constexpr int actionRole = Qt::UserRole + 1; // Or the action's.

QString reason(CarriedItem::Why why, const QString &last)
{
    switch (why) {
    case CarriedItem::Why::Standing:
        return NewMeetingDialog::tr("On every agenda");
    case CarriedItem::Why::LastMinutes:
        return NewMeetingDialog::tr("Those of %1, to confirm").arg(last);
    case CarriedItem::Why::ActionLog:
        return NewMeetingDialog::tr("The open actions");
    case CarriedItem::Why::Deferred:
        return NewMeetingDialog::tr("Deferred on %1").arg(last);
    case CarriedItem::Why::NotReached:
        return NewMeetingDialog::tr("Not reached on %1").arg(last);
    }
    Q_UNREACHABLE();
}

} // namespace

NewMeetingDialog::NewMeetingDialog(Minutebook &book, QUuid body, QUuid after, QWidget *parent)
    : Dialog(after.isNull() ? tr("New meeting") : tr("Next meeting"), tr("&Create"), parent), m_book(book),
      m_after(after), m_agenda(new QuietView<QTreeWidget>(this)), m_sum(new QLabel(this))
{
    addFields();
    const int unit = grid(this);
    m_agenda->setObjectName(u"agenda"_s);
    m_agenda->setAccessibleName(tr("Agenda: Space leaves out what is not to stand on it"));
    m_agenda->setHeaderHidden(true);
    m_agenda->setColumnCount(2);
    m_agenda->setMinimumHeight(10 * unit);
    m_agenda->header()->setStretchLastSection(false);
    m_agenda->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_agenda->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_agenda->setTextElideMode(Qt::ElideRight);
    m_sum->setObjectName(u"agendaSum"_s);
    m_sum->setForegroundRole(QPalette::PlaceholderText);
    m_sum->setWordWrap(true);
    sentence(tr("On the agenda. Take a tick away to leave something out."));
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->addWidget(m_agenda, 1);
    column->addWidget(m_sum);
    wide(both);
    setMinimumWidth(76 * unit);
    resize(76 * unit, qMin(76 * unit, screen()->availableSize().height() - 5 * unit)); // With the frame of the window.
    m_body->setCurrentIndex(qMax(0, m_body->findData(body)));
    m_body->setEnabled(after.isNull());
    connect(m_body, &QComboBox::currentIndexChanged, this, &NewMeetingDialog::fillIn);
    connect(&m_book, &Minutebook::actionsLoaded, this, &NewMeetingDialog::fillAgenda);
    connect(m_agenda, &QTreeWidget::itemChanged, this, [this] {
        if (!m_filling)
            takeTicks();
    });
    fillIn();
    m_date->setFocus();
    m_date->selectAll();
}

void NewMeetingDialog::addFields()
{
    m_body = row(tr("&Body"), new QComboBox(this));
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Body &one : m_book.bodies())
        m_body->addItem(one.name, one.id);
    m_date = row(tr("&Date"), new QLineEdit(typedDate(m_book.today()), this));
    m_date->setObjectName(u"newDate"_s);
    m_start = row(tr("&Start"), new QLineEdit(this));
    m_start->setPlaceholderText(tr("13:30, 1.30 pm"));
    m_end = beside(m_start, tr("&End"));
    m_venue = row(tr("&Venue"), new QLineEdit(this));
    m_number = beside(m_venue, tr("&Number"), 6);
}

const Body *NewMeetingDialog::body() const { return m_book.body(m_body->currentData().toUuid()); }

void NewMeetingDialog::fillIn()
{
    const Body *of = body();
    m_venue->setText(of ? of->venue : QString());
    const auto number = of ? nextNumber(m_book.meetings(), of->id) : std::nullopt;
    m_number->setText(number ? QString::number(*number) : QString());
    m_last.reset();
    m_reading = false;
    fillFrom(nullptr);
    readLast();
}

// The meeting to go on from comes from the file: until then the agenda has what the body knows.
void NewMeetingDialog::readLast()
{
    const Body *of = body();
    QUuid last = m_after;
    for (const MeetingSummary &one : m_book.meetings()) {
        if (last.isNull() && of && one.body == of->id)
            last = one.id;
    }
    if (last.isNull())
        return;
    m_reading = true;
    m_book.read({last}, this, [this, last, asked = of->id](const Result<void> &read) {
        if (!body() || body()->id != asked)
            return; // Another body was chosen meanwhile, and its last meeting comes.
        m_reading = false;
        if (read)
            m_last = m_book.minutes(last);
        if (m_last)
            fillFrom(&*m_last);
        if (std::exchange(m_accepted, false))
            accept();
    });
}

void NewMeetingDialog::accept()
{
    if (m_reading)
        m_accepted = true;
    else
        Dialog::accept();
}

void NewMeetingDialog::fillFrom(const Minutes *last)
{
    if (last && !last->meeting.next.isEmpty()) {
        const NextMeeting &next = last->meeting.next.first();
        if (next.date.isValid() && next.date > last->meeting.date) {
            m_date->setText(typedDate(next.date));
            m_date->selectAll();
        }
        m_start->setText(typedTime(next.start));
        m_end->setText(typedTime(next.end));
        if (!next.venue.isEmpty())
            m_venue->setText(next.venue);
    }
    fillAgenda();
}

void NewMeetingDialog::fillAgenda()
{
    const Body *of = body();
    m_carried = of ? carryOver(m_last ? &*m_last : nullptr, *of, openActionsOf(m_book.actions(), of->id)) : CarryOver();
    const QScopedValueRollback filling(m_filling, true);
    m_agenda->clear();
    const QString last = m_last ? dayInShort(m_last->meeting.date) : QString();
    for (qsizetype i = 0; i < m_carried.items.size(); ++i) {
        auto *row = new QTreeWidgetItem(m_agenda);
        row->setData(0, itemRole, i);
        row->setCheckState(0, Qt::Checked);
        row->setText(1, reason(m_carried.items[i].why, last));
        row->setForeground(1, m_agenda->palette().placeholderText());
        if (m_carried.items[i].why == CarriedItem::Why::ActionLog)
            addActions(row);
    }
    if (m_agenda->topLevelItemCount() > 0)
        m_agenda->setCurrentItem(m_agenda->topLevelItem(0));
    number();
}

void NewMeetingDialog::addActions(QTreeWidgetItem *log)
{
    for (qsizetype i = 0; i < m_carried.actions.size(); ++i) {
        auto *row = new QTreeWidgetItem(log, {m_carried.actions[i].line});
        row->setData(0, actionRole, i);
        row->setCheckState(0, Qt::Checked);
        row->setToolTip(0, m_carried.actions[i].line);
        row->setFirstColumnSpanned(true);
        row->setData(1, Qt::AccessibleTextRole, tr("Open action")); // What it is there for, as the other rows say.
    }
    log->setExpanded(true);
}

void NewMeetingDialog::takeTicks()
{
    for (QTreeWidgetItemIterator it(m_agenda); *it; ++it) {
        const bool ticked = (*it)->checkState(0) == Qt::Checked;
        if (const QVariant action = (*it)->data(0, actionRole); action.isValid())
            m_carried.actions[action.toInt()].taken = ticked;
        else
            m_carried.items[(*it)->data(0, itemRole).toInt()].taken = ticked;
    }
    number();
}

// The rows as they will be numbered, and what is left out in a sentence.
void NewMeetingDialog::number()
{
    const QScopedValueRollback filling(m_filling, true);
    const QList<Item> agenda = body() ? agendaOf(m_carried, *body(), m_last ? &*m_last : nullptr) : QList<Item>();
    qsizetype next = 0;
    for (int i = 0; i < m_agenda->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_agenda->topLevelItem(i);
        const CarriedItem &one = m_carried.items[i];
        const QString number = one.taken ? agenda[next++].number : QString();
        row->setText(0, number.isEmpty() ? one.item.title : tr("%1  %2").arg(number, one.item.title));
        for (int child = 0; child < row->childCount(); ++child)
            row->child(child)->setDisabled(!one.taken);
    }
    const auto left = [](const auto &all) {
        return std::count_if(all.begin(), all.end(), [](const auto &one) { return !one.taken; });
    };
    const qsizetype items = left(m_carried.items);
    const qsizetype actions = left(m_carried.actions);
    QString sum = agenda.size() == 1 ? tr("1 item") : tr("%1 items").arg(agenda.size());
    if (!m_carried.actions.isEmpty())
        sum += m_carried.actions.size() == 1 ? tr(", 1 open action")
                                             : tr(", %1 open actions").arg(m_carried.actions.size());
    if (items + actions > 0)
        sum += tr("; %1 left out. What is left out stays in the book, and this agenda alone goes without it.")
                   .arg(items + actions);
    m_sum->setText(sum);
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
    const Minutes *last = m_last ? &*m_last : nullptr;
    Meeting meeting = newMeeting(*body(), exactDate(m_date->text(), m_book.today()), m_book.today());
    meeting.items = agendaOf(m_carried, *body(), last);
    meeting.start = exactTime(m_start->text());
    meeting.end = exactTime(m_end->text());
    meeting.venue = m_venue->text().simplified();
    meeting.number = *numberTyped(m_number->text());
    if (last && meeting.chair.isEmpty())
        meeting.chair = last->meeting.chair;
    if (last)
        meeting.minuteTaker = last->meeting.minuteTaker;
    return meeting;
}
