#include "tests/catch.h"
#include "ui/window/style.h"

TEST_CASE("mixing nothing of a colour leaves the other")
{
    CHECK(mix(QColor(Qt::black), QColor(Qt::white), 0) == QColor(Qt::black));
    CHECK(mix(QColor(Qt::black), QColor(Qt::white), 1) == QColor(Qt::white));
}
