#include "core/minutes/room.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

Ref ref(const QString &name) { return {{}, name}; }

// A committee of four, three of them enough, with five items. Nobody in it exists.
struct Committee {
    Body body{.name = u"Allotments Committee"_s, .quorum = 3};
    Meeting meeting{.date = QDate(2024, 3, 5)};

    Committee()
    {
        for (const QString &name : {u"Ada Marsh"_s, u"Ben Okoro"_s, u"Cleo Finch"_s, u"Dev Anand"_s}) {
            body.members.append({.person = ref(name)});
            meeting.attendance.append({.person = ref(name)});
        }
        meeting.attendance[3].presence = Presence::Apologies;
        for (const QString &number : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s})
            meeting.items.append({.number = number, .minute = u"It was discussed."_s});
    }
    Item &item(int number) { return meeting.items[number - 1]; }
    void say(int number, const QString &minute) { item(number).minute = minute; }
    // Of each item, one digit: how many are counted at its end.
    QString counted() const
    {
        QString all;
        for (const Item &item : meeting.items)
            all += QString::number(quorumAt(meeting, body, item.id).counted);
        return all;
    }
    Whereabouts where(int number, const QString &name) const
    {
        return whereabouts(meeting, meeting.items[number - 1].id, ref(name)).value();
    }
    // "2-4 2/3": from item, to item, counted and needed.
    QStringList gaps() const
    {
        QStringList all;
        const auto number = [&](QUuid id) {
            for (const Item &item : meeting.items) {
                if (item.id == id)
                    return item.number;
            }
            return QString();
        };
        for (const QuorumGap &gap : quorumGaps(meeting, body))
            all.append(u"%1-%2 %3/%4"_s.arg(number(gap.first), number(gap.last))
                           .arg(gap.lowest.counted)
                           .arg(*gap.lowest.needed));
        return all;
    }
};

} // namespace

TEST_CASE("without a word about it everybody present is in the room, whatever the times say")
{
    Committee committee;
    committee.meeting.attendance[0].arrived = QTime(14, 0);
    committee.meeting.attendance[1].left = QTime(13, 0);
    CHECK(committee.counted() == u"33333"_s);
    CHECK(quorumAt(committee.meeting, committee.body, QUuid()).counted == 3);
    CHECK(committee.gaps().isEmpty());
}

TEST_CASE("who joins late is not in the room before, and who leaves not after")
{
    Committee committee;
    committee.say(2, u"Ada Marsh joined the meeting at 13:25.\n\nIt was discussed."_s);
    committee.say(4, u"It was discussed. BO left the meeting. It was discussed again."_s);
    committee.meeting.attendance[1].initials = u"BO"_s;
    CHECK(committee.counted() == u"23322"_s);
    CHECK(committee.where(1, u"Ada Marsh"_s) == Whereabouts::NotYetThere);
    CHECK(committee.where(2, u"Ada Marsh"_s) == Whereabouts::InTheRoom);
    CHECK(committee.where(5, u"Ben Okoro"_s) == Whereabouts::Gone);
    CHECK(quorumAt(committee.meeting, committee.body, QUuid()).counted == 2); // Ada has not come yet.
    CHECK(committee.gaps() == QStringList{u"1-1 2/3"_s, u"4-5 2/3"_s});
    CHECK(lastMovement(committee.meeting, committee.item(3).id, ref(u"Ada Marsh"_s)) == Movement::Kind::Arrived);
    CHECK_FALSE(lastMovement(committee.meeting, committee.item(1).id, ref(u"Ada Marsh"_s)));
}

TEST_CASE("who comes back counts again")
{
    Committee committee;
    committee.say(2, u"Ben Okoro left the meeting at 13:25."_s);
    committee.say(4, u"Ben Okoro returned to the meeting."_s);
    CHECK(committee.counted() == u"32233"_s);
    CHECK(committee.gaps() == QStringList{u"3-3 2/3"_s}); // Nothing else was minuted in items 2 and 4.
}

TEST_CASE("who leaves the room is out to the end of the item, or until the return where one is minuted")
{
    Committee committee;
    committee.say(2, u"Ben Okoro left the room."_s);
    CHECK(committee.counted() == u"32333"_s);
    committee.say(4, u"Ben Okoro returned to the meeting."_s);
    CHECK(committee.counted() == u"32233"_s);
    committee.say(2, u"Ben Okoro left the room. It was discussed. Ben Okoro returned to the meeting."_s);
    committee.say(4, u"It was discussed."_s);
    CHECK(committee.counted() == u"33333"_s);
    CHECK(committee.gaps() == QStringList{u"2-2 2/3"_s}); // Back at the end, but it was discussed without him.
}

