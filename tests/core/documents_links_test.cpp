#include "core/documents/links.h"
#include "core/documents/phrase.h"
#include "tests/catch.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace documents;

namespace {

// What is a link, with its address behind where that is another.
QStringList found(const QString &text)
{
    QStringList out;
    for (const Link &link : linksIn(text)) {
        const QString typed = text.mid(link.from, link.length);
        out.append(typed == link.address ? typed : typed + u" > "_s + link.address);
    }
    return out;
}

} // namespace

TEST_CASE("addresses are links without the punctuation around them")
{
    CHECK(found(u"See https://example.org/a?b=c#d."_s) == QStringList{u"https://example.org/a?b=c#d"_s});
    CHECK(found(u"(see http://example.org/a_(b)), or “https://example.org”!"_s) ==
          QStringList{u"http://example.org/a_(b)"_s, u"https://example.org"_s});
    CHECK(found(u"www.example.gov.uk/ask, then"_s) ==
          QStringList{u"www.example.gov.uk/ask > http://www.example.gov.uk/ask"_s});
    CHECK(found(u"<https://example.org/>"_s) == QStringList{u"https://example.org/"_s});
    CHECK(found(u"Link:https://example.org;"_s) == QStringList{u"https://example.org"_s});
    CHECK(found(u"http://a.example\u2028http://b.example"_s) ==
          QStringList{u"http://a.example"_s, u"http://b.example"_s});
}

TEST_CASE("an address that has other letters than English ones is written so that every reader takes it")
{
    CHECK(found(u"https://example.org/café"_s) ==
          QStringList{u"https://example.org/café > https://example.org/caf%C3%A9"_s});
}

TEST_CASE("e-mail addresses are links")
{
    CHECK(found(u"Write to clerk@example.org."_s) == QStringList{u"clerk@example.org > mailto:clerk@example.org"_s});
    CHECK(found(u"mailto:a.b+c@mail.example.co.uk, or (x@example.org)"_s) ==
          QStringList{u"mailto:a.b+c@mail.example.co.uk"_s, u"x@example.org > mailto:x@example.org"_s});
}

TEST_CASE("what only looks like an address is text")
{
    for (const QString &text :
         {u"http://"_s, u"www."_s, u"www.x"_s, u"xhttp://example.org"_s, u"@home"_s, u"a@b"_s, u"a@@b.org"_s,
          u"meet @ 5.30"_s, u"a@1.2"_s, u"javascript:alert(1)"_s, u"file:///etc/x"_s, u"ftp://example.org"_s,
          u"https://?"_s, u"a@b..org"_s, u"data:text/html,x"_s, u"e.g. this"_s, u"£16-18,000"_s, u"a@-b.org"_s}) {
        CAPTURE(text);
        CHECK(found(text).isEmpty());
    }
}

TEST_CASE("links in bold and quiet words are as bold and quiet")
{
    const Phrase words = phraseOf({{Look::Plain, u"See "_s}, {Look::Bold, u"www.example.org now"_s}});
    REQUIRE(words.size() == 3);
    CHECK(words[1] == Words{u"www.example.org"_s, Look::Bold, false, {}, u"http://www.example.org"_s});
    CHECK(words[2] == Words{u" now"_s, Look::Bold});
}

TEST_CASE("an address longer than browsers take is text")
{
    CHECK(found(u"http://example.org/"_s + u"a"_s.repeated(3000)).isEmpty());
    CHECK(found(u"http://example.org/"_s + u")"_s.repeated(3000)) == QStringList{u"http://example.org/"_s});
}

TEST_CASE("a million letters without a break are read once")
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &part :
         {u"a"_s, u"@"_s, u"a@"_s, u"http://"_s, u"(("_s, u"www."_s, u"http://a)"_s, u"a.b@c."_s, u"www.a.b)))]"_s})
        (void)linksIn(part.repeated(1'000'000 / part.size()));
    // Two seconds in a debug build. Reading again at each letter takes hours.
    CHECK(timer.elapsed() < 60'000);
}
