#include "ui/meeting/meetingview.h"

#include "core/book/rules.h"
#include "core/minutes/newmeeting.h"
#include "core/minutes/phrases.h"
#include "core/minutes/wordcount.h"
#include "ui/fields/saidas.h"
#include "ui/meeting/attendancepanel.h"
#include "ui/meeting/checkspanel.h"
#include "ui/meeting/detailspanel.h"
#include "ui/meeting/findbar.h"
#include "ui/meeting/itempanel.h"
#include "ui/meeting/livequorum.h"
#include "ui/meeting/meetingheader.h"
#include "ui/meeting/spelling.h"
#include "ui/page/meetingpage.h"
#include "ui/window/style.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

QFrame *line(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    return line;
}

} // namespace

MeetingView::MeetingView(Minutebook &book, QWidget *parent)
    : QWidget(parent), m_meeting(book, this), m_quorum(new LiveQuorum(m_meeting, this)),
      m_spelling(new Spelling(book, this)), m_splitter(new QSplitter(this))
{
    m_middle = new QWidget(m_splitter);
    m_header = new MeetingHeader(m_meeting, *m_quorum, m_middle);
    m_page = new MeetingPage(m_middle);
    m_page->setBackgroundRole(QPalette::Base); // Of its margins.
    m_page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(line(m_middle));
    column->addWidget(m_page, 1);
    m_find = new FindBar(*m_page, m_middle);
    column->addWidget(m_find);

    m_panel = new QTabWidget(m_splitter);
    m_panel->setObjectName(u"panel"_s);
    sayAs(m_panel, QAccessible::Grouping);
    m_panel->setAccessibleName(tr("Beside the page"));
    m_panel->setDocumentMode(true);
    m_panel->setUsesScrollButtons(false);
    m_panel->setElideMode(Qt::ElideRight);
    m_panel->tabBar()->setAccessibleName(tr("Beside the page"));
    m_attendance = new AttendancePanel(
        m_meeting, *m_quorum,
        [this](const SaidMovement &said) { return m_meeting.commit() ? m_page->recordMovement(said) : QString(); },
        m_panel);
    m_item = new ItemPanel(m_meeting, m_panel);
    m_details = new DetailsPanel(m_meeting, m_panel);
    m_checks = new ChecksPanel(m_meeting, m_panel);
    m_page->setProperty("guidePage", u"page"_s); // What F1 shows.
    m_attendance->setProperty("guidePage", u"attendance"_s);
    m_checks->setProperty("guidePage", u"checks"_s);
    m_panel->addTab(m_attendance, tr("Attendance"));
    m_panel->addTab(m_item, tr("Item"));
    m_panel->addTab(m_details, tr("Details"));
    m_panel->addTab(m_checks, tr("Checks"));

    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_splitter);

    connect(m_header, &MeetingHeader::stepWanted, this, &MeetingView::stepWanted);
    connect(m_header, &MeetingHeader::detailsWanted, this, &MeetingView::showDetails);
    connect(m_checks, &ChecksPanel::counted, this, [this](int checks) {
        m_panel->setTabText(m_panel->indexOf(m_checks), checks > 0 ? tr("Checks %1").arg(checks) : tr("Checks"));
    });
    connect(m_checks, &ChecksPanel::meetingWanted, this, &MeetingView::meetingWanted);
    connect(m_checks, &ChecksPanel::jumpWanted, this, [this](QUuid item, QUuid record) {
        if (item.isNull() && record.isNull())
            return showAttendance();
        focusPage();
        m_page->goTo(item, record);
    });
    connect(m_find, &FindBar::hint, this, &MeetingView::tell);
    connect(&m_meeting, &OpenMeeting::refused, this, &MeetingView::problem);
    connect(&m_meeting, &OpenMeeting::failed, this, &MeetingView::problem);
    connect(&m_meeting, &OpenMeeting::changed, this, &MeetingView::refresh);
    // In the place of the page it stays as long as the hands are in it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (m_panelInPlace && now && now->window() == window() && !m_panel->isAncestorOf(now)) {
            m_panelInPlace = false;
            arrange();
        }
    });
    connectPage();
    connectAttendance();
}

// Its children lose the focus when they go, and it is no MeetingView any more by then.
MeetingView::~MeetingView()
{
    disconnect(qApp, nullptr, this, nullptr);
    m_page->setSpeller(nullptr); // Which goes first.
}

