#include "core/book/bytes.h"
#include "core/book/check.h"
#include "core/book/picture.h"
#include "core/book/rules.h"
#include "core/file/seals.h"
#include "core/file/verify.h"
#include "tests/core/bookfolder.h"
#include "tests/core/olderbook.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

// All of it, at its limits.
BodySettings fullStyle()
{
    BodySettings settings;
    settings.crest = smallPng();
    settings.crestText = u"A ship in a harbour"_s;
    settings.typeface = documents::Typeface::LiberationSans;
    settings.header = u"h"_s.repeated(200);
    settings.footer = u"Lines · “quoted” · اجتماع"_s;
    settings.decisionLook = BodySettings::DecisionLook::Capitals;
    settings.minutesLayout = BodySettings::MinutesLayout::ActionColumn;
    settings.language = u"cy-GB"_s;
    return settings;
}

QList<QByteArray> sealsIn(const QString &path)
{
    Database db(path, Database::Open::ToRead);
    QList<QByteArray> seals;
    for (const int number : sealNumbers(db))
        seals.append(readSeal(db, number).bytes + readSeal(db, number).entry.toLatin1());
    return seals;
}

Meeting signedMeeting(QUuid body)
{
    Meeting meeting{.body = body, .date = QDate(2024, 3, 5), .items = {{.title = u"Paths"_s}}};
    meeting.state = MeetingState::Signed;
    return meeting;
}

} // namespace

TEST_CASE("a house style is kept by the book, and undone")
{
    const BookFolder folder;
    const SmallBook small;
    Body styled = small.body;
    styled.settings = fullStyle();
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, small.edits()));
        must(book->apply(u"Style"_s, {{small.body, styled}}));
        CHECK(*book->body(small.body.id) == styled);
    }
    {
        auto book = openBook(folder);
        CHECK(*book->body(small.body.id) == styled);
        must(book->apply(u"Plain"_s, {{styled, small.body}}));
        must(book->undo());
        CHECK(*book->body(small.body.id) == styled);
    }
    const auto findings = checkBook(folder.book());
    must(findings);
    CHECK(findings->isEmpty());
}

TEST_CASE("a crest of the largest size is kept, in the book and in the recovery log")
{
    const BookFolder folder;
    const SmallBook small;
    Body styled = small.body;
    styled.settings = fullStyle();
    // Padding: what is behind the end of the picture is no part of it.
    styled.settings.crest.append(largestPicture - styled.settings.crest.size(), '\0');
    auto book = newBook(folder);
    must(book->apply(u"Make"_s, small.edits()));
    must(book->apply(u"Style"_s, {{small.body, styled}}));
    must(book->flush());
    book.reset();
    CHECK(*openBook(folder)->body(small.body.id) == styled);
}

TEST_CASE("a house style that no document could keep to is refused in a sentence")
{
    const Body plain{.name = u"Allotments Committee"_s};
    const auto why = [&](const std::function<void(BodySettings &)> &change) {
        Body body = plain;
        body.settings = fullStyle();
        change(body.settings);
        const auto ok = allowed({plain, body}, nullptr);
        return ok ? QString() : ok.error();
    };
    CHECK(why([](BodySettings &) {}).isEmpty());
    CHECK(why([](BodySettings &settings) { settings.crest = "GIF89a"; }) == u"The picture is neither PNG nor JPEG."_s);
    CHECK(why([](BodySettings &settings) { settings.crestText = u" "_s; }) ==
          u"A crest needs words that say what it shows, for those who do not see it."_s);
    CHECK(why([](BodySettings &settings) { settings.crest.clear(); }).isEmpty());
    const QString line = u"What stands on each page has to be one line of at most 200 characters."_s;
    CHECK(why([](BodySettings &settings) { settings.header = u"a\nb"_s; }) == line);
    CHECK(why([](BodySettings &settings) { settings.footer = u"a\u2028b"_s; }) == line);
    CHECK(why([](BodySettings &settings) { settings.footer = u"x"_s.repeated(201); }) == line);
    CHECK(why([](BodySettings &settings) { settings.language = u"Welsh please"_s; }) ==
          u"“Welsh please” is no language as documents name them: en-GB, cy or pl."_s);
    CHECK(allowed({std::nullopt, plain}, nullptr));
}

TEST_CASE("a book of the second version opens with all that is in it, and takes a house style")
{
    const BookFolder folder;
    SmallBook small;
    small.body.settings.phrases = {u"apol Apologies were received."_s};
    small.body.settings.spelling = {u"Llanelli"_s};
    const Meeting meeting = signedMeeting(small.body.id);
    makeSecondVersion(folder.book(), small.edits() + QList<Edit>{{std::nullopt, meeting}});
    const QList<QByteArray> seals = sealsIn(folder.book());
    REQUIRE(seals.size() == 1);
    Body styled = small.body;
    styled.settings.crest = smallJpeg();
    styled.settings.crestText = u"A spade"_s;
    {
        auto book = openBook(folder);
        CHECK_FALSE(book->isReadOnly());
        CHECK(*book->body(small.body.id) == small.body);
        must(book->apply(u"Style"_s, {{small.body, styled}}));
    }
    CHECK(*openBook(folder)->body(small.body.id) == styled);
    CHECK(sealsIn(folder.book()) == seals);
    const auto records = verifyBook(folder.book());
    must(records);
    REQUIRE(records->size() == 1);
    CHECK(records->first().intact);

    // The copy still is of the second version, and can be read and checked without being changed.
    const QString aside = folder.file(u"Our book (format 2, before the update).minutebook"_s);
    const auto findings = checkBook(aside);
    must(findings);
    CHECK(findings->isEmpty());
    auto settings = folder.settings();
    settings.readOnly = true;
    CHECK(*openBook(aside, settings)->body(small.body.id) == small.body);
}

TEST_CASE("a plain body has the bytes that it had before there was a house style")
{
    const Body body{.id = QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), .name = u"Hub"_s};
    CHECK(bytesOf(body).toHex() == "00"                                       // A body.
                                   "020000006964"                             // id
                                   "1000000000000001000200030405060708090a0b" //
                                   "040000006e616d65"                         // name
                                   "03000000487562");
}
