#include "core/minutes/ordinal.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("ordinals end as they are said")
{
    CHECK(ordinalNumber(1) == u"1st"_s);
    CHECK(ordinalNumber(2) == u"2nd"_s);
    CHECK(ordinalNumber(3) == u"3rd"_s);
    CHECK(ordinalNumber(4) == u"4th"_s);
    CHECK(ordinalNumber(11) == u"11th"_s);
    CHECK(ordinalNumber(12) == u"12th"_s);
    CHECK(ordinalNumber(113) == u"113th"_s);
    CHECK(ordinalNumber(22) == u"22nd"_s);
    CHECK(ordinalNumber(101) == u"101st"_s);
}
