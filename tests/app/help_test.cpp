#include "tests/app/program.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList commandNames{u"new"_s,     u"import"_s,  u"export"_s, u"meetings"_s,
                               u"actions"_s, u"advance"_s, u"check"_s,  u"verify"_s};

qsizetype longestLine(const QString &text)
{
    qsizetype longest = 0;
    for (const QString &line : text.split(u'\n'))
        longest = qMax(longest, line.size());
    return longest;
}

} // namespace

TEST_CASE("its version and its help need neither a display nor a home")
{
    const Program program;
    const Said version = program.run({u"--version"_s});
    CHECK(version.code == 0);
    CHECK(version.out == QStringLiteral("Minutebook " MINUTEBOOK_VERSION "\n"));
    CHECK(version.error.isEmpty());
    const Said help = program.run({u"--help"_s});
    CHECK(help.code == 0);
    CHECK(help.error.isEmpty());
    for (const QString &name : commandNames)
        CHECK(help.out.contains(u"minutebook "_s + name + u" BOOK"_s));
    CHECK(help.out.contains(u"EXIT STATUS"_s));
    CHECK(program.run({u"-h"_s}).out == help.out);
    CHECK(program.run({u"-v"_s}).out == version.out);
}

TEST_CASE("every command explains itself within eighty columns")
{
    const Program program;
    for (const QString &name : commandNames) {
        CAPTURE(name);
        const Said said = program.run({name, u"--help"_s});
        CHECK(said.code == 0);
        CHECK(said.error.isEmpty());
        for (const auto *section : {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "EXAMPLES"})
            CHECK(said.out.contains(QLatin1StringView(section)));
        CHECK(longestLine(said.out) <= 80);
        // Also behind a book that does not exist.
        CHECK(program.run({name, u"no.minutebook"_s, u"-h"_s}).out == said.out);
    }
    CHECK(longestLine(program.run({u"--help"_s}).out) <= 80);
}

TEST_CASE("a command that is not understood is one sentence and exit code 2")
{
    const Program program;
    const QList<std::pair<QStringList, QString>> cases{
        {{u"new"_s}, u"minutebook: It is used as: minutebook new BOOK (see minutebook new --help).\n"_s},
        {{u"new"_s, u"a"_s, u"b"_s},
         u"minutebook: It is used as: minutebook new BOOK (see minutebook new --help).\n"_s},
        {{u"import"_s, u"a"_s},
         u"minutebook: It is used as: minutebook import BOOK FILE... (see minutebook import --help).\n"_s},
        {{u"meetings"_s, u"a"_s, u"--colour"_s},
         u"minutebook: Unknown option 'colour'. See minutebook meetings --help.\n"_s},
        {{u"actions"_s, u"a"_s, u"--owner"_s},
         u"minutebook: Missing value after '--owner'. See minutebook actions --help.\n"_s},
        {{u"meetings"_s, u"a"_s, u"--format"_s, u"xml"_s},
         u"minutebook: --format needs one of: table, json; “xml” is none of them.\n"_s},
        {{u"export"_s, u"a"_s, u"--format"_s, u"rtf"_s},
         u"minutebook: --format needs one of: json, pdf, html, odt, docx, md, txt; “rtf” is none of them.\n"_s},
    };
    for (const auto &[arguments, sentence] : cases) {
        const Said said = program.run(arguments);
        CAPTURE(arguments);
        CHECK(said.code == 2);
        CHECK(said.out.isEmpty());
        CHECK(said.error == sentence);
    }
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
TEST_CASE("without a display the window says so")
{
    const Program program;
    const Said said = program.run({});
    CHECK(said.code == 2);
    CHECK(said.error ==
          u"minutebook: There is no display for the window; what works without one, minutebook --help says.\n"_s);
    CHECK(program.run({u"frobnicate"_s}).error ==
          u"minutebook: “frobnicate” is neither a command nor a book; see minutebook --help.\n"_s);
}
#endif

TEST_CASE("what is neither a command nor a book opens no window")
{
    const Program program;
    const QStringList offscreen{u"-platform"_s, u"offscreen"_s};
    const Said option = program.run(QStringList{u"--colour"_s} + offscreen);
    CHECK(option.code == 2);
    CHECK(option.error.endsWith(u"minutebook: “--colour” is neither a command nor a book; see minutebook --help.\n"_s));
    CHECK(program.run(QStringList{u"exprot"_s, u"b.minutebook"_s} + offscreen).code == 2);
}
