#include "core/minutes/movements.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

// Nobody here exists.
QList<Attendance> attendance()
{
    QList<Attendance> all;
    const auto add = [&](const QString &name, const QString &initials = {}, const QString &role = {}) {
        all.append({.person = {{}, name}, .initials = initials, .role = role});
    };
    add(u"Priya Das"_s, u"PD"_s, u"Chair"_s);
    add(u"Ann Lee"_s, u"AL"_s);
    add(u"Joann Lee"_s, u"JL"_s);
    add(u"Cllr Bram Okoro"_s, u"BO"_s);
    add(u"Tomasz Zieliński"_s, u"TZ"_s);
    add(u"Zoë O’Hara-Finch"_s, u"ZOF"_s);
    add(u"Will It"_s, u"IT"_s);
    add(u"Mr Rhys Vane"_s);
    add(u"Mrs Odile Vane"_s);
    add(u"王小明"_s);
    add(u"Farrow, Kit (Harbour Trust)"_s, u"KF"_s);
    add(u"Ines van der Berg"_s);
    return all;
}

QString word(Movement::Kind kind)
{
    static const QString words[] = {u"arrived"_s, u"left"_s, u"out"_s, u"back"_s};
    return words[size_t(kind)];
}

// "Priya Das left 14:10; Ann Lee back"
QString read(const QString &minute)
{
    QStringList all;
    for (const Movement &one : movementsOf({.minute = minute}, attendance())) {
        const QString time = one.at.isValid() ? u' ' + one.at.toString(u"HH:mm"_s) : QString();
        all.append(one.person.name + u' ' + word(one.kind) + time);
    }
    return all.join(u"; "_s);
}

struct Row {
    const char *minute;
    const char *read;
};

const Row told[] = {
    {"Priya Das joined the meeting at 13:25.", "Priya Das arrived 13:25"},
    {"Priya Das left the meeting at 14:10.", "Priya Das left 14:10"},
    {"Priya Das left the room.", "Priya Das out"},
    {"Priya Das returned to the meeting.", "Priya Das back"},
    {"PD left", "Priya Das left"},
    {"P. Das arrived.", "Priya Das arrived"},
    {"Ann Lee and Joann Lee joined the meeting at 13:25.", "Ann Lee arrived 13:25; Joann Lee arrived 13:25"},
    {"Priya Das, Ann Lee and the Chair left.", "Priya Das left; Ann Lee left"},
    {"Joann Lee (JL) rejoined.", "Joann Lee back"},
    {"Cllr Okoro arrived at 7.30 pm and apologised for being late.", "Cllr Bram Okoro arrived 19:30"},
    {"At 7.30 pm, Cllr Okoro arrived.", "Cllr Bram Okoro arrived 19:30"},
    {"7.30pm \xe2\x80\x93 Councillor Okoro arrived.", "Cllr Bram Okoro arrived 19:30"},
    {"(Okoro left the meeting at 8.15 p.m.)", "Cllr Bram Okoro left 20:15"},
    {"The rent was agreed (Cllr Okoro left at 1410 hrs). Ann Lee left.", "Cllr Bram Okoro left 14:10; Ann Lee left"},
    {"Tomasz Zielinski came in at noon.", "Tomasz Zieliński arrived 12:00"},
    {"ZOE O'HARA-FINCH left the meeting.", "Zoë O’Hara-Finch left"},
    {"王小明 left the meeting at 14:10.", "王小明 left 14:10"},
    {"Farrow, Kit (Harbour Trust) left the meeting.", "Farrow, Kit (Harbour Trust) left"},
    {"Ms van der Berg withdrew.", "Ines van der Berg out"},
    {"Mr Vane left the meeting and Mrs Vane arrived at 14.10.", "Mr Rhys Vane left; Mrs Odile Vane arrived 14:10"},
    {"The Chair left the room at 14:00 and returned at 14:10.", "Priya Das out 14:00; Priya Das back 14:10"},
    {"Ann Lee left the meeting for this item.", "Ann Lee out"},
    {"Ann Lee left the room while the matter was discussed.", "Ann Lee out"},
    {"Ann Lee was out of the room for the duration of this item.", "Ann Lee out"},
    {"Ann Lee declared an interest (governor of St. Mary\xe2\x80\x99s) and left the room.", "Ann Lee out"},
    {"Ann Lee declared a personal interest in the lease, and withdrew from the meeting.", "Ann Lee out"},
    {"Ann Lee left the meeting to catch a train.", "Ann Lee left"},
    {"Ann Lee had to leave early.", "Ann Lee left"},
    {"- The survey was presented.\n- Ann Lee **left** the *meeting*.", "Ann Lee left"},
};

