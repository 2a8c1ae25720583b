#include "ui/window/mainwindow.h"

#include "core/book/words.h"
#include "ui/fields/elidedlabel.h"
#include "ui/meeting/meetingview.h"
#include "ui/window/bookview.h"
#include "ui/window/editcommands.h"
#include "ui/window/emptypage.h"
#include "ui/window/filecommands.h"
#include "ui/window/meetingcommands.h"
#include "ui/window/recentbooks.h"
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

#include <utility>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_pages(new QStackedWidget(this)), m_start(new StartPage(m_pages)),
      m_opening(new EmptyPage({}, {}, m_pages))
{
    setCentralWidget(m_pages);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_opening);
    makeMenus();
    makeStatusBar();
    connect(m_start, &StartPage::newWanted, m_files, &FileCommands::newBook);
    connect(m_start, &StartPage::openWanted, m_files, &FileCommands::open);
    connect(m_start, &StartPage::bookWanted, this, qOverload<const QString &>(&MainWindow::openBook));
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

MainWindow::~MainWindow() { closeBook(); }

void MainWindow::makeMenus()
{
    m_files = new FileCommands(*this, menuBar()->addMenu(tr("&File")));
    new EditCommands(*this, menuBar()->addMenu(tr("&Edit")));
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
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(grid(this), 0, grid(this), 0);
    statusBar()->addWidget(m_saved, 1);
    statusBar()->addPermanentWidget(m_where);
}

void MainWindow::openBook(const QString &path) { openBook(path, {}); }

void MainWindow::openBook(const QString &path, const Minutebook::Settings &settings)
{
    closeBook();
    m_opening->setWords(QFileInfo(path).completeBaseName(), tr("Opening…"));
    m_opening->findChild<QPushButton *>()->hide();
    m_pages->setCurrentWidget(m_opening);
    m_book = Minutebook::open(path, settings);
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
    if (m_view)
        m_view->commit();
    delete std::exchange(m_view, nullptr); // Before its book, which still has something to say while it closes.
    m_book.reset(); // Waits for the file.
    m_hint.clear();
    m_caret.clear();
    m_start->refresh();
    m_pages->setCurrentWidget(m_start);
    refreshTitle();
    refreshStatus();
    emit situationChanged();
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
    refreshStatus();
}

void MainWindow::refreshTitle()
{
    // The name alone: where it lies is in its tooltip and in File, Open recent.
    setWindowTitle(m_book ? tr("%1 · Minutebook").arg(QFileInfo(m_book->path()).fileName()) : tr("Minutebook"));
}

void MainWindow::refreshStatus()
{
    QStringList left;
    if (m_book)
        left.append(saveStatus(m_book->saveState()));
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
