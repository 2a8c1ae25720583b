#include "ui/meeting/checkspanel.h"

#include "core/minutes/newmeeting.h"
#include "ui/fields/quietview.h"
#include "ui/meeting/openmeeting.h"
#include "ui/window/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;

ChecksPanel::ChecksPanel(OpenMeeting &meeting, QWidget *parent)
    : QWidget(parent), m_meeting(meeting), m_words(new QLabel(this)), m_list(new QuietView<QListWidget>(this))
{
    setAccessibleName(tr("Checks"));
    const int unit = grid(this);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(u"checks"_s);
    m_list->setAccessibleName(tr("To look at before the minutes go out"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust); // Wraps anew.
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(300));
    m_pause.callOnTimeout(this, &ChecksPanel::refresh);
    connect(&m_meeting, &OpenMeeting::changed, this, [this] { m_pause.start(); });
    const auto jump = [this](const QListWidgetItem *item) {
        const Check check = m_checks.value(m_list->row(item));
        const MeetingSummary *last = check.kind == Check::Kind::LastMinutesNotConfirmed ? lastMeeting() : nullptr;
        if (last)
            emit meetingWanted(last->id);
        else
            emit jumpWanted(check.item, check.record);
    };
    connect(m_list, &QListWidget::itemActivated, this, jump);
    connect(m_list, &QListWidget::itemClicked, this, jump);
    refresh();
}

void ChecksPanel::focusList()
{
    if (m_pause.isActive())
        refresh();
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

const MeetingSummary *ChecksPanel::lastMeeting() const
{
    return meetingBefore(m_meeting.meeting(), m_meeting.book().meetings());
}

void ChecksPanel::refresh()
{
    m_pause.stop();
    const bool asks = m_meeting.isOpen() && m_meeting.meeting().state < MeetingState::Signed;
    const QList<Check> found =
        asks ? checksOf(m_meeting.minutes(), m_meeting.body(), m_meeting.book().people(), lastMeeting())
             : QList<Check>();
    m_words->setText(!m_meeting.isOpen() ? QString()
                     : !asks             ? tr("These minutes are signed.")
                     : found.isEmpty()   ? tr("Nothing to look at: the minutes can go out.")
                                         : tr("To look at before the minutes go out. Enter goes there."));
    if (found != m_checks) {
        const Check at = m_checks.value(m_list->currentRow());
        m_checks = found;
        m_list->clear();
        for (const Check &check : found)
            m_list->addItem(check.sentence);
        m_list->setCurrentRow(int(qMax<qsizetype>(0, found.indexOf(at))));
    }
    emit counted(int(found.size()));
}
