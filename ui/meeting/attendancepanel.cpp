#include "ui/meeting/attendancepanel.h"

#include "core/minutes/quorum.h"
#include "ui/fields/dates.h"
#include "ui/fields/elidedlabel.h"
#include "ui/fields/personfield.h"
#include "ui/meeting/livequorum.h"
#include "ui/meeting/meetingfields.h"
#include "ui/meeting/openmeeting.h"
#include "ui/meeting/quorumpill.h"
#include "ui/meeting/rollmodel.h"
#include "ui/window/style.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

void RollView::keyPressEvent(QKeyEvent *event)
{
    static constexpr Qt::Key keys[] = {Qt::Key_P,     Qt::Key_A,      Qt::Key_I,    Qt::Key_B,      Qt::Key_S,
                                       Qt::Key_R,     Qt::Key_L,      Qt::Key_O,    Qt::Key_Delete, Qt::Key_Backspace,
                                       Qt::Key_Slash, Qt::Key_Insert, Qt::Key_Menu, Qt::Key_Return, Qt::Key_Enter};
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && std::find(std::begin(keys), std::end(keys), event->key()) != std::end(keys)) {
        emit keyed(Qt::Key(event->key()));
        return;
    }
    // Letters that mean nothing here jump to no name: too close to those that do.
    if (plain && !event->text().isEmpty() && event->text().front().isPrint())
        return;
    QListView::keyPressEvent(event);
}

// Home and Page Up may hit a heading: the person below it is meant.
QModelIndex RollView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex to = QListView::moveCursor(action, modifiers);
    const bool heading = to.isValid() && !(to.flags() & Qt::ItemIsEnabled);
    return heading ? to.siblingAtRow(to.row() + 1) : to;
}

void RollView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QuietView::currentChanged(current, previous);
    emit currentRowChanged();
}

AttendancePanel::AttendancePanel(OpenMeeting &meeting, LiveQuorum &quorum, Recorder recorder, QWidget *parent)
    : QWidget(parent), m_meeting(meeting), m_live(quorum), m_record(std::move(recorder)), m_model(new RollModel(this)),
      m_quorum(new QuorumPill(this)), m_roll(new RollView(this)), m_person(new QWidget),
      m_fields(new QScrollArea(this)), m_form(new FieldForm(this)),
      m_name(new PersonField(PersonField::Use::Chooser, this)), m_keys(new ElidedLabel(this)),
      m_all(new QPushButton(tr("Everybody present"), this)), m_more(new QPushButton(tr("Times and role"), this))
{
    const int unit = grid(this);
    setAccessibleName(tr("Attendance"));
    m_roll->setAccessibleName(tr("Attendance: P present, A apologies, I in attendance, B absent, S substitute; "
                                 "R arrives, L leaves, O out of the room"));
    m_roll->setObjectName(u"roll"_s);
    m_roll->setModel(m_model);
    m_roll->setItemDelegate(new RollDelegate(m_roll));
    m_roll->setFrameShape(QFrame::NoFrame);
    m_roll->setMouseTracking(true);
    m_roll->setContextMenuPolicy(Qt::CustomContextMenu);
    m_roll->viewport()->setBackgroundRole(QPalette::Window);
    m_all->setFlat(true);
    m_more->setFlat(true);
    m_more->setCheckable(true);
    m_more->setObjectName(u"more"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->addWidget(m_quorum, 0, Qt::AlignLeading);
    column->addWidget(m_roll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_more);
    buttons->addStretch();
    buttons->addWidget(m_all);
    column->addLayout(buttons);
    column->addWidget(m_fields);
    column->addWidget(m_name);
    column->addWidget(m_keys);
    addPersonFields();
    m_fields->setWidget(m_person);
    m_fields->setWidgetResizable(true);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setFocusPolicy(Qt::NoFocus);
    m_fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fields->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_person->setBackgroundRole(QPalette::Window);
    setUpName();

    connect(m_roll, &RollView::keyed, this, &AttendancePanel::onKey);
    connect(m_roll, &RollView::currentRowChanged, this, &AttendancePanel::refreshPerson);
    connect(m_roll, &QWidget::customContextMenuRequested, this, &AttendancePanel::askKeys);
    connect(m_all, &QPushButton::clicked, this, &AttendancePanel::allPresent);
    connect(m_more, &QPushButton::toggled, this, &AttendancePanel::refreshPerson);
    connect(&m_live, &LiveQuorum::changed, this, &AttendancePanel::refresh); // With the meeting, and with the caret.
    m_meeting.add(m_form);
    refresh();
}

void AttendancePanel::focusRoll()
{
    const bool empty = m_model->rowCount() == 0;
    if (!empty && !m_roll->currentIndex().isValid())
        m_roll->setCurrentIndex(m_model->index(1)); // Behind its heading.
    (empty ? static_cast<QWidget *>(m_name) : m_roll)->setFocus(Qt::ShortcutFocusReason);
}

void AttendancePanel::refresh()
{
    if (!m_meeting.isOpen())
        return;
    const Meeting &meeting = m_meeting.meeting();
    const Body body = m_meeting.body();
    m_quorum->setWords(m_live.words(), !m_live.quorum().reached());
    const QList<RollEntry> roll = rollOf(meeting, body);
    m_model->setRoll(roll, body.settings.substituteWord, [this](const Ref &person) { return m_live.whereIs(person); });
    m_name->setPeople(m_meeting.book().people());
    const bool editable = m_meeting.isEditable();
    m_name->setVisible(editable);
    m_keys->setVisible(editable);
    m_all->setVisible(editable && std::any_of(roll.begin(), roll.end(), [](const auto &one) { return !one.recorded; }));
    m_form->setReadOnly(!editable);
    m_substitute->setEnabled(editable);
    if (const QModelIndex index = m_model->indexOf(m_chosen); index.isValid() && index != m_roll->currentIndex())
        m_roll->setCurrentIndex(index); // The chosen person may have moved.
    refreshPerson();
}

void AttendancePanel::refreshPerson()
{
    const RollEntry *entry = m_model->entry(m_roll->currentIndex());
    const Ref now = entry ? entry->value.person : Ref{};
    if (!(now == m_chosen)) {
        m_form->commit(); // Of the person before.
        m_form->takeBack();
        m_chosen = now;
    }
    entry = m_model->entry(m_model->indexOf(m_chosen));
    m_more->setVisible(entry && entry->recorded);
    m_fields->setVisible(entry && entry->recorded && m_more->isChecked());
    fillSubstitutes(current());
    m_form->refresh();
}
