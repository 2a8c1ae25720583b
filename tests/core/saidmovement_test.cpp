#include "core/minutes/saidmovement.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

using What = SaidMovement::What;

Ref ref(const QString &name) { return {{}, name}; }

// Nobody here exists.
struct Board {
    Body body{.name = u"Harbour Board"_s, .quorum = 2};
    Meeting meeting{.date = QDate(2031, 1, 21), .start = QTime(13, 0)};
    QList<Person> people{{.name = u"Rosa Devlin"_s, .initials = u"RD"_s, .organisation = u"Highways"_s},
                         {.name = u"Ann Leek"_s, .initials = u"PD"_s}}; // Not here: PD is Priya Das.
    QDateTime now{QDate(2031, 1, 21), QTime(13, 25, 40)};

    Board()
    {
        body.members = {{.person = ref(u"Priya Das"_s), .role = u"Chair"_s},
                        {.person = ref(u"Joann Lee"_s), .role = u"Member"_s},
                        {.person = ref(u"Ann Lee"_s), .role = u"Member"_s},
                        {.person = ref(u"Tomasz Zieliński"_s), .role = u"Member"_s}};
        meeting.attendance = {{.person = ref(u"Priya Das"_s), .initials = u"PD"_s, .role = u"Chair"_s},
                              {.person = ref(u"Joann Lee"_s), .initials = u"JL"_s, .presence = Presence::Apologies},
                              {.person = ref(u"Kit Moss"_s), .presence = Presence::InAttendance}};
        meeting.items = {{.number = u"1"_s, .minute = u"It was read."_s}, {.number = u"2"_s}, {.number = u"2a"_s}};
    }
    std::optional<SaidMovement> said(const QString &line) const
    {
        return saidMovement(line, KnownPeople(meeting.attendance, body.members, people), meeting);
    }
    RecordedMovement record(const QString &line, int item = 1) const
    {
        const auto understood = said(line);
        REQUIRE(understood);
        return recorded(meeting, body, people, *understood, meeting.items[item].id, now);
    }
    // Said, and minuted at the end of an item.
    void happens(const QString &line, int item = 1)
    {
        const RecordedMovement made = record(line, item);
        REQUIRE_FALSE(made.sentence.isEmpty());
        meeting = made.meeting;
        meeting.items[item].minute += u"\n\n"_s + made.sentence;
    }
    const Attendance &of(const QString &name) const
    {
        for (const Attendance &one : meeting.attendance) {
            if (one.person.name == name)
                return one;
        }
        FAIL("nobody is called " << name.toStdString());
        return meeting.attendance.first();
    }
};

struct Row {
    const char *line;
    const char *understood;
};

QString shown(const SaidMovement &said)
{
    static const QString words[] = {u"in"_s, u"out"_s, u"room"_s, u"di"_s};
    QStringList names;
    for (const Ref &person : said.people)
        names.append(person.name);
    QString text = words[size_t(said.what)] + u' ' + names.join(u'+');
    if (said.at.isValid())
        text += u' ' + said.at.toString(u"HH:mm"_s);
    if (!said.item.isEmpty())
        text += u" #"_s + said.item;
    if (!said.nature.isEmpty())
        text += u" ("_s + said.nature + u')';
    return said.leavesRoom ? text + u" left"_s : text;
}

const Row lines[] = {
    {"in PD", "in Priya Das"},
    {"in pd", "in Priya Das"},
    {"in priya das", "in Priya Das"},
    {"in the Chair", "in Priya Das"},
    {"in PD and JL", "in Priya Das+Joann Lee"},
    {"in PD/JL, Zielinski", "in Priya Das+Joann Lee+Tomasz Zieliński"},
    {"in RD", "in Rosa Devlin"}, // Of the book.
    {"in rosa devlin.", "in Rosa Devlin"},
    {"in PD 13:25", "in Priya Das 13:25"},
    {"in PD at 2.10", "in Priya Das 14:10"}, // The meeting began at one.
    {"in PD at 2.10pm", "in Priya Das 14:10"},
    {"in PD 02:10", "in Priya Das 02:10"},
    {"in PD 1325", "in Priya Das 13:25"},
    {"in PD, 7 pm", "in Priya Das 19:00"},
    {"in PD at 12.45", "in Priya Das 12:45"},
    {"out JL at 2.10pm.", "out Joann Lee 14:10"},
    {"out Ann Lee", "out Ann Lee"},
    {"out PD for this item", "room Priya Das"},
    {"out PD 14:10 for the item", "room Priya Das 14:10"},
    {"di PD governor at the school", "di Priya Das (governor at the school)"},
    {"di PD as governor at the school, left the room", "di Priya Das (governor at the school) left"},
    {"di PD: wife of the tenant, left.", "di Priya Das (wife of the tenant) left"},
    {"di PD and JL governors and left", "di Priya Das+Joann Lee (governors) left"},
    {"di PD", "di Priya Das"},
    {"di PD, left", "di Priya Das left"},
    {"di PD item 2a: plot holder, left", "di Priya Das #2a (plot holder) left"},
    {"di PD in item 2, plot 14", "di Priya Das #2 (plot 14)"},
    {"di PD items of hers are sold there", "di Priya Das (items of hers are sold there)"},
};