TEST_CASE("leaving the room for an item is leaving it for its sub-items")
{
    Committee committee;
    committee.item(3).level = 2;
    committee.item(4).level = 2;
    committee.say(2, u"Ben Okoro left the room."_s);
    CHECK(committee.counted() == u"32223"_s);
    committee.say(2, u"It was discussed."_s);
    committee.item(2).declarations = {{.person = ref(u"Ada Marsh"_s), .leftTheRoom = true}};
    CHECK(committee.counted() == u"32223"_s);
}

TEST_CASE("who declared an interest and left is out for that item, or from the sentence on, until a return")
{
    Committee committee;
    committee.item(2).declarations = {{.person = ref(u"ada marsh"_s), .nature = u"plot 4"_s, .leftTheRoom = true},
                                      {.person = ref(u"Cleo Finch"_s), .nature = u"plot 5"_s}};
    CHECK(committee.counted() == u"32333"_s);
    CHECK(committee.where(2, u"Ada Marsh"_s) == Whereabouts::OutOfTheRoom);
    CHECK(committee.where(2, u"Cleo Finch"_s) == Whereabouts::InTheRoom);
    CHECK(hasDeclaredOut(committee.meeting, committee.item(2).id, ref(u"Ada Marsh"_s)));
    CHECK_FALSE(hasDeclaredOut(committee.meeting, committee.item(3).id, ref(u"Ada Marsh"_s)));
    CHECK(committee.gaps() == QStringList{u"2-2 2/3"_s});
    committee.say(2, u"It was discussed. Ada Marsh left the room."_s);
    CHECK(committee.counted() == u"32333"_s);
    CHECK(committee.gaps().isEmpty()); // Nothing was said without her.
    committee.say(2, u"It was discussed. Ada Marsh returned to the meeting. It was agreed."_s);
    CHECK(committee.counted() == u"33333"_s);
    CHECK(committee.gaps() == QStringList{u"2-2 2/3"_s});
}

TEST_CASE("a substitute counts once, in the room, and gives way to the member who comes after all")
{
    Committee committee;
    committee.meeting.attendance.append({.person = ref(u"Eve Moss"_s), .substituteFor = ref(u"Dev Anand"_s)});
    CHECK(committee.counted() == u"44444"_s);
    committee.say(2, u"Dev Anand joined the meeting at 13:25."_s);
    committee.meeting.attendance[3].presence = Presence::Present;
    CHECK(committee.counted() == u"44444"_s); // Eve before, Dev after.
    committee.say(3, u"Eve Moss left the meeting."_s);
    CHECK(committee.counted() == u"44444"_s);
    committee.say(4, u"Dev Anand left the meeting."_s);
    CHECK(committee.counted() == u"44433"_s);
}

TEST_CASE("who attends for some items alone is in the room for those and their sub-items")
{
    Committee committee;
    committee.meeting.attendance[2].items = {u"2"_s, u" 4"_s};
    committee.item(5).number = u"4.1"_s;
    CHECK(committee.counted() == u"23233"_s);
}

TEST_CASE("a body that has said no quorum has no gap, and a meeting without items nobody out of it")
{
    Committee committee;
    committee.say(1, u"Ada Marsh left the meeting."_s);
    CHECK(committee.gaps() == QStringList{u"2-5 2/3"_s});
    committee.say(3, {}); // Says nothing: no gap of its own, and no end of one.
    CHECK(committee.gaps() == QStringList{u"2-5 2/3"_s});
    committee.body.quorum.reset();
    CHECK(committee.gaps().isEmpty());
    committee.meeting.items.clear();
    CHECK(quorumAt(committee.meeting, committee.body, QUuid()).counted == 3);
    CHECK(whereaboutsAt({}, QUuid()).isEmpty());
}

TEST_CASE("what was read before is read anew where the words or the people changed")
{
    Committee committee;
    Readings readings;
    const auto where = [&] { return whereaboutsAt(committee.meeting, committee.meeting.items.last().id, readings); };
    CHECK(where() == QList<Whereabouts>(4, Whereabouts::InTheRoom));
    committee.say(2, u"AM left the meeting."_s);
    CHECK(where()[0] == Whereabouts::Gone); // By the initials of the name.
    committee.meeting.attendance[0].initials = u"AXM"_s;
    CHECK(where()[0] == Whereabouts::InTheRoom);
    committee.say(2, u"AXM left the meeting."_s);
    CHECK(where()[0] == Whereabouts::Gone);
    committee.meeting.items.removeAt(1);
    CHECK(where()[0] == Whereabouts::InTheRoom);
}
