#include "tests/ui/windowdesk.h"
#include "ui/actions/actionspage.h"
#include "ui/documents/documentdialog.h"
#include "ui/documents/manydialog.h"
#include "ui/documents/pagesview.h"
#include "ui/window/filecommands.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPrinter>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

struct Committee {
    Body body{.name = u"Allotments Committee"_s};
    Meeting march{.body = body.id, .date = QDate(2024, 3, 5), .venue = u"Old Forge"_s};
    Meeting april{.body = body.id, .date = QDate(2024, 4, 2)};
    Action action{.meeting = march.id, .body = body.id, .ref = u"A1"_s, .text = u"mend the tap"_s, .owners = {u"PV"_s}};

    Committee()
    {
        for (int i = 1; i < 40; ++i)
            march.items.append({.number = QString::number(i),
                                .title = u"Plot %1"_s.arg(i),
                                .minute = u"The hedge of plot %1 was looked at."_s.arg(i)});
        action.item = march.items.first().id;
    }
    QList<Edit> edits() const
    {
        return {{std::nullopt, body}, {std::nullopt, april}, {std::nullopt, march}, {std::nullopt, action}};
    }
};

DocumentDialog *openDialog()
{
    auto *dialog = qobject_cast<DocumentDialog *>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    return dialog;
}

struct DocumentsDesk : WindowDesk {
    explicit DocumentsDesk(const Committee &committee = {}, const QList<Edit> &more = {})
        : WindowDesk(committee.edits() + more)
    {
        press(Qt::Key_P, Qt::ControlModifier);
        dialog = openDialog();
        REQUIRE(QTest::qWaitFor([&] { return pages()->pageCount() > 0; }));
    }
    PagesView *pages() const { return dialog->findChild<PagesView *>(u"preview"_s); }
    QString sentence() const { return dialog->findChild<QLabel *>(u"sentence"_s)->text(); }
    void choose(documents::Kind kind)
    {
        dialog->findChild<QListWidget *>(u"documents"_s)->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < int(kind); ++i)
            press(Qt::Key_Down);
    }
    QPointer<DocumentDialog> dialog;
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("Ctrl+P shows the minutes as they stand, as the pages that they will have")
{
    const DocumentsDesk desk;
    CHECK(desk.dialog->choice().kind == documents::Kind::Draft);
    CHECK(desk.pages()->pageCount() > 2);
    CHECK(desk.pages()->accessibleName() == u"Draft minutes, page 1 of %1"_s.arg(desk.pages()->pageCount()));
    CHECK(desk.pages()->accessibleDescription().contains(u"Plot 1"_s));
    CHECK(desk.pages()->accessibleDescription().contains(u"DRAFT"_s));
}

TEST_CASE("the preview is paged, sized and searched by keys")
{
    DocumentsDesk desk;
    desk.pages()->setFocus();
    desk.press(Qt::Key_PageDown);
    CHECK(desk.pages()->page() == 1);
    CHECK(desk.dialog->findChild<QSpinBox *>(u"page"_s)->value() == 2);
    desk.press(Qt::Key_End);
    CHECK(desk.pages()->page() == desk.pages()->pageCount() - 1);
    desk.press(Qt::Key_Home);
    CHECK(desk.pages()->page() == 0);
    const qreal before = desk.pages()->shownZoom();
    desk.press(Qt::Key_Plus);
    CHECK(desk.pages()->shownZoom() > before);
    desk.press(Qt::Key_0);
    CHECK(desk.pages()->shownZoom() == Approx(before));

    auto *find = desk.dialog->findChild<QLineEdit *>(u"findInPages"_s);
    find->setFocus();
    desk.type(u"HEDGE OF PLOT 39"_s);
    CHECK(desk.dialog->findChild<QLabel *>(u"hits"_s)->text() == u"1 place"_s);
    CHECK(desk.pages()->page() > 0);
}

TEST_CASE("a document that cannot be made yet says why, and is neither exported nor printed")
{
    DocumentsDesk desk;
    desk.choose(documents::Kind::Signed);
    CHECK(desk.sentence() == u"These minutes are not signed yet."_s);
    CHECK(desk.pages()->pageCount() == 0);
    desk.choose(documents::Kind::ActionLog);
    REQUIRE(QTest::qWaitFor([&] { return desk.pages()->pageCount() > 0; }));
    CHECK(desk.pages()->accessibleDescription().contains(u"mend the tap"_s));
    CHECK(desk.sentence().isEmpty());
}

TEST_CASE("what an officer has to do is asked for by initials")
{
    DocumentsDesk desk;
    desk.choose(documents::Kind::ActionSheet);
    auto *owner = desk.dialog->findChild<QComboBox *>(u"owner"_s);
    REQUIRE(owner->isVisible());
    CHECK(desk.sentence() == u"Say whose: initials, a name or a team."_s);
    CHECK(desk.pages()->pageCount() == 0);
    owner->setFocus();
    desk.type(u"PV"_s);
    CHECK(QTest::qWaitFor([&] { return desk.pages()->accessibleDescription().contains(u"mend the tap"_s); }));
    owner->lineEdit()->selectAll();
    desk.type(u"XY"_s);
    CHECK(QTest::qWaitFor([&] { return !desk.pages()->accessibleDescription().contains(u"mend the tap"_s); }));
}

