#include "app/booklists.h"

#include "app/delivery.h"
#include "app/openbook.h"
#include "app/table.h"
#include "app/terminal.h"
#include "core/actions/actionfilter.h"
#include "core/actions/standing.h"
#include "core/book/words.h"
#include "core/interchange/writer.h"
#include "core/say.h"

using namespace Qt::StringLiterals;

namespace {

Result<bool> asJson(const QCommandLineParser &options)
{
    const QString format = options.isSet(u"format"_s) ? options.value(u"format"_s) : u"table"_s;
    const auto word = oneOf(u"format"_s, format, {u"table"_s, u"json"_s});
    if (!word)
        return word.failure();
    return *word == "json"_L1;
}

QString bodyName(const Minutebook &book, QUuid id)
{
    const Body *body = book.body(id);
    if (!body)
        return {};
    return body->shortName.isEmpty() ? body->name : body->shortName;
}

TextTable tableOf(const Minutebook &book, const QList<MeetingSummary> &meetings)
{
    TextTable table{
        {say("Date"), say("Start"), say("Body"), say("No."), say("Title"), say("State"), say("Id")}, {}, {2, 4}};
    for (const MeetingSummary &meeting : meetings)
        table.rows.append({meeting.date.toString(Qt::ISODate), meeting.start.toString(u"HH:mm"),
                           bodyName(book, meeting.body), meeting.number ? QString::number(*meeting.number) : QString(),
                           meeting.title, shown(meeting.state), meeting.id.toString(QUuid::WithoutBraces)});
    return table;
}

Result<ActionFilter> filterOf(const QCommandLineParser &options, const Minutebook &book)
{
    ActionFilter filter{.owner = options.value(u"owner"_s),
                        .body = options.value(u"body"_s),
                        .theme = options.value(u"theme"_s),
                        .text = options.value(u"text"_s),
                        .today = book.today()};
    if (options.isSet(u"status"_s)) {
        const QStringList &words = wordsOf(ActionFilter::Status{});
        const auto word = oneOf(u"status"_s, options.value(u"status"_s), words);
        if (!word)
            return word.failure();
        filter.status = ActionFilter::Status(words.indexOf(*word));
    }
    const auto day = [&](const QString &option, QDate &out) -> Result<void> {
        if (!options.isSet(option))
            return {};
        const auto read = dayOf(option, options.value(option));
        if (!read)
            return read.failure();
        out = *read;
        return {};
    };
    if (auto ok = day(u"due-before"_s, filter.dueBefore); !ok)
        return ok.failure();
    if (auto ok = day(u"today"_s, filter.today); !ok)
        return ok.failure();
    return filter;
}

using Rows = std::vector<ActionIndex::Number>;

// "Open, 3 days late"
QString standing(const ActionIndex &index, ActionIndex::Number row, const QDate &today)
{
    const ActionStatus status = index.status(row);
    const Due due = index.effectiveDue(row);
    const QString late = due.date.isValid() ? lateness(status, due, today) : QString();
    return late.isEmpty() ? shown(status) : shown(status) + u", "_s + late;
}

TextTable tableOf(const Minutebook &book, const Rows &rows, const QDate &today)
{
    const ActionIndex &index = book.actions();
    // The longest last: what is piped is not padded for it.
    TextTable table{
        {say("Ref"), say("Due"), say("Status"), say("Owners"), say("Body"), say("Action")}, {}, {1, 3, 4, 5}};
    for (const ActionIndex::Number row : rows)
        table.rows.append({index.ref(row), shown(index.effectiveDue(row)), standing(index, row, today),
                           index.owners(row).join(u", "_s), bodyName(book, index.body(row)), index.text(row)});
    return table;
}

Result<QByteArray> jsonOf(Minutebook &book, const Rows &rows, const QDate &today)
{
    const ActionIndex &index = book.actions();
    QList<QUuid> ids;
    for (const ActionIndex::Number row : rows)
        ids.append(index.id(row));
    if (auto ok = book.readNow(ids); !ok)
        return ok.failure();
    QList<ListedAction> listed;
    for (const ActionIndex::Number row : rows) {
        const Action *action = book.action(index.id(row));
        if (!action)
            continue; // Deleted by somebody else between the two readings.
        ListedAction &one = listed.emplace_back();
        one.action = *action;
        one.action.body = index.body(row);
        one.meeting = index.meetingDate(row);
        one.itemNumber = index.itemNumber(row);
        one.itemTitle = index.itemTitle(row);
        one.overdueDays = overdueDays(action->status, effectiveDue(*action).date, today);
    }
    return writeActionList(book.bodies(), listed);
}

} // namespace

Result<Answer> listMeetings(const QCommandLineParser &options)
{
    const auto json = asJson(options);
    if (!json)
        return json.failure();
    auto book = openBook(options.positionalArguments().first(), Access::Read);
    if (!book)
        return book.failure();
    QList<MeetingSummary> meetings = (*book)->meetings();
    if (options.isSet(u"body"_s)) {
        const auto body = bodyNamed(**book, options.value(u"body"_s));
        if (!body)
            return body.failure();
        meetings.removeIf([&](const MeetingSummary &meeting) { return meeting.body != *body; });
    }
    if (*json)
        return Answer{.text = writeMeetingList((*book)->bodies(), meetings)};
    return Answer{.text = textOf(tableOf(**book, meetings), terminalWidth())};
}

Result<Answer> listActions(const QCommandLineParser &options)
{
    const QString path = options.positionalArguments().first();
    const auto json = asJson(options);
    if (!json)
        return json.failure();
    auto book = openBook(path, Access::Read);
    if (!book)
        return book.failure();
    const auto filter = filterOf(options, **book);
    if (!filter)
        return filter.failure();
    const Rows rows = matching((*book)->actions(), *filter, (*book)->people(), (*book)->bodies()).rows;
    if (!*json) {
        const bool toFile = options.isSet(u"output"_s);
        return delivered(textOf(tableOf(**book, rows, filter->today), toFile ? 0 : terminalWidth()), options, path);
    }
    const auto text = jsonOf(**book, rows, filter->today);
    if (!text)
        return text.failure();
    return delivered(*text, options, path);
}
