#include "tests/ui/windowdesk.h"

#include "ui/meeting/checkspanel.h"

#include <QListWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

TEST_CASE("what is amiss is listed and counted beside the page, and Enter goes there")
{
    const Body body{.name = u"Allotments Committee"_s};
    Meeting meeting{.body = body.id, .date = QDate(2024, 3, 5)};
    meeting.items = {{.number = u"1"_s, .title = u"Water"_s, .minute = u"The butt leaks."_s},
                     {.number = u"2"_s, .title = u"Fences"_s, .minute = u"They stand."_s}};
    const Action action{.meeting = meeting.id, .item = meeting.items[1].id, .ref = u"A1"_s, .text = u"paint them"_s};
    WindowDesk desk({{std::nullopt, body}, {std::nullopt, meeting}, {std::nullopt, action}});
    auto *panel = desk.find<QTabWidget>("panel");
    REQUIRE(QTest::qWaitFor([&] { return panel->tabText(3) == u"Checks 2"_s; }));

    desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto *list = desk.find<QListWidget>("checks");
    CHECK(desk.focus() == list);
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->text() == u"Action A1 has no owner."_s);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    CHECK(desk.focus() == desk.page());
    CHECK(desk.page()->currentItem() == meeting.items[1].id);
    CHECK(desk.page()->textCursor().block().text().contains(u"paint them"_s));

    // Gone as soon as it is mended.
    desk.type(u" by 4 April"_s);
    desk.press(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return panel->tabText(3) == u"Checks 1"_s; }));
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text() == u"Action A1 has no owner."_s);
}

TEST_CASE("from minutes that wait for their confirmation Enter goes to those minutes")
{
    const Body body{.name = u"Allotments Committee"_s};
    const Item item{.number = u"1"_s, .title = u"Water"_s, .minute = u"The butt leaks."_s};
    const Meeting last{.body = body.id, .date = QDate(2024, 2, 6), .items = {item}};
    Meeting meeting{.body = body.id, .date = QDate(2024, 3, 5), .items = {item}};
    meeting.items[0].id = QUuid::createUuid();
    WindowDesk desk({{std::nullopt, body}, {std::nullopt, last}, {std::nullopt, meeting}});
    REQUIRE(desk.meeting().id == meeting.id);
    desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.find<QListWidget>("checks")->count() == 1);
    desk.press(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return desk.meeting().id == last.id; }));
}
