#include "tests/ui/windowdesk.h"

#include "ui/sidebar/meetingsmodel.h"
#include "ui/sidebar/sidedelegate.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QListView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

struct Shelf {
    explicit Shelf(int meetings)
    {
        book = Minutebook::open(u":memory:"_s, {.recoveryFolder = dir.path()});
        REQUIRE(book->waitUntilOpen());
        QList<Edit> edits{{std::nullopt, board}, {std::nullopt, group}};
        for (int i = 0; i < meetings; ++i)
            edits.append(
                {std::nullopt, Meeting{.body = i % 2 ? board.id : group.id, .date = QDate(2000, 1, 1).addDays(i)}});
        REQUIRE(book->apply(u"Content"_s, edits));
    }
    QTemporaryDir dir;
    std::unique_ptr<Minutebook> book;
    Body board{.name = u"Board"_s};
    Body group{.name = u"Working Group"_s};
};

} // namespace

TEST_CASE("the list of meetings follows every change row by row")
{
    Shelf shelf(6);
    MeetingsModel model(*shelf.book, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QObject::connect(shelf.book.get(), &Minutebook::changed, &model, [&model] { model.refresh(); });
    bool reset = false;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&] { reset = true; });
    REQUIRE(model.rowCount() == 2);
    const QModelIndex board = model.index(0, 0);
    REQUIRE(model.rowCount(board) == 3);

    // The oldest becomes the newest: a row moves, nothing else.
    const QUuid oldest = model.index(2, 0, board).data(MeetingsModel::IdRole).toUuid();
    const QPersistentModelIndex kept = model.index(2, 0, board);
    Meeting moved = *shelf.book->meeting(oldest);
    moved.date = QDate(2030, 1, 1);
    moved.title = u"Extraordinary"_s;
    REQUIRE(shelf.book->apply(u"Move"_s, {{*shelf.book->meeting(oldest), moved}}));
    CHECK(kept.row() == 0);
    CHECK(kept.data().toString().contains(u"Extraordinary"_s));
    CHECK(kept.data(SideRole::State).toInt() == int(MeetingState::Draft));

    const Meeting fresh{.body = shelf.board.id, .date = QDate(2010, 1, 1)};
    REQUIRE(shelf.book->apply(u"Make"_s, {{std::nullopt, fresh}}));
    CHECK(model.rowCount(board) == 4);
    CHECK(model.indexOf(fresh.id).row() == 1);
    REQUIRE(shelf.book->apply(u"Delete"_s, {{moved, std::nullopt}}));
    CHECK(model.rowCount(board) == 3);
    CHECK_FALSE(kept.isValid());
    CHECK_FALSE(reset);

    Body renamed = shelf.board;
    renamed.name = u"Zoning Board"_s; // Now behind the other: another order of bodies is another tree.
    REQUIRE(shelf.book->apply(u"Rename"_s, {{shelf.board, renamed}}));
    CHECK(reset);
    CHECK(model.index(1, 0).data().toString() == u"Zoning Board"_s);
}

TEST_CASE("ten thousand meetings are listed, and one more, without waiting")
{
    Shelf shelf(10000);
    QElapsedTimer clock;
    clock.start();
    MeetingsModel model(*shelf.book, nullptr);
    const Meeting fresh{.body = shelf.board.id, .date = QDate(2010, 1, 1)};
    REQUIRE(shelf.book->apply(u"Make"_s, {{std::nullopt, fresh}}));
    model.refresh();
    CHECK(model.rowCount(model.index(0, 0)) == 5001);
    CHECK(clock.elapsed() < 1000); // 10 ms; the margin is for a machine under load.
}

TEST_CASE("choosing in the side bar shows a body, a meeting, its items, and marks one row alone")
{
    const Body body{.name = u"Allotments Committee"_s};
    Meeting meeting{.body = body.id, .date = QDate(2024, 3, 5)};
    meeting.items = {{.number = u"1"_s, .title = u"Water"_s}, {.number = u"2"_s, .title = u"Fences"_s}};
    WindowDesk desk({{std::nullopt, body}, {std::nullopt, meeting}});
    auto *tree = desk.find<QTreeView>("meetings");
    auto *places = desk.find<QListView>("places");
    auto *outline = desk.find<QListView>("outline");
    CHECK(outline->isVisible());
    REQUIRE(outline->model()->rowCount() == 2);
    outline->setFocus();
    outline->setCurrentIndex(outline->model()->index(1, 0));
    desk.press(Qt::Key_Return);
    CHECK(desk.page()->currentItem() == meeting.items[1].id);

    places->setFocus();
    desk.press(Qt::Key_End);
    CHECK_FALSE(desk.view().isMeetingShown());
    CHECK(desk.find<QWidget>("people")->isVisible());
    CHECK_FALSE(tree->selectionModel()->hasSelection());
    CHECK_FALSE(outline->isVisible());

    desk.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(desk.view().isMeetingShown());
    CHECK(desk.focus() == tree);
    CHECK_FALSE(places->selectionModel()->hasSelection());
    desk.press(Qt::Key_Return); // On to the page.
    CHECK(desk.focus() == desk.page());
    desk.press(Qt::Key_1, Qt::ControlModifier);
    desk.press(Qt::Key_Up);
    CHECK(desk.find<QWidget>("members")->isVisible());
    CHECK(tree->selectionModel()->selectedIndexes().size() == 1);
    desk.press(Qt::Key_Return);
    CHECK(desk.focus() == desk.find<QLineEdit>("name"));
}
