#include "core/minutes/capture.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

namespace {

using Kind = Line::Kind;

// A meeting of people who do not exist.
Minutes group()
{
    Minutes minutes;
    const auto add = [&](const QString &name, const QString &initials, const QString &role) {
        minutes.meeting.attendance.append({.person = {{}, name}, .initials = initials, .role = role});
    };
    add(u"Odile Farrow"_s, u"OF"_s, u"Chair"_s);
    add(u"Bram Tolley"_s, u"BT"_s, u"Head of Estates"_s);
    add(u"Cllr Ines Marsh"_s, u"IM"_s, {});
    add(u"Dr Tomasz Quill"_s, u"TQ"_s, {});
    add(u"Prudence Vane"_s, u"PV"_s, u"Secretary"_s);
    add(u"Kit Oakes"_s, u"KO"_s, {});
    add(u"Nadia Sorrel"_s, {}, {});
    add(u"Rhys Penhallow-Bright"_s, {}, {});
    add(u"Kit Lanyon"_s, u"KL"_s, {});
    minutes.meeting.attendance.last().organisation = u"Parents’ Forum"_s;
    minutes.actions.append({.owners = {u"IT & Facilities"_s}});
    return minutes;
}

CaptureWords words()
{
    return {{u"Agreed"_s, u"Resolved"_s, u"Recommended"_s, u"Noted"_s, u"Endorsed"_s},
            KnownOwners(group(), {}, {Person{.name = u"Wilhelmina Strake"_s}}),
            {}};
}

QList<Run> plain(const QString &text) { return {{Look::Plain, text}}; }

QString looks(const Line &line)
{
    return u"["_s + line.owners.join(u"|"_s) + u"] "_s + plainText(line) + u" {"_s + line.due + u"}"_s;
}

struct Said {
    const char *typed;
    const char *owners; // Between bars.
    const char *text;
    const char *due;
};

// What minute-takers type while people talk.
const Said speech[] = {
    {"a OF to circulate the template by 4 Feb", "OF", "circulate the template", "4 Feb"},
    {"a BT/PV to find out who commissioned the site by next meeting", "BT|PV", "find out who commissioned the site",
     "next meeting"},
    {"a KO and IM: draft the letter to parents by end of March", "KO|IM", "draft the letter to parents",
     "end of March"},
    {"a Chair to write to the director by Friday", "Chair", "write to the director", "Friday"},
    {"a the Chair to write to the director", "Chair", "write to the director", ""},
    {"a OF, BT and TQ to meet the architect by 21 January 2031", "OF|BT|TQ", "meet the architect", "21 January 2031"},
    {"a of to send the figures", "OF", "send the figures", ""},
    {"a bt/ko to chase the contractor asap", "BT|KO", "chase the contractor", "asap"},
    {"a Odile Farrow to present the budget at the next meeting", "Odile Farrow", "present the budget",
     "at the next meeting"},
    {"a Odile to present the budget", "Odile Farrow", "present the budget", ""},
    {"a Kit to present the budget", "", "Kit to present the budget", ""}, // Two people are called Kit.
    {"a Kit Lanyon to present the budget", "Kit Lanyon", "present the budget", ""},
    {"a Tolley will check the boiler before Easter", "Bram Tolley", "check the boiler", "before Easter"},
    {"a Cllr Marsh to raise it with the ward", "Cllr Ines Marsh", "raise it with the ward", ""},
    {"a Dr Quill to share the referral data within two weeks", "Dr Tomasz Quill", "share the referral data",
     "within two weeks"},
    {"a Secretary to book the hall for the next meeting", "Secretary", "book the hall for the next meeting", ""},
    {"a Secretary to prepare a budget for the next meeting", "Secretary", "prepare a budget", "for the next meeting"},
    {"a NS to update the risk register by the end of the month", "NS", "update the risk register",
     "the end of the month"},
    {"a RPB to visit the nursery in March", "RPB", "visit the nursery", "in March"},
    {"a Rhys Penhallow-Bright to visit the nursery", "Rhys Penhallow-Bright", "visit the nursery", ""},
    {"a Wilhelmina Strake to be invited to the June meeting", "", "Wilhelmina Strake to be invited to the June meeting",
     ""},
    {"a All to send comments on the draft by 5pm on Thursday", "All", "send comments on the draft", "5pm on Thursday"},
    {"a All members to read the policy by 1st Sept", "All members", "read the policy", "1st Sept"},
    {"a Parents’ Forum to review the leaflet by 29th August 2031", "Parents’ Forum", "review the leaflet",
     "29th August 2031"},
    {"a IT & Facilities to replace the projector", "IT & Facilities", "replace the projector", ""},
    {"a Head of Estates to report on the roof by Sept/Oct 2031", "Head of Estates", "report on the roof",
     "Sept/Oct 2031"},
    {"a PV agreed to type up the notes by tomorrow", "PV", "type up the notes", "tomorrow"},
    {"a BT has offered to walk the site with KO on Friday", "BT", "walk the site with KO", "on Friday"},
    {"a TQ & KL to map the pathway by half-term", "TQ|KL", "map the pathway", "half-term"},
    {"a TQ + KL to map the pathway by the half term", "TQ|KL", "map the pathway", "the half term"},
    {"a QX: to supply the heating plan by 12/02/2031", "QX", "supply the heating plan", "12/02/2031"},
    {"a QX to supply the heating plan", "", "QX to supply the heating plan", ""},
    {"a QX/OF: supply the heating plan", "QX|OF", "supply the heating plan", ""},
    {"a find a new venue", "", "find a new venue", ""},
    {"a find a new venue (OF)", "OF", "find a new venue", ""},
    {"a find a new venue (OF/BT) by 3 March", "OF|BT", "find a new venue", "3 March"},
    {"a find a new venue by 3 March (OF)", "OF", "find a new venue", "3 March"},
    {"a find a new venue (the old one leaks)", "", "find a new venue (the old one leaks)", ""},
    {"a OF to have the accounts signed by the auditor", "OF", "have the accounts signed by the auditor", ""},
    {"a OF to have the accounts signed by the auditor by 31 March", "OF", "have the accounts signed by the auditor",
     "31 March"},
    {"a KO to deliver the forms by hand on 4 Feb", "KO", "deliver the forms by hand", "on 4 Feb"},
    {"a KO to reply by email", "KO", "reply by email", ""},
    {"a IM to look at the May figures", "IM", "look at the May figures", ""},
    {"a IM to stand by the decision", "IM", "stand by the decision", ""},
    {"a BT to cost the works, due 14 Feb", "BT", "cost the works", "14 Feb"},
    {"a BT to cost the works (by 14 Feb)", "BT", "cost the works", "14 Feb"},
    {"a BT to cost the works - 14 Feb", "BT", "cost the works", "14 Feb"},
    {"a BT – cost the works – next meeting", "BT", "cost the works", "next meeting"},
    {"a BT to cost the works no later than w/c 10 March", "BT", "cost the works", "no later than w/c 10 March"},
    {"a PV to circulate dates by the end of next week.", "PV", "circulate dates", "the end of next week"},
    {"a PV to keep the log. Ongoing", "PV", "keep the log", "Ongoing"},
    {"a OF to speak to the bursar as soon as possible", "OF", "speak to the bursar", "as soon as possible"},
    {"a OF to sort out the keys immediately", "OF", "sort out the keys", "immediately"},
    {"a OF to report back on 16-25 provision by the AGM", "OF", "report back on 16-25 provision", "the AGM"},
    {"a TQ to submit the return by noon on Monday 3 March", "TQ", "submit the return", "noon on Monday 3 March"},
    {"a KO to clarify funding for 2031/32 by 28.02.31", "KO", "clarify funding for 2031/32", "28.02.31"},
    {"a NS to confirm numbers by the summer term", "NS", "confirm numbers", "the summer term"},
    {"a NS to ring the school by 3.15pm today", "NS", "ring the school", "3.15pm today"},
    {"a OF is to thank the volunteers", "OF", "thank the volunteers", ""},
    {"a OF and the Secretary to thank the volunteers", "OF|Secretary", "thank the volunteers", ""},
    {"a OF; BT to agree the wording within 10 days", "OF|BT", "agree the wording", "within 10 days"},
    {"a OF/OF to agree the wording", "OF", "agree the wording", ""},
    {"a OF and QX to agree the wording", "", "OF and QX to agree the wording", ""}, // Half is not enough.
    {"Action: OF to agree the wording", "OF", "agree the wording", ""},
    {"ACTION OF to agree the wording by Tues", "OF", "agree the wording", "Tues"},
    {"action OF/BT: agree the wording", "OF|BT", "agree the wording", ""},
    {"a  OF  to  agree it", "OF", "agree it", ""},
    {"a OF to get it to BT by then", "OF", "get it to BT by then", ""},
    {"a OF to write to (and meet) the head by early April", "OF", "write to (and meet) the head", "early April"},
};

} // namespace

