#include "ui/window/editcommands.h"

#include "ui/meeting/findbar.h"
#include "ui/meeting/languagedialog.h"
#include "ui/meeting/meetingview.h"
#include "ui/meeting/spelling.h"
#include "ui/page/meetingpage.h"
#include "ui/window/bookview.h"
#include "ui/window/command.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

// Whatever has the focus, if it knows the slot: line edits, text fields and the page have them all by these names.
bool tellFocus(const char *slot)
{
    QWidget *focus = QApplication::focusWidget();
    return focus && focus->metaObject()->indexOfMethod(QMetaObject::normalizedSignature(slot)) >= 0 &&
           QMetaObject::invokeMethod(focus, QByteArray(slot).chopped(2).constData());
}

} // namespace

EditCommands::EditCommands(MainWindow &window, QMenu *menu) : QObject(&window), m_window(window)
{
    m_undo = addCommand(menu, tr("&Undo"), QKeySequence::Undo, this, [this] { m_window.view()->undo(); });
    m_redo = addCommand(menu, tr("&Redo"), {}, this, [this] { m_window.view()->redo(); });
    // Both of the world's habits.
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addSeparator();
    addClipboard(menu);
    menu->addSeparator();
    addFinding(menu);
    menu->addSeparator();
    const auto page = [this] { return m_window.view()->meeting().page(); };
    m_page += {addCommand(menu, tr("&Bold"), QKeySequence::Bold, this, [page] { page()->toggleBold(); }),
               addCommand(menu, tr("&Italic"), QKeySequence::Italic, this, [page] { page()->toggleItalic(); }),
               addCommand(menu, tr("&Language…"), {}, this, [this] { askLanguage(); })};
    menu->addSeparator();
    addSettings(menu);
    connect(&window, &MainWindow::situationChanged, this, &EditCommands::refresh);
}

void EditCommands::askLanguage()
{
    MeetingPage *page = m_window.view()->meeting().page();
    LanguageDialog dialog(page->language(), page->textCursor().hasSelection(), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        page->setLanguage(dialog.language());
}

void EditCommands::addClipboard(QMenu *menu)
{
    addCommand(menu, tr("Cu&t"), QKeySequence::Cut, this, [] { tellFocus("cut()"); });
    addCommand(menu, tr("&Copy"), QKeySequence::Copy, this, [] { tellFocus("copy()"); });
    addCommand(menu, tr("&Paste"), QKeySequence::Paste, this, [] { tellFocus("paste()"); });
    addCommand(menu, tr("Paste as plain te&xt"), pastePlainKey, this, [] {
        if (!tellFocus("pastePlain()")) // Elsewhere there is no other.
            tellFocus("paste()");
    });
    addCommand(menu, tr("Select &all"), QKeySequence::SelectAll, this, [] { tellFocus("selectAll()"); });
}

void EditCommands::addFinding(QMenu *menu)
{
    const auto bar = [this]() -> FindBar & { return m_window.view()->meeting().findBar(); };
    m_find = {addCommand(menu, tr("&Find…"), QKeySequence::Find, this, [bar] { bar().begin(false); }),
              addCommand(menu, tr("Find &next"), Qt::Key_F3, this, [bar] { bar().find(1); }),
              addCommand(menu, tr("Find pre&vious"), Qt::SHIFT | Qt::Key_F3, this, [bar] { bar().find(-1); })};
    m_find.append(addCommand(menu, tr("Check &spelling"), Qt::Key_F7, this, [this] {
        m_window.view()->meeting().page()->setFocus(Qt::ShortcutFocusReason);
        m_window.view()->meeting().page()->checkSpelling();
    }));
    m_page.append(addCommand(menu, tr("R&eplace…"), Qt::CTRL | Qt::Key_H, this, [bar] { bar().begin(true); }));
}

// Of whoever types here, not of the book.
void EditCommands::addSettings(QMenu *menu)
{
    const auto add = [&](const QString &text, const QString &key) {
        QAction *setting = addCommand(menu, text, {}, this, [this, key](bool on) {
            QSettings().setValue(key, on);
            refresh();
        });
        setting->setCheckable(true);
        setting->setChecked(QSettings().value(key, true).toBool());
        return setting;
    };
    m_spelling = add(tr("Check spelling &while typing"), u"edit/spelling"_s);
    m_smart = add(tr("Smart &quotation marks and dashes"), u"edit/smart"_s);
}

void EditCommands::refresh()
{
    const Minutebook *book = m_window.view() ? m_window.book() : nullptr;
    const QString undo = book ? book->undoText() : QString();
    const QString redo = book ? book->redoText() : QString();
    // Always there while a book is open: something typed and not yet a step can be undone as well.
    m_undo->setEnabled(book);
    m_redo->setEnabled(!redo.isEmpty());
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(QString(undo).replace(u"&"_s, u"&&"_s)));
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(QString(redo).replace(u"&"_s, u"&&"_s)));
    const BookView *view = m_window.view();
    if (view) {
        view->meeting().spelling().setOn(m_spelling->isChecked());
        view->meeting().page()->setSmartTyping(m_smart->isChecked());
    }
    for (QAction *action : std::as_const(m_find))
        action->setEnabled(view && view->isMeetingShown());
    for (QAction *action : std::as_const(m_page))
        action->setEnabled(view && view->isMeetingShown() && view->meeting().meeting().isEditable());
}
