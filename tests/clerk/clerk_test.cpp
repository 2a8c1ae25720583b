#include "tests/clerk/clerk.h"
#include "tests/ui/windowdesk.h"

#include "core/minutes/room.h"
#include "core/minutes/wordcount.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int amendedItem = 3; // Long after it was typed.

// Numbers and labels of rows are the page's own.
Line meant(Line line, int item, int &action)
{
    if (line.kind == Line::Kind::Title)
        line.label = QString::number(item + 1);
    else if (line.kind == Line::Kind::Action)
        line.label = u"A%1"_s.arg(++action);
    return normal(line);
}

QString shown(const Line &line)
{
    return u"%1|%2|%3|%4|%5"_s.arg(int(line.kind))
        .arg(line.label, line.owners.join(u'/'), markdownOf(line.runs), line.due);
}

QStringList minuted(const Minutes &minutes)
{
    QStringList lines;
    for (Line line : linesOf(minutes)) {
        line.id = {};
        lines.append(shown(normal(line)));
    }
    return lines;
}

QStringList expected(const ClerksMeeting &script, const QString &amended)
{
    QStringList lines;
    int action = 0;
    for (int item = 0; item < script.items.size(); ++item) {
        for (ClerksLine line : script.items[item]) {
            if (item == amendedItem && line.expected.kind == Line::Kind::Title)
                line.expected.runs.append({Look::Plain, amended});
            lines.append(shown(meant(line.expected, item, action)));
        }
    }
    return lines;
}

void checkAttendance(const Meeting &meeting, const ClerksMeeting &script, const QTime &came)
{
    QStringList present;
    QStringList late;
    QStringList apologies;
    QStringList substitutes;
    for (const Attendance &one : meeting.attendance) {
        if (one.presence == Presence::Apologies)
            apologies.append(one.person.name);
        else if (!one.substituteFor.isEmpty())
            substitutes.append(one.person.name + u" for "_s + one.substituteFor.name);
        else if (one.arrived == came)
            late.append(one.person.name);
        else
            present.append(one.person.name);
    }
    CHECK(present == script.present);
    CHECK(late == script.late);
    CHECK(apologies == script.apologies);
    QStringList wanted;
    for (const ClerksMeeting::Substitute &one : script.substitutes)
        wanted.append(one.name + u" for "_s + one.member);
    CHECK(substitutes == wanted);
}

} // namespace

TEST_CASE("a clerk types a meeting of two hours with the keyboard alone, and every key of it is in the book")
{
    WindowDesk desk;
    const ClerksMeeting script = twoHourMeeting(QStringLiteral(MINUTEBOOK_FIXTURES), desk.now.time());
    REQUIRE(desk.book().apply(u"Content"_s, script.content));
    desk.show(script.meeting);
    desk.page()->setFocus();
    Clerk clerk(*desk.window, {.key = [](const auto &press) {
        press();
        QCoreApplication::processEvents();
    }});
    clerk.callTheRoll(script);
    const QString amended = u" as amended"_s;
    for (int item = 0; item < script.items.size(); ++item) {
        clerk.typeItem(script.items[item]);
        if (item == 14)
            clerk.goBackTo(plainText(script.items[amendedItem][0].expected), amended);
    }
    REQUIRE(desk.page()->commit());

    desk.window.reset();
    const auto book = Minutebook::open(desk.path(), desk.settings());
    REQUIRE(book->waitUntilOpen());
    REQUIRE(book->readNow({script.meeting}));
    const Minutes typed = *book->minutes(script.meeting);
    const QStringList wanted = expected(script, amended);
    const QStringList lines = minuted(typed);
    for (qsizetype i = 0; i < qMin(lines.size(), wanted.size()); ++i)
        REQUIRE(lines[i] == wanted[i]);
    CHECK(lines.size() == wanted.size());
    CHECK(typed.meeting.items.size() == 30);
    CHECK(typed.actions.size() == 40);
    CHECK(wordCount(typed) >= 12000);
    checkAttendance(typed.meeting, script, desk.now.time());
    CHECK(quorumAt(typed.meeting, *book->body(typed.meeting.body), typed.meeting.items.last().id).counted == 12);

    INFO(clerk.corrected().join(u'\n').toStdString());
    CHECK(clerk.commands() < 4 * 40);
}
