#pragma once

#include "core/documents/kinds.h"
#include "tests/catch.h"
#include "tests/core/documentwalk.h"

using namespace Qt::StringLiterals;

// A meeting that says everything that minutes can say, once. Nobody in it exists.
struct DocumentDesk {
    documents::Request request;

    DocumentDesk()
    {
        request.body.name = u"Harbour Town Family Hub"_s;
        Meeting &meeting = request.minutes.meeting;
        meeting.body = request.body.id;
        meeting.number = 10;
        meeting.date = QDate(2024, 2, 6);
        meeting.start = QTime(13, 0);
        meeting.end = QTime(15, 0);
        meeting.venue = u"Harbour House"_s;
        meeting.title = u"Extraordinary meeting"_s;
        meeting.chair = u"Ada Quill"_s;
        meeting.minuteTaker = u"Ben Osei"_s;
        meeting.attendance = {
            {.person = {{}, u"Ada Quill"_s}, .initials = u"AQ"_s, .role = u"Chair"_s, .organisation = u"Quay Trust"_s},
            {.person = {{}, u"Dee Lamb"_s}, .presence = Presence::Apologies},
            {.person = {{}, u"Ben Osei"_s}, .presence = Presence::InAttendance, .items = {u"4"_s, u"4a"_s}},
            {.person = {{}, u"Cy Dunn"_s},
             .substituteFor = {{}, u"Dee Lamb"_s},
             .arrived = QTime(13, 20),
             .left = QTime(14, 5)},
            {.person = {{}, u"Eve Fox"_s}, .presence = Presence::Absent},
        };
        addItems();
        meeting.next = {{.date = QDate(2024, 3, 5), .start = QTime(13, 30), .venue = u"Quay Hall"_s}};
        request.today = QDate(2024, 2, 20);
        request.changed = QDateTime(QDate(2024, 2, 7), QTime(9, 30), Qt::UTC);
    }

    Meeting &meeting() { return request.minutes.meeting; }
    Item &item(qsizetype at) { return request.minutes.meeting.items[at]; }
    documents::Document make(documents::Kind kind) const { return documents::documentOf(kind, request); }
    // The words in one line.
    QString text(documents::Kind kind) const { return plainText(make(kind)).simplified(); }

    void sign()
    {
        meeting().state = MeetingState::Signed;
        meeting().approval =
            Approval{.meetingDate = QDate(2024, 3, 5), .corrections = {u"Item 4: for two read three"_s}};
        meeting().signature = Signature{.by = u"Gil Ward"_s,
                                        .at = QDateTime::fromString(u"2024-03-05T14:02:00+01:00"_s, Qt::ISODate),
                                        .sha256 = QString::fromLatin1(QByteArray(32, '\xa5').toHex()),
                                        .bodyName = u"Harbour Hub, as it was called"_s};
    }

private:
    void addItems()
    {
        Item first{.number = u"4"_s, .title = u"Regional approach"_s, .presenter = u"Fay Moss"_s};
        first.minute = u"## Progress\n\nThe group **agreed** to *wait*.\n\n- one\n- two\n\n1. first\n\na) point"_s;
        first.decisions = {{.word = u"Resolved"_s,
                            .text = u"That the guide be **adapted**."_s,
                            .to = u"Cabinet"_s,
                            .mover = u"Ada Quill"_s,
                            .seconder = u"Cy Dunn"_s,
                            .votes = {5, 2, 1},
                            .after = 2},
                           {.word = u"Noted"_s, .text = u"The report."_s}};
        first.declarations = {{.person = {{}, u"Eve Fox"_s}, .nature = u"governor"_s, .leftTheRoom = true}};
        first.papers = {{.title = u"Draft guide"_s, .reference = u"HUB/12"_s}};
        Item second{
            .number = u"4a"_s, .minute = u"No title here."_s, .exempt = true, .exemptReason = u"names a child"_s};
        meeting().items = {first, second};
        request.minutes.actions = {{.meeting = meeting().id,
                                    .item = first.id,
                                    .ref = u"A12"_s,
                                    .text = u"Find out who owns the site"_s,
                                    .owners = {u"AQ"_s, u"CD"_s},
                                    .due = {u"4 March"_s, QDate(2024, 3, 4)},
                                    .after = 4,
                                    .revisedDue = {{u"end of April"_s, {}}}},
                                   {.meeting = meeting().id, .item = second.id, .text = u"Circulate it"_s}};
    }
};
