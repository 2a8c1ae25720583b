#include "tests/catch.h"
#include "tests/core/pastedwritten.h"

using namespace Qt::StringLiterals;

namespace {

QStringList text(const QString &text) { return written(pastedText(text)); }

} // namespace

TEST_CASE("marks of lists are read as word processors write them, with a tab")
{
    CHECK(text(u"•\ta\no\tb\n§\tc\n\uf0b7\td\n–\te\n1.\tf\na.\tg\n(b)\th\nXI.\ti"_s) ==
          QStringList{u"• a"_s, u"• b"_s, u"• c"_s, u"• d"_s, u"• e"_s, u"1. f"_s, u"a) g"_s, u"b) h"_s, u"xi) i"_s});
    CHECK(text(u"o one\n4\tRoof\nAction\tPV\n-\n•\n1."_s) ==
          QStringList{u"o one"_s, u"4 Roof"_s, u"Action PV"_s, u"-"_s, u"•"_s, u"1."_s});
}

TEST_CASE("letters with a full stop are a list where another follows, and names where none does")
{
    CHECK(text(u"a. one\nb. two\n\nA. Smith\na. Smith"_s) ==
          QStringList{u"a) one"_s, u"b) two"_s, u"A. Smith"_s, u"a. Smith"_s});
}

TEST_CASE("stars and marks of Markdown in the words are themselves")
{
    CHECK(text(u"2 * 3 **4**"_s) == QStringList{u"2 \\* 3 \\*\\*4\\*\\*"_s});
    CHECK(text(u"* one"_s) == QStringList{u"• one"_s});
}

TEST_CASE("cells between tabs are a row where there are several, and several rows")
{
    CHECK(text(u"Who\tWhat\tWhen\nPV\t\t4 Feb"_s) == QStringList{u"Who | What | When"_s, u"PV | – | 4 Feb"_s});
    CHECK(text(u"Who\tWhat\tWhen"_s) == QStringList{u"Who What When"_s});
}

TEST_CASE("lines are joined only where a program wrapped them for certain")
{
    const QString wrapped = u"The group heard that the gutters of the annexe leak and that nobody had\n"
                            "been asked about them. It was said that two builders could be asked, one\n"
                            "of them from Millbrook."_s;
    CHECK(text(wrapped).size() == 1);
    CHECK(text(wrapped)[0].contains(u"nobody had been asked"_s));
    // A word that would have had a place on the line above; lines of any length; sentences of their own.
    CHECK(text(QString(wrapped).replace(u"been asked"_s, u"be"_s)).size() == 3);
    CHECK(text(wrapped + u" It was said that more than two builders could be asked, if there are so many."_s).size() ==
          3);
    CHECK(text(u"The gutters of the annexe leak and nobody has been asked about them yet.\n"
               "Prudence Vane said that two builders could be asked, one from Millbrook.\n"
               "Kit Oakes agreed, if only there was somebody who could be asked at once."_s)
              .size() == 3);
}
