#include "ui/window/mainwindow.h"

#include "core/book/words.h"
#include "ui/fields/elidedlabel.h"
#include "ui/meeting/meetingview.h"
#include "ui/window/announcer.h"
#include "ui/window/bookview.h"
#include "ui/window/editcommands.h"
#include "ui/window/emptypage.h"
#include "ui/window/filecommands.h"
#include "ui/window/itemcommands.h"
#include "ui/window/meetingcommands.h"
#include "ui/window/recentbooks.h"
#include "ui/window/removedtext.h"
#include "ui/window/savestatus.h"
#include "ui/window/startpage.h"
#include "ui/window/style.h"
#include "ui/window/viewcommands.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_pages(new QStackedWidget(this)), m_opening(new EmptyPage({}, {}, m_pages))
{
    tellRemovedText();
    setCentralWidget(m_pages);
    m_pages->addWidget(m_opening);
    makeMenus();
    makeStatusBar();
    auto *another = m_opening->addButton(tr("Open another book…"));
    another->hide();
    connect(another, &QPushButton::clicked, m_files, &FileCommands::open);
    // As large as is calm, and never larger than the screen.
    const QSize room = screen()->availableSize() - QSize(4, 5) * grid(this);
    resize((QSize(160, 100) * grid(this)).boundedTo(room));
    restoreGeometry(QSettings().value(u"window/geometry"_s).toByteArray());
    refreshTitle();
    refreshStatus();
    emit situationChanged();
}

MainWindow::~MainWindow() { leaveBook(); }

// Made when it is first seen: most times the window opens on a book.
void MainWindow::showStart()
{
    if (!m_start) {
        m_start = new StartPage(m_pages);
        m_pages->addWidget(m_start);
        connect(m_start, &StartPage::newWanted, m_files, &FileCommands::newBook);
        connect(m_start, &StartPage::openWanted, m_files, &FileCommands::open);
        connect(m_start, &StartPage::bookWanted, this, qOverload<const QString &>(&MainWindow::openBook));
    }
    m_start->refresh();
    m_pages->setCurrentWidget(m_start);
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_asked)
        showStart();
    QMainWindow::showEvent(event);
}

void MainWindow::makeMenus()
{
    m_files = new FileCommands(*this, menuBar()->addMenu(tr("&File")));
    new EditCommands(*this, menuBar()->addMenu(tr("&Edit")));
    new ItemCommands(*this, menuBar()->addMenu(tr("&Item")));
    new MeetingCommands(*this, menuBar()->addMenu(tr("&Meeting")));
    QMenu *actions = menuBar()->addMenu(tr("&Actions"));
    QMenu *view = menuBar()->addMenu(tr("&View"));
    new ViewCommands(*this, actions, view, menuBar()->addMenu(tr("&Help")));
}

void MainWindow::makeStatusBar()
{
    m_saved = new ElidedLabel(this);
    m_saved->setObjectName(u"saved"_s);
    m_where = new QLabel(this);
    m_where->setObjectName(u"where"_s);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    setType(m_saved, Type::Small);
    setType(m_where, Type::Small);
    // Most books are there before anybody could read this: a flash of words is only noise.
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(std::chrono::milliseconds(300));
    m_waiting.callOnTimeout([this] {
        if (m_book && !m_view)
            m_opening->setWords(QFileInfo(m_book->path()).completeBaseName(), tr("Opening…"));
    });
    m_wondering.setSingleShot(true);
    m_wondering.setInterval(std::chrono::milliseconds(300));
    m_wondering.callOnTimeout([this] {
        m_saveWords.clear();
        refreshStatus();
    });
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(grid(this), 0, grid(this), 0);
    statusBar()->addWidget(m_saved, 1);
    statusBar()->addPermanentWidget(m_where);
    m_announcer = new Announcer(this);
}

void MainWindow::openBook(const QString &path) { openBook(path, {}); }

