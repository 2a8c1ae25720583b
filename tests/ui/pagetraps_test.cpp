#include "tests/ui/pagedesk.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QDropEvent>
#include <QPalette>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

TEST_CASE("show rewrites only what differs, and leaves lines to type on")
{
    Desk desk(someMinutes());
    desk.caretToEnd(1);
    desk.enter();
    desk.enter();
    REQUIRE(desk.shown().sliced(2, 2) == QStringList{QString(), QString()});
    Minutes other = desk.committed;
    other.meeting.items[1].title = u"Roof and gutters"_s;
    other.meeting.venue = u"Annexe"_s;
    int changed = 0;
    QObject::connect(desk.page.document(), &QTextDocument::contentsChange, &desk.page,
                     [&](int, int, int added) { changed += added; });
    desk.page.show(other);
    CHECK(desk.shown().sliced(2, 3) == QStringList{QString(), QString(), u"2 Roof and gutters"_s});
    CHECK(changed < 60);
    changed = 0;
    desk.page.show(other);
    CHECK(changed == 0);
}

TEST_CASE("the caret goes to what undo changed")
{
    Desk desk(someMinutes());
    desk.caret(3, 10);
    desk.type(u"really "_s);
    desk.page.commit();
    desk.caret(13, 0);
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.line() == 3);
    CHECK(desk.words() == 10);
}

TEST_CASE("what is being typed stays when other minutes are shown")
{
    Desk desk(someMinutes());
    desk.caretToEnd(3);
    desk.type(u" Still"_s);
    Minutes other = desk.committed;
    other.meeting.items[0].title = u"Welcome"_s;
    other.meeting.items[1].minute = u"Somebody else's."_s;
    desk.committed = other;
    desk.log.clear();
    desk.page.show(other);
    CHECK(desk.shown()[0] == u"1 Welcome"_s);
    CHECK(desk.shown()[3].endsWith(u"wait. Still"_s));
    REQUIRE(desk.log.size() == 1); // Said anew, onto what the book holds now.
    Minutes replayed = other;
    CHECK(applyTyped(replayed, desk.log));
    CHECK(replayed.meeting.items[1].minute.contains(u"wait. Still"_s));
    desk.type(u"."_s);
    desk.page.commit();
    CHECK(desk.committed.meeting.items[1].minute.contains(u"wait. Still."_s));
    CHECK(desk.committed.meeting.items[0].title == u"Welcome"_s);
}

TEST_CASE("another meeting is shown after what was typed into the old one is committed")
{
    Desk desk(someMinutes());
    desk.type(u"Our "_s);
    const Minutes other = someMinutes();
    desk.page.show(other);
    CHECK(desk.committed.meeting.items[0].title == u"Our Apologies"_s);
    CHECK(desk.page.minutes() == other);
    CHECK(desk.line() == 0);
}

TEST_CASE("what the owner refuses is not on the page afterwards")
{
    Desk desk(someMinutes());
    const QStringList before = desk.shown();
    desk.refuses = true;
    desk.type(u"x"_s);
    CHECK(!desk.page.commit());
    CHECK(desk.shown() == before);
    desk.type(u"x"_s);
    desk.enter();
    CHECK(desk.shown() == before);
    desk.page.deleteItem();
    desk.page.insertItem();
    desk.page.moveItem(1);
    desk.caret(8, 0);
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_Backspace);
    desk.select(1, 0, 9, 1);
    desk.press(Qt::Key_Delete);
    QStringList shown = desk.shown();
    shown.removeAll(QString()); // A line to type on is no value.
    CHECK(shown == before);
    CHECK(desk.page.minutes() == desk.committed);
}

TEST_CASE("a page that is read only has a caret and copies, and nothing edits it")
{
    Desk desk(someMinutes());
    desk.page.setReadOnly(true);
    const QStringList before = desk.shown();
    desk.caret(3, 4);
    desk.press(Qt::Key_Right);
    CHECK(desk.words() == 5);
    desk.press(Qt::Key_Down);
    CHECK(desk.line() == 4);
    desk.type(u"x\n"_s);
    desk.compose(u"pre"_s);
    desk.compose({}, u"x"_s);
    desk.paste(u"x"_s);
    for (const int key : {Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Tab})
        desk.press(key);
    for (const int key : {Qt::Key_X, Qt::Key_B, Qt::Key_I, Qt::Key_Return, Qt::Key_Backspace, Qt::Key_K})
        desk.ctrl(key);
    desk.key(Qt::Key_Up, Qt::AltModifier);
    desk.page.insertItem();
    desk.page.deleteItem();
    desk.page.setItemNumber(u"9"_s);
    desk.select(3, 4, 3, 9);
    desk.page.cut();
    desk.page.toggleBold();
    desk.ctrl(Qt::Key_C);
    CHECK(QApplication::clipboard()->text() == u"group"_s);
    CHECK(desk.shown() == before);
    CHECK(desk.steps.isEmpty());
    CHECK(desk.log.isEmpty());
    desk.page.setReadOnly(false);
    desk.caret(3, 0);
    desk.type(u"x"_s);
    CHECK(desk.shown()[3].startsWith(u"xThe"_s));
}

