#include "core/minutes/numbering.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto running = BodySettings::Numbering::Running;

// "1 2 2.1 3": a dot more is a level more.
QList<Item> items(const QString &numbers)
{
    QList<Item> items;
    for (const QString &number : numbers.split(u' '))
        items.append({.number = number, .level = 1 + int(number.count(u'.'))});
    return items;
}

QString numbers(const QList<Item> &items)
{
    QStringList numbers;
    for (const Item &item : items)
        numbers.append(item.number + u'/' + QString::number(item.level));
    return numbers.join(u' ');
}

} // namespace

TEST_CASE("an item that goes under the one above takes its number, and those below move up")
{
    QList<Item> list = items(u"1 2 3 4"_s);
    REQUIRE(nestGroup(list, 2, 1, running));
    CHECK(numbers(list) == u"1/1 2/1 2.1/2 3/1"_s);
    REQUIRE(nestGroup(list, 3, 1, running));
    CHECK(numbers(list) == u"1/1 2/1 2.1/2 2.2/2"_s);
    REQUIRE(nestGroup(list, 3, 1, running));
    CHECK(numbers(list) == u"1/1 2/1 2.1/2 2.1.1/3"_s);
}

TEST_CASE("sub-items go with their item, and keep its number in theirs")
{
    QList<Item> list = items(u"1 2 2.1 2.2 3"_s);
    REQUIRE(nestGroup(list, 1, 1, running));
    CHECK(numbers(list) == u"1/1 1.1/2 1.1.1/3 1.1.2/3 2/1"_s);
    REQUIRE(nestGroup(list, 1, -1, running));
    CHECK(numbers(list) == u"1/1 2/1 2.1/2 2.2/2 3/1"_s);
}

TEST_CASE("an item that goes up takes the number after its parent's, and its younger siblings with it")
{
    QList<Item> list = items(u"4 4.1 4.2 4.3 5"_s);
    REQUIRE(nestGroup(list, 2, -1, running));
    CHECK(numbers(list) == u"4/1 4.1/2 5/1 5.1/2 6/1"_s);
    list = items(u"4 4.1 4.2 4.2.1 4.3 5"_s);
    REQUIRE(nestGroup(list, 2, -1, running));
    CHECK(numbers(list) == u"4/1 4.1/2 5/1 5.1/2 5.2/2 6/1"_s);
}

TEST_CASE("there is no level above the first, and none under nothing")
{
    QList<Item> list = items(u"1 2 2.1"_s);
    CHECK_FALSE(nestGroup(list, 0, 1, running));
    CHECK_FALSE(nestGroup(list, 0, -1, running));
    CHECK_FALSE(nestGroup(list, 2, 1, running)); // Two deeper than what stands above.
    CHECK(numbers(list) == u"1/1 2/1 2.1/2"_s);
}

TEST_CASE("numbers that were typed stay when an item changes its level")
{
    QList<Item> list = items(u"1 4a 4b"_s);
    REQUIRE(nestGroup(list, 1, 1, BodySettings::Numbering::Free));
    CHECK(numbers(list) == u"1/1 4a/2 4b/1"_s);
    list = items(u"85 86 87"_s);
    REQUIRE(nestGroup(list, 1, 1, BodySettings::Numbering::OnFromMeetingToMeeting));
    CHECK(numbers(list) == u"85/1 86/2 87/1"_s);
}
