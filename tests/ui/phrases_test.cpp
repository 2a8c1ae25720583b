#include "tests/ui/windowdesk.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

TEST_CASE("a body's page shows the program's phrases, and one that is added works on the meeting's page")
{
    const Body body{.name = u"Allotments Committee"_s};
    const Meeting before{.body = body.id, .date = QDate(2024, 2, 6)};
    const Meeting meeting{
        .body = body.id, .date = QDate(2024, 3, 5), .items = {{.number = u"1"_s, .title = u"Plots"_s}}};
    WindowDesk desk({{std::nullopt, body}, {std::nullopt, before}, {std::nullopt, meeting}});
    desk.view().showBody(body.id);
    auto *phrases = desk.find<QPlainTextEdit>("phrases");
    CHECK(phrases->toPlainText().contains(u"\nmins The minutes of the meeting held on [last meeting]"_s));
    phrases->setFocus();
    phrases->moveCursor(QTextCursor::End);
    desk.press(Qt::Key_Return);
    desk.type(u"water The water is off from [date] to [when]."_s);
    desk.show(meeting.id);
    CHECK(desk.book().body(body.id)->settings.phrases.last() == u"water The water is off from [date] to [when]."_s);

    desk.page()->setFocus();
    desk.press(Qt::Key_End);
    desk.press(Qt::Key_Return);
    desk.type(u"mins"_s);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Return);
    desk.type(u"water"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"June"_s);
    REQUIRE(desk.view().commit());
    CHECK(desk.meeting().items.first().minute ==
          u"The minutes of the meeting held on 6 February 2024 were agreed as a correct record.\n\n"
          "The water is off from 5 March 2024 to June."_s);
}

TEST_CASE("phrases that are the program's again are stored as none")
{
    Body body{.name = u"Allotments Committee"_s};
    body.settings.phrases = {u"x A phrase of ours."_s};
    WindowDesk desk({{std::nullopt, body}});
    desk.view().showBody(body.id);
    auto *phrases = desk.find<QPlainTextEdit>("phrases");
    CHECK(phrases->toPlainText() == u"x A phrase of ours."_s);
    phrases->setFocus();
    phrases->selectAll();
    QTest::keyClick(phrases, Qt::Key_Delete);
    REQUIRE(desk.view().commit());
    CHECK(desk.book().body(body.id)->settings.phrases.isEmpty());
    CHECK(phrases->toPlainText().startsWith(u"welc "_s));
}
