#include "tests/app/program.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

const QString book = u"b.minutebook"_s;
const QStringList formats{u"pdf"_s, u"html"_s, u"odt"_s, u"docx"_s, u"md"_s, u"txt"_s};

} // namespace

TEST_CASE("every document is written in every format, and one that cannot be made yet is refused with the reason")
{
    const Program program;
    REQUIRE(program.run({u"import"_s, book, fixture(u"family-hub-steering.json"_s)}).code == 0);
    const auto exported = [&](const QStringList &options) {
        return program.run(QStringList{u"export"_s, book} + options);
    };
    const QStringList meeting{u"--meeting"_s, u"2019-03-12"_s};
    const std::pair<QString, QByteArray> begins[] = {
        {u"pdf"_s, "%PDF-1.7"}, {u"html"_s, "<!DOCTYPE html>"}, {u"odt"_s, "PK"}, {u"docx"_s, "PK"}};
    for (const auto &[format, begin] : begins) {
        const Said said = exported(QStringList{u"--format"_s, format, u"--document"_s, u"draft"_s} + meeting);
        CAPTURE(format, said.error);
        CHECK(said.code == 0);
        CHECK(said.bytes.startsWith(begin));
    }
    for (const QString &format : {u"md"_s, u"txt"_s})
        CHECK(exported(QStringList{u"--format"_s, format} + meeting).out.contains(u"DRAFT"_s));
    CHECK(exported(QStringList{u"--document"_s, u"agenda"_s, u"--format"_s, u"txt"_s} + meeting)
              .out.contains(u"Agenda"_s));
    CHECK(exported({u"--document"_s, u"actions"_s, u"--format"_s, u"txt"_s}).out.contains(u"Action log"_s));
    CHECK(exported({u"--document"_s, u"actions"_s, u"--owner"_s, u"FO"_s, u"--format"_s, u"txt"_s})
              .out.contains(u"Actions of FO"_s));

    const Said early = exported(QStringList{u"--document"_s, u"signed"_s} + meeting);
    CHECK(early.code == 1);
    CHECK(early.error == u"minutebook: These minutes are not signed yet.\n"_s);
    const std::pair<QStringList, QString> wrong[] = {
        {{u"--document"_s, u"extract"_s}, u"An extract is of one item; name its number with --item."_s},
        {{u"--document"_s, u"extract"_s, u"--item"_s, u"99"_s}, u"No item of this meeting has the number 99."_s},
        {{u"--document"_s, u"draft"_s, u"--first-page"_s, u"0"_s}, u"--first-page is a number from 1 to 99999."_s},
        {{u"--document"_s, u"draft"_s, u"--exempt"_s, u"leave-out"_s},
         u"--exempt is of agendas, decisions, extracts and actions; minutes without what is exempt are --document public."_s},
        {{u"--document"_s, u"action-sheet"_s}, u"An action sheet is of one officer or team; name them with --owner."_s},
        {{u"--document"_s, u"draft"_s, u"--format"_s, u"json"_s},
         u"JSON is of records, not of documents; leave out --document or choose another --format."_s}};
    for (const auto &[options, sentence] : wrong) {
        const Said said = exported(options + meeting);
        CHECK(said.code == 2);
        CHECK(said.error == u"minutebook: "_s + sentence + u'\n');
    }
}

TEST_CASE("the same records make the same bytes, in another book, folder, time zone and language")
{
    const Program here;
    const Program elsewhere;
    REQUIRE(here.run({u"import"_s, book, fixture(u"family-hub-steering.json"_s)}).code == 0);
    elsewhere.write(u"all.json"_s, here.run({u"export"_s, book}).bytes);
    REQUIRE(elsewhere.run({u"import"_s, u"other.minutebook"_s, u"all.json"_s}).code == 0);
    const QString places[] = {u"TZ=Asia/Kolkata LC_ALL=tr_TR.UTF-8 exec \"$@\""_s,
                              u"TZ=America/St_Johns LC_ALL=ar_EG.UTF-8 LANG=cy_GB.UTF-8 exec \"$@\""_s};
    const QStringList documents[] = {{u"--document"_s, u"draft"_s, u"--meeting"_s, u"2019-03-12"_s},
                                     {u"--document"_s, u"agenda"_s, u"--meeting"_s, u"2019-03-12"_s},
                                     {u"--document"_s, u"actions"_s}};
    for (const QStringList &document : documents) {
        for (const QString &format : formats) {
            const QStringList options = QStringList{u"--format"_s, format} + document;
            CAPTURE(options);
            const QByteArray bytes = here.run(QStringList{u"export"_s, book} + options).bytes;
            REQUIRE(!bytes.isEmpty());
            CHECK(here.run(QStringList{u"export"_s, book} + options).bytes == bytes);
            for (const QString &place : places)
                CHECK(elsewhere.runUnder(place, QStringList{u"export"_s, u"other.minutebook"_s} + options).bytes ==
                      bytes);
        }
    }
}
