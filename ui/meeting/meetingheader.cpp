#include "ui/meeting/meetingheader.h"

#include "core/book/rules.h"
#include "core/minutes/ordinal.h"
#include "ui/fields/dates.h"
#include "ui/fields/elidedlabel.h"
#include "ui/meeting/livequorum.h"
#include "ui/meeting/openmeeting.h"
#include "ui/meeting/quorumpill.h"
#include "ui/meeting/statesteps.h"
#include "ui/window/paint.h"
#include "ui/window/style.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

// DRAFT, on every copy until the minutes are approved.
class DraftBadge : public QLabel {
public:
    explicit DraftBadge(QWidget *parent) : QLabel(parent)
    {
        setText(MeetingHeader::tr("DRAFT"));
        setType(this, Type::Small);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        pad();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            pad();
    }
    void paintEvent(QPaintEvent *event) override
    {
        const Colours colours(palette());
        QPainter painter(this);
        paintPanel(&painter, rect(), height() / 2.0, Qt::transparent, colours.muted, 1.2);
        painter.end();
        QLabel::paintEvent(event);
    }

private:
    void pad() { setContentsMargins(grid(this), grid(this) / 4, grid(this), grid(this) / 4); }
};

QString whenAndWhere(const Meeting &meeting)
{
    QStringList parts;
    if (meeting.number)
        parts.append(MeetingHeader::tr("%1 meeting").arg(ordinalNumber(*meeting.number)));
    if (!meeting.title.isEmpty())
        parts.append(meeting.title);
    QString when = dayInFull(meeting.date);
    const QTime start = meeting.actualStart.isValid() ? meeting.actualStart : meeting.start;
    const QTime end = meeting.actualEnd.isValid() ? meeting.actualEnd : meeting.end;
    if (start.isValid() && end.isValid())
        when = MeetingHeader::tr("%1, %2 to %3").arg(when, shownTime(start), shownTime(end));
    else if (start.isValid())
        when = MeetingHeader::tr("%1, %2").arg(when, shownTime(start));
    parts.append(when);
    if (!meeting.venue.isEmpty())
        parts.append(meeting.venue);
    return parts.join(u"  ·  "_s);
}

QString signedWords(const Signature &signature)
{
    return MeetingHeader::tr("Signed by %1, %2  ·  SHA-256 %3")
        .arg(signature.by, QLocale().toString(signature.at.toLocalTime(), QLocale::ShortFormat), signature.sha256);
}

} // namespace

MeetingHeader::MeetingHeader(OpenMeeting &meeting, LiveQuorum &quorum, QWidget *parent)
    : QWidget(parent), m_meeting(meeting), m_live(quorum), m_title(new ElidedLabel(this)),
      m_draft(new DraftBadge(this)), m_quorum(new QuorumPill(this)), m_step(new QPushButton(this)),
      m_when(new ElidedLabel(this)), m_details(new QPushButton(tr("Edit"), this)), m_steps(new StateSteps(this)),
      m_signed(new ElidedLabel(this))
{
    const int unit = grid(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setType(m_title, Type::Title);
    layLines();
    m_when->setMuted(true);
    m_signed->setMuted(true);
    setType(m_signed, Type::Small);
    m_quorum->setObjectName(u"noQuorum"_s);
    m_quorum->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // Never cut short.
    m_step->setDefault(true);
    m_step->setObjectName(u"nextStep"_s);
    m_details->setFlat(true);
    m_details->setAccessibleName(tr("Edit the meeting's details"));
    m_details->setToolTip(tr("Date, times, venue, chair, next meetings"));

    auto *words = new QHBoxLayout;
    words->setSpacing(unit * 3 / 2);
    words->addWidget(m_title);
    words->addWidget(m_draft);
    words->addStretch();
    words->addWidget(m_step);
    auto *when = new QHBoxLayout;
    when->setSpacing(unit / 2);
    when->addWidget(m_when);
    when->addWidget(m_details);
    when->addStretch();
    auto *steps = new QHBoxLayout;
    steps->setSpacing(unit);
    steps->addWidget(m_steps, 1); // Says itself in short where both do not fit.
    steps->addWidget(m_quorum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    column->setSpacing(unit / 2);
    column->addLayout(words);
    column->addLayout(when);
    column->addSpacing(unit / 2);
    column->addLayout(steps);
    column->addWidget(m_signed);

    connect(m_step, &QPushButton::clicked, this, &MeetingHeader::stepWanted);
    connect(m_details, &QPushButton::clicked, this, &MeetingHeader::detailsWanted);
    connect(&m_meeting, &OpenMeeting::changed, this, &MeetingHeader::refresh);
    connect(&m_live, &LiveQuorum::changed, this, &MeetingHeader::refreshQuorum);
    refresh();
    refreshQuorum();
}

void MeetingHeader::layLines()
{
    const int unit = grid(this);
    m_title->setLines(m_low ? 1 : 3);
    m_when->setLines(m_low ? 1 : 2);
    m_steps->setVisible(!m_low);
    const int edge = m_low ? unit : 2 * unit;
    if (layout())
        layout()->setContentsMargins(3 * unit, edge, 3 * unit, edge);
}

void MeetingHeader::setLow(bool low)
{
    if (low == m_low)
        return;
    m_low = low;
    layLines();
    refresh();
}

void MeetingHeader::refreshQuorum()
{
    m_quorum->setVisible(m_live.isLost());
    if (!m_live.isLost())
        return;
    const Quorum &quorum = m_live.quorum();
    m_quorum->setWords(tr("▲  No quorum: %1 of %2").arg(quorum.counted).arg(*quorum.needed), true);
    m_quorum->setAccessibleName(m_live.words());
    m_quorum->setToolTip(plainToolTip(m_live.words()));
}

// The short name where there is no room for the whole one.
void MeetingHeader::refreshTitle()
{
    const Body body = m_meeting.body();
    const auto &signature = m_meeting.meeting().signature;
    const QString name = signature && !signature->bodyName.isEmpty() ? signature->bodyName : body.name;
    int room = width() - 6 * grid(this);
    for (const QWidget *beside : std::initializer_list<QWidget *>{m_draft, m_step})
        room -= beside->isHidden() ? 0 : beside->sizeHint().width() + grid(this) * 3 / 2;
    const bool brief = m_low && !body.shortName.isEmpty() && m_title->fontMetrics().horizontalAdvance(name) > room;
    m_title->setText(brief ? body.shortName : name);
    m_title->setToolTip(brief ? plainToolTip(name) : QString());
    m_title->setAccessibleName(name);
}

void MeetingHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_meeting.isOpen())
        refreshTitle();
}

void MeetingHeader::refresh()
{
    if (!m_meeting.isOpen())
        return;
    const Meeting &meeting = m_meeting.meeting();
    m_draft->setVisible(meeting.state < MeetingState::Approved);
    m_when->setText(whenAndWhere(meeting));
    m_steps->setState(meeting.state);
    const auto following = next(meeting.state);
    m_step->setVisible(following && m_meeting.isEditable());
    if (following)
        m_step->setText(stepText(*following));
    refreshTitle();
    m_details->setText(m_meeting.isEditable() ? tr("Edit") : tr("Details"));
    m_signed->setVisible(meeting.signature && !m_low); // In the details, too.
    if (meeting.signature)
        m_signed->setText(signedWords(*meeting.signature));
}
