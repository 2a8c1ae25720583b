#include "tests/ui/windowdesk.h"

#include "ui/bin/binpage.h"
#include "ui/meeting/newmeetingdialog.h"
#include "ui/meeting/stepdialogs.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QFormLayout>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

QList<Edit> content()
{
    const Person ada{.name = u"Ada Marsh"_s, .initials = u"AM"_s};
    Body body{.name = u"Allotments Committee"_s, .quorum = 1};
    body.members = {{.person = {ada.id, ada.name}, .role = u"Chair"_s}};
    Meeting meeting{.body = body.id, .date = QDate(2024, 3, 5)};
    meeting.items = {{.number = u"1"_s, .title = u"Water"_s}};
    meeting.items[0].papers = {{.title = u"Pump report"_s}};
    meeting.attendance = {{.person = {ada.id, ada.name}}};
    meeting.next = {{.date = QDate(2024, 4, 2)}};
    const Action action{.meeting = meeting.id, .item = meeting.items[0].id, .text = u"Mend the pump"_s};
    return {{std::nullopt, ada}, {std::nullopt, body}, {std::nullopt, meeting}, {std::nullopt, action}};
}

// Every widget in sight that takes the focus has a name for a screen reader.
QStringList nameless(const QWidget *window)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool focusable = widget->focusPolicy() & Qt::TabFocus;
        if (!focusable || !widget->isVisible() || widget->focusProxy()) // A combo box speaks for its line.
            continue;
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(widget);
        if (!said || said->text(QAccessible::Name).trimmed().isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return found;
}

QChar mnemonicOf(const QString &text)
{
    const QString shown = QString(text).replace(u"&&"_s, QString());
    const qsizetype at = shown.indexOf(u'&');
    return at < 0 ? QChar() : shown.at(at + 1).toLower();
}

} // namespace

TEST_CASE("everything that takes the focus has a name, on every page")
{
    WindowDesk desk(content());
    const auto check = [&](const char *page) {
        QCoreApplication::processEvents();
        INFO(page);
        CHECK(nameless(desk.window.get()) == QStringList());
    };
    desk.view().meeting().showAttendance();
    desk.find<QAbstractButton>("more")->setChecked(true);
    check("attendance");
    desk.view().meeting().showItem();
    check("item");
    desk.view().meeting().showDetails();
    check("details");
    desk.view().showBody(desk.book().bodies()[0].id);
    check("body");
    desk.view().showPlace(Sidebar::Place::People);
    check("people");
    desk.view().showPlace(Sidebar::Place::Actions);
    check("actions");
    desk.view().showPlace(Sidebar::Place::Bin);
    check("empty bin");
    REQUIRE(desk.book().apply(u"Delete"_s, {{desk.book().people()[0], std::nullopt}}));
    check("bin");
    desk.window->closeBook();
    check("start");
}

TEST_CASE("dialogs name their fields, and no two of their mnemonics are the same")
{
    WindowDesk desk(content());
    NewMeetingDialog make(desk.book(), {}, {}, desk.window.get());
    ApproveDialog approve(desk.meeting(), desk.now.date(), desk.window.get());
    SignDialog sign(desk.meeting(), desk.now, desk.window.get());
    BackDialog back(MeetingState::Approved, desk.window.get());
    ForGoodDialog forGood({}, {}, desk.window.get());
    for (QDialog *dialog : std::initializer_list<QDialog *>{&make, &approve, &sign, &back, &forGood}) {
        INFO(dialog->windowTitle().toStdString());
        dialog->show();
        CHECK(nameless(dialog) == QStringList());
        QString taken;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            taken += label->buddy() ? mnemonicOf(label->text()) : QChar();
        for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>())
            taken += mnemonicOf(button->text());
        taken.remove(QChar());
        for (const QChar c : taken)
            CHECK(taken.count(c) == 1);
        dialog->hide();
    }
}

TEST_CASE("every command is in a menu with a letter of its own, and no two have the same key")
{
    WindowDesk desk(content());
    QHash<QKeySequence, QString> keys;
    QString titles;
    for (const QAction *title : desk.window->menuBar()->actions()) {
        const QChar letter = mnemonicOf(title->text());
        CHECK_FALSE(letter.isNull());
        CHECK_FALSE(titles.contains(letter));
        titles += letter;
    }
    for (const QMenu *menu : desk.window->menuBar()->findChildren<QMenu *>()) {
        QString letters;
        for (const QAction *command : menu->actions()) {
            if (command->isSeparator())
                continue;
            INFO(menu->title().toStdString() << " / " << command->text().toStdString());
            const QChar letter = mnemonicOf(command->text());
            CHECK_FALSE(letter.isNull());
            CHECK_FALSE(letters.contains(letter));
            letters += letter;
            // Keys of a list alone hold only there.
            if (command->shortcutContext() == Qt::WidgetShortcut ||
                command->shortcutContext() == Qt::WidgetWithChildrenShortcut)
                continue;
            for (const QKeySequence &key : command->shortcuts()) {
                INFO(key.toString().toStdString() << " is also " << keys.value(key).toStdString());
                CHECK_FALSE(keys.contains(key));
                keys.insert(key, command->text());
            }
        }
    }
    CHECK(keys.size() > 25);
}

TEST_CASE("F6 walks the panes in sight and comes round")
{
    WindowDesk desk(content());
    desk.view().meeting().showAttendance();
    desk.page()->setFocus();
    QList<QWidget *> seen;
    for (int step = 0; step < 8 && (seen.isEmpty() || desk.focus() != desk.page()); ++step) {
        desk.press(Qt::Key_F6);
        seen.append(desk.focus());
    }
    REQUIRE(seen.size() >= 5);
    CHECK(seen.last() == desk.page());
    CHECK(seen.contains(desk.find<QWidget>("meetings")));
    CHECK(seen.contains(desk.find<QWidget>("roll")));
    desk.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(desk.focus() == seen[seen.size() - 2]);
}

TEST_CASE("larger text reaches every widget, and the page title stays 18 to the 11 of the text")
{
    WindowDesk desk(content());
    const QFont before = QApplication::font();
    const int saved = desk.find<QWidget>("saved")->fontInfo().pixelSize();
    const int height = desk.find<QWidget>("nextStep")->sizeHint().height();
    desk.command(u"Larger text"_s)->trigger();
    desk.command(u"Larger text"_s)->trigger();
    QCoreApplication::processEvents();
    CHECK(QApplication::font().pointSizeF() > before.pointSizeF() * 1.2);
    CHECK(desk.find<QWidget>("saved")->fontInfo().pixelSize() > saved);
    CHECK(desk.find<QWidget>("nextStep")->sizeHint().height() > height);
    desk.command(u"Normal text"_s)->trigger();
    CHECK(qFuzzyCompare(QApplication::font().pointSizeF(), before.pointSizeF()));
}
