#include "tests/ui/windowdesk.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace {

// 1280 by 800 pixels at 200 %, without the frame of a window.
constexpr QSize small(640, 400);

struct Held {
    Held()
    {
        meeting.items = {{.number = u"1"_s, .title = u"Apologies"_s}, {.number = u"2"_s, .title = u"Water"_s}};
        action.meeting = meeting.id;
        action.item = meeting.items[1].id;
        action.body = body.id;
        action.ref = u"A1"_s;
        action.owners = {u"PV"_s};
        action.text = u"mend the tap"_s;
        for (const QString &name : {u"Prudence Vane"_s, u"Odile Farrow"_s, u"Tobias Wick"_s})
            meeting.attendance.append({.person = {{}, name}, .presence = Presence::Present});
    }
    QList<Edit> edits() const { return {{std::nullopt, body}, {std::nullopt, meeting}, {std::nullopt, action}}; }
    Body body{.name = u"Allotments and Open Spaces Committee of the Parish"_s, .shortName = u"Allotments"_s};
    Meeting meeting{.body = body.id, .date = QDate(2024, 3, 5), .start = QTime(19, 0), .venue = u"Old Forge"_s};
    Action action;
};

// Whether all of it is in sight, scrolled to where it has to be.
bool isWhole(const QWidget *widget)
{
    return widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect();
}

} // namespace

TEST_CASE("every page fits a window of 640 by 400")
{
    WindowDesk desk(Held().edits());
    const auto fits = [&] {
        desk.window->resize(small);
        QCoreApplication::processEvents();
        CHECK(desk.window->size() == small);
        CHECK(desk.window->minimumSizeHint().width() <= small.width());
        CHECK(desk.window->minimumSizeHint().height() <= small.height());
    };
    SECTION("the meeting") { fits(); }
    SECTION("find and replace")
    {
        desk.press(Qt::Key_H, Qt::ControlModifier);
        fits();
        CHECK(desk.find<QLineEdit>("find")->width() > 20 * desk.window->fontMetrics().averageCharWidth());
    }
    SECTION("the panel")
    {
        for (const int key : {Qt::Key_T, Qt::Key_D, Qt::Key_M}) {
            desk.press(key, Qt::ControlModifier);
            fits();
        }
        desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        fits();
    }
    SECTION("the body")
    {
        desk.view().showBody(desk.book().bodies().first().id);
        fits();
    }
    SECTION("the other places")
    {
        for (const int key : {Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
            desk.press(key, Qt::ControlModifier);
            fits();
        }
    }
    SECTION("details of an action")
    {
        desk.press(Qt::Key_2, Qt::ControlModifier);
        fits();
        desk.press(Qt::Key_Return);
        fits();
    }
    SECTION("no book")
    {
        desk.command(u"Close book"_s)->trigger();
        fits();
    }
}

TEST_CASE("in a low window most of the height is the page's, and the list's")
{
    WindowDesk desk(Held().edits());
    desk.window->resize(small);
    REQUIRE(QTest::qWaitFor([&] { return desk.window->size() == small; }));
    // Of the window's height, as soon as it is more than that: whatever font the system has.
    const auto shareOf = [&](const QAbstractScrollArea *area, double least) {
        const auto share = [&] { return double(area->viewport()->height()) / desk.window->height(); };
        return QTest::qWaitFor([&] { return share() > least; }) ? share() : 0;
    };
    CHECK(shareOf(desk.page(), 0.6) > 0.6);
    desk.press(Qt::Key_2, Qt::ControlModifier);
    const auto *list = desk.find<QAbstractItemView>("actions");
    CHECK(shareOf(list, 0.45) > 0.45);
    desk.window->resize(1280, 800);
    CHECK(shareOf(list, 0.7) > 0.7);
}

TEST_CASE("in a low window the details of a row are whole")
{
    WindowDesk desk(Held().edits());
    desk.window->resize(small);
    REQUIRE(QTest::qWaitFor([&] { return desk.window->size() == small; }));
    desk.press(Qt::Key_End, Qt::ControlModifier); // In the action's row.
    desk.press(Qt::Key_F2);
    const QWidget *editor = desk.focus()->parentWidget();
    REQUIRE(editor != desk.page());
    CHECK(isWhole(editor));
}

TEST_CASE("Shift+F9 hides the panel that is there, also where it came by itself")
{
    WindowDesk desk(Held().edits());
    const auto *panel = desk.find<QWidget>("panel");
    desk.window->resize(720, 500);
    REQUIRE(QTest::qWaitFor([&] { return !panel->isVisible(); }));
    desk.press(Qt::Key_F9); // Now there is room for it.
    REQUIRE(QTest::qWaitFor([&] { return panel->isVisible(); }));
    desk.press(Qt::Key_F9, Qt::ShiftModifier);
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("in a low window fields of the attendance keep their height")
{
    WindowDesk desk(Held().edits());
    desk.window->resize(small);
    desk.press(Qt::Key_T, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    const auto *arrived = desk.find<QLineEdit>("arrived");
    CHECK(arrived->height() >= arrived->sizeHint().height());
    CHECK(isWhole(arrived));
}

TEST_CASE("what is asked for by its key has the keys from then on")
{
    WindowDesk desk(Held().edits());
    desk.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return desk.focus() == desk.find<QAbstractItemView>("actions"); }));
    desk.press(Qt::Key_Space); // Done, without another key.
    CHECK(QTest::qWaitFor([&] { return desk.find<QWidget>("saved")->accessibleName().contains(u"done"_s); }));
}
