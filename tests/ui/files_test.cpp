#include "tests/ui/windowdesk.h"

#include "ui/window/filecommands.h"
#include "ui/window/filedialogs.h"
#include "ui/window/recentbooks.h"
#include "ui/window/savestatus.h"

#include <QAbstractFileIconProvider>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QList<Edit> content()
{
    const Body body{.name = u"Allotments / Ponds: Committee"_s};
    Meeting meeting{.body = body.id, .date = QDate(2024, 3, 5)};
    meeting.items = {{.number = u"1"_s, .title = u"Water"_s, .minute = u"The pump is broken."_s}};
    return {{std::nullopt, body}, {std::nullopt, meeting}};
}

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a book is exported as JSON, and its import into an empty book brings everything, and undo takes it out")
{
    WindowDesk desk(content());
    const QString json = desk.dir.filePath(u"book.json"_s);
    desk.window->files().exportJson(json);
    CHECK(desk.view().saying().isEmpty());
    CHECK(read(json).contains("The pump is broken."));

    const QString other = desk.dir.filePath(u"Other.minutebook"_s);
    desk.window->files().createBook(other);
    REQUIRE(QTest::qWaitFor([&] { return desk.window->view() && desk.book().path() == other; }));
    REQUIRE(desk.book().meetings().isEmpty());
    desk.window->files().importFiles({json});
    CHECK(desk.view().saying().isEmpty());
    CHECK(desk.book().meetings().size() == 1);
    CHECK(desk.book().undoText() == u"Import"_s);
    desk.view().undo();
    CHECK(desk.book().meetings().isEmpty());
    desk.window->closeBook();
}

TEST_CASE("what cannot be imported is said above the page and changes nothing")
{
    WindowDesk desk(content());
    const QString bad = desk.dir.filePath(u"bad.json"_s);
    QFile file(bad);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"minutebook\": 1, \"meetings\": [{\"date\": 7}]}");
    file.close();
    desk.window->files().importFiles({bad});
    CHECK(desk.view().saying().contains(u"bad.json"_s));
    CHECK(desk.book().meetings().size() == 1);
    desk.window->files().importFiles({desk.path()});
    CHECK(desk.view().saying().contains(u"Millbrook.minutebook"_s));
    desk.window->files().importFiles({desk.dir.filePath(u"gone.json"_s)});
    CHECK(desk.view().saying().contains(u"gone.json"_s));
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("a book is never exported over itself")
{
    WindowDesk desk(content());
    desk.window->files().exportJson(desk.path());
    CHECK(desk.view().saying().contains(u"Millbrook.minutebook"_s));
    CHECK(desk.book().flush());
    CHECK(read(desk.path()).startsWith("SQLite format 3"));
}

TEST_CASE("a copy holds what was typed a moment ago, and replaces no file")
{
    WindowDesk desk(content());
    desk.press(Qt::Key_M, Qt::ControlModifier);
    desk.find<QLineEdit>("venue")->setFocus();
    desk.type(u"Old Forge"_s);
    const QString copy = desk.dir.filePath(u"Copy.minutebook"_s);
    desk.window->files().saveCopy(copy);
    CHECK(desk.view().saying().isEmpty());
    auto second = Minutebook::open(copy, desk.settings());
    REQUIRE(second->waitUntilOpen());
    REQUIRE(second->readNow({desk.meeting().id}));
    CHECK(second->meeting(desk.meeting().id)->venue == u"Old Forge"_s);
    second.reset();
    desk.window->files().saveCopy(copy);
    CHECK(desk.view().saying().contains(u"Copy.minutebook"_s));
}

TEST_CASE("books opened last come first, each once")
{
    WindowDesk desk;
    CHECK(recentBooks() == QStringList{desk.path()});
    rememberBook(u"/somewhere/B.minutebook"_s);
    rememberBook(desk.path());
    CHECK(recentBooks() == QStringList{desk.path(), u"/somewhere/B.minutebook"_s});
    forgetBook(desk.path());
    CHECK(recentBooks() == QStringList{u"/somewhere/B.minutebook"_s});
}

TEST_CASE("a file dialog tells files by their names alone")
{
    WindowDesk desk;
    QFile file(desk.dir.filePath(u"really-a-picture.minutebook"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG\r\n\x1a\n");
    file.close();
    std::unique_ptr<QFileDialog> dialog(makeFileDialog(nullptr, FileKind::Book, u"Open"_s));
    REQUIRE(dialog->iconProvider());
    CHECK(dialog->iconProvider()->type(QFileInfo(file)) == u"minutebook file"_s);
    CHECK(dialog->defaultSuffix() == u"minutebook"_s);
    CHECK(fileNameOf(u"2024-03-05 Allotments / Ponds: Committee. "_s) == u"2024-03-05 Allotments Ponds Committee"_s);
}

TEST_CASE("the status says in words how safe everything is")
{
    const QDateTime at(QDate(2024, 3, 5), QTime(14, 3, 22));
    CHECK(saveStatus({SaveState::Kind::Saved, at, {}}).endsWith(u"All changes saved 14:03:22"_s));
    CHECK(saveStatus({SaveState::Kind::Saving, {}, {}}) == u"Saving…"_s);
    CHECK(saveStatus({SaveState::Kind::KeptLocally, {}, u"cannot reach S:"_s})
              .endsWith(u"Kept on this computer: cannot reach S:"_s));
    CHECK(saveStatus({SaveState::Kind::ReadOnly, {}, u"PC-17 is editing since 13:40"_s}) ==
          u"Read-only: PC-17 is editing since 13:40"_s);
}
