#include "tests/ui/windowdesk.h"

#include "ui/guide/guidewindow.h"
#include "ui/window/style.h"

#include <QDir>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

QList<Edit> meeting()
{
    const Body body{.name = u"Allotments Committee"_s};
    return {{std::nullopt, body}, {std::nullopt, Meeting{.body = body.id, .date = QDate(2024, 3, 5)}}};
}

GuideWindow *guide()
{
    for (QWidget *one : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<GuideWindow *>(one); window && window->isVisible())
            return window;
    }
    return nullptr;
}

QString textOf(const QString &page)
{
    QFile file(u":/guide/"_s + page + u".md"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("F1 opens the guide at the page for where the hands are, Escape closes it")
{
    WindowDesk desk(meeting());
    desk.page()->setFocus();
    desk.press(Qt::Key_F1);
    REQUIRE(guide());
    CHECK(guide()->page() == u"page"_s);
    QTest::keyClick(guide(), Qt::Key_Escape);
    CHECK_FALSE(guide());
    desk.press(Qt::Key_T, Qt::ControlModifier);
    desk.press(Qt::Key_F1);
    REQUIRE(guide());
    CHECK(guide()->page() == u"attendance"_s);
}

TEST_CASE("every page of the guide has a title, and its links and pictures are there")
{
    REQUIRE(GuideWindow::pages().size() == 10);
    static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
    for (const auto &[name, title] : GuideWindow::pages()) {
        CAPTURE(name);
        CHECK_FALSE(title.isEmpty());
        for (auto it = link.globalMatch(textOf(name)); it.hasNext();) {
            const QString target = it.next().captured(1);
            CAPTURE(target);
            CHECK(QFile::exists(u":/guide/"_s + target));
        }
    }
}

TEST_CASE("every picture of the guide is referred to once, with words for who cannot see it, and the dark one stands "
          "in its place")
{
    static const QRegularExpression reference(u"!\\[([^\\]]*)\\]\\(([^)]+)\\)"_s);
    QStringList shown;
    for (const auto &[name, title] : GuideWindow::pages()) {
        for (auto it = reference.globalMatch(textOf(name)); it.hasNext();) {
            const auto found = it.next();
            CAPTURE(name, found.captured(2));
            CHECK(found.captured(1).size() > 10);
            CHECK_FALSE(shown.contains(found.captured(2)));
            shown.append(found.captured(2));
            if (found.captured(2) == u"dark.png"_s)
                CHECK(textOf(name).first(found.capturedStart()).section(u"\n## "_s, -1).startsWith(u"Dark"_s));
        }
    }
    const QStringList pictures = QDir(u":/guide"_s).entryList({u"*.png"_s});
    CHECK(pictures.size() > 8);
    for (const QString &picture : pictures) {
        CAPTURE(picture);
        CHECK(shown.contains(picture));
        CHECK_FALSE(QImage(u":/guide/"_s + picture).isNull());
    }
}

TEST_CASE("pictures of the guide are as wide as its window has room, and no wider than they were made")
{
    GuideWindow window(nullptr);
    window.showPage(u"actions"_s);
    window.show();
    auto *text = window.findChild<QTextBrowser *>();
    const auto width = [&] {
        const QUrl url = text->document()->baseUrl().resolved(QUrl(u"actions.png"_s));
        return text->document()
            ->resource(QTextDocument::ImageResource, url)
            .value<QImage>()
            .deviceIndependentSize()
            .width();
    };
    const auto room = [&] { return text->viewport()->width() - 2 * text->document()->documentMargin(); };
    for (const QSize size : {QSize(640, 400), QSize(900, 700), QSize(1600, 900)}) {
        window.resize(size);
        CAPTURE(size.width());
        CHECK(QTest::qWaitFor([&] { return width() == qMin(room(), 120.0 * grid(&window)); }));
        CHECK(text->horizontalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("a page of the guide begins at its beginning, however it was shown")
{
    WindowDesk desk(meeting());
    desk.page()->setFocus();
    desk.press(Qt::Key_F1);
    REQUIRE(guide());
    auto *text = guide()->findChild<QTextBrowser *>();
    QCoreApplication::processEvents();
    REQUIRE(text->verticalScrollBar()->maximum() > 0);
    CHECK(text->verticalScrollBar()->value() == 0);
    CHECK(text->hasFocus());
}

TEST_CASE("a link in the guide goes to its page, and pictures are shown")
{
    GuideWindow window(nullptr);
    window.showPage(u"start"_s);
    auto *text = window.findChild<QTextBrowser *>();
    CHECK(text->toPlainText().contains(u"Call the roll"_s));
    CHECK_FALSE(text->toPlainText().contains(u"**"_s));
    emit text->anchorClicked(QUrl(u"capture.md"_s));
    CHECK(window.page() == u"capture"_s);
    emit text->anchorClicked(QUrl(u"http://example.org/x.md"_s));
    CHECK(window.page() == u"capture"_s);
    window.showPage(u"nothing"_s);
    CHECK(window.page() == u"start"_s);
}

TEST_CASE("the guide knows every key of the menus")
{
    WindowDesk desk(meeting());
    QString keys = textOf(u"keys"_s) + textOf(u"actions"_s);
    keys.replace(u"Enter"_s, u"Return"_s);
    keys.replace(u"Ctrl+Shift+A, D, T, H, L"_s, u"Ctrl+Shift+A Ctrl+Shift+D Ctrl+Shift+T Ctrl+Shift+H Ctrl+Shift+L"_s);
    for (QMenu *menu : desk.window->menuBar()->findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions()) {
            for (const QKeySequence &key : action->shortcuts().mid(0, 1)) {
                QString said = key.toString(QKeySequence::PortableText);
                if (said.endsWith(u"Del"_s) || said.endsWith(u"Ins"_s)) // The guide writes them out.
                    said.replace(u"Del"_s, u"Delete"_s).replace(u"Ins"_s, u"Insert"_s);
                CAPTURE(action->text(), said);
                const QRegularExpression whole(QRegularExpression::escape(said) + u"(?![A-Za-z0-9])"_s);
                CHECK(keys.contains(whole));
            }
        }
    }
}
