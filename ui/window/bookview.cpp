#include "ui/window/bookview.h"

#include "ui/actions/actionspage.h"
#include "ui/bin/binpage.h"
#include "ui/bodies/bodypage.h"
#include "ui/meeting/meetingview.h"
#include "ui/page/meetingpage.h"
#include "ui/people/peoplepage.h"
#include "ui/window/emptypage.h"
#include "ui/window/messagebar.h"
#include "ui/window/style.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

BookView::BookView(Minutebook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_splitter(new QSplitter(this)), m_sidebar(new Sidebar(book, m_splitter))
{
    auto *middle = new QWidget(m_splitter);
    m_message = new MessageBar(middle);
    m_pages = new QStackedWidget(middle);
    m_start = new EmptyPage({}, {}, m_pages);
    m_meeting = new MeetingView(book, m_pages);
    m_body = new BodyPage(book, m_pages);
    m_people = new PeoplePage(book, m_pages);
    m_actions = new ActionsPage(book, m_pages);
    for (QWidget *page : std::initializer_list<QWidget *>{m_start, m_meeting, m_body, m_people, m_actions})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);

    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(middle);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_splitter);
    const QSettings settings;
    m_shared = m_splitter->restoreState(settings.value(u"window/sidebar"_s).toByteArray()) &&
               m_meeting->restoreLayout(settings.value(u"window/panel"_s).toByteArray());
    m_actions->setProperty("guidePage", u"actions"_s); // What F1 shows.
    m_meeting->setProperty("guidePage", u"page"_s);
    connectPages();
    refreshStart();
    refreshBin();
    // What is being minuted, else what comes next.
    const QList<MeetingSummary> &meetings = m_book.meetings();
    const auto begun = std::find_if(meetings.begin(), meetings.end(), [](const MeetingSummary &meeting) {
        return meeting.state != MeetingState::Planned;
    });
    if (!meetings.isEmpty())
        showMeeting(begun == meetings.end() ? meetings.last().id : begun->id);
}

BookView::~BookView()
{
    QSettings settings;
    settings.setValue(u"window/sidebar"_s, m_splitter->saveState());
    settings.setValue(u"window/panel"_s, m_meeting->layoutState());
}

void BookView::connectPages()
{
    connect(m_sidebar, &Sidebar::meetingChosen, this, &BookView::showMeeting);
    connect(m_sidebar, &Sidebar::bodyChosen, this, &BookView::showBody);
    connect(m_sidebar, &Sidebar::placeChosen, this, &BookView::showPlace);
    connect(m_sidebar, &Sidebar::entered, this, &BookView::focusPage);
    connect(m_sidebar, &Sidebar::deleteWanted, this, &BookView::deleteShown);
    connect(m_sidebar, &Sidebar::itemChosen, m_meeting->page(), &MeetingPage::goToItem);
    connect(m_meeting, &MeetingView::opened, this, &BookView::noteMeeting);
    connect(m_meeting, &MeetingView::meetingWanted, this, &BookView::showMeeting);
    connect(m_meeting, &MeetingView::itemChanged, m_sidebar, &Sidebar::setCurrentItem);
    connect(m_meeting, &MeetingView::where, this, &BookView::where);
    connect(m_meeting, &MeetingView::stepWanted, this, &BookView::stepWanted);
    connect(m_meeting, &MeetingView::undoWanted, this, &BookView::undo);
    connect(m_meeting, &MeetingView::redoWanted, this, &BookView::redo);
    connect(m_meeting, &MeetingView::hint, this, &BookView::hint);
    connect(m_meeting, &MeetingView::aside, this, &BookView::aside);
    connect(m_meeting, &MeetingView::problem, this, &BookView::say);
    connect(m_body, &BodyPage::newMeetingWanted, this, &BookView::newMeeting);
    connect(m_body, &BodyPage::hint, this, &BookView::hint);
    connect(m_body, &BodyPage::problem, this, &BookView::say);
    connect(m_people, &PeoplePage::hint, this, &BookView::hint);
    connect(m_people, &PeoplePage::problem, this, &BookView::say);
    connect(m_actions, &ActionsPage::hint, this, &BookView::hint);
    connect(m_actions, &ActionsPage::problem, this, &BookView::say);
    connect(m_actions, &ActionsPage::meetingWanted, this, [this](QUuid meeting, QUuid item) {
        showMeeting(meeting);
        m_meeting->goToItem(item);
    });
    connect(&m_book, &Minutebook::changed, this, &BookView::noteChanged);
    connect(&m_book, &Minutebook::actionsLoaded, this, &BookView::countActions);
    m_counting.setSingleShot(true);
    connect(&m_counting, &QTimer::timeout, this, &BookView::countActions);
    connect(m_start->addButton(tr("New body")), &QPushButton::clicked, this, [this] {
        if (m_book.bodies().isEmpty())
            newBody();
        else
            newMeeting();
    });
}

void BookView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_shared)
        share();
    m_shared = true;
}

