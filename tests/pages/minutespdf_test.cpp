#include "tests/pages/printedminutes.h"

TEST_CASE("a PDF says everything that was minuted, once and in order")
{
    const QString expected =
        u"Harbour Town Family Hub Minutes of the tenth meeting "
        "Extraordinary meeting "
        "held on Tuesday 6 February 2024, 13:00 to 15:00, Harbour House "
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
    CHECK(PrintedMinutes(fullMinutes()).text() == expected);
}

TEST_CASE("every page of a PDF says DRAFT until the minutes are approved")
{
    Minutes minutes = fullMinutes();
    minutes.meeting.items[0].minute = u"A paragraph of the minutes.\n\n"_s.repeated(60);
    for (const MeetingState state : {MeetingState::Planned, MeetingState::Draft, MeetingState::WithChair,
                                     MeetingState::AgreedByChair, MeetingState::Approved, MeetingState::Signed}) {
        minutes.meeting.state = state;
        const bool draft = state != MeetingState::Approved && state != MeetingState::Signed;
        const QStringList pages = PrintedMinutes(minutes).pages();
        CHECK(pages.size() >= 3);
        for (const QString &page : pages)
            CHECK(page.contains(u"DRAFT"_s) == draft);
    }
}

TEST_CASE("every page of a PDF has its number, the body and the date at its foot")
{
    Minutes minutes = fullMinutes();
    minutes.meeting.items[0].minute = u"A paragraph of the minutes.\n\n"_s.repeated(60);
    const QStringList pages = PrintedMinutes(minutes).pages();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString text = pages[i].simplified();
        CHECK(text.contains(u"Harbour Town Family Hub · Tuesday 6 February 2024"_s));
        CHECK(text.endsWith(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
    }
}

TEST_CASE("a signed PDF names the signer, the moment and the hash, an unsigned one has lines to sign on")
{
    Minutes minutes = fullMinutes();
    CHECK(PrintedMinutes(minutes).text().endsWith(u"Signed Date"_s));

    const QString hash = QString::fromLatin1(QByteArray(32, '\xa5').toHex());
    minutes.meeting.state = MeetingState::Signed;
    minutes.meeting.approval =
        Approval{.meetingDate = QDate(2024, 3, 5), .corrections = {u"Item 4: for two read three"_s}};
    minutes.meeting.signature = Signature{.by = u"Gil Ward"_s,
                                          .at = QDateTime::fromString(u"2024-03-05T14:02:00+01:00"_s, Qt::ISODate),
                                          .sha256 = hash,
                                          .bodyName = u"Harbour Hub, as it was called"_s};
    const PrintedMinutes written(minutes);
    const QString text = written.text();
    CHECK(text.startsWith(u"Harbour Hub, as it was called Minutes of"_s));
    CHECK(text.contains(u"Confirmed at the meeting of Tuesday 5 March 2024 as a correct record, with corrections: "
                        "• Item 4: for two read three"_s));
    CHECK(
        text.endsWith(u"Signed by Gil Ward on 5 March 2024 at 14:02 (UTC+01:00) SHA-256 of these minutes: "_s + hash));
}

TEST_CASE("minutes that say nothing yet make a PDF")
{
    const QString text = PrintedMinutes({}, {}).text();
    CHECK(text == u"Minutes of the meeting DRAFT. These minutes have not been approved. Signature Signed Date"_s);
}

TEST_CASE("the words of a body head its table, and its owners")
{
    Body body = hub;
    body.settings.ownerWord = u"Lead"_s;
    body.settings.refWord = u"URN"_s;
    body.settings.substituteWord = u"alternate"_s;
    const QString text = PrintedMinutes(fullMinutes(), body).text();
    CHECK(text.contains(u"URN Action Lead Due Item"_s));
    CHECK(text.contains(u"Lead: AQ, CD"_s));
    CHECK(text.contains(u"alternate for Dee Lamb"_s));
}

TEST_CASE("what looks like HTML is printed as it was typed")
{
    Minutes minutes{.meeting = plainMeeting()};
    const QString text = u"<b>5 < 6</b> &amp; <img src=\"//host/x\"> <table><tr><td>cell"_s;
    minutes.meeting.items = {{.title = u"<h1>Title</h1>"_s, .minute = text}};
    minutes.actions = {{.item = minutes.meeting.items.first().id, .text = u"<i>act</i>"_s}};
    const QString read = PrintedMinutes(minutes).text();
    CHECK(read.contains(u"<h1>Title</h1> "_s + text));
    CHECK(read.contains(u"Action <i>act</i>"_s));
}