TEST_CASE("actions are read from what was said")
{
    for (const Said &said : speech) {
        INFO(said.typed);
        const auto line = captured(plain(QString::fromUtf8(said.typed)), words());
        REQUIRE(line);
        REQUIRE(int(line->kind) == int(Kind::Action));
        Line expected{.runs = plain(QString::fromUtf8(said.text)), .due = QString::fromUtf8(said.due)};
        expected.owners = QString::fromUtf8(said.owners).split(u'|', Qt::SkipEmptyParts);
        CHECK(looks(*line) == looks(expected));
    }
    CHECK(std::size(speech) >= 60);
}

TEST_CASE("a row turned into what somebody would type becomes the same row again")
{
    for (const Said &said : speech) {
        const auto line = captured(plain(QString::fromUtf8(said.typed)), words());
        REQUIRE(line);
        if (line->owners.contains(u"QX"_s))
            continue; // Known to nobody: only a colon says that they are initials.
        const QString typed = typedForm(*line, words().decisions);
        INFO(said.typed << " -> " << typed.toStdString());
        const auto again = captured(plain(typed), words());
        REQUIRE(again);
        CHECK(looks(*again) == looks(*line));
    }
}

TEST_CASE("a due is what stands at the end, in a long line too")
{
    const QString said = u"ask the builders by and by "_s.repeated(300);
    const auto made = captured(plain(u"a "_s + said + u"by 4 Feb"_s), words());
    REQUIRE(made);
    CHECK(made->due == u"4 Feb"_s);
    CHECK(plainText(*made) == said.trimmed());
}

