#include "core/minutes/wordcount.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("words are counted as people count them")
{
    CHECK(wordCount(u"One, two – three-and-a-half and 4."_s) == 5);
    CHECK(wordCount(QString()) == 0);
    CHECK(wordCount(u"  \n — "_s) == 0);
    CHECK(wordCount(u"it’s"_s) == 1);
}

TEST_CASE("the words of minutes are those of titles, text, decisions and actions")
{
    Minutes minutes;
    minutes.meeting.items = {{.number = u"1"_s, .title = u"The roof"_s, .minute = u"It **leaks**.\n\n- twice"_s}};
    minutes.meeting.items[0].decisions = {{.word = u"Agreed"_s, .text = u"to mend it"_s}};
    minutes.actions = {{.ref = u"A1"_s, .text = u"ask"_s, .owners = {u"PV"_s}}};
    CHECK(wordCount(minutes) == 9);
}