// Nobody is moved by these.
const char *const others[] = {
    "Priya Das left a note for the clerk.",
    "Priya Das left the meeting room key with the clerk.",
    "Priya Das returned the form.",
    "Priya Das joined the board in 2019.",
    "Priya Das has left the county.",
    "Priya Das\xe2\x80\x99s deputy left the meeting.",
    "Priya Das will join the meeting at 13:25.",
    "Priya Das asked who left the meeting.",
    "it left the meeting.", // Initials of somebody, and a word.
    "will left the meeting.",
    "Lee left the meeting.", // Two are called so.
    "Vane left the meeting.",
    "Rose Ann Lee left the meeting.",
    "Q. Lee left the meeting.", // "Lee" is no beginning.
    "Members of the public left the meeting.",
    "Priya Das and her guest left the meeting.",
    "Ann Lee declared an interest in item 6 and left the room for it.",
    "Ann Lee left the meeting to take a call and came back soon.",
    "## Ann Lee left the meeting",
    "",
};

} // namespace

TEST_CASE("a coming or going is read from the sentence that says it")
{
    for (const Row &row : told) {
        CAPTURE(row.minute);
        CHECK(read(QString::fromUtf8(row.minute)).toStdString() == row.read);
    }
}

TEST_CASE("what only looks like a coming or going moves nobody")
{
    for (const char *minute : others) {
        CAPTURE(minute);
        CHECK(read(QString::fromUtf8(minute)).toStdString() == "");
    }
}

TEST_CASE("a Mrs Okoro is nobody where a Mr has the surname")
{
    const QList<Attendance> one{{.person = {{}, u"Mr Bram Okoro"_s}}};
    CHECK(movementsOf({.minute = u"Mrs Okoro left the meeting."_s}, one).isEmpty());
    CHECK(movementsOf({.minute = u"Mr Okoro left the meeting."_s}, one).size() == 1);
}

TEST_CASE("every sentence that is written is read back as what it says")
{
    const QList<Attendance> all = attendance();
    for (const auto kind :
         {Movement::Kind::Arrived, Movement::Kind::Left, Movement::Kind::LeftTheRoom, Movement::Kind::Returned}) {
        for (const QTime &at : {QTime(), QTime(0, 5), QTime(13, 25)}) {
            for (const Attendance &one : all) {
                const Item item{.minute = sentenceOf(kind, {one.person.name, all[0].person.name}, at)};
                CAPTURE(item.minute.toStdString());
                QList<Movement> expected{{kind, one.person, at}};
                if (!(one == all[0]))
                    expected.append({kind, all[0].person, at});
                CHECK(movementsOf(item, all) == expected);
            }
        }
    }
    CHECK(sentenceOf(Movement::Kind::Arrived, {u"Ann Lee"_s, u"Joann Lee"_s, u"Priya Das"_s}, QTime(13, 25)) ==
          u"Ann Lee, Joann Lee and Priya Das joined the meeting at 13:25."_s);
}

TEST_CASE("an item is read passage by passage, and decisions are something said")
{
    const KnownPeople attending(attendance());
    Item item{.minute = u"Ann Lee joined the meeting. Joann Lee joined the meeting.\n\nThe lease was read. "
                        "Ann Lee left the meeting.\n\nPriya Das left the meeting."_s};
    QList<Passage> passages = passagesOf(item, attending);
    REQUIRE(passages.size() == 3);
    CHECK_FALSE(passages[0].says);
    CHECK(passages[1].movements.size() == 2);
    CHECK(passages[1].says);
    CHECK(passages[2].movements.size() == 2);
    CHECK_FALSE(passages[2].says);
    item.decisions = {{.word = u"Agreed"_s, .after = 2}}; // Between the last two.
    passages = passagesOf(item, attending);
    REQUIRE(passages.size() == 4);
    CHECK(passages[2].says);
    CHECK(passages[3].movements.size() == 1);
}
