#include "core/minutes/copiedlines.h"
#include "tests/pastebombs.h"
#include "tests/ui/pagedesk.h"

#include <QDir>
#include <QDropEvent>

using namespace Qt::StringLiterals;

namespace {

void pasteHtml(Desk &desk, const QString &html, const QString &text = u"plain"_s)
{
    auto *data = new QMimeData;
    data->setHtml(html);
    data->setText(text);
    desk.paste(data);
}

QList<Line> said(const Desk &desk)
{
    QList<Line> lines;
    for (const Line &line : desk.lines()) {
        if (!isMinuteText(line.kind) || !isBlank(line))
            lines.append(normal(line));
    }
    return lines;
}

// What the page shows is what the values are, as somebody else's page would show them.
void checkShown(const Desk &desk) { CHECK(said(desk) == said(Desk(desk.committed))); }

} // namespace

TEST_CASE("words from a word processor come with headings, lists, bold and tables, as one step that says what it did")
{
    const Minutes start = oneItem(u"It leaks."_s);
    Desk desk(start);
    desk.caretToEnd(1);
    desk.enter();
    pasteHtml(desk, u"<h2>Next</h2><p>The group <b>agreed</b>.</p><ul><li>one<li>two</ul><table><tr><td>PV<td>roof"
                    "</table><img src='file:///etc/passwd'>"_s);
    CHECK(desk.shown().sliced(1) ==
          QStringList{u"It leaks."_s, u"Next"_s, u"The group **agreed**."_s, u"• one"_s, u"• two"_s, u"PV | roof"_s});
    CHECK(desk.hint == u"Pasted 5 lines; pictures were left out."_s);
    CHECK(desk.steps == QStringList{u"Paste"_s});
    CHECK(desk.line() == 6);
    CHECK(desk.words() == 9);
    checkShown(desk);
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.committed == start);
    desk.type(u"x"_s);
    CHECK(desk.hint.isEmpty());
}

TEST_CASE("a word pasted within a line stays in it, with its bold where the line has that")
{
    Desk desk(someMinutes());
    desk.caret(3, 3);
    pasteHtml(desk, u"<span> <b>whole</b></span>"_s);
    CHECK(desk.shown()[3] == u"The **whole** group **agreed** to wait."_s);
    CHECK(desk.hint.isEmpty()); // It is there to see.
    desk.caret(8, 3);
    pasteHtml(desk, u"<p class=MsoNormal><b>builders</b> or</p>"_s);
    CHECK(desk.shown()[8] == u"A7 [PV] [KO] askbuilders or two builders {4 Feb}"_s);
    desk.caretToEnd(0);
    pasteHtml(desk, u"<ul><li> <i>and</i> more"_s);
    CHECK(desk.shown()[0] == u"1 Apologiesand more"_s);
    desk.caret(3, 18);
    desk.paste(u"ly"_s); // Plain words take the look of where they come.
    CHECK(desk.shown()[3] == u"The **whole** group **aglyreed** to wait."_s);
    checkShown(desk);
}

TEST_CASE("what is pasted takes the place of the selection, in one step")
{
    const Minutes start = someMinutes();
    Desk desk(start);
    desk.select(3, 4, 6, 2);
    pasteHtml(desk, u"<p>one</p><p>two"_s);
    CHECK(desk.shown().sliced(3, 3) == QStringList{u"The one"_s, u"twoe"_s, u"• two"_s});
    CHECK(desk.steps == QStringList{u"Paste"_s});
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.committed == start);
    desk.select(3, 4, 6, 2);
    pasteHtml(desk, u"<p> </p>"_s, u" "_s);
    CHECK(desk.hint == u"Nothing was pasted: there are no words on the clipboard."_s);
    pasteHtml(desk, u"<img src=x>"_s, {});
    CHECK(desk.hint == u"Nothing was pasted: there is a picture on the clipboard, and no words."_s);
    CHECK(desk.committed == start);
    CHECK(desk.page.textCursor().hasSelection());
}

TEST_CASE("many lines in a title: the first is of the title, the rest stands below")
{
    Desk desk(someMinutes());
    desk.caret(0, 3);
    pasteHtml(desk, u"<p>one</p><p>two</p><ul><li>three"_s);
    CHECK(desk.shown().first(4) == QStringList{u"1 Apoone"_s, u"two"_s, u"• threelogies"_s, u"None were received."_s});
    desk.ctrl(Qt::Key_Z);
    desk.caret(12, 0); // Without words yet: whatever comes first.
    pasteHtml(desk, u"<h1>Gate</h1><p>It squeaks."_s);
    CHECK(desk.shown().sliced(12, 2) == QStringList{u"3 Gate"_s, u"It squeaks."_s});
    checkShown(desk);
}