TEST_CASE("trap 1 and 2: ids are in formats, and no block has another's after Enter")
{
    Desk desk(someMinutes());
    desk.caret(8, 3);
    desk.enter();
    CHECK(idOf(desk.block(9)).isNull());
    CHECK(desk.block(8).userData() == nullptr);
    CHECK(!idOf(desk.block(8)).isNull());
}

TEST_CASE("trap 3: a deletion that starts at a title's start leaves it a title")
{
    Desk desk(someMinutes());
    const QUuid id = idOf(desk.block(2));
    QTextCursor c(desk.page.document());
    c.setPosition(desk.block(2).position());
    c.setPosition(desk.block(3).position() + 4, QTextCursor::KeepAnchor);
    desk.page.setTextCursor(c);
    desk.press(Qt::Key_Delete);
    CHECK(kindOf(desk.block(2)) == Line::Kind::Title);
    CHECK(idOf(desk.block(2)) == id);
    CHECK(desk.shown()[2] == u"2 group agreed to wait."_s);
}

TEST_CASE("trap 4: a selection keeps its looks when the caret moves through it")
{
    Desk desk(someMinutes());
    const QStringList before = desk.shown();
    desk.caret(3, 0);
    for (int i = 0; i < 90; ++i)
        desk.key(Qt::Key_Right, Qt::ShiftModifier);
    desk.page.commit();
    CHECK(desk.shown() == before);
    CHECK(desk.undo.isEmpty());
}

TEST_CASE("trap 6: equal chips side by side are two")
{
    Minutes minutes = someMinutes();
    minutes.actions[0].owners = {u"KO"_s, u"KO"_s, u"Parents Forum"_s};
    Desk desk(minutes);
    CHECK(desk.lines()[8].owners == minutes.actions[0].owners);
    CHECK(atomsOf(desk.block(8)).size() == 5); // Label, three owners, due.
}

TEST_CASE("trap 9: one change of width lays out once")
{
    Desk desk(someMinutes());
    int laidOut = 0;
    QObject::connect(desk.page.document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
                     &desk.page, [&] { ++laidOut; });
    desk.page.resize(500, 600);
    QCoreApplication::processEvents();
    CHECK(laidOut <= 2);
    CHECK(desk.page.viewport()->width() < 500);
}

TEST_CASE("trap 10: every row is found by its own id")
{
    Minutes minutes = someMinutes();
    for (int i = 0; i < 50; ++i)
        minutes.meeting.items[0].decisions.append(Decision{.word = u"Noted"_s, .text = QString::number(i)});
    Desk desk(minutes);
    QSet<QUuid> ids;
    for (const Line &line : desk.lines()) {
        if (!line.id.isNull())
            ids.insert(line.id);
    }
    CHECK(ids.size() == 55);
}

TEST_CASE("trap 11 and 12: colours and sizes follow palette and font, and the words stay")
{
    Desk desk(someMinutes());
    const QStringList before = desk.shown();
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(20, 24, 27));
    dark.setColor(QPalette::Window, QColor(30, 34, 37));
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::WindowText, Qt::white);
    desk.caret(8, 3);
    const QFont font = desk.page.font();
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * 3);
    desk.page.setFont(large);
    CHECK(desk.block(3).begin().fragment().charFormat().fontPointSize() == Approx(font.pointSizeF() * 3));
    CHECK(desk.page.document()->rootFrame()->frameFormat().topMargin() >= 60);
    CHECK(desk.shown() == before);
    CHECK(desk.line() == 8);
    CHECK(desk.words() == 3);
    QWidget parent;
    parent.setPalette(dark);
    desk.page.setParent(&parent);
    CHECK(desk.block(3).begin().fragment().charFormat().foreground().color() == QColor(Qt::white));
    const QColor selection = desk.page.palette().color(QPalette::Highlight);
    CHECK(selection.lightness() < 110); // Over a page of selected text the accent would shout.
    CHECK(desk.shown() == before);
    CHECK(desk.undo.isEmpty());
    desk.page.setParent(nullptr);
}

