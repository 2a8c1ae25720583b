#include "core/book/minutebook.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("what changes nothing is no step, and undo takes back exactly one")
{
    auto book = Minutebook::open(u":memory:"_s, {});
    const auto opened = book->waitUntilOpen();
    INFO((opened ? std::string() : opened.error().toStdString()));
    REQUIRE(opened);
    const Body body{.name = u"Allotments Committee"_s};
    REQUIRE(book->apply(u"Add body"_s, {{std::nullopt, body}}));
    CHECK(book->bodies().size() == 1);
    REQUIRE(book->apply(u"Nothing"_s, {{body, body}}));
    CHECK(book->undoText() == u"Add body"_s);
    REQUIRE(book->undo());
    CHECK(book->bodies().isEmpty());
    CHECK(book->undoText().isEmpty());
    REQUIRE(book->redo());
    CHECK(book->bodies().size() == 1);
}