TEST_CASE("a list or a sub-heading is never joined to the words before it")
{
    Desk desk(oneItem(u"Before after"_s));
    desk.caret(1, 6);
    pasteHtml(desk, u"<ul><li>one<li>two</ul>"_s);
    CHECK(desk.shown().sliced(1) == QStringList{u"Before"_s, u"• one"_s, u"• two after"_s});
    desk.caretToEnd(1);
    pasteHtml(desk, u"<h2>Next</h2>and<h2>Last</h2>"_s);
    CHECK(desk.shown().sliced(1, 4) == QStringList{u"Before"_s, u"Next"_s, u"and"_s, u"Last"_s});
    checkShown(desk);
}

TEST_CASE("an entry or a line that waits for its words becomes what is pasted")
{
    Desk desk(oneItem(u"- one"_s));
    desk.caretToEnd(1);
    desk.enter();
    pasteHtml(desk, u"<ol><li>first</ol>"_s);
    CHECK(desk.shown().sliced(1) == QStringList{u"• one"_s, u"1. first"_s});
    desk.enter();
    pasteHtml(desk, u"<p>second</p><p>text</p>"_s);
    CHECK(desk.shown().sliced(1) == QStringList{u"• one"_s, u"1. first"_s, u"2. second"_s, u"text"_s});
    checkShown(desk);
}

TEST_CASE("rows that a page copied come as rows, with ids and references of their own")
{
    Desk desk(someMinutes());
    desk.page.setNextRef([] { return u"A31"_s; });
    desk.select(3, 0, 9, 5);
    desk.ctrl(Qt::Key_C);
    desk.caretToEnd(13);
    desk.enter();
    desk.ctrl(Qt::Key_V);
    CHECK(desk.shown().sliced(14) == QStringList{u"The group **agreed** to wait."_s, u"Agreed to mend the roof"_s,
                                                 u"Next"_s, u"• one"_s, u"• two"_s,
                                                 u"A31 [PV] [KO] ask two builders {4 Feb}"_s, u"1. first"_s});
    CHECK(desk.hint == u"Pasted 7 lines."_s);
    REQUIRE(desk.committed.actions.size() == 2);
    const Action action = desk.committed.actions[1];
    CHECK(action.id != desk.committed.actions[0].id);
    CHECK(action.item == desk.committed.meeting.items[2].id);
    CHECK(action.owners == QStringList{u"PV"_s, u"KO"_s});
    CHECK(action.due == Due{u"4 Feb"_s, QDate(2031, 2, 4)});
    CHECK(action.progress.isEmpty()); // That is the other's.
    REQUIRE(desk.committed.meeting.items[2].decisions.size() == 1);
    CHECK(desk.committed.meeting.items[2].decisions[0].word == u"Agreed"_s);
    checkShown(desk);
    desk.ctrl(Qt::Key_V); // Twice: the next number, and another id.
    CHECK(desk.committed.actions.size() == 3);
    desk.select(14, 0, 20, 5);
    CHECK(desk.line() == 20);
}

TEST_CASE("several actions pasted at once have references one after the other")
{
    Minutes minutes = someMinutes();
    minutes.actions.append(minutes.actions[0]);
    minutes.actions[1].id = QUuid::createUuid();
    minutes.actions[1].ref = u"A8"_s;
    minutes.actions[1].position = 1;
    Desk desk(minutes);
    desk.select(7, 3, 10, 0);
    desk.ctrl(Qt::Key_C);
    desk.caretToEnd(14);
    desk.ctrl(Qt::Key_V);
    REQUIRE(desk.committed.actions.size() == 4);
    CHECK(desk.committed.actions[2].ref == u"A9"_s);
    CHECK(desk.committed.actions[3].ref == u"A10"_s);
}

TEST_CASE("a row that was cut and pasted is the same row, with all that it had")
{
    const Minutes start = someMinutes();
    Desk desk(start);
    desk.caret(8, 0);
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_End, 1, Qt::ShiftModifier);
    desk.ctrl(Qt::Key_X);
    CHECK(desk.steps == QStringList{u"Cut"_s});
    CHECK(desk.committed.actions.isEmpty());
    desk.caretToEnd(1);
    desk.enter();
    desk.ctrl(Qt::Key_V);
    REQUIRE(desk.committed.actions.size() == 1);
    CHECK(desk.committed.actions[0].ref == u"A7"_s);
    CHECK(desk.committed.actions[0].theme == u"Buildings"_s);
    CHECK(desk.committed.actions[0].progress == start.actions[0].progress);
    CHECK(desk.committed.actions[0].item == desk.committed.meeting.items[0].id);
    desk.enter();
    desk.ctrl(Qt::Key_V); // Again: that is another.
    REQUIRE(desk.committed.actions.size() == 2);
    CHECK(desk.committed.actions[1].ref == u"A8"_s);
    CHECK(desk.committed.actions[1].theme.isEmpty());
    while (!desk.undo.isEmpty())
        desk.ctrl(Qt::Key_Z);
    CHECK(desk.committed == start);
}

