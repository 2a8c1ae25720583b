#include "core/minutes/smarttyping.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

QString typed(const QString &keys)
{
    QString text;
    for (const QChar key : keys) {
        const auto smart = smartTyping(text, key);
        if (smart)
            text.chop(smart->replaced);
        text += smart ? smart->text : QString(key);
    }
    return text;
}

} // namespace

TEST_CASE("quotation marks open and close as they are printed")
{
    CHECK(typed(u"She said \"so\", and (\"no\")."_s) == u"She said “so”, and (“no”)."_s);
    CHECK(typed(u"the clerk's 'draft'"_s) == u"the clerk’s ‘draft’"_s);
    CHECK(typed(u"\"'Two', he said\""_s) == u"“‘Two’, he said”"_s);
    CHECK(typed(u"parents' evening"_s) == u"parents’ evening"_s);
}

TEST_CASE("a hyphen between spaces, and two of them, are a dash")
{
    CHECK(typed(u"the roof - all of it - leaks"_s) == u"the roof – all of it – leaks"_s);
    CHECK(typed(u"the roof--all of it"_s) == u"the roof–all of it"_s);
    CHECK(typed(u"a well-kept roof"_s) == u"a well-kept roof"_s);
}

TEST_CASE("what begins a line or draws one is left alone")
{
    CHECK(typed(u"- one"_s) == u"- one"_s);
    CHECK(typed(u" - one"_s) == u" - one"_s);
    CHECK(typed(u"-----"_s) == u"-----"_s);
}

TEST_CASE("three dots are an ellipsis, four are not")
{
    CHECK(typed(u"and so on..."_s) == u"and so on…"_s);
    CHECK(typed(u"A..."_s) == u"A…"_s);
}