// The page gets half of a small window and nearly all of what a large one has more.
void BookView::share()
{
    const int side = qMin(35 * grid(this), qMax(width() / 4, 26 * grid(this)));
    m_splitter->setSizes({side, width() - side});
    m_meeting->share(width() - side, qMin(33 * grid(this), width() / 4));
}

// What to do first, in the words of what there is.
void BookView::refreshStart()
{
    auto *button = m_start->findChild<QPushButton *>();
    button->setVisible(isEditable());
    if (m_book.bodies().isEmpty()) {
        m_start->setWords(tr("An empty minute book"),
                          tr("Begin with the body that meets: a board, a committee, a working group."));
        button->setText(tr("New body"));
    } else if (m_book.meetings().isEmpty()) {
        m_start->setWords(tr("No meeting yet"),
                          tr("Make the first one: its standing items and members come by themselves."));
        button->setText(tr("New meeting"));
    } else {
        m_start->setWords(tr("No meeting is open"), tr("Choose one at the left, or make a new one."));
        button->setText(tr("New meeting"));
    }
}

void BookView::countActions()
{
    const ActionCounts counts = countsOf(m_book.actions(), m_book.today());
    m_sidebar->setActionCounts(counts.open, counts.overdue, counts.dueSoon);
}

// In the side bar where there is something in it, or where somebody looks into it.
void BookView::refreshBin()
{
    m_sidebar->setBin(int(m_book.bin().listed().size()), m_bin && m_pages->currentWidget() == m_bin);
}

// Made when it is first seen: most days it is not.
QWidget *BookView::binPage()
{
    if (!m_bin) {
        m_bin = new BinPage(m_book, m_pages);
        m_pages->addWidget(m_bin);
        m_bin->setProperty("guidePage", u"safe"_s);
        connect(m_bin, &BinPage::hint, this, &BookView::hint);
        connect(m_bin, &BinPage::problem, this, &BookView::say);
    }
    return m_bin;
}

bool BookView::isActionsShown() const { return m_pages->currentWidget() == m_actions; }
bool BookView::isMeetingShown() const { return m_pages->currentWidget() == m_meeting && m_meeting->meeting().isOpen(); }
bool BookView::isBodyShown() const { return m_pages->currentWidget() == m_body && m_book.body(m_body->id()); }
bool BookView::isEditable() const { return !m_book.isReadOnly(); }

void BookView::showPage(QWidget *page)
{
    commit();
    m_pages->setCurrentWidget(page);
    refreshBin();
    if (page != m_meeting) {
        m_sidebar->setOutline({});
        emit where({});
    } else {
        noteMeeting();
    }
    emit shown();
}

void BookView::showMeetings()
{
    if (const QUuid id = m_meeting->meeting().id(); !id.isNull())
        showMeeting(id);
    else
        showPage(m_start);
    m_sidebar->focusMeetings();
}

void BookView::showMeeting(QUuid id)
{
    m_meeting->open(id);
    m_sidebar->showMeeting(id);
    showPage(m_meeting);
}

void BookView::showBody(QUuid id)
{
    m_body->open(id);
    m_sidebar->showBody(id);
    showPage(m_body);
}

void BookView::showPlace(Sidebar::Place place)
{
    if (place == Sidebar::Place::Bin) {
        showPage(binPage());
        return m_sidebar->showPlace(place); // It has a row from now on.
    }
    m_sidebar->showPlace(place);
    if (place == Sidebar::Place::People)
        return showPage(m_people);
    using Status = ActionFilter::Status;
    m_actions->setFilter({.status = place == Sidebar::Place::Overdue   ? Status::Overdue
                                    : place == Sidebar::Place::DueSoon ? Status::DueSoon
                                                                       : Status::Open});
    showPage(m_actions);
}

void BookView::focusPage()
{
    QWidget *page = m_pages->currentWidget();
    if (page == m_meeting)
        return m_meeting->focusPage();
    if (page == m_body)
        return m_body->focusFirst();
    if (page == m_people)
        return m_people->focusFilter();
    if (page == m_actions)
        return m_actions->focusList();
    if (page == m_bin)
        return m_bin->focusList();
    m_start->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

void BookView::say(const QString &sentence) { m_message->say(sentence); }
QString BookView::saying() const { return m_message->text(); }

void BookView::noteMeeting()
{
    const OpenMeeting &meeting = m_meeting->meeting();
    if (m_pages->currentWidget() != m_meeting)
        return;
    m_sidebar->setOutline(meeting.isOpen() ? meeting.meeting().items : QList<Item>());
    emit shown();
}

QList<QWidget *> BookView::panes() const
{
    QList<QWidget *> panes = m_sidebar->panes();
    const QWidget *page = m_pages->currentWidget();
    if (page == m_meeting)
        panes += m_meeting->panes();
    else if (page == m_body)
        panes += m_body->panes();
    else if (page == m_people)
        panes += m_people->panes();
    else if (page == m_actions)
        panes += m_actions->panes();
    else if (page == m_bin)
        panes += m_bin->panes();
    else
        panes.append(m_pages->currentWidget());
    return panes;
}