TEST_CASE("items that were copied come as new items, and the numbers below move on")
{
    const Minutes start = someMinutes();
    Desk desk(start);
    const QUuid second = desk.committed.meeting.items[1].id;
    desk.select(1, 19, 12, 0);
    desk.ctrl(Qt::Key_C);
    desk.caretToEnd(1);
    desk.ctrl(Qt::Key_V);
    const QList<Item> &items = desk.committed.meeting.items;
    REQUIRE(items.size() == 5);
    CHECK(items[1].title == u"Roof"_s);
    CHECK(items[1].number == u"2"_s);
    CHECK(items[1].id != second);
    CHECK(items[1].decisions.size() == 1);
    CHECK(items[2].number == u"3"_s);
    CHECK(items[2].title.isEmpty());
    CHECK(items[3].id == second);
    CHECK(items[3].number == u"4"_s);
    CHECK(items[4].number == u"5"_s);
    CHECK(desk.committed.actions.size() == 2);
    checkShown(desk);
    desk.ctrl(Qt::Key_Z);
    CHECK(desk.committed == start);
}

TEST_CASE("copying puts words, lines and HTML on the clipboard, of words within a line only these")
{
    Desk desk(someMinutes());
    desk.select(3, 4, 3, 16);
    desk.ctrl(Qt::Key_C);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    CHECK(data->text() == u"group agreed"_s);
    CHECK(data->html().endsWith(u">group <strong>agreed</strong>"_s));
    CHECK(data->hasFormat(QLatin1String(copiedLinesType)));
    desk.caretToEnd(0);
    desk.ctrl(Qt::Key_V);
    CHECK(desk.shown()[0] == u"1 Apologiesgroup agreed"_s);
    desk.caretToEnd(13);
    desk.ctrl(Qt::Key_V);
    CHECK(desk.shown()[13] == u"Members can read it again.group **agreed**"_s);
    desk.caret(8, 0); // All of a row.
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_End, 1, Qt::ShiftModifier);
    desk.ctrl(Qt::Key_C);
    CHECK(QApplication::clipboard()->mimeData()->html().endsWith(
        u"<p><strong>A7</strong> PV/KO to ask two builders by 4 Feb</p>"_s));
    desk.caretToEnd(1);
    desk.ctrl(Qt::Key_V); // Among words it is what it says.
    CHECK(desk.shown()[1] == u"None were received.PV/KO to ask two builders by 4 Feb"_s);
}

TEST_CASE("as plain text come the words alone, in place of a list the marks that it has there")
{
    Desk desk(someMinutes());
    desk.caretToEnd(13);
    desk.enter();
    auto *data = new QMimeData;
    data->setHtml(u"<h1>One</h1><b>two</b>"_s);
    data->setText(u"One\n- two"_s);
    QApplication::clipboard()->setMimeData(data);
    desk.page.pastePlain();
    CHECK(desk.shown().sliced(14) == QStringList{u"One"_s, u"• two"_s});
    desk.caret(8, 0);
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_End, 1, Qt::ShiftModifier);
    desk.ctrl(Qt::Key_C);
    desk.caretToEnd(15);
    desk.enter();
    desk.page.pastePlain();
    CHECK(desk.shown()[16] == u"• PV KO ask two builders 4 Feb"_s);
    desk.page.setReadOnly(true);
    const QStringList before = desk.shown();
    desk.page.pastePlain();
    CHECK(desk.shown() == before);
}

TEST_CASE("rows on the clipboard take over no row of the page, whoever wrote them")
{
    const Minutes start = someMinutes();
    Desk desk(start);
    const QString id = desk.committed.actions[0].id.toString(QUuid::WithoutBraces);
    const QString item = desk.committed.meeting.items[0].id.toString(QUuid::WithoutBraces);
    const QString row = uR"({"kind":"action","id":"%1","label":"A7","text":"theirs"})"_s.arg(id);
    const QString title = uR"({"kind":"title","id":"%1","label":"1","text":"theirs"})"_s.arg(item);
    auto *data = new QMimeData;
    data->setData(QLatin1String(copiedLinesType),
                  uR"({"format":"minutebook-lines","version":1,"lines":[%1,%1,%2,%2]})"_s.arg(row, title).toUtf8());
    desk.caretToEnd(13);
    desk.enter();
    desk.paste(data);
    CHECK(desk.committed.actions.size() == 3);
    CHECK(desk.committed.meeting.items.size() == 5);
    CHECK(desk.committed.actions[0] == start.actions[0]);
    QSet<QUuid> ids;
    for (const Line &line : desk.lines()) {
        if (!isMinuteText(line.kind))
            ids.insert(line.id);
    }
    CHECK(ids.size() == 9);
    checkShown(desk);
}

