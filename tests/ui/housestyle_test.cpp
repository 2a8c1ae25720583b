#include "tests/core/samplepictures.h"
#include "tests/ui/windowdesk.h"
#include "ui/fields/languages.h"

#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

struct StyleDesk : WindowDesk {
    explicit StyleDesk(const BodySettings &settings = {})
        : StyleDesk(Body{.name = u"Allotments"_s, .settings = settings})
    {
    }
    explicit StyleDesk(const Body &one) : WindowDesk({{std::nullopt, one}}), id(one.id) { view().showBody(id); }

    const BodySettings &style() const { return book().body(id)->settings; }
    // By keys: choosing in the file dialog.
    void chooseCrest(const QByteArray &content)
    {
        const QString name = dir.filePath(u"crest.png"_s);
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        inDialog([name](QDialog *dialog) {
            dialog->findChild<QLineEdit *>()->setFocus();
            type(name);
            press(Qt::Key_Return);
        });
        find<QPushButton>("crestChoose")->setFocus();
        press(Qt::Key_Space);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // The dialog, with the focus that it had.
    }

    QUuid id;
};

BodySettings withCrest()
{
    BodySettings settings;
    settings.crest = smallPng();
    settings.crestText = u"A spade"_s;
    return settings;
}

} // namespace

TEST_CASE("a crest is chosen by keys, shown, and described at once, and undo takes it away")
{
    StyleDesk desk;
    CHECK_FALSE(desk.find<QLabel>("crest")->isVisible());
    desk.chooseCrest(smallPng());
    CHECK(desk.style().crest == smallPng());
    CHECK(desk.style().crestText == u"Crest of Allotments"_s);
    CHECK(desk.find<QLabel>("crest")->isVisible());
    CHECK_FALSE(desk.find<QLabel>("crest")->pixmap().isNull());
    CHECK(desk.focus() == desk.find<QLineEdit>("crestText"));
    desk.type(u"A spade and a fork"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.style().crestText == u"A spade and a fork"_s);
    CHECK(desk.find<QLabel>("crest")->accessibleName() == u"Crest: A spade and a fork"_s);
    desk.view().undo();
    desk.view().undo();
    CHECK(desk.style() == BodySettings());
    CHECK_FALSE(desk.find<QLabel>("crest")->isVisible());
}

TEST_CASE("a file that is no picture for documents is refused in a sentence")
{
    StyleDesk desk(withCrest());
    desk.chooseCrest("GIF89a");
    CHECK(desk.view().saying().contains(u"The picture is neither PNG nor JPEG."_s));
    CHECK(desk.style() == withCrest());
    desk.chooseCrest(smallPng() + QByteArray(1 << 20, 'x'));
    CHECK(desk.view().saying().contains(u"at most 1024 KB fit"_s));
    CHECK(desk.style() == withCrest());
}

TEST_CASE("a crest is removed by a key, and its words are not asked for any more")
{
    StyleDesk desk(withCrest());
    desk.find<QLineEdit>("crestText")->setFocus();
    desk.find<QLineEdit>("crestText")->clear();
    desk.press(Qt::Key_Return);
    CHECK(desk.style() == withCrest()); // It needs words.
    desk.press(Qt::Key_Escape);
    desk.find<QPushButton>("crestRemove")->setFocus();
    desk.press(Qt::Key_Space);
    CHECK(desk.style().crest.isEmpty());
    CHECK(desk.focus() == desk.find<QPushButton>("crestChoose"));
    CHECK_FALSE(desk.find<QPushButton>("crestRemove")->isVisible());
}

TEST_CASE("typeface, decisions, layout, page lines and language are chosen by keys and kept")
{
    StyleDesk desk;
    for (const char *name : {"typeface", "decisionLook", "minutesLayout"}) {
        desk.find<QComboBox>(name)->setFocus();
        desk.press(Qt::Key_Down);
        CHECK_FALSE(desk.find<QComboBox>(name)->accessibleName().isEmpty());
    }
    desk.fill("header", u"Official"_s);
    desk.fill("footer", u"www.example.org"_s);
    desk.fill("language", u"welsh"_s);
    BodySettings expected;
    expected.typeface = documents::Typeface::SourceSerif;
    expected.decisionLook = BodySettings::DecisionLook::Capitals;
    expected.minutesLayout = BodySettings::MinutesLayout::ActionColumn;
    expected.header = u"Official"_s;
    expected.footer = u"www.example.org"_s;
    expected.language = u"cy"_s;
    CHECK(desk.style() == expected);
    CHECK(desk.find<QLineEdit>("language")->text() == u"Welsh (cy)"_s);
    desk.fill("language", u"no such language"_s);
    CHECK(desk.style().language == u"cy"_s);
}

TEST_CASE("languages are understood by name, by tag, and as they are shown")
{
    for (const QString &offered : languagesOffered()) {
        const QString tag = languageTyped(offered);
        CHECK(offered.endsWith(u'(' + tag + u')'));
        CHECK(languageShown(tag) == offered);
        CHECK(languageTyped(tag.toUpper()) == tag);
        CHECK(languageTyped(offered.section(u" ("_s, 0, 0).toLower()) == tag);
    }
    CHECK(languageTyped(u" xx-Latn "_s) == u"xx-Latn"_s);
    CHECK(languageShown(u"xx"_s) == u"xx"_s);
    CHECK(languageShown({}).isEmpty());
    CHECK(languageTyped({}).isEmpty());
}