const char *const text[] = {
    "in the meantime the lease ran out",
    "in PD the board trusts",
    "in Lee", // Two are called so.
    "in",
    "in ",
    "out of order",
    "out PD for lunch",
    "in PD 25:00",
    "in PD and the tenant",
    "In PD",
    "Out PD",
    "inPD",
    "di Canio played",
    "dinner at eight",
    "di PD item 9: plot holder",
    "in QX",
};

} // namespace

TEST_CASE("comings, goings and interests are understood as they are typed")
{
    const Board board;
    for (const Row &row : lines) {
        CAPTURE(row.line);
        const auto said = board.said(QString::fromUtf8(row.line));
        REQUIRE(said);
        CHECK(shown(*said).toStdString() == row.understood);
        CHECK(mayBeSaidMovement(QString::fromUtf8(row.line)));
    }
}

TEST_CASE("a line that names somebody unknown, or says more, stays text")
{
    const Board board;
    for (const char *line : text) {
        CAPTURE(line);
        CHECK_FALSE(board.said(QString::fromUtf8(line)));
    }
    Board twice;
    twice.meeting.items[0].number = u"2"_s;
    CHECK_FALSE(twice.said(u"di PD item 2 plot holder"_s)); // Which of them?
}

TEST_CASE("who arrives was there, at the time of the moment, and the sentence says so")
{
    Board board;
    const RecordedMovement made = board.record(u"in JL and RD"_s);
    CHECK(made.sentence == u"Joann Lee and Rosa Devlin joined the meeting at 13:25."_s);
    CHECK(made.meeting.items == board.meeting.items);
    board.happens(u"in JL and RD and KM"_s);
    CHECK(board.of(u"Joann Lee"_s).presence == Presence::Present); // After apologies.
    CHECK(board.of(u"Joann Lee"_s).arrived == QTime(13, 25));
    CHECK(board.of(u"Rosa Devlin"_s).presence == Presence::InAttendance); // A guest.
    CHECK(board.of(u"Rosa Devlin"_s).organisation == u"Highways"_s);
    CHECK(board.of(u"Kit Moss"_s).presence == Presence::InAttendance);
    board.happens(u"in Ann Lee 13:40"_s);
    CHECK(board.of(u"Ann Lee"_s).presence == Presence::Present);
    CHECK(board.of(u"Ann Lee"_s).role == u"Member"_s);
    CHECK(board.of(u"Ann Lee"_s).arrived == QTime(13, 40));
    CHECK(board.record(u"in JL"_s).sentence.isEmpty()); // Is there already.
}

TEST_CASE("who comes back has not left early, who goes has, and who is gone goes no more")
{
    Board board;
    board.happens(u"out PD"_s);
    CHECK(board.of(u"Priya Das"_s).left == QTime(13, 25));
    CHECK(board.meeting.items[1].minute.endsWith(u"Priya Das left the meeting at 13:25."_s));
    CHECK(board.record(u"out PD"_s, 2).sentence.isEmpty());
    board.now = board.now.addSecs(600);
    board.happens(u"in PD"_s, 2);
    CHECK(board.meeting.items[2].minute.endsWith(u"Priya Das returned to the meeting at 13:35."_s));
    CHECK(board.of(u"Priya Das"_s).left.isNull());
    CHECK(board.of(u"Priya Das"_s).arrived.isNull()); // Was there from the beginning.
}