TEST_CASE("decisions are captured by their short keys and by their words")
{
    const auto made = [](const QString &typed) {
        const auto line = captured(plain(typed), words());
        return line && line->kind == Kind::Decision ? line->label + u" | "_s + plainText(*line) : u"none"_s;
    };
    CHECK(made(u"d to use the regional guide"_s) == u"Agreed | to use the regional guide"_s);
    CHECK(made(u"r that the accounts be adopted"_s) == u"Resolved | that the accounts be adopted"_s);
    CHECK(made(u"n the report on attendance"_s) == u"Noted | the report on attendance"_s);
    CHECK(made(u"rec that the Board fund two posts"_s) == u"Recommended | that the Board fund two posts"_s);
    CHECK(made(u"Endorsed: the plan for 2031"_s) == u"Endorsed | the plan for 2031"_s);
    CHECK(made(u"NOTED: the apologies"_s) == u"Noted | the apologies"_s);
    CHECK(made(u"Nodded: the chair"_s) == u"none"_s);
    CHECK(made(u"d "_s) == u"none"_s);
    CHECK(made(u"D to use the guide"_s) == u"none"_s);
    CHECK(made(u"do use the guide"_s) == u"none"_s);
    CaptureWords shouting = words();
    shouting.decisions = {u"RESOLVED"_s};
    CHECK(captured(plain(u"r that"_s), shouting)->label == u"RESOLVED"_s);
    CHECK(captured(plain(u"d that"_s), shouting)->label == u"RESOLVED"_s);
    CHECK(captured(plain(u"n that"_s), shouting)->label == u"Noted"_s);
}

