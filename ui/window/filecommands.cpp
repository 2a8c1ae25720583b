#include "ui/window/filecommands.h"

#include "core/interchange/bookexchange.h"
#include "ui/actions/actionspage.h"
#include "ui/documents/documentdialog.h"
#include "ui/documents/manydialog.h"
#include "ui/meeting/meetingview.h"
#include "ui/window/bookview.h"
#include "ui/window/command.h"
#include "ui/window/filedialogs.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recentbooks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

QString shownPath(const QString &path) { return QDir::toNativeSeparators(path); }

Result<Interchange> readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{FileCommands::tr("%1 could not be read: %2; nothing was imported.")
                         .arg(shownPath(path), file.errorString())};
    return readInterchange(file.readAll(), shownPath(path));
}

Result<void> writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{FileCommands::tr("%1 could not be written: %2; the book is unchanged.")
                         .arg(shownPath(path), file.errorString())};
    return {};
}

} // namespace

FileCommands::FileCommands(MainWindow &window, QMenu *menu) : QObject(&window), m_window(window)
{
    addCommand(menu, tr("&New book…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, this, &FileCommands::newBook);
    addCommand(menu, tr("&Open…"), QKeySequence::Open, this, &FileCommands::open);
    m_recent = menu->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &FileCommands::fillRecent);
    connect(menu, &QMenu::aboutToShow, this, [this] { m_recent->setEnabled(!recentBooks().isEmpty()); });
    menu->addSeparator();
    m_book.append(
        addCommand(menu, tr("&Save a copy…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, this, &FileCommands::askCopy));
    m_edit.append(addCommand(menu, tr("&Import…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, this, &FileCommands::askImport));
    menu->addSeparator();
    addExports(menu);
    menu->addSeparator();
    m_book.append(
        addCommand(menu, tr("&Close book"), QKeySequence(Qt::CTRL | Qt::Key_W), &window, &MainWindow::closeBook));
    addCommand(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &window, &QWidget::close);
    connect(&window, &MainWindow::situationChanged, this, &FileCommands::refresh);
}

// Not Ctrl+E: on X11 a text field takes that for the end of the line.
void FileCommands::addExports(QMenu *menu)
{
    m_book.append(addCommand(menu, tr("&Documents: preview, print, export…"), QKeySequence(Qt::CTRL | Qt::Key_P), this,
                             [this] { showDocuments(); }));
    m_book.append(addCommand(menu, tr("Documents of se&veral meetings…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, this,
                             [this] { showManyDocuments(); }));
    m_book.append(addCommand(menu, tr("Export the whole book as &JSON…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, this,
                             &FileCommands::askJson));
}

void FileCommands::refresh()
{
    const BookView *view = m_window.view();
    for (QAction *action : std::as_const(m_book))
        action->setEnabled(view);
    for (QAction *action : std::as_const(m_edit))
        action->setEnabled(view && view->isEditable());
}

void FileCommands::fillRecent()
{
    m_recent->clear();
    int number = 0;
    for (const QString &path : recentBooks()) {
        const QString name = QFileInfo(path).completeBaseName().replace(u"&"_s, u"&&"_s);
        const QString text = ++number < 10 ? u"&%1  %2"_s.arg(QString::number(number), name) : name;
        QAction *action = m_recent->addAction(text, this, [this, path] { m_window.openBook(path); });
        action->setToolTip(shownPath(path));
        action->setStatusTip(shownPath(path));
    }
    m_recent->setToolTipsVisible(true);
}

// ---- Asking

void FileCommands::newBook()
{
    const QString path = askSaveFile(&m_window, FileKind::Book, tr("New minute book"), tr("Minutes.minutebook"));
    if (!path.isEmpty())
        createBook(path);
}

void FileCommands::open()
{
    const QString path = askOpenFile(&m_window, FileKind::Book, tr("Open a minute book"));
    if (!path.isEmpty())
        m_window.openBook(path);
}

void FileCommands::askCopy()
{
    const QString name = tr("%1 (copy).minutebook").arg(QFileInfo(m_window.book()->path()).completeBaseName());
    const QString path = askSaveFile(&m_window, FileKind::Book, tr("Save a copy"), name);
    if (!path.isEmpty())
        saveCopy(path);
}

void FileCommands::askImport()
{
    const QStringList paths = askOpenFiles(&m_window, FileKind::Json, tr("Import"));
    if (!paths.isEmpty())
        importFiles(paths);
}

void FileCommands::askJson()
{
    const QString name = QFileInfo(m_window.book()->path()).completeBaseName() + u".json"_s;
    const QString path = askSaveFile(&m_window, FileKind::Json, tr("Export the book"), name);
    if (!path.isEmpty())
        exportJson(path);
}

// Of the meeting shown; elsewhere of the actions, by what they are filtered by.
DocumentDialog *FileCommands::showDocuments()
{
    m_window.view()->commit();
    documents::Choice choice{.kind = documents::Kind::ActionLog};
    if (m_window.view()->isMeetingShown()) {
        const Meeting &meeting = m_window.view()->meeting().meeting().meeting();
        choice = {.kind = documents::kindNow(meeting.state), .meeting = meeting.id};
    } else if (m_window.view()->isActionsShown()) {
        const ActionFilter filter = m_window.view()->actionsPage().filter();
        if (!filter.owner.isEmpty())
            choice = {.kind = documents::Kind::ActionSheet, .owner = filter.owner};
        for (const Body &body : m_window.book()->bodies()) {
            if (body.name.compare(filter.body, Qt::CaseInsensitive) == 0)
                choice.body = body.id;
        }
    }
    auto *dialog = new DocumentDialog(*m_window.book(), choice, &m_window);
    connect(dialog, &DocumentDialog::made, &m_window, [this](const QString &sentence) { m_window.hint(sentence); });
    dialog->open();
    return dialog;
}

ManyDocumentsDialog *FileCommands::showManyDocuments()
{
    m_window.view()->commit();
    const bool shown = m_window.view()->isMeetingShown();
    const QUuid body = shown ? m_window.view()->meeting().meeting().meeting().body : QUuid();
    auto *dialog = new ManyDocumentsDialog(*m_window.book(), body, &m_window);
    connect(dialog, &ManyDocumentsDialog::made, &m_window,
            [this](const QString &sentence) { m_window.hint(sentence); });
    dialog->open();
    return dialog;
}

// ---- Doing

// The book's own file is not read or written as a plain one: closing it would drop SQLite's lock (reliability.md).
bool FileCommands::isTheBook(const QString &path) const
{
    return m_window.book() && QFileInfo(path) == QFileInfo(m_window.book()->path());
}

void FileCommands::tell(const Result<void> &done, const QString &success)
{
    if (done)
        m_window.hint(success);
    else
        m_window.say(done.error());
}

void FileCommands::createBook(const QString &path)
{
    if (const auto made = Minutebook::create(path); !made)
        return m_window.say(made.error());
    m_window.openBook(path);
}

void FileCommands::saveCopy(const QString &path)
{
    m_window.view()->commit();
    const QString said = m_window.book()->bin().isEmpty()
                             ? tr("A copy was saved as %1.")
                             : tr("A copy was saved as %1; what is in the bin is in it too.");
    tell(m_window.book()->saveCopy(path), said.arg(shownPath(path)));
}

void FileCommands::importFiles(const QStringList &paths)
{
    m_window.view()->commit();
    QList<Interchange> files;
    for (const QString &path : paths) {
        if (isTheBook(path))
            return m_window.say(tr("%1 is this book itself; nothing was imported.").arg(shownPath(path)));
        auto file = readJson(path);
        if (!file)
            return m_window.say(file.error());
        files.append(*std::move(file));
    }
    const auto edits = importEdits(*m_window.book(), files);
    if (!edits)
        return m_window.say(edits.error());
    if (edits->isEmpty())
        return m_window.hint(tr("The book has all of it already."));
    const QString success = edits->size() == 1 ? tr("%1 record imported. Ctrl+Z takes it out again.")
                                               : tr("%1 records imported. Ctrl+Z takes them out again.");
    tell(m_window.book()->apply(tr("Import"), *edits), success.arg(edits->size()));
}

void FileCommands::exportJson(const QString &path)
{
    m_window.view()->commit();
    if (isTheBook(path))
        return m_window.say(tr("%1 is this book itself; choose another name.").arg(shownPath(path)));
    const auto content = exported(*m_window.book(), {});
    if (!content)
        return m_window.say(content.error());
    tell(writeWhole(path, *content), tr("The book was exported to %1.").arg(shownPath(path)));
}
