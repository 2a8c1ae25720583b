#include "tests/ui/pagedesk.h"
#include "tests/ui/windowdesk.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace {

const QString welsh = u"Chair: [Croeso i bawb]{cy} all."_s;

QString minuteOf(Desk &desk)
{
    desk.page.commit();
    return desk.committed.meeting.items.first().minute;
}

} // namespace

TEST_CASE("words of another language stand on the page without their marks, and are written with them")
{
    Desk desk(oneItem(welsh));
    CHECK(desk.block(1).text() == u"Chair: Croeso i bawb all."_s);
    CHECK(desk.lines()[1].runs[1] == Run{Look::Plain, u"Croeso i bawb"_s, u"cy"_s});
    desk.caretToEnd(1);
    desk.type(u" Done."_s);
    CHECK(minuteOf(desk) == welsh + u" Done."_s);
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.block(1).text() == u"Chair: Croeso i bawb all."_s);
}

TEST_CASE("what is typed within words of another language is of it, and so is what takes their place")
{
    Desk desk(oneItem(welsh));
    desk.caret(1, 13);
    desk.type(u" mawr"_s);
    CHECK(minuteOf(desk) == u"Chair: [Croeso mawr i bawb]{cy} all."_s);
    desk.page.setSought({.text = u"mawr"_s});
    desk.page.findNext(0);
    desk.page.replaceFound(u"cynnes"_s);
    CHECK(minuteOf(desk) == u"Chair: [Croeso cynnes i bawb]{cy} all."_s);
}

TEST_CASE("a selection gets another language, keeps its bold, and undo takes it back")
{
    Desk desk(oneItem(u"Say **bore da** to all."_s));
    desk.select(1, 4, 1, 11);
    CHECK(desk.page.language().isEmpty());
    desk.page.setLanguage(u"cy"_s);
    CHECK(desk.page.language() == u"cy"_s);
    CHECK(minuteOf(desk) == u"Say [**bore da**]{cy} to all."_s);
    CHECK(desk.steps == QStringList{u"Language"_s});
    desk.select(1, 4, 1, 8);
    desk.page.toggleBold();
    CHECK(minuteOf(desk) == u"Say [bore **da**]{cy} to all."_s);
    desk.select(1, 0, 1, 11);
    desk.page.setLanguage({});
    CHECK(minuteOf(desk) == u"Say bore **da** to all."_s);
    desk.press(Qt::Key_End);
    for (int i = 0; i < 3; ++i)
        desk.ctrl(Qt::Key_Z);
    CHECK(minuteOf(desk) == u"Say **bore da** to all."_s);
}

TEST_CASE("without a selection the language is that of what is typed next")
{
    Desk desk(oneItem(u"Said: "_s + u"x"_s));
    desk.caretToEnd(1);
    desk.press(Qt::Key_Backspace);
    desk.page.setLanguage(u"pl"_s);
    CHECK(desk.page.language() == u"pl"_s);
    desk.type(u"dzień dobry"_s);
    desk.page.setLanguage({});
    desk.type(u" to all"_s);
    CHECK(minuteOf(desk) == u"Said: [dzień dobry]{pl} to all"_s);
}

TEST_CASE("words of another language keep it when their line is split, joined, turned and copied")
{
    Desk desk(oneItem(welsh));
    desk.caret(1, 14);
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(minuteOf(desk) == u"Chair: [Croeso]{cy}\n\n[i bawb]{cy} all."_s);
    desk.caret(2, 0);
    desk.press(Qt::Key_Backspace);
    CHECK(minuteOf(desk) == welsh);
    desk.page.turnInto(Line::Kind::Bullet);
    CHECK(minuteOf(desk) == u"- "_s + welsh);
    desk.select(1, 7, 1, 13);
    desk.ctrl(Qt::Key_C);
    CHECK(QApplication::clipboard()->mimeData()->html().contains(u"<span lang=\"cy\">Croeso</span>"_s));
    desk.caretToEnd(1);
    desk.type(u" "_s);
    desk.ctrl(Qt::Key_V);
    CHECK(minuteOf(desk) == u"- "_s + welsh + u" [Croeso]{cy}"_s);
}

TEST_CASE("a decision may speak another language, titles and actions do not")
{
    Minutes minutes = someMinutes();
    minutes.meeting.items[1].decisions[0].text = u"to say [diolch]{cy}"_s;
    Desk desk(minutes);
    for (const Line &line : desk.lines()) {
        if (line.kind == Line::Kind::Decision)
            CHECK(line.runs.last() == Run{Look::Plain, u"diolch"_s, u"cy"_s});
    }
    const QStringList before = desk.shown();
    desk.select(2, 0, 2, 4); // A title.
    desk.page.setLanguage(u"cy"_s);
    CHECK(desk.shown() == before);
    CHECK(desk.steps.isEmpty());
    CHECK(desk.hint == u"Titles and actions are in the body’s own language."_s);
}

TEST_CASE("the status says when the caret is in words of another language")
{
    Desk desk(oneItem(welsh));
    desk.caret(1, 3);
    CHECK(desk.where == u"Item 1 of 1"_s);
    desk.caret(1, 9);
    CHECK(desk.where == u"Item 1 of 1 · Welsh (cy)"_s);
}

TEST_CASE("the language of words is set in the Edit menu, by keys alone")
{
    const Body body{.name = u"Allotments Committee"_s};
    const Meeting meeting{.body = body.id,
                          .date = QDate(2024, 3, 5),
                          .items = {{.number = u"1"_s, .title = u"Welcome"_s, .minute = u"Croeso"_s}}};
    WindowDesk desk({{std::nullopt, body}, {std::nullopt, meeting}});
    desk.page()->setFocus();
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.press(Qt::Key_Home, Qt::ShiftModifier);
    const auto choose = [&](const QString &words, const QString &expected) {
        desk.inDialog([&](QDialog *dialog) {
            desk.type(words);
            desk.press(Qt::Key_Return);
            if (dialog->isVisible()) { // Said in it, what is wrong.
                dialog->findChild<QComboBox *>()->lineEdit()->selectAll();
                desk.type(u"we"_s);
                desk.press(Qt::Key_Return); // Takes what the field went on with: “lsh (cy)”.
                desk.press(Qt::Key_Return);
            }
        });
        desk.command(u"Language"_s)->trigger();
        REQUIRE(desk.view().commit());
        CHECK(desk.meeting().items.first().minute == expected);
    };
    choose(u"no such one"_s, u"[Croeso]{cy}"_s);
    choose(u"xx-Latn"_s, u"[Croeso]{xx-Latn}"_s);
    choose(u"The body’s own"_s, u"Croeso"_s);
    desk.view().undo();
    CHECK(desk.meeting().items.first().minute == u"[Croeso]{xx-Latn}"_s);
}
