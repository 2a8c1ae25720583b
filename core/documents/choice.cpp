#include "core/documents/choice.h"

#include "core/actions/actionfilter.h"
#include "core/actions/standing.h"
#include "core/documents/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

// The day of the body's last meeting: what was closed since then is still news.
QDate lastMeeting(const Minutebook &book, QUuid body)
{
    for (const MeetingSummary &meeting : book.meetings()) { // Newest first.
        if (meeting.body == body && meeting.date < book.today())
            return meeting.date;
    }
    return {};
}

QUuid bodyOf(const Minutebook &book, const Choice &choice)
{
    if (!choice.body.isNull())
        return choice.body;
    const auto found = std::find_if(book.meetings().begin(), book.meetings().end(),
                                    [&](const MeetingSummary &meeting) { return meeting.id == choice.meeting; });
    return found == book.meetings().end() ? QUuid() : found->body;
}

std::vector<ActionIndex::Number> rowsFor(const Minutebook &book, const Choice &choice)
{
    ActionFilter filter{.today = book.today()};
    if (choice.kind == Kind::ActionSheet)
        filter.owner = choice.owner;
    else if (choice.kind == Kind::ActionLog || choice.kind == Kind::Agenda)
        filter.body = bodyOf(book, choice).toString(QUuid::WithoutBraces);
    else
        return {};
    filter.status = choice.kind == Kind::ActionLog ? ActionFilter::Status::All : ActionFilter::Status::Open;
    return matching(book.actions(), filter, book.people(), book.bodies()).rows;
}

LoggedAction logged(const Minutebook &book, ActionIndex::Number row)
{
    const ActionIndex &index = book.actions();
    LoggedAction logged{
        .meetingDate = index.meetingDate(row), .itemNumber = index.itemNumber(row), .itemTitle = index.itemTitle(row)};
    if (const Action *action = book.action(index.id(row)))
        logged.action = *action;
    if (const Body *body = book.body(index.body(row)))
        logged.bodyName = body->name;
    logged.exempt = index.isExempt(row);
    return logged;
}

} // namespace

Kind kindNow(MeetingState state)
{
    switch (state) {
    case MeetingState::Planned:
        return Kind::Agenda;
    case MeetingState::Approved:
        return Kind::Approved;
    case MeetingState::Signed:
        return Kind::Signed;
    default:
        return Kind::Draft;
    }
}

bool isPublished(Kind kind)
{
    return kind == Kind::Agenda || kind == Kind::Public || kind == Kind::Decisions || kind == Kind::ActionLog;
}

bool mayHideExempt(Kind kind)
{
    return kind == Kind::Extract || kind == Kind::ActionSheet || (isPublished(kind) && kind != Kind::Public);
}

bool isOfActions(Kind kind) { return kind == Kind::ActionSheet || kind == Kind::ActionLog; }

QList<QUuid> recordsFor(const Minutebook &book, const Choice &choice)
{
    QList<QUuid> ids;
    const auto add = [&](QUuid id) {
        if (!id.isNull() && !ids.contains(id))
            ids.append(id);
    };
    if (!isOfActions(choice.kind))
        add(choice.meeting);
    for (const ActionIndex::Number row : rowsFor(book, choice)) {
        add(book.actions().id(row));
        add(book.actions().meeting(row));
    }
    return ids;
}

Request requestOf(const Minutebook &book, const Choice &choice)
{
    Request request{.item = choice.item,
                    .owner = choice.owner,
                    .people = book.people(),
                    .today = book.today(),
                    .firstPage = choice.firstPage,
                    .forPublic =
                        mayHideExempt(choice.kind) && choice.leavesOutExempt.value_or(isPublished(choice.kind))};
    if (const auto minutes = book.minutes(choice.meeting); minutes && !isOfActions(choice.kind))
        request.minutes = *minutes;
    const QUuid bodyId = bodyOf(book, choice);
    if (const Body *body = book.body(bodyId))
        request.body = *body;
    const QDate since = lastMeeting(book, bodyId);
    for (const ActionIndex::Number row : rowsFor(book, choice)) {
        LoggedAction action = logged(book, row);
        const bool open = isOpen(action.action.status);
        if (open || (since.isValid() && action.action.closed >= since))
            request.actions.append(std::move(action));
    }
    return request;
}

QString fileNameFor(const Minutebook &book, const Choice &choice)
{
    const Body *body = book.body(bodyOf(book, choice));
    const QString whose = !body ? QString() : body->shortName.isEmpty() ? body->name : body->shortName;
    if (choice.kind == Kind::ActionSheet)
        return u"%1 %2 %3"_s.arg(book.today().toString(Qt::ISODate), labelOf(choice.kind), choice.owner).trimmed();
    if (choice.kind == Kind::ActionLog)
        return u"%1 %2 %3"_s.arg(book.today().toString(Qt::ISODate), whose, labelOf(choice.kind)).simplified();
    const auto found = std::find_if(book.meetings().begin(), book.meetings().end(),
                                    [&](const MeetingSummary &meeting) { return meeting.id == choice.meeting; });
    const QString date = found == book.meetings().end() ? QString() : found->date.toString(Qt::ISODate);
    const QString name = u"%1 %2"_s.arg(date, whose).simplified();
    return choice.kind == Kind::Approved || choice.kind == Kind::Signed
               ? name
               : u"%1 (%2)"_s.arg(name, labelOf(choice.kind).toLower());
}

} // namespace documents
