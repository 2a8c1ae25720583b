#include "tests/ui/windowdesk.h"
#include "ui/fields/elidedlabel.h"

#include <QClipboard>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

void copyElsewhere(const QString &html, const QString &text)
{
    auto *data = new QMimeData;
    data->setHtml(html);
    data->setText(text);
    QApplication::clipboard()->setMimeData(data);
}

QList<Edit> content()
{
    const Body body{.name = u"Lantern Trust"_s};
    Meeting meeting{.body = body.id, .date = QDate(2024, 3, 5)};
    meeting.items = {Item{.number = u"1"_s, .title = u"Roof"_s, .minute = u"It leaks."_s}};
    return {{std::nullopt, body}, {std::nullopt, meeting}};
}

} // namespace

TEST_CASE("in the window, Ctrl+V pastes and says what in the status bar, and Ctrl+Z takes it back by its name")
{
    WindowDesk desk(content());
    desk.page()->setFocus();
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    copyElsewhere(u"<ol><li><b>one</b><li>two</ol><img src='//host/share/x.png'>"_s, u"plain"_s);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.meeting().items[0].minute == u"It leaks.\n\n1. **one**\n2. two"_s);
    CHECK(desk.find<ElidedLabel>("saved")->text().contains(u"Pasted 2 lines; pictures were left out."_s));
    CHECK(desk.command(u"Undo"_s)->text().endsWith(u"Paste"_s));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.meeting().items[0].minute == u"It leaks."_s);
}

TEST_CASE("in the window, Ctrl+Shift+V pastes the words alone, on the page and in any field")
{
    WindowDesk desk(content());
    desk.page()->setFocus();
    desk.press(Qt::Key_End, Qt::ControlModifier);
    copyElsewhere(u"<b>bold</b>"_s, u" and more"_s);
    desk.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.meeting().items[0].minute == u"It leaks. and more"_s);
    QLineEdit field(desk.window.get());
    field.show();
    field.setFocus();
    desk.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(field.text() == u" and more"_s);
}