TEST_CASE("an action log leaves out what is exempt, and says so, until somebody takes the tick away")
{
    Committee committee;
    committee.march.items[0].exempt = true;
    committee.march.items[1].level = 2; // Under it.
    Action below = committee.action;
    below.id = QUuid::createUuid();
    below.item = committee.march.items[1].id;
    below.text = u"ring the lawyer"_s;
    DocumentsDesk desk(committee, {{std::nullopt, below}});
    const auto shows = [&](const QString &words) { return desk.pages()->accessibleDescription().contains(words); };
    const auto *tick = desk.dialog->findChild<QCheckBox *>(u"leaveOutExempt"_s);
    CHECK_FALSE(tick->isVisible()); // Of minutes that is the public copy.
    desk.choose(documents::Kind::ActionLog);
    REQUIRE(QTest::qWaitFor([&] { return shows(u"Actions of exempt items are left out."_s); }));
    CHECK_FALSE(shows(u"mend the tap"_s));
    CHECK_FALSE(shows(u"ring the lawyer"_s));
    REQUIRE(tick->isVisible());
    CHECK(tick->isChecked());
    desk.dialog->findChild<QCheckBox *>(u"leaveOutExempt"_s)->setFocus();
    desk.press(Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return shows(u"mend the tap"_s); }));
    CHECK(shows(u"ring the lawyer"_s));
    CHECK_FALSE(shows(u"left out"_s));
    desk.choose(documents::Kind::Agenda);
    CHECK(tick->isChecked());
}

TEST_CASE("a document is exported where it is asked to, never over the book, and what was chosen is remembered")
{
    DocumentsDesk desk;
    desk.dialog->exportTo(desk.path());
    CHECK(desk.sentence().contains(u"is this book itself"_s));
    const QString path = desk.dir.filePath(u"minutes.pdf"_s);
    desk.dialog->exportTo(path);
    CHECK(read(path).startsWith("%PDF-1.7"));
    CHECK(desk.sentence().contains(u"minutes.pdf"_s));
    desk.dialog->exportTo(desk.dir.filePath(u"no such folder/minutes.pdf"_s));
    CHECK(desk.sentence().contains(u"Nothing was changed there."_s));
    desk.choose(documents::Kind::ActionLog);
    desk.press(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return desk.dialog.isNull(); }));
    CHECK(read(desk.path()).startsWith("SQLite format 3"));
    desk.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(openDialog()->choice().kind == documents::Kind::ActionLog);
}

TEST_CASE("on the actions page Ctrl+P has the officer, or the body, of the filter")
{
    const Committee committee;
    const Body other{.name = u"Zoo Panel"_s};
    const Action theirs{.body = other.id, .text = u"feed the lion"_s, .owners = {u"PV"_s}};
    WindowDesk desk(committee.edits() + QList<Edit>{{std::nullopt, other}, {std::nullopt, theirs}});
    const auto shows = [&](const QString &words) {
        return QTest::qWaitFor(
            [&] { return openDialog()->findChild<PagesView *>()->accessibleDescription().contains(words); });
    };
    desk.press(Qt::Key_2, Qt::ControlModifier);
    desk.view().actionsPage().setFilter({.owner = u"PV"_s});
    desk.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(shows(u"Actions of PV"_s));
    CHECK(shows(u"feed the lion"_s));
    desk.press(Qt::Key_Escape);
    desk.view().actionsPage().setFilter({.body = u"zoo panel"_s});
    desk.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(shows(u"feed the lion"_s));
    CHECK_FALSE(openDialog()->findChild<PagesView *>()->accessibleDescription().contains(u"mend the tap"_s));

    auto *body = openDialog()->findChild<QComboBox *>(u"body"_s);
    REQUIRE(body->isVisible());
    body->setFocus();
    desk.press(Qt::Key_Home);
    CHECK(shows(u"mend the tap"_s));
}

TEST_CASE("both dialogs fit a window of 640 by 400")
{
    const Committee committee;
    WindowDesk desk(committee.edits());
    for (const Qt::KeyboardModifiers with :
         {Qt::KeyboardModifiers(Qt::NoModifier), Qt::ShiftModifier | Qt::NoModifier}) {
        desk.press(Qt::Key_P, Qt::ControlModifier | with);
        QWidget *dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        CHECK(dialog->minimumSizeHint().width() <= 640);
        CHECK(dialog->minimumSizeHint().height() <= 400);
        desk.press(Qt::Key_Escape);
    }
}

TEST_CASE("the printer gets the pages of the preview")
{
    DocumentsDesk desk;
    const QString path = desk.dir.filePath(u"printed.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 3);
    desk.dialog->printTo(printer);
    CHECK(desk.sentence() == u"Draft minutes: sent to the printer."_s);
    CHECK(read(path).count("/Type /Page\n") == 2);
}

TEST_CASE("documents of several meetings are written one after the other, and none replaces a file")
{
    const Committee committee;
    WindowDesk desk(committee.edits());
    desk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<ManyDocumentsDialog> dialog = qobject_cast<ManyDocumentsDialog *>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    const auto sentence = [&] { return dialog->findChild<QLabel *>(u"sentence"_s)->text(); };
    CHECK(sentence() == u"2 meetings are ticked."_s);
    const QString folder = desk.dir.filePath(u"out"_s);
    QDir().mkpath(folder);
    for (int round = 1; round <= 2; ++round) {
        dialog->exportTo(folder);
        REQUIRE(QTest::qWaitFor([&] { return !dialog->isRunning(); }));
        CHECK(sentence().startsWith(u"2 documents were written to "_s));
        CHECK(QDir(folder).entryList({u"*.pdf"_s}).size() == 2 * round);
    }
    dialog->exportTo(folder);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(dialog->isRunning());
    CHECK(sentence().startsWith(u"Stopped."_s));
    desk.press(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return dialog.isNull(); }));
}
