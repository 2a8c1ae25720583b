#include "ui/meeting/attendancepanel.h"

#include "core/minutes/quorum.h"
#include "ui/fields/dates.h"
#include "ui/fields/elidedlabel.h"
#include "ui/fields/personfield.h"
#include "ui/meeting/meetingfields.h"
#include "ui/meeting/openmeeting.h"
#include "ui/meeting/rollmodel.h"
#include "ui/window/paint.h"
#include "ui/window/style.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

// "✓ Quorate: 6 present, 4 needed" on a pill, that of a failed quorum in the colour of a warning.
class QuorumPill : public ElidedLabel {
public:
    explicit QuorumPill(QWidget *parent) : ElidedLabel(parent) { setType(this, Type::Small); }

    QSize sizeHint() const override { return ElidedLabel::sizeHint().grownBy({0, 0, 4 * grid(this), grid(this)}); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours colours(palette());
        QPainter painter(this);
        const bool fails = property("fails").toBool();
        paintPanel(&painter, rect(), height() / 2.0, fails ? mix(colours.base, colours.warning, 0.16) : colours.tint,
                   Qt::transparent);
        paintText(&painter, rect().adjusted(2 * grid(this), 0, -grid(this), 0));
    }
};

QString quorumWords(const Quorum &quorum)
{
    if (!quorum.needed)
        return AttendancePanel::tr("%1 present").arg(quorum.counted);
    const QString words = quorum.reached() ? AttendancePanel::tr("✓  Quorate: %1 present, %2 needed")
                                           : AttendancePanel::tr("▲  Not quorate: %1 present, %2 needed");
    return words.arg(quorum.counted).arg(*quorum.needed);
}

} // namespace

void RollView::keyPressEvent(QKeyEvent *event)
{
    static constexpr Qt::Key keys[] = {Qt::Key_P,      Qt::Key_A,    Qt::Key_I,      Qt::Key_B,         Qt::Key_S,
                                       Qt::Key_R,      Qt::Key_L,    Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Slash,
                                       Qt::Key_Insert, Qt::Key_Menu, Qt::Key_Return, Qt::Key_Enter};
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

void RollView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentRowChanged();
}

AttendancePanel::AttendancePanel(OpenMeeting &meeting, QWidget *parent)
    : QWidget(parent), m_meeting(meeting), m_model(new RollModel(this)), m_quorum(new QuorumPill(this)),
      m_roll(new RollView(this)), m_person(new QWidget(this)), m_form(new FieldForm(this)),
      m_name(new PersonField(PersonField::Use::Chooser, this)), m_all(new QPushButton(tr("Everybody present"), this)),
      m_more(new QPushButton(tr("Times and role"), this))
{
    const int unit = grid(this);
    setAccessibleName(tr("Attendance"));
    m_roll->setAccessibleName(tr("Attendance: P present, A apologies, I in attendance, B absent, S substitute"));
    m_roll->setObjectName(u"roll"_s);
    m_roll->setModel(m_model);
    m_roll->setItemDelegate(new RollDelegate(m_roll));
    m_roll->setFrameShape(QFrame::NoFrame);
    m_roll->setMouseTracking(true);
    m_roll->setContextMenuPolicy(Qt::CustomContextMenu);
    m_roll->viewport()->setBackgroundRole(QPalette::Window);
    m_name->setObjectName(u"attendee"_s);
    m_name->setAccessibleName(tr("Add a person"));
    m_name->setPlaceholderText(tr("Add a person: name or initials"));
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
    column->addWidget(m_person);
    column->addWidget(m_name);
    addPersonFields();

    connect(m_roll, &RollView::keyed, this, &AttendancePanel::onKey);
    connect(m_roll, &RollView::currentRowChanged, this, &AttendancePanel::refreshPerson);
    connect(m_roll, &QWidget::customContextMenuRequested, this, &AttendancePanel::askKeys);
    connect(m_name, &PersonField::chosen, this, &AttendancePanel::addPerson);
    connect(m_name, &PersonField::named, this, &AttendancePanel::addNamed);
    connect(m_all, &QPushButton::clicked, this, &AttendancePanel::allPresent);
    connect(m_more, &QPushButton::toggled, this, &AttendancePanel::refreshPerson);
    connect(&m_meeting, &OpenMeeting::changed, this, &AttendancePanel::refresh);
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
            [this](int index) { setSubstitute(m_substitute->itemData(index).value<Ref>()); });
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
                return edit(what, [&](Attendance &value) { value.*member = *time; });
            },
            true};
}

FieldForm::Field AttendancePanel::wordsOf(QString Attendance::*member, const QString &what)
{
    return {{},
            [this, member] {
                const auto value = current();
                return value ? (*value).*member : QString();
            },
            [this, member, what](const QString &text) {
                return edit(what, [&](Attendance &value) { value.*member = text.trimmed(); });
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
                return edit(tr("Edit items attended"), [&](Attendance &value) { value.items = items; });
            },
            true};
}

void AttendancePanel::refresh()
{
    if (!m_meeting.isOpen())
        return;
    const Meeting &meeting = m_meeting.meeting();
    const Body body = m_meeting.body();
    const Quorum quorum = quorumOf(meeting, body);
    m_quorum->setProperty("fails", !quorum.reached());
    m_quorum->setText(quorumWords(quorum));
    const QList<RollEntry> roll = rollOf(meeting, body);
    m_model->setRoll(roll, body.settings.substituteWord);
    m_name->setPeople(m_meeting.book().people());
    const bool editable = m_meeting.isEditable();
    m_name->setVisible(editable);
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
    m_person->setVisible(entry && entry->recorded && m_more->isChecked());
    fillSubstitutes(current());
    m_form->refresh();
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
