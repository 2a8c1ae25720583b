#include "tests/pages/pdftext.h"
#include "tests/ui/windowdesk.h"

#include "ui/actions/actionspage.h"
#include "ui/fields/rowstable.h"

#include <QAbstractItemView>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// A meeting of the shape and length of a real one, as a minute-taker types it: 4,300 characters, 24 lines. Nobody in it
// exists.
QStringList typedLines()
{
    QFile file(QStringLiteral(MINUTEBOOK_TYPED_MEETING));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

// What the minutes on paper say for a line typed.
QString printed(const QString &line)
{
    static const QHash<QString, QString> captured{
        {u"i"_s, u"3"_s}, // No title.
        {u"a FO to ‘localise’ the Marsh End guide on developing an offer, as our own guide"_s,
         u"Action A1 ‘localise’ the Marsh End guide on developing an offer, as our own guide Owner: FO"_s},
        {u"a PC: Parents’ Circle to review the nursery template (along with any other templates they may have) and "
         "return it to the steering group"_s,
         u"Action A2 Parents’ Circle to review the nursery template (along with any other templates they may have) and "
         "return it to the steering group Owner: PC"_s},
        {u"a MT to work with the Circle and arrange awareness sessions for nurseries by 12 April"_s,
         u"Action A3 work with the Circle and arrange awareness sessions for nurseries Owner: MT · Due: 12 April"_s},
        {u"n that no further decisions can be made until the funding is clear"_s,
         u"Noted that no further decisions can be made until the funding is clear"_s},
        {u"a FO to enquire about who commissioned the ‘Wyre Well’ web site and potential costs"_s,
         u"Action A4 enquire about who commissioned the ‘Wyre Well’ web site and potential costs Owner: FO"_s},
        {u"a FO to clarify with Idris Vaughan the funding for the project team for the next financial year by next "
         "meeting"_s,
         u"Action A5 clarify with Idris Vaughan the funding for the project team for the next financial year "
         "Owner: FO · Due: next meeting"_s}};
    if (captured.contains(line))
        return captured.value(line);
    return line.startsWith(u"i "_s) ? line.sliced(2) : line;
}

// The words of the pages, without what stands at the foot and the head of each.
QString wordsOf(const QStringList &pages, const QString &foot)
{
    QString words;
    for (const QString &page : pages) {
        REQUIRE(page.simplified().contains(foot));
        words += withoutFurniture(page, foot) + u' ';
    }
    return words.simplified();
}

void typeMembers(const WindowDesk &desk, const QStringList &names)
{
    auto *members = desk.find<RowsTable>("members");
    for (int i = 0; i < 5 && desk.focus() != members; ++i)
        desk.press(Qt::Key_Tab);
    REQUIRE(desk.focus() == members);
    for (const QString &name : names) {
        desk.press(Qt::Key_Return);
        desk.type(name);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Down);
    }
    REQUIRE(desk.book().people().size() == names.size());
}

} // namespace