TEST_CASE("a decision keeps the bold and italic that was typed, an action has none")
{
    const QList<Run> typed{{Look::Plain, u"d to use the "_s}, {Look::Bold, u"regional"_s}, {Look::Plain, u" guide"_s}};
    const auto line = captured(typed, words());
    REQUIRE(line);
    CHECK(line->runs ==
          QList<Run>{{Look::Plain, u"to use the "_s}, {Look::Bold, u"regional"_s}, {Look::Plain, u" guide"_s}});
    const auto action = captured({{Look::Plain, u"a OF to "_s}, {Look::Bold, u"go"_s}}, words());
    CHECK(action->runs == plain(u"go"_s));
}

TEST_CASE("items take the number that is typed first")
{
    const auto made = [](const QString &typed) {
        const auto line = captured(plain(typed), words());
        return line && line->kind == Kind::Title ? line->label + u" | "_s + plainText(*line) : u"none"_s;
    };
    CHECK(made(u"i Regional approach"_s) == u" | Regional approach"_s);
    CHECK(made(u"i"_s) == u" | "_s);
    CHECK(made(u"i "_s) == u" | "_s);
    CHECK(made(u"i 4a Regional approach"_s) == u"4a | Regional approach"_s);
    CHECK(made(u"i 4. Regional approach"_s) == u"4 | Regional approach"_s);
    CHECK(made(u"i 85.6 Budget"_s) == u"85.6 | Budget"_s);
    CHECK(made(u"i 1772 Budget"_s) == u"1772 | Budget"_s);
    CHECK(made(u"i 2031 budget"_s) == u" | 2031 budget"_s);
    CHECK(made(u"i 2031. Budget"_s) == u"2031 | Budget"_s);
    CHECK(made(u"i 16-25 provision"_s) == u" | 16-25 provision"_s);
    CHECK(made(u"i B2 Confidential"_s) == u"B2 | Confidential"_s);
    CHECK(made(u"i 4a"_s) == u"4a | "_s);
    CHECK(made(u"i 3."_s) == u"3 | "_s);
    CHECK(made(u"i 2031"_s) == u" | 2031"_s);
    CHECK(made(u"I went"_s) == u"none"_s);
}

TEST_CASE("lists and sub-headings are known by their marks")
{
    const auto made = [](const QString &typed) {
        const auto line = captured(plain(typed), words());
        return line ? QString::number(int(line->kind)) + line->label + u" | "_s + plainText(*line) : u"none"_s;
    };
    CHECK(made(u"- face to face"_s) == u"3• | face to face"_s);
    CHECK(made(u"• face to face"_s) == u"3• | face to face"_s);
    CHECK(made(u"1. first"_s) == u"41. | first"_s);
    CHECK(made(u"12) twelfth"_s) == u"412. | twelfth"_s);
    CHECK(made(u"a) point"_s) == u"5a) | point"_s);
    CHECK(made(u"(b) point"_s) == u"5b) | point"_s);
    CHECK(made(u"iv) point"_s) == u"5iv) | point"_s);
    CHECK(made(u"## Next steps"_s) == u"2 | Next steps"_s);
    for (const QString &typed : {u"-"_s, u"- "_s, u"a)"_s, u"a) "_s, u"1."_s, u"1.5 million"_s, u"etc) as before"_s,
                                 u"##"_s, u"2031. A year"_s, u"-40 degrees"_s, u"a"_s, u"a "_s, u"a  "_s})
        CHECK(made(typed) == u"none"_s);
}

TEST_CASE("a sentence stays a sentence")
{
    for (const QString &typed : {u"A meeting was held with the contractor by 4 Feb."_s, u"The group agreed to wait."_s,
                                 u"Noted with thanks."_s, u"Action plan to be reviewed: see below"_s,
                                 u"Action was taken by OF to close the gate."_s, u"n/a"_s, u"r"_s, u"and so on"_s,
                                 u"I to be decided"_s, u""_s, u" "_s, u"PD: reported that"_s}) {
        INFO(typed.toStdString());
        CHECK(!captured(plain(typed), words()));
    }
}