TEST_CASE("leaving the room takes no time and no place in the attendance list")
{
    Board board;
    board.happens(u"out PD for this item"_s);
    CHECK(board.meeting.items[1].minute.endsWith(u"Priya Das left the room."_s));
    CHECK(board.of(u"Priya Das"_s).left.isNull());
    CHECK(board.record(u"out PD for this item"_s).sentence.isEmpty());
    CHECK(board.record(u"in PD"_s).sentence == u"Priya Das returned to the meeting."_s);
    // Back without a word in the next item, the word can still come.
    CHECK(board.record(u"in PD"_s, 2).sentence == u"Priya Das returned to the meeting."_s);
    // Some come and some come back.
    CHECK(board.record(u"in PD, JL"_s).sentence ==
          u"Joann Lee joined the meeting at 13:25. Priya Das returned to the meeting."_s);
}

TEST_CASE("minutes that are typed up later take no time of the moment")
{
    Board board;
    board.now = QDateTime(QDate(2031, 1, 22), QTime(0, 40)); // It went on past midnight.
    CHECK(board.record(u"in JL"_s).sentence == u"Joann Lee joined the meeting at 00:40."_s);
    board.now = QDateTime(QDate(2031, 1, 22), QTime(9, 0));
    CHECK(board.record(u"in JL"_s).sentence == u"Joann Lee joined the meeting."_s);
    CHECK(board.record(u"in JL"_s).meeting.attendance[1].arrived.isNull());
    CHECK(board.record(u"in JL 13:25"_s).sentence == u"Joann Lee joined the meeting at 13:25."_s);
}

TEST_CASE("an interest is tied to its item, and the sentence stands where it was declared")
{
    Board board;
    board.happens(u"di PD governor at the school"_s);
    REQUIRE(board.meeting.items[1].declarations.size() == 1);
    CHECK(board.meeting.items[1].declarations[0].nature == u"governor at the school"_s);
    CHECK_FALSE(board.meeting.items[1].declarations[0].leftTheRoom);
    CHECK(board.meeting.items[1].minute.endsWith(u"Priya Das declared an interest (governor at the school)."_s));
    CHECK(quorumAt(board.meeting, board.body, board.meeting.items[1].id).counted == 1);
    board.happens(u"di PD, left"_s); // More of the same.
    REQUIRE(board.meeting.items[1].declarations.size() == 1);
    CHECK(board.meeting.items[1].declarations[0].nature == u"governor at the school"_s);
    CHECK(board.meeting.items[1].declarations[0].leftTheRoom);
    CHECK(quorumAt(board.meeting, board.body, board.meeting.items[1].id).counted == 0);
    CHECK(board.record(u"in PD"_s).sentence == u"Priya Das returned to the meeting."_s);

    Board ahead;
    ahead.happens(u"di PD item 2a: plot holder, left"_s, 0);
    CHECK(ahead.meeting.items[0].minute.endsWith(
        u"Priya Das declared an interest in item 2a (plot holder) and left the room for it."_s));
    CHECK(ahead.meeting.items[0].declarations.isEmpty());
    CHECK(quorumAt(ahead.meeting, ahead.body, ahead.meeting.items[0].id).counted == 1);
    CHECK(quorumAt(ahead.meeting, ahead.body, ahead.meeting.items[2].id).counted == 0);
}

TEST_CASE("a time put right is put right in our own sentence of that person, and in no other")
{
    const auto putRight = [](const QString &minute, const QTime &before, const QTime &after) {
        Meeting meeting;
        meeting.items = {{.minute = u"Nothing."_s}, {.minute = minute}};
        ::putRight(meeting, {Movement::Kind::Left, ref(u"Ann Lee"_s), before}, after);
        CHECK(meeting.items[0].minute == u"Nothing."_s);
        return meeting.items[1].minute;
    };
    const QTime ten(14, 10);
    const QTime five(14, 5);
    CHECK(putRight(u"It rained. Ann Lee left the meeting at 14:10. It stopped."_s, ten, five) ==
          u"It rained. Ann Lee left the meeting at 14:05. It stopped."_s);
    CHECK(putRight(u"## Rain\n\nAnn Lee left the meeting at 14:10."_s, ten, {}) ==
          u"## Rain\n\nAnn Lee left the meeting."_s);
    CHECK(putRight(u"Ann Lee left the meeting."_s, {}, five) == u"Ann Lee left the meeting at 14:05."_s);
    for (const QString &other : {u"Mary Ann Lee left the meeting at 14:10."_s, u"Ann Lee left at ten past two."_s,
                                 u"Ann Lee left the meeting at 14:11."_s, u"Ann Lee joined the meeting at 14:10."_s})
        CHECK(putRight(other, ten, five) == other);
}