TEST_CASE("a real meeting is typed up, signed, exported as PDF and asked for its actions, by keys alone")
{
    WindowDesk desk;
    desk.now = QDateTime(QDate(2019, 3, 20), QTime(9, 30));
    const auto control = [](int key) { WindowDesk::press(key, Qt::ControlModifier); };
    const auto controlShift = [](int key) { WindowDesk::press(key, Qt::ControlModifier | Qt::ShiftModifier); };

    controlShift(Qt::Key_B);
    desk.type(u"Lower Wyre Early Years Offer"_s);
    typeMembers(desk, {u"Farah Osgood"_s, u"Mina Tallis"_s, u"Corin Pell"_s, u"Katja Brill"_s});

    desk.inDialog([&](QDialog *) {
        desk.type(u"12 March 2019"_s);
        desk.press(Qt::Key_Tab);
        desk.type(u"1.00 pm"_s);
        desk.press(Qt::Key_Tab);
        desk.type(u"3.00 pm"_s);
        desk.press(Qt::Key_Tab);
        desk.type(u"Old Dairy"_s);
        desk.press(Qt::Key_Return);
    });
    control(Qt::Key_N);
    REQUIRE(desk.book().meetings().size() == 1);

    control(Qt::Key_T);
    for (const int key : {Qt::Key_P, Qt::Key_P, Qt::Key_A, Qt::Key_P, Qt::Key_Tab})
        desk.press(key);
    desk.type(u"Bettina Hale"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_S);
    // The list of members to stand in for.
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.focus() == desk.page());

    const QStringList lines = typedLines();
    for (const QString &line : lines) {
        desk.type(line);
        desk.press(Qt::Key_Return);
    }
    control(Qt::Key_M);
    auto *minuteTaker = desk.find<QLineEdit>("minuteTaker");
    for (int i = 0; i < 10 && desk.focus() != minuteTaker; ++i)
        desk.press(Qt::Key_Tab);
    REQUIRE(desk.focus() == minuteTaker);
    desk.type(u"Farah Osgood"_s);
    desk.press(Qt::Key_Tab);

    const Meeting &meeting = desk.meeting();
    REQUIRE(meeting.items.size() == 7);
    CHECK(meeting.items[2].title.isEmpty());
    REQUIRE(meeting.attendance.size() == 5);
    const auto sub = std::find_if(meeting.attendance.begin(), meeting.attendance.end(),
                                  [](const Attendance &one) { return !one.substituteFor.isEmpty(); });
    REQUIRE(sub != meeting.attendance.end());
    CHECK(sub->person.name == u"Bettina Hale"_s);
    CHECK(sub->substituteFor.name == u"Corin Pell"_s);

    for (int i = 0; i < 2; ++i)
        controlShift(Qt::Key_Return);
    for (const QString &answer : {u"26 March 2019"_s, u"Farah Osgood"_s}) {
        desk.inDialog([&](QDialog *) {
            QTest::keyClick(desk.focus(), Qt::Key_A, Qt::ControlModifier);
            desk.type(answer);
            desk.press(Qt::Key_Return);
        });
        controlShift(Qt::Key_Return);
    }
    REQUIRE(desk.meeting().state == MeetingState::Signed);
    CHECK(desk.meeting().signature->by == u"Farah Osgood"_s);

    const QString pdf = desk.dir.filePath(u"minutes.pdf"_s);
    control(Qt::Key_P);
    QPointer<QDialog> documents = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    REQUIRE(documents);
    const auto *preview = documents->findChild<QWidget *>(u"preview"_s);
    REQUIRE(QTest::qWaitFor([&] { return preview->accessibleName().startsWith(u"Signed minutes, page 1"_s); }));
    desk.inDialog([&](QDialog *) {
        QTest::keyClick(desk.focus(), Qt::Key_A, Qt::ControlModifier);
        desk.type(pdf);
        desk.press(Qt::Key_Return);
    });
    desk.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(pdf); }));
    QTest::keyClick(documents, Qt::Key_Escape); // Offscreen, nobody gives the focus back when a dialog closes.
    REQUIRE(QTest::qWaitFor([&] { return documents.isNull(); }));

    const QString words = wordsOf(pdfPages(pdf), u"Lower Wyre Early Years Offer · Tuesday 12 March 2019"_s);
    qsizetype at = 0;
    for (const QString &part :
         QStringList{u"Present Farah Osgood (FO)"_s, u"Mina Tallis (MT)"_s,
                     u"Bettina Hale (BH), substitute for Corin Pell"_s, u"Apologies Corin Pell"_s} +
             lines) {
        const QString expected = lines.contains(part) ? printed(part) : part;
        const qsizetype found = words.indexOf(expected, at);
        CAPTURE(expected, words.sliced(at, qMin<qsizetype>(400, words.size() - at)));
        REQUIRE(found >= 0);
        at = found + expected.size();
    }
    const qsizetype signature = words.indexOf(u"Signed by Farah Osgood on 20 March 2019 at 09:30"_s, at);
    CHECK(signature > at);
    CHECK(words.contains(desk.meeting().signature->sha256));

    control(Qt::Key_2);
    REQUIRE(desk.view().isActionsShown());
    control(Qt::Key_F);
    desk.type(u"fo"_s);
    const auto *list = desk.find<QAbstractItemView>("actions");
    REQUIRE(list->model()->rowCount() == 3);
    for (const QString &ref : {u"A1"_s, u"A4"_s, u"A5"_s}) {
        bool shown = false;
        for (int row = 0; row < 3; ++row)
            shown = shown || list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(ref);
        CAPTURE(ref);
        CHECK(shown);
    }
}
