#pragma once

#include "core/documents/choice.h"
#include "tests/pages/pdftext.h"
#include "ui/pages/documentfile.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// The minutes as they stand, or a draft of those that are planned.
template <typename Where> Result<void> writePdf(const Minutes &minutes, const Body &body, Where where)
{
    const MeetingState state = minutes.meeting.state;
    const auto kind = state == MeetingState::Planned ? documents::Kind::Draft : documents::kindNow(state);
    return writeDocument(documents::documentOf(kind, {.minutes = minutes, .body = body}), documents::Format::Pdf,
                         where);
}

inline const Body hub{.name = u"Harbour Town Family Hub"_s};

inline Meeting plainMeeting()
{
    Meeting meeting;
    meeting.number = 10;
    meeting.date = QDate(2024, 2, 6);
    meeting.start = QTime(13, 0);
    meeting.end = QTime(15, 0);
    meeting.venue = u"Harbour House"_s;
    return meeting;
}

// Everything that minutes can say, once.
inline Minutes fullMinutes()
{
    Minutes minutes{.meeting = plainMeeting()};
    Meeting &meeting = minutes.meeting;
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
    Item second{.number = u"4a"_s, .minute = u"No title here."_s, .exempt = true, .exemptReason = u"names a child"_s};
    meeting.items = {first, second};
    meeting.next = {{.date = QDate(2024, 3, 5), .start = QTime(13, 30), .venue = u"Quay Hall"_s}};
    minutes.actions = {{.meeting = meeting.id,
                        .item = first.id,
                        .ref = u"A12"_s,
                        .text = u"Find out who owns the site"_s,
                        .owners = {u"AQ"_s, u"CD"_s},
                        .due = {u"4 March"_s, QDate(2024, 3, 4)},
                        .after = 4,
                        .revisedDue = {{u"end of April"_s, {}}}},
                       {.meeting = meeting.id, .item = second.id, .text = u"Circulate it"_s}};
    return minutes;
}

struct PrintedMinutes {
    QTemporaryDir folder;
    QString path = folder.filePath(u"minutes.pdf"_s);
    explicit PrintedMinutes(const Minutes &minutes, const Body &body = hub)
    {
        const Result<void> result = writePdf(minutes, body, path);
        REQUIRE(result);
    }
    QStringList pages(bool raw = true) const { return pdfPages(path, raw); }
    // All that is on the pages but their foot and DRAFT, with single spaces.
    QString text() const
    {
        QStringList texts;
        static const QRegularExpression furniture(
            u" ?(DRAFT )?((Harbour[\\w, ]{5,30}) · \\w+ \\d+ \\w+ 2024 )?Page \\d+ of \\d+( [0-9a-f]{64})?$"_s);
        for (const QString &page : pages())
            texts.append(page.simplified().remove(furniture));
        return texts.join(u' ');
    }
};
