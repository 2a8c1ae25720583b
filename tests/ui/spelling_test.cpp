#include "tests/ui/windowdesk.h"

#include "ui/meeting/spelling.h"

#include <QImage>

using namespace Qt::StringLiterals;

namespace {

QList<Edit> rats()
{
    const Body body{.name = u"Millbrok Trust"_s};
    const Person person{.name = u"Odile Quillfeather"_s};
    const Meeting meeting{
        .body = body.id,
        .date = QDate(2024, 3, 5),
        .items = {{.number = u"1"_s,
                   .title = u"Roof"_s,
                   .minute = u"Odile Quillfeather of Millbrok spoke of teh rats.\n\nThe comittee saw none."_s}}};
    return {{std::nullopt, body}, {std::nullopt, person}, {std::nullopt, meeting}};
}

Speller *spellerOf(const WindowDesk &desk)
{
    REQUIRE(QTest::qWaitFor([&] { return desk.view().meeting().spelling().speller() != nullptr; }));
    return desk.view().meeting().spelling().speller();
}

QMenu *proposed()
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    return menu;
}

QString selected(const WindowDesk &desk) { return desk.page()->textCursor().selectedText(); }

} // namespace

TEST_CASE("F7 goes from wrong word to wrong word, and Enter takes what was meant")
{
    WindowDesk desk(rats());
    spellerOf(desk);
    desk.page()->setFocus();
    desk.press(Qt::Key_F7);
    CHECK(selected(desk) == u"teh"_s); // Names of the book are right.
    QStringList meant;
    for (const QAction *action : proposed()->actions())
        meant.append(action->text());
    REQUIRE(meant.contains(u"the"_s));
    QTest::keyClick(proposed(), Qt::Key_Down, {}, -1);
    while (proposed()->activeAction()->text() != u"the"_s)
        QTest::keyClick(proposed(), Qt::Key_Down);
    QTest::keyClick(proposed(), Qt::Key_Return);
    CHECK(desk.meeting().items.first().minute.startsWith(u"Odile Quillfeather of Millbrok spoke of the rats."_s));
    CHECK(desk.book().undoText() == u"Spelling"_s);
    desk.press(Qt::Key_F7);
    CHECK(selected(desk) == u"comittee"_s);
    QTest::keyClick(proposed(), Qt::Key_Escape);
    desk.view().undo();
    CHECK(desk.meeting().items.first().minute.contains(u"teh"_s));
}

TEST_CASE("a word that is right is a word of the body from then on, and undo takes it back")
{
    WindowDesk desk(rats());
    Speller *speller = spellerOf(desk);
    desk.page()->setFocus();
    desk.press(Qt::Key_F7);
    QTest::keyClick(proposed(), Qt::Key_Up); // The last entry.
    QTest::keyClick(proposed(), Qt::Key_Return);
    CHECK(desk.book().bodies().first().settings.spelling == QStringList{u"teh"_s});
    CHECK(speller->isRight(u"teh"_s));
    desk.view().undo();
    CHECK(desk.book().bodies().first().settings.spelling.isEmpty());
    CHECK_FALSE(speller->isRight(u"teh"_s));
}

TEST_CASE("a wrong word has a wave below it, unless it is being typed or nothing is to be checked")
{
    WindowDesk desk(rats());
    spellerOf(desk);
    desk.page()->setFocus();
    QCoreApplication::processEvents();
    const auto picture = [&] { return desk.page()->viewport()->grab().toImage(); };
    desk.page()->moveCursor(QTextCursor::Start);
    const QImage waved = picture();
    desk.page()->setSpeller(nullptr);
    const QImage bare = picture();
    CHECK(waved != bare);
    desk.page()->setSpeller(desk.view().meeting().spelling().speller());
    CHECK(picture() == waved);
    desk.view().meeting().spelling().setOn(false);
    CHECK(picture() == bare);
    desk.view().meeting().spelling().setOn(true);

    desk.press(Qt::Key_End);
    desk.type(u" xqz"_s);
    const QImage typing = picture();
    desk.page()->setSpeller(nullptr);
    const int line = desk.page()->cursorRect().bottom() + 8;
    CHECK(picture().copy(0, 0, waved.width(), line) == typing.copy(0, 0, waved.width(), line));
}

TEST_CASE("a new name in the book is right at once")
{
    WindowDesk desk(rats());
    Speller *speller = spellerOf(desk);
    CHECK_FALSE(speller->isRight(u"Zbigniewska"_s));
    REQUIRE(desk.book().apply(u"New person"_s, {{std::nullopt, Person{.name = u"Ada Zbigniewska"_s}}}));
    CHECK(speller->isRight(u"Zbigniewska"_s));
}

TEST_CASE("quotation marks and dashes are made as they are printed, and Backspace takes that back first")
{
    WindowDesk desk(rats());
    desk.page()->setFocus();
    desk.press(Qt::Key_End);
    desk.press(Qt::Key_Return);
    desk.type(u"The clerk's \"draft\" - all of it"_s);
    REQUIRE(desk.view().commit());
    CHECK(desk.meeting().items.first().minute.startsWith(u"The clerk’s “draft” – all of it"_s));
    desk.type(u" '"_s);
    desk.press(Qt::Key_Backspace);
    desk.type(u"n'"_s);
    desk.press(Qt::Key_Backspace);
    desk.press(Qt::Key_Backspace);
    REQUIRE(desk.view().commit());
    CHECK(desk.meeting().items.first().minute.startsWith(u"The clerk’s “draft” – all of it 'n\n"_s));

    QAction *setting = desk.command(u"Smart quotation marks"_s);
    REQUIRE(setting);
    setting->trigger();
    desk.type(u"\"x\""_s);
    REQUIRE(desk.view().commit());
    CHECK(desk.meeting().items.first().minute.startsWith(u"The clerk’s “draft” – all of it 'n\"x\"\n"_s));
    setting->trigger();
}

TEST_CASE("the status bar counts the words")
{
    WindowDesk desk(rats());
    QString where;
    QObject::connect(&desk.view(), &BookView::where, &desk.view(), [&](const QString &text) { where = text; });
    desk.page()->setFocus();
    desk.press(Qt::Key_End);
    desk.type(u" and gutters"_s);
    REQUIRE(desk.view().commit());
    CHECK(where.endsWith(u" · 15 words"_s));
    desk.view().undo();
    CHECK(where.endsWith(u" · 13 words"_s));
}