void MeetingView::connectPage()
{
    connect(&m_meeting, &OpenMeeting::committing, m_page, [this] { (void)m_page->commit(); });
    connect(m_page, &MeetingPage::typed, this, [this](const Typed &what) { m_meeting.book().typed(what); });
    connect(m_page, &MeetingPage::edited, this,
            [this](const QString &what, const Minutes &before, const Minutes &after) {
                (void)m_meeting.apply(
                    what, difference(before, after)); // Refused: said by the signal, and the page shows the book.
            });
    m_page->setNextRef(
        [this] { return m_meeting.isOpen() ? m_meeting.book().nextActionRef(m_meeting.meeting().body) : QString(); });
    m_page->setLogOwners([this] {
        return m_meeting.isOpen() ? m_meeting.book().actions().owners(m_meeting.meeting().body) : QStringList();
    });
    connect(&m_meeting.book(), &Minutebook::actionsLoaded, m_page, &MeetingPage::forgetNames);
    m_page->setFill([this](const QString &phrase) {
        if (!m_meeting.isOpen())
            return phrase;
        const Minutebook &book = m_meeting.book();
        return filled(phrase, m_meeting.meeting(), meetingBefore(m_meeting.meeting(), book.meetings()),
                      book.now().time());
    });
    connect(m_spelling, &Spelling::changed, this, [this] { m_page->setSpeller(m_spelling->speller()); });
    connect(m_page, &MeetingPage::wordWanted, this, &MeetingView::addWord);
    connect(m_page, &MeetingPage::settled, &m_meeting, &OpenMeeting::settle);
    connect(m_page, &MeetingPage::undoRequested, this, &MeetingView::undoWanted);
    connect(m_page, &MeetingPage::redoRequested, this, &MeetingView::redoWanted);
    m_page->setClock([this] { return m_meeting.book().now(); });
    connect(m_page, &MeetingPage::hint, this, &MeetingView::tell);
    connect(m_page, &MeetingPage::aside, this, [this](const QString &text) {
        if (m_warning.isEmpty())
            emit aside(text);
        else
            tell(text);
    });
    connect(m_page, &MeetingPage::caretMoved, this, [this](QUuid item, const QString &words) {
        m_item->setItem(item);
        m_where = words;
        m_quorum->setItem(item);
        emit itemChanged(item);
        sayWhere();
    });
}

void MeetingView::sayWhere()
{
    emit where(m_words == 0 ? m_where
                            : tr("%1 · %2").arg(m_where, m_words == 1 ? tr("1 word") : tr("%L1 words").arg(m_words)));
}

// A word of this body's from now on: its page lists them.
void MeetingView::addWord(const QString &word)
{
    const Body *body = m_meeting.isOpen() ? m_meeting.book().body(m_meeting.meeting().body) : nullptr;
    if (!body || !commit())
        return;
    Body changed = *body;
    if (!changed.settings.spelling.contains(word))
        changed.settings.spelling.append(word);
    if (m_meeting.apply(tr("Add “%1” to the spelling").arg(word), {{*body, changed}}))
        emit hint(tr("“%1” is right in the minutes of %2 from now on.").arg(word, body->name));
}

void MeetingView::connectAttendance()
{
    connect(m_attendance, &AttendancePanel::hint, this, &MeetingView::tell);
    m_moment.setSingleShot(true);
    connect(&m_moment, &QTimer::timeout, this, [this] { m_warning.clear(); });
    connect(m_quorum, &LiveQuorum::crossed, this, [this](const QString &sentence) {
        m_warning = sentence;
        m_moment.start(0);
        emit hint(sentence);
    });
}

// What was done, and what that did to the quorum.
void MeetingView::tell(const QString &text)
{
    emit hint(m_warning.isEmpty() || text.isEmpty() ? m_warning + text : tr("%1  ·  %2").arg(text, m_warning));
}

// Escape beside the page, where it takes nothing back, goes to the page: there the hands belong.
void MeetingView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_panel->isAncestorOf(QApplication::focusWidget()))
        focusPage();
    else
        QWidget::keyPressEvent(event);
}

void MeetingView::open(QUuid id)
{
    m_panelInPlace = false;
    arrange();
    m_meeting.open(id);
}

void MeetingView::refresh()
{
    const bool open = m_meeting.isOpen();
    m_splitter->setVisible(open);
    if (open) {
        if (m_page->isReadOnly() == m_meeting.isEditable()) // Setting it paints the whole page, also where it is so.
            m_page->setReadOnly(!m_meeting.isEditable());
        m_page->setContext(m_meeting.body(), m_meeting.book().people());
        m_words = wordCount(m_meeting.minutes());
        sayWhere();
        m_spelling->setBody(m_meeting.body());
        m_spelling->start();
        m_page->show(m_meeting.minutes());
        if (!m_wantedItem.isNull())
            goToItem(m_wantedItem);
    }
    emit opened();
}

// The panel goes where there is no room for it.
QSize MeetingView::minimumSizeHint() const { return m_middle->minimumSizeHint(); }

void MeetingView::focusPage()
{
    m_panelInPlace = false;
    arrange();
    m_page->setFocus(Qt::ShortcutFocusReason);
}

void MeetingView::goToItem(QUuid item)
{
    m_wantedItem = {};
    m_panelInPlace = false;
    arrange();
    if (m_meeting.isOpen())
        m_page->goToItem(item);
    else
        m_wantedItem = item;
}

QList<QWidget *> MeetingView::panes() const { return {m_header, m_page, m_panel}; }
