#include "core/minutes/phrases.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("a body's own phrases take the place of the program's")
{
    Body body;
    CHECK(phrasesOf(body).size() > 10);
    body.settings.phrases = {u"roof The roof was looked at by [name]."_s, u"  two   Second  phrase. "_s, u"nothing"_s};
    CHECK(phrasesOf(body) ==
          QList<Phrase>{{u"roof"_s, u"The roof was looked at by [name]."_s}, {u"two"_s, u"Second phrase."_s}});
}

TEST_CASE("a key is a word of its own before the caret")
{
    const QList<Phrase> phrases{{u"apol"_s, u"Apologies."_s}, {u"noapol"_s, u"No apologies."_s}};
    CHECK(phraseAt(u"apol", phrases) == &phrases[0]);
    CHECK(phraseAt(u"It began. apol", phrases) == &phrases[0]);
    CHECK(phraseAt(u"noapol", phrases) == &phrases[1]);
    CHECK(phraseAt(u"xapol", phrases) == nullptr);
    CHECK(phraseAt(u"apol ", phrases) == nullptr);
    CHECK(phraseAt(u"Apol", phrases) == nullptr);
}

TEST_CASE("what is known is filled in, and what is not stays a blank")
{
    Meeting meeting;
    meeting.chair = u"Odile Farrow"_s;
    meeting.next = {{.date = QDate(2031, 3, 4), .start = QTime(13, 30)}};
    const MeetingSummary last{.date = QDate(2030, 12, 3)};
    CHECK(filled(u"[chair] read [paper] of [last meeting] at [time]."_s, meeting, &last, QTime(14, 5)) ==
          u"Odile Farrow read [paper] of 3 December 2030 at 14:05."_s);
    CHECK(filled(u"Next: [next meeting]."_s, meeting, nullptr, {}) == u"Next: 4 March 2031 at 13:30."_s);
    CHECK(filled(u"Next: [next meeting], last: [last meeting], [time]."_s, {}, nullptr, {}) ==
          u"Next: [next meeting], last: [last meeting], [time]."_s);
}

TEST_CASE("blanks are found in both directions")
{
    const QString text = u"From [names], by [whom]."_s;
    CHECK(blankBehind(text, 0) == Blank{5, 7});
    CHECK(blankBehind(text, 6) == Blank{17, 6});
    CHECK_FALSE(blankBehind(text, 18));
    CHECK(blankBefore(text, text.size()) == Blank{17, 6});
    CHECK(blankBefore(text, 17) == Blank{5, 7});
    CHECK_FALSE(blankBefore(text, 5));
    CHECK_FALSE(blankBehind(u"an empty [] is none, nor [one\nthat goes on]"_s, 0));
}