TEST_CASE("what every program copies goes into the page and out again")
{
    const QDir folder(QStringLiteral(MINUTEBOOK_PASTE_FIXTURES));
    const QStringList files = folder.entryList({u"*.html"_s, u"*.plain"_s}, QDir::Files);
    REQUIRE(files.size() > 10);
    const Minutes start = someMinutes();
    for (const QString &name : files) {
        CAPTURE(name);
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const int line : {0, 3, 6, 8, 13}) {
            Desk desk(start);
            desk.caret(line, 3);
            name.endsWith(u".html"_s) ? pasteHtml(desk, text) : desk.paste(text);
            CHECK(desk.steps == QStringList{u"Paste"_s});
            checkShown(desk);
            desk.ctrl(Qt::Key_Z);
            CHECK(desk.committed == start);
        }
    }
}

// How long each takes is measured by the benchmarks.
TEST_CASE("bombs on the clipboard leave a sound page, say what they left out, and nothing of them is fetched")
{
    const Minutes start = oneItem(u"It leaks."_s);
    Desk desk(start);
    for (const PasteBomb &bomb : pasteBombs()) {
        CAPTURE(bomb.name);
        desk.caretToEnd(1);
        desk.enter();
        desk.steps.clear();
        desk.hint.clear();
        desk.paste(bomb.mimeData().release());
        CHECK(desk.steps.size() <= 1);
        if (desk.page.document()->blockCount() > 1000)
            CHECK(desk.hint.endsWith(u"the clipboard still has the rest."_s));
        CHECK(!desk.page.toPlainText().contains(QChar::ObjectReplacementCharacter));
        CHECK(minutesOf(desk.lines(), desk.committed) == desk.committed);
        while (!desk.undo.isEmpty())
            desk.ctrl(Qt::Key_Z);
        CHECK(desk.committed == start);
    }
}

TEST_CASE("a pasted action says what Enter would make of it")
{
    Desk desk(oneItem(u"It leaks."_s));
    desk.caretToEnd(1);
    desk.enter();
    desk.paste(u"a ask two builders by 4 Feb"_s);
    CHECK(desk.hint.startsWith(u"Enter makes action A1"_s));
}

TEST_CASE("nothing is fetched from an address: the page asks nobody for what it names")
{
    struct Watched : MeetingPage {
        QVariant loadResource(int type, const QUrl &name) override
        {
            asked.append(name);
            return MeetingPage::loadResource(type, name);
        }
        QList<QUrl> asked;
    } page;
    page.document()->setResourceProvider([&](const QUrl &name) {
        page.asked.append(name);
        return QVariant();
    });
    page.show(oneItem(u"It leaks."_s));
    page.show();
    page.moveCursor(QTextCursor::End);
    const auto paste = [&](const QString &html) {
        auto *data = new QMimeData;
        data->setHtml(html);
        QApplication::clipboard()->setMimeData(data);
        page.paste();
    };
    paste(u"<link rel=stylesheet href='//host/x.css'><style>@import 'file:///etc/passwd';</style>"
          "<p style='background:url(//host/x.png)'>one</p><img src='//host/share/x.png'><img src='file:///etc/passwd'>"
          "<table background='data:image/png;base64,QUFB'><tr><td>two</table><a href='javascript:x'>three</a>"_s);
    CHECK(!page.grab().isNull());
    CHECK(page.toPlainText().endsWith(u"It leaks.one\ntwo\nthree"_s));
    CHECK(page.asked.isEmpty());
    page.document()->resource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s));
    CHECK(page.asked.size() == 1); // It would have been noticed.
}

TEST_CASE("what is dropped is read like what is pasted")
{
    Desk desk(oneItem(u"It leaks."_s));
    QTextCursor at(desk.page.document());
    at.setPosition(desk.block(1).position() + 3);
    QMimeData data;
    data.setHtml(u"<span>really <b>and truly</b> </span>"_s);
    data.setText(u"plain"_s);
    QDragEnterEvent enter(desk.page.cursorRect(at).center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk.page.viewport(), &enter);
    QDropEvent event(QPointF(desk.page.cursorRect(at).center()), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk.page.viewport(), &event);
    CHECK(desk.shown()[1] == u"It really **and truly** leaks."_s);
    CHECK(desk.steps == QStringList{u"Paste"_s});
}
