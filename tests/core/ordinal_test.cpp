#include "core/minutes/ordinal.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("ordinals end as they are said")
{
    CHECK(ordinal(1) == u"1st"_s);
    CHECK(ordinal(2) == u"2nd"_s);
    CHECK(ordinal(3) == u"3rd"_s);
    CHECK(ordinal(4) == u"4th"_s);
    CHECK(ordinal(11) == u"11th"_s);
    CHECK(ordinal(12) == u"12th"_s);
    CHECK(ordinal(113) == u"113th"_s);
    CHECK(ordinal(22) == u"22nd"_s);
    CHECK(ordinal(101) == u"101st"_s);
}
