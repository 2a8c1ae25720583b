#include "ui/meeting/nextmeetings.h"

#include "ui/fields/dates.h"
#include "ui/meeting/meetingfields.h"
#include "ui/meeting/openmeeting.h"
#include "ui/window/style.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

// A field of the next meeting at a place of the list.
template <typename T>
FieldForm::Field fieldAt(OpenMeeting &meeting, int at, T NextMeeting::*member, QString (*shown)(const T &),
                         std::function<Result<T>(const QString &)> read)
{
    const auto there = [&meeting, at] { return meeting.isOpen() && at < meeting.meeting().next.size(); };
    return {{},
            [&meeting, at, member, shown, there] {
                return there() ? shown(meeting.meeting().next[at].*member) : QString();
            },
            [&meeting, at, member, read, there](const QString &text) -> Result<void> {
                const Result<T> value = read(text);
                if (!value)
                    return value.failure();
                if (!there())
                    return {};
                return meeting.edit(NextMeetings::tr("Edit next meeting"),
                                    [&](Meeting &changed) { changed.next[at].*member = *value; });
            },
            !std::is_same_v<T, QString>};
}

QString same(const QString &text) { return text; }
Result<QString> trimmed(const QString &text) { return text.trimmed(); }

} // namespace

NextMeetings::NextMeetings(OpenMeeting &meeting, QWidget *parent)
    : QWidget(parent), m_meeting(meeting), m_column(new QVBoxLayout(this)),
      m_add(new QPushButton(tr("Add a date"), this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(2 * grid(this));
    m_add->setObjectName(u"addNextMeeting"_s);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &NextMeetings::addOne);
    connect(&m_meeting, &OpenMeeting::changed, this, &NextMeetings::refresh);
    refresh();
}

void NextMeetings::focusFirst()
{
    QWidget *first = m_add;
    if (!m_cards.isEmpty())
        first = m_cards.first()->findChild<QLineEdit *>();
    first->setFocus(Qt::ShortcutFocusReason);
}

void NextMeetings::refresh()
{
    const qsizetype count = m_meeting.isOpen() ? m_meeting.meeting().next.size() : 0;
    while (m_cards.size() > count) {
        delete m_forms.takeLast();
        m_cards.takeLast()->deleteLater();
    }
    while (m_cards.size() < count) {
        m_cards.append(makeCard(int(m_cards.size())));
        m_column->insertWidget(m_column->count() - 1, m_cards.last());
    }
    for (FieldForm *form : std::as_const(m_forms))
        form->setReadOnly(!m_meeting.isEditable());
    for (QWidget *card : std::as_const(m_cards))
        card->findChild<QToolButton *>()->setVisible(m_meeting.isEditable());
    m_add->setVisible(m_meeting.isEditable());
}

void NextMeetings::addOne()
{
    if (!m_meeting.edit(tr("Add next meeting"), [](Meeting &meeting) { meeting.next.append(NextMeeting{}); }))
        return;
    if (!m_cards.isEmpty())
        m_cards.last()->findChild<QLineEdit *>()->setFocus(Qt::OtherFocusReason);
}

void NextMeetings::remove(int at)
{
    m_add->setFocus(Qt::OtherFocusReason);
    (void)m_meeting.edit(tr("Remove next meeting"), [at](Meeting &meeting) {
        if (at < meeting.next.size())
            meeting.next.removeAt(at);
    });
}

QWidget *NextMeetings::makeCard(int at)
{
    auto *card = new QWidget(this);
    auto *rows = new QGridLayout(card);
    rows->setContentsMargins({});
    rows->setSpacing(grid(this) / 2);
    auto *form = new FieldForm(card);
    const auto add = [&](const QString &name, const QString &hint, int row, int column, int span,
                         const FieldForm::Field &field) {
        auto *edit = new QLineEdit(card);
        edit->setAccessibleName(tr("%1 of next meeting %2").arg(name).arg(at + 1));
        edit->setPlaceholderText(hint);
        rows->addWidget(edit, row, column, 1, span);
        form->add(edit, field);
    };
    const auto readDate = [this](const QString &text) { return dateTyped(text, m_meeting.book().today()); };
    add(tr("Date"), tr("Date"), 0, 0, 2, fieldAt<QDate>(m_meeting, at, &NextMeeting::date, typedDate, readDate));
    add(tr("Start"), tr("Start"), 1, 0, 1, fieldAt<QTime>(m_meeting, at, &NextMeeting::start, typedTime, timeTyped));
    add(tr("End"), tr("End"), 1, 1, 1, fieldAt<QTime>(m_meeting, at, &NextMeeting::end, typedTime, timeTyped));
    add(tr("Venue"), tr("Venue"), 2, 0, 3, fieldAt<QString>(m_meeting, at, &NextMeeting::venue, same, trimmed));
    add(tr("Note"), tr("Note"), 3, 0, 3, fieldAt<QString>(m_meeting, at, &NextMeeting::note, same, trimmed));
    auto *away = new QToolButton(card);
    away->setText(u"×"_s);
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::StrongFocus);
    away->setAccessibleName(tr("Remove next meeting %1").arg(at + 1));
    away->setToolTip(tr("Remove this date"));
    rows->addWidget(away, 0, 2);
    connect(away, &QToolButton::clicked, this, [this, at] { remove(at); });
    m_meeting.add(form);
    m_forms.append(form);
    return card;
}
