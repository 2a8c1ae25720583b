#include "tests/core/documentdesk.h"

#include "core/book/bytes.h"
#include "core/interchange/reader.h"

using namespace documents;

TEST_CASE("a draft says everything that was minuted, in order")
{
    const QString expected =
        u"Harbour Town Family Hub Minutes of the tenth meeting "
        "Extraordinary meeting held on Tuesday 6 February 2024, 13:00 to 15:00, Harbour House "
        "DRAFT. These minutes have not been approved. "
        "Chair Ada Quill Minutes Ben Osei "
        "Present Ada Quill (AQ), Chair, Quay Trust "
        "Cy Dunn, substitute for Dee Lamb, arrived 13:20, left 14:05 "
        "In attendance Ben Osei, items 4, 4a Apologies Dee Lamb Absent Eve Fox "
        "4 Regional approach Presented by Fay Moss Progress The group agreed to wait. "
        "Resolved That the guide be adapted. "
        "To: Cabinet · Moved by Ada Quill · Seconded by Cy Dunn · Votes: 5 for, 2 against, 1 abstained "
        "• one • two Action A12 Find out who owns the site Owner: AQ, CD · Due: 4 March "
        "1. first a) point Noted The report. "
        "Declaration of interest: Eve Fox: governor (left the room) Paper: Draft guide (HUB/12) "
        "4a Exempt: names a child No title here. Action Circulate it "
        "Next meeting Tuesday 5 March 2024, from 13:30, Quay Hall "
        "Actions Ref Action Owner Due Item "
        "A12 Find out who owns the site AQ, CD 4 March 4 Regional approach "
        "Circulate it 4a Signature Signed Date"_s;
    CHECK(DocumentDesk().text(Kind::Draft) == expected);
}

TEST_CASE("a document knows its title, its body, its language, its moment and the foot of its pages")
{
    const Document document = DocumentDesk().make(Kind::Draft);
    CHECK(document.title == u"Draft minutes of Harbour Town Family Hub, 6 February 2024"_s);
    CHECK(document.subject == u"Draft minutes"_s);
    CHECK(document.author == u"Harbour Town Family Hub"_s);
    CHECK(document.language == u"en-GB"_s);
    CHECK(document.moment == QDateTime(QDate(2024, 2, 7), QTime(9, 30), Qt::UTC));
    CHECK(document.footer == u"Harbour Town Family Hub · Tuesday 6 February 2024"_s);
    CHECK(document.pageCount == u"Page %1 of %2"_s);
    CHECK(document.seal.isEmpty());
    CHECK(!document.attachment);
}

TEST_CASE("what is not approved is marked as draft, and says in words how far it is")
{
    DocumentDesk desk;
    const auto marks = [&](Kind kind) {
        QStringList said{desk.make(kind).mark};
        for (const Paragraph &paragraph : allOf<Paragraph>(desk.make(kind).blocks)) {
            if (paragraph.role == Paragraph::Role::Mark)
                said.append(plainText(paragraph.words));
        }
        return said;
    };
    CHECK(marks(Kind::Draft) == QStringList{u"DRAFT"_s, u"DRAFT. These minutes have not been approved."_s});
    desk.meeting().state = MeetingState::WithChair;
    CHECK(marks(Kind::Draft).value(1) == u"DRAFT, with the chair. These minutes have not been approved."_s);
    desk.meeting().state = MeetingState::AgreedByChair;
    CHECK(marks(Kind::Draft).value(1) == u"DRAFT, agreed by the chair. These minutes have not been approved."_s);
    CHECK(marks(Kind::Public) == marks(Kind::Draft));
    CHECK(marks(Kind::Extract) == marks(Kind::Draft));
    CHECK(marks(Kind::Decisions) == marks(Kind::Draft));
    CHECK(marks(Kind::SigningCopy) ==
          QStringList{QString(), u"To be confirmed and signed. Until then these minutes are not approved."_s});
    desk.meeting().state = MeetingState::Approved;
    for (const Kind kind : {Kind::Approved, Kind::Public, Kind::Extract, Kind::Decisions, Kind::SigningCopy})
        CHECK(marks(kind) == QStringList{QString()});
}

