#include "tests/ui/windowdesk.h"

#include "ui/actions/actionspage.h"
#include "ui/fields/elidedlabel.h"
#include "ui/meeting/findbar.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

// Offscreen nobody can be told anything: what is, tests/access hears. Here is what makes it so.

namespace {

QList<Edit> content()
{
    const Person ada{.name = u"Ada Marsh"_s, .initials = u"AM"_s};
    Body body{.name = u"Allotments Committee"_s, .standingItems = {u"Apologies"_s}};
    body.members = {{.person = {ada.id, ada.name}, .role = u"Chair"_s}};
    Meeting meeting{.body = body.id, .date = QDate(2024, 3, 5), .state = MeetingState::Draft};
    meeting.items = {{.number = u"1"_s, .title = u"Water"_s, .minute = u"The pump is out of order."_s},
                     {.number = u"2"_s, .title = u"Fences"_s, .minute = u"Thanks to Ada"_s}};
    return {{std::nullopt, ada}, {std::nullopt, body}, {std::nullopt, meeting}};
}

} // namespace

TEST_CASE("what is offered where the caret comes to is shown and not read out")
{
    WindowDesk desk(content());
    desk.page()->setFocus();
    desk.page()->goToItem(desk.meeting().items[1].id);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Home);
    const QSignalSpy shown(desk.page(), &MeetingPage::aside);
    const QSignalSpy readOut(desk.page(), &MeetingPage::hint);
    desk.press(Qt::Key_End);
    REQUIRE(shown.size() == 1);
    CHECK(shown[0][0].toString() == u"Tab Ada Marsh"_s);
    CHECK(desk.find<ElidedLabel>("saved")->text().endsWith(u"Tab Ada Marsh"_s));
    CHECK(readOut.isEmpty());
}

TEST_CASE("painted words are said as labels, and frames with fields as groups")
{
    WindowDesk desk(content());
    const auto role = [](QWidget *widget) { return QAccessible::queryAccessibleInterface(widget)->role(); };
    CHECK(role(desk.find<QWidget>("saved")) == QAccessible::StaticText);
    CHECK(role(&desk.view().meeting().findBar()) == QAccessible::Grouping);
    CHECK(role(desk.window->findChild<MessageBar *>()) == QAccessible::Notification);
}

TEST_CASE("an item that was captured says where it is at once")
{
    WindowDesk desk(content());
    desk.page()->setFocus();
    desk.page()->goToItem(desk.meeting().items[0].id);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_End);
    desk.press(Qt::Key_Return);
    desk.type(u"i Sheds"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.find<QLabel>("where")->text().startsWith(u"Item 2 of 3"_s));
}

TEST_CASE("the keys for actions and people put the hands on what they show")
{
    WindowDesk desk(content());
    desk.page()->setFocus();
    desk.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(desk.focus()->accessibleName() == u"Find people"_s);
    desk.page()->setFocus();
    desk.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(desk.view().actionsPage().isAncestorOf(desk.focus()));
}
