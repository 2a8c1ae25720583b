#include "core/documents/kinds.h"

#include "core/actions/ownermatch.h"
#include "core/actions/standing.h"
#include "core/documents/builders.h"
#include "core/documents/phrase.h"
#include "core/documents/publiccopy.h"
#include "core/documents/record.h"
#include "core/documents/textblocks.h"
#include "core/documents/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

bool isOfLog(Kind kind) { return kind == Kind::ActionSheet || kind == Kind::ActionLog; }

// What it is called among other files: the body and the day are in it.
QString titleOf(Kind kind, const Source &source, const Request &request)
{
    const Meeting &meeting = source.minutes.meeting;
    const QString of = joined({bodyNameOf(meeting, source.body), shortDate(meeting.date)}, u", "_s);
    switch (kind) {
    case Kind::Agenda:
        return say("Agenda of %1").arg(of);
    case Kind::Draft:
        return say("Draft minutes of %1").arg(of);
    case Kind::Approved:
    case Kind::Signed:
    case Kind::SigningCopy:
        return say("Minutes of %1").arg(of);
    case Kind::Public:
        return say("Minutes of %1 (public copy)").arg(of);
    case Kind::Summary:
        return say("Summary of %1").arg(of);
    case Kind::Extract:
        return say("Extract from the minutes of %1").arg(of);
    case Kind::Decisions:
        return say("Decisions of %1").arg(of);
    case Kind::ActionSheet:
        return joined({say("Actions of %1").arg(request.owner), shortDate(request.today)}, u", "_s);
    case Kind::ActionLog:
        return joined({say("Action log of %1").arg(source.body.name), shortDate(request.today)}, u", "_s);
    }
    Q_UNREACHABLE();
}

// Loose leaves say where they belong, unless the house says something else in every place there is.
void setMargins(Document &document, const QString &identity, const BodySettings &style)
{
    document.header = oneLine(style.header);
    document.footer = oneLine(style.footer);
    if (document.footer.isEmpty())
        document.footer = identity;
    else if (document.header.isEmpty())
        document.header = identity;
    else
        document.footer += u" · "_s + identity;
}

QDateTime momentOf(Kind kind, const Meeting &meeting, const Request &request)
{
    if (!isOfLog(kind) && meeting.signature && meeting.signature->at.isValid())
        return meeting.signature->at;
    if (request.changed.isValid())
        return request.changed;
    const QDate day = isOfLog(kind) ? request.today : meeting.date;
    return day.isValid() ? QDateTime(day, QTime(0, 0), Qt::UTC) : QDateTime();
}

Document framed(Kind kind, const Source &source, const Request &request)
{
    const Meeting &meeting = source.minutes.meeting;
    Document document;
    document.title = oneLine(titleOf(kind, source, request));
    document.subject = labelOf(kind);
    document.author = oneLine(isOfLog(kind) ? source.body.name : bodyNameOf(meeting, source.body));
    document.language = source.body.settings.language.isEmpty() ? u"en-GB"_s : source.body.settings.language;
    document.moment = momentOf(kind, meeting, request);
    document.typeface = source.body.settings.typeface;
    document.landscape = kind == Kind::ActionLog;
    const QStringList identity{bodyNameOf(meeting, source.body), longDate(meeting.date)};
    setMargins(document, isOfLog(kind) ? document.title : oneLine(joined(identity, u" · "_s)), source.body.settings);
    document.pageCount = say("Page %1 of %2");
    const bool ofMinutes =
        kind == Kind::Draft || kind == Kind::Public || kind == Kind::Extract || kind == Kind::Decisions;
    if (ofMinutes && isDraft(meeting))
        document.mark = say("DRAFT");
    if (kind == Kind::SigningCopy) {
        document.firstPage = request.firstPage;
        document.initials = say("Chair’s initials");
        if (request.firstPage > 1) // Of the book, which has no last page yet.
            document.pageCount = say("Page %1");
    }
    if (kind == Kind::Signed && meeting.signature)
        document.seal = oneLine(meeting.signature->sha256);
    if (kind == Kind::Signed || kind == Kind::Public)
        document.attachment = recordOf(source.minutes, source.body);
    return document;
}

// Those that the document may show, and of a sheet those of its owner that are still open.
QList<LoggedAction> actionsFor(Kind kind, const Request &request)
{
    QList<LoggedAction> actions = request.actions;
    if (request.forPublic)
        actions.removeIf([](const LoggedAction &logged) { return logged.exempt; });
    if (kind == Kind::ActionSheet) {
        const OwnerMatch match(request.owner, request.people);
        actions.removeIf([&](const LoggedAction &logged) {
            const QStringList &owners = logged.action.owners;
            return !isOpen(logged.action.status) ||
                   std::none_of(owners.begin(), owners.end(), [&](const QString &one) { return match.isMeant(one); });
        });
    }
    return actions;
}

Blocks contentOf(Kind kind, const Source &source, const Request &request)
{
    const QList<LoggedAction> actions = actionsFor(kind, request);
    switch (kind) {
    case Kind::Agenda:
        return agendaBlocks(source, actions, request.today);
    case Kind::Draft:
    case Kind::Approved:
    case Kind::Signed:
    case Kind::Public:
    case Kind::SigningCopy:
        return minutesBlocks(kind, source);
    case Kind::Summary:
        return summaryBlocks(source);
    case Kind::Extract:
        return extractBlocks(source, request.item);
    case Kind::Decisions:
        return decisionBlocks(source);
    case Kind::ActionSheet:
        return actionSheetBlocks(source, say("Actions of %1").arg(request.owner), actions, request.today);
    case Kind::ActionLog:
        return actionLogBlocks(source, actions, request.today);
    }
    Q_UNREACHABLE();
}

} // namespace

Document documentOf(Kind kind, const Request &request)
{
    const bool isPublic = request.forPublic || kind == Kind::Public;
    const Minutes minutes = isPublic ? publicCopyOf(request.minutes) : request.minutes;
    const Source source{minutes, request.body, isPublic};
    Document document = framed(kind, source, request);
    document.blocks = contentOf(kind, source, request);
    const bool hidesActions =
        request.forPublic && std::any_of(request.actions.begin(), request.actions.end(),
                                         [](const LoggedAction &logged) { return logged.exempt; });
    if (isOfLog(kind) && hidesActions)
        document.blocks.push_back(
            paragraph(said(say("Actions of exempt items are left out."), quiet), Paragraph::Role::Note));
    return document;
}

} // namespace documents