TEST_CASE("signed minutes carry their seal, say who signed when, and hold the record itself")
{
    DocumentDesk desk;
    desk.sign();
    Meeting &meeting = desk.meeting();
    meeting.signature->sha256 = sha256(canonicalBytes(desk.request.minutes, {}));
    const Document document = desk.make(Kind::Signed);
    CHECK(document.seal == meeting.signature->sha256);
    CHECK(document.mark.isEmpty());
    CHECK(document.moment == meeting.signature->at);
    CHECK(document.author == u"Harbour Hub, as it was called"_s);
    const QString text = plainText(document).simplified();
    CHECK(text.startsWith(u"Harbour Hub, as it was called Minutes of the tenth meeting Extraordinary meeting"_s));
    CHECK(text.endsWith(u"Confirmation and signature Confirmed at the meeting of Tuesday 5 March 2024 as a correct "
                        "record, with corrections: • Item 4: for two read three "
                        "Signed by Gil Ward on 5 March 2024 at 14:02 (UTC+01:00) SHA-256 of these minutes: "_s +
                        document.seal));
    CHECK(allOf<Paragraph>(document.blocks).last().role == Paragraph::Role::Code);

    REQUIRE(document.attachment);
    CHECK(document.attachment->name == u"minutes.json"_s);
    CHECK(!document.attachment->description.isEmpty());
    const auto record = readInterchange(document.attachment->bytes, u"minutes.json"_s);
    REQUIRE(record);
    REQUIRE(record->minutes.size() == 1);
    CHECK(sha256(canonicalBytes(record->minutes.first(), {})) == document.seal);
}

TEST_CASE("the record of signed minutes is the same whatever becomes of the log, the people and the body")
{
    DocumentDesk desk;
    desk.sign();
    desk.meeting().attendance[0].person.id = QUuid::createUuid();
    const QByteArray before = desk.make(Kind::Signed).attachment->bytes;
    desk.request.body.name = u"Another name"_s;
    desk.meeting().attendance[0].person.id = QUuid::createUuid();
    Action &action = desk.request.minutes.actions[0];
    action.status = ActionStatus::Closed;
    action.revisedDue.append({u"May"_s, {}});
    action.progress = {{.date = QDate(2024, 4, 1), .text = u"done"_s}};
    action.theme = u"Sites"_s;
    CHECK(desk.make(Kind::Signed).attachment->bytes == before);
    CHECK(plainText(desk.make(Kind::Signed)).contains(u"4 March"_s));
    CHECK(!plainText(desk.make(Kind::Signed)).contains(u"May"_s));
}

TEST_CASE("minutes that say nothing yet make a document of every kind")
{
    for (int kind = 0; kind < kindCount; ++kind) {
        const Document document = documentOf(Kind(kind), {});
        CAPTURE(nameOf(Kind(kind)));
        CHECK(allOf<Heading>(document.blocks).first().level == 1);
        CHECK(!document.title.isEmpty());
    }
    Request request;
    request.body = Body{};
    CHECK(plainText(documentOf(Kind::Draft, request)).simplified() ==
          u"Minutes of the meeting DRAFT. These minutes have not been approved. Signature Signed Date"_s);
}

TEST_CASE("the words of a body head its table, and its owners")
{
    DocumentDesk desk;
    desk.request.body.settings.ownerWord = u"Lead"_s;
    desk.request.body.settings.refWord = u"URN"_s;
    desk.request.body.settings.substituteWord = u"alternate"_s;
    const QString text = desk.text(Kind::Draft);
    CHECK(text.contains(u"URN Action Lead Due Item"_s));
    CHECK(text.contains(u"Lead: AQ, CD"_s));
    CHECK(text.contains(u"alternate for Dee Lamb"_s));
}

TEST_CASE("the action log stands by theme, with what holds, what was promised first and the newest report")
{
    DocumentDesk desk;
    Action late{
        .ref = u"A1"_s, .text = u"Mend the gate"_s, .owners = {u"AQ"_s}, .due = {u"1 Feb"_s, QDate(2024, 2, 1)}};
    late.revisedDue = {{u"8 Feb"_s, QDate(2024, 2, 8)}, {u"15 Feb"_s, QDate(2024, 2, 15)}};
    late.progress = {{.date = QDate(2024, 1, 3), .text = u"Looked at."_s},
                     {.date = QDate(2024, 2, 3), .text = u"Parts:\n\n- hinge\n- latch"_s}};
    late.theme = u"Grounds"_s;
    Action judged{.text = u"Write"_s, .owners = {u"CD"_s}, .rag = Rag::Amber, .ragReason = u"no reply"_s};
    Action done{.ref = u"A3"_s,
                .text = u"Order"_s,
                .due = {u"Ongoing"_s, {}},
                .theme = u"Grounds"_s,
                .status = ActionStatus::Closed};
    desk.request.actions = {
        {late, u"Hub"_s, QDate(2024, 1, 9), u"4"_s, u"Gates"_s}, {judged, u"Hub"_s}, {done, u"Hub"_s}};
    CHECK(desk.text(Kind::ActionLog) ==
          u"Harbour Town Family Hub Action log as at Tuesday 20 February 2024 2 open · 1 overdue · 1 closed "
          "Grounds Ref Action Owner Due Status Current position "
          "A1 Mend the gate Item 4 Gates, 9 January 2024 AQ 15 Feb first: 1 Feb, put off twice Open 5 days late "
          "3 February 2024 Parts: • hinge • latch A3 Order Ongoing Closed "
          "Other actions Action Owner Due Status Write CD Open Amber: no reply"_s);
    desk.request.actions.clear();
    CHECK(desk.text(Kind::ActionLog).endsWith(u"There are no actions."_s));
}