TEST_CASE("an action that was text meanwhile understands its own due again")
{
    Line row{
        .kind = Kind::Action, .owners = {u"OF"_s}, .runs = plain(u"wait"_s), .due = u"Awaiting template from DfE"_s};
    CaptureWords before = words();
    CHECK(captured(plain(typedForm(row, before.decisions)), before)->due.isEmpty());
    before.dueBefore = row.due;
    CHECK(looks(*captured(plain(typedForm(row, before.decisions)), before)) == looks(row));
}

TEST_CASE("owners and due typed into a row are taken up, those it has stay")
{
    Line row{.kind = Kind::Action,
             .id = QUuid::createUuid(),
             .label = u"A4"_s,
             .runs = plain(u"call the builder by 3 May"_s)};
    auto line = capturedFromRow(row, words());
    REQUIRE(line);
    CHECK(line->id == row.id);
    CHECK(looks(*line) == u"[] call the builder {3 May}"_s);
    row.due = u"4 Feb"_s;
    CHECK(!capturedFromRow(row, words()));
    row.runs = plain(u"BT to call the builder by 3 May"_s);
    CHECK(looks(*capturedFromRow(row, words())) == u"[BT] call the builder by 3 May {4 Feb}"_s);
    row.owners = {u"OF"_s};
    CHECK(!capturedFromRow(row, words()));
}

TEST_CASE("a title takes the number typed into it")
{
    const Line title{
        .kind = Kind::Title, .id = QUuid::createUuid(), .label = u"4"_s, .level = 2, .runs = plain(u"i 4b Roof"_s)};
    const auto line = capturedFromTitle(title);
    REQUIRE(line);
    CHECK(line->id == title.id);
    CHECK(line->label == u"4b"_s);
    CHECK(line->level == 2);
    CHECK(plainText(*line) == u"Roof"_s);
    CHECK(!capturedFromTitle({.kind = Kind::Title, .runs = plain(u"Roof"_s)}));
    CHECK(!capturedFromTitle({.kind = Kind::Title, .runs = plain(u"i "_s)}));
}

TEST_CASE("pasted lines become lists by their marks, and stars stay stars")
{
    CHECK(int(pastedLine(u"  • one"_s).kind) == int(Kind::Bullet));
    CHECK(int(pastedLine(u"b) one"_s).kind) == int(Kind::Letter));
    CHECK(int(pastedLine(u"a OF to go by Friday"_s).kind) == int(Kind::Text));
    CHECK(pastedLine(u"2 *3* **4**"_s).runs == plain(u"2 *3* **4**"_s));
    CHECK(int(pastedLine(u"-"_s).kind) == int(Kind::Text));
    CHECK(isBlank(pastedLine(u"   "_s)));
}

TEST_CASE("typed forms of every kind")
{
    const QStringList decisions = words().decisions;
    const auto form = [&](Kind kind, const QString &label) {
        return typedForm({.kind = kind, .label = label, .runs = plain(u"so"_s)}, decisions);
    };
    CHECK(form(Kind::Title, u"4a"_s) == u"i 4a so"_s);
    CHECK(form(Kind::Title, {}) == u"i so"_s);
    CHECK(form(Kind::Heading, {}) == u"## so"_s);
    CHECK(form(Kind::Bullet, u"•"_s) == u"- so"_s);
    CHECK(form(Kind::Number, u"2."_s) == u"2. so"_s);
    CHECK(form(Kind::Decision, u"Agreed"_s) == u"d so"_s);
    CHECK(form(Kind::Decision, u"Endorsed"_s) == u"Endorsed: so"_s);
    CHECK(form(Kind::Decision, {}) == u"so"_s);
    CHECK(form(Kind::Text, {}) == u"so"_s);
}
