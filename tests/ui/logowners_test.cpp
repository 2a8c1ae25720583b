#include "tests/ui/windowdesk.h"

using namespace Qt::StringLiterals;

TEST_CASE("a team that owns an action in the body's log is understood and completed at its next meeting")
{
    const Body body{.name = u"Allotments Committee"_s};
    const Body other{.name = u"School board"_s};
    const Meeting before{.body = body.id, .date = QDate(2024, 2, 6)};
    const Meeting now{
        .body = body.id, .date = QDate(2024, 3, 5), .items = {{.number = u"1"_s, .title = u"Apologies"_s}}};
    const Action had{.meeting = before.id, .body = body.id, .ref = u"A1"_s, .owners = {u"Water Bailiffs"_s}};
    const Action elsewhere{.body = other.id, .ref = u"A1"_s, .owners = {u"Catering"_s}};
    WindowDesk desk({{std::nullopt, body},
                     {std::nullopt, other},
                     {std::nullopt, before},
                     {std::nullopt, now},
                     {std::nullopt, had},
                     {std::nullopt, elsewhere}});
    desk.show(now.id);
    desk.page()->setFocus();
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    desk.type(u"a water bailiffs to mend the tap"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"a Catering to bring tea"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"a wat"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u" to sweep"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.page()->commit());
    const auto minutes = desk.book().minutes(now.id);
    REQUIRE(minutes);
    REQUIRE(minutes->actions.size() == 3);
    CHECK(minutes->actions[0].owners == QStringList{u"Water Bailiffs"_s});
    CHECK(minutes->actions[1].owners.isEmpty());
    CHECK(minutes->actions[1].text == u"Catering to bring tea"_s);
    CHECK(minutes->actions[2].owners == QStringList{u"Water Bailiffs"_s});
}