void MainWindow::openBook(const QString &path, const Minutebook::Settings &settings)
{
    leaveBook();
    m_asked = true;
    m_opening->setWords({}, {});
    m_opening->findChild<QPushButton *>()->hide();
    m_pages->setCurrentWidget(m_opening);
    m_book = Minutebook::open(path, settings);
    m_waiting.start();
    connect(m_book.get(), &Minutebook::opened, this, &MainWindow::showBook);
    connect(m_book.get(), &Minutebook::failed, this, &MainWindow::showFailure);
    connect(m_book.get(), &Minutebook::recovered, this, [this](const QString &sentence) { m_recovered = sentence; });
    connect(m_book.get(), &Minutebook::saveStateChanged, this, &MainWindow::refreshStatus);
    connect(m_book.get(), &Minutebook::historyChanged, this, &MainWindow::situationChanged);
    refreshTitle();
    refreshStatus();
    emit situationChanged();
}

void MainWindow::showBook()
{
    rememberBook(m_book->path());
    m_view = new BookView(*m_book, m_pages);
    m_pages->addWidget(m_view);
    m_pages->setCurrentWidget(m_view);
    connect(m_view, &BookView::shown, this, &MainWindow::situationChanged);
    connect(m_view, &BookView::shown, this, &MainWindow::refreshStatus);
    connect(m_view, &BookView::stepWanted, this, &MainWindow::stepWanted);
    connect(m_view, &BookView::hint, this, &MainWindow::hint);
    connect(m_view, &BookView::aside, this, [this](const QString &text) {
        m_hint = text;
        m_announcer->say({}); // What was to be read out is no longer so.
        refreshStatus();
    });
    connect(m_view, &BookView::where, this, [this](const QString &text) {
        m_caret = text;
        refreshStatus();
    });
    if (!m_recovered.isEmpty())
        m_view->say(m_recovered);
    m_recovered.clear();
    m_view->focusPage();
    refreshStatus();
    emit situationChanged();
}

void MainWindow::showFailure(const QString &sentence)
{
    m_opening->setWords(tr("%1 could not be opened").arg(QFileInfo(m_book->path()).fileName()), sentence);
    m_opening->findChild<QPushButton *>()->show();
    m_pages->setCurrentWidget(m_opening);
    m_book.release()->deleteLater(); // Not here, inside its own signal.
    refreshTitle();
    refreshStatus();
    emit situationChanged();
}

void MainWindow::closeBook()
{
    leaveBook();
    showStart();
    refreshTitle();
    refreshStatus();
    emit situationChanged();
}

void MainWindow::leaveBook()
{
    if (m_view)
        m_view->commit();
    delete std::exchange(m_view, nullptr); // Before its book, which still has something to say while it closes.
    m_book.reset();                        // Waits for the file.
    m_wondering.stop();
    m_saveWords.clear();
    m_hint.clear();
    m_caret.clear();
}

void MainWindow::say(const QString &sentence)
{
    if (m_view)
        m_view->say(sentence);
    else
        hint(sentence);
}

void MainWindow::hint(const QString &text)
{
    m_hint = text;
    m_announcer->say(text);
    refreshStatus();
}

void MainWindow::refreshTitle()
{
    // The name alone: where it lies is in its tooltip and in File, Open recent.
    setWindowTitle(m_book ? tr("%1 · Minutebook").arg(QFileInfo(m_book->path()).fileName()) : tr("Minutebook"));
}

// "Saving…" only where it takes so long that somebody might wonder: at every pause in typing it would flicker.
QString MainWindow::saveWords()
{
    const SaveState state = m_book->saveState();
    if (state.kind != SaveState::Kind::Saving)
        m_wondering.stop();
    else if (!m_saveWords.isEmpty() && !m_wondering.isActive() && m_saveWords != saveStatus(state))
        m_wondering.start();
    if (!m_wondering.isActive())
        m_saveWords = saveStatus(state);
    return m_saveWords;
}

void MainWindow::refreshStatus()
{
    QStringList left;
    if (m_book)
        left.append(saveWords());
    if (!m_hint.isEmpty())
        left.append(m_hint);
    m_saved->setText(left.join(u"  ·  "_s));
    QStringList right;
    if (m_view && m_view->isMeetingShown()) {
        if (!m_caret.isEmpty())
            right.append(m_caret);
        right.append(shown(m_view->meeting().meeting().meeting().state));
    }
    m_where->setText(right.join(u"  ·  "_s));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    closeBook();
    QMainWindow::closeEvent(event);
}
