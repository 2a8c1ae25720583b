#pragma once

#include "core/documents/choice.h"
#include "tests/core/documentdesk.h"
#include "tests/pages/pdftext.h"
#include "ui/pages/documentfile.h"

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

inline Minutes fullMinutes() { return DocumentDesk().request.minutes; }

struct PrintedMinutes {
    QTemporaryDir folder;
    QString path = folder.filePath(u"minutes.pdf"_s);
    explicit PrintedMinutes(const Minutes &minutes, const Body &body = hub)
    {
        const Result<void> result = writePdf(minutes, body, path);
        REQUIRE(result);
    }
    QStringList pages(bool raw = true) const { return pdfPages(path, raw); }
    // All that is on the pages but their head and foot, with single spaces.
    QString text() const
    {
        QStringList texts;
        for (const QString &page : pages())
            texts.append(withoutFurniture(page, u"Harbour[\\w, ]{5,30} · \\w+ \\d+ \\w+ 2024"_s));
        return texts.join(u' ');
    }
};
