#include "ui/meeting/attendancepanel.h"
#include "ui/meeting/checkspanel.h"
#include "ui/meeting/detailspanel.h"
#include "ui/meeting/itempanel.h"
#include "ui/meeting/meetingheader.h"
#include "ui/meeting/meetingview.h"
#include "ui/window/style.h"

#include <QApplication>
#include <QSplitter>
#include <QTabWidget>

// The panel beside the page, or in its place where there is no room for both.

void MeetingView::showAttendance()
{
    bringPanel(m_attendance, [this] { m_attendance->focusRoll(); });
}

void MeetingView::showItem()
{
    bringPanel(m_item, [this] { m_item->focusFirst(); });
}

void MeetingView::showDeclarations()
{
    bringPanel(m_item, [this] { m_item->focusDeclarations(); });
}

void MeetingView::showDetails()
{
    bringPanel(m_details, [this] { m_details->focusFirst(); });
}

void MeetingView::showNextMeetings()
{
    bringPanel(m_details, [this] { m_details->focusNextMeetings(); });
}

void MeetingView::showChecks()
{
    bringPanel(m_checks, [this] { m_checks->focusList(); });
}

// Where both do not fit, at 200 % on a small screen, there is the page, or the panel in its place.
void MeetingView::arrange()
{
    const bool narrow = width() < 75 * grid(this);
    m_middle->setVisible(!narrow || !m_panelInPlace);
    m_panel->setVisible(narrow ? m_panelInPlace : m_panelWanted);
}

void MeetingView::bringPanel(QWidget *tab, const std::function<void()> &focus)
{
    m_panelWanted = true;
    m_panel->show();
    m_panel->setCurrentWidget(tab);
    focus();
    m_panelInPlace = true; // Now that the hands are there.
    arrange();
}

void MeetingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_header->setLow(height() < 50 * grid(this));
    if (!m_panel->isAncestorOf(QApplication::focusWidget()))
        m_panelInPlace = false; // It is for those who asked for it.
    arrange();
}

void MeetingView::setPanelVisible(bool visible)
{
    m_panelWanted = visible;
    m_panelInPlace = visible;
    arrange();
}

bool MeetingView::isPanelVisible() const { return !m_panel->isHidden(); }
QByteArray MeetingView::layoutState() const { return m_splitter->saveState(); }
bool MeetingView::restoreLayout(const QByteArray &state) { return m_splitter->restoreState(state); }
void MeetingView::share(int width, int panel) { m_splitter->setSizes({width - panel, panel}); }