TEST_CASE("trap 14: where the caret is, is said for the status bar")
{
    Desk desk(someMinutes());
    desk.caret(8, 1);
    CHECK(desk.where == u"Item 2 of 3 · action A7"_s);
    desk.caret(4, 1);
    CHECK(desk.where == u"Item 2 of 3 · decision Agreed"_s);
    desk.caret(12, 0);
    CHECK(desk.where == u"Item 3 of 3 · title"_s);
    desk.caret(13, 0);
    CHECK(desk.where == u"Item 3 of 3"_s);
    CHECK(desk.page.currentItem() == desk.committed.meeting.items[2].id);
}

TEST_CASE("assistive technology that edits with a cursor of its own leaves a sound page, and its words are logged")
{
    Desk desk(someMinutes());
    const Minutes before = desk.committed;
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(&desk.page);
    REQUIRE(page);
    QAccessibleEditableTextInterface *text = page->editableTextInterface();
    REQUIRE(text);
    text->insertText(desk.block(3).position() + 3, u" whole"_s);
    CHECK(desk.shown()[3] == u"The whole group **agreed** to wait."_s);
    CHECK(desk.log.size() == 1);
    text->insertText(desk.block(8).position() + 1, u"x"_s); // Into the label.
    CHECK(desk.lines()[8].label == u"A7"_s);
    text->deleteText(desk.block(2).position(), desk.block(3).position() + 3); // A title and more.
    CHECK(kindOf(desk.block(0)) == Line::Kind::Title);
    desk.page.commit();
    CHECK(minutesOf(desk.lines(), desk.committed) == desk.committed);
    text->deleteText(0, desk.page.document()->characterCount() - 1);
    desk.page.commit();
    CHECK(kindOf(desk.block(0)) == Line::Kind::Title);
    CHECK(desk.committed.meeting.items.size() == 1);
    while (!desk.undo.isEmpty())
        desk.ctrl(Qt::Key_Z);
    CHECK(desk.committed == before);
}

TEST_CASE("dropped text is pasted where it lands, what is dragged within a line moves")
{
    Desk desk(someMinutes());
    const auto drop = [&](int line, int words, const QString &text, Qt::DropAction action) {
        QTextCursor at(desk.page.document());
        at.setPosition(desk.block(line).position() + positionAfter(desk.block(line), words));
        QMimeData data;
        data.setText(text);
        QDragEnterEvent enter(desk.page.cursorRect(at).center(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(desk.page.viewport(), &enter);
        QDropEvent event(QPointF(desk.page.cursorRect(at).center()), Qt::CopyAction | Qt::MoveAction, &data,
                         Qt::LeftButton, Qt::NoModifier);
        event.setDropAction(action);
        QCoreApplication::sendEvent(desk.page.viewport(), &event);
    };
    desk.caret(1, 2);
    drop(3, 3, u" whole"_s, Qt::CopyAction);
    CHECK(desk.shown()[3] == u"The whole group **agreed** to wait."_s);
    CHECK(desk.committed.meeting.items[1].minute.startsWith(u"The whole"_s));
    drop(8, 3, u" one\ntwo"_s, Qt::CopyAction);
    CHECK(desk.shown().sliced(8, 2) == QStringList{u"A7 [PV] [KO] ask one {4 Feb}"_s, u"two two builders"_s});
    desk.page.setReadOnly(true);
    const QStringList before = desk.shown();
    drop(3, 3, u"x"_s, Qt::CopyAction);
    CHECK(desk.shown() == before);
}

TEST_CASE("the hint says what Enter would make, and what is missing")
{
    Desk desk(someMinutes());
    desk.caretToEnd(1);
    desk.enter();
    CHECK(desk.hint.isEmpty());
    desk.type(u"a find a hall"_s);
    CHECK(desk.hint == u"Enter makes action A8 · no owner · no date"_s);
    desk.press(Qt::Key_Left);
    CHECK(desk.hint.isEmpty()); // Here Enter splits.
    desk.press(Qt::Key_End);
    desk.press(Qt::Key_Home, 1, Qt::ShiftModifier);
    CHECK(desk.hint.isEmpty());
    desk.type(u"r that"_s);
    CHECK(desk.hint == u"Enter makes a decision: Resolved"_s);
    desk.press(Qt::Key_Backspace, 6);
    desk.type(u"i Gate"_s);
    CHECK(desk.hint == u"Enter makes item 2"_s);
    CHECK(!desk.page.grab().isNull());
}

TEST_CASE("Tab leaves the page")
{
    QWidget window;
    auto *page = new MeetingPage(&window);
    auto *next = new QTextEdit(&window);
    page->show(someMinutes());
    window.show();
    window.activateWindow();
    page->setFocus();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(page, Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == next);
    CHECK(!page->toPlainText().contains(u"\t\t"_s));
}
