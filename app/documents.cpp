#include "app/documents.h"

#include "app/openbook.h"
#include "core/documents/choice.h"
#include "core/say.h"
#include "ui/pages/documentfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using documents::Kind;

namespace {

const QString actionsWord = u"actions"_s; // Whose? Of an owner a sheet, of a body the log.

Result<Kind> kindAskedFor(const QCommandLineParser &options, const Minutebook &book, QUuid meeting)
{
    if (options.isSet(u"document"_s)) {
        const auto word = oneOf(u"document"_s, options.value(u"document"_s), documentWords());
        if (!word)
            return word.failure();
        if (*word == actionsWord)
            return options.isSet(u"owner"_s) ? Kind::ActionSheet : Kind::ActionLog;
        return *documents::kindFrom(*word);
    }
    const auto found = std::find_if(book.meetings().begin(), book.meetings().end(),
                                    [&](const MeetingSummary &one) { return one.id == meeting; });
    const MeetingState state = found == book.meetings().end() ? MeetingState::Draft : found->state;
    return state == MeetingState::Planned ? Kind::Draft : documents::kindNow(state);
}

Result<QUuid> itemAskedFor(const QCommandLineParser &options, const Minutes &minutes)
{
    const QString number = options.value(u"item"_s);
    if (number.isEmpty())
        return Error{say("An extract is of one item; name its number with --item.")};
    const auto is = [&](const Item &item) { return item.number == number; };
    const auto &items = minutes.meeting.items;
    if (std::count_if(items.begin(), items.end(), is) > 1)
        return Error{say("Several items of this meeting have the number %1.").arg(number)};
    const auto found = std::find_if(items.begin(), items.end(), is);
    if (found == items.end())
        return Error{say("No item of this meeting has the number %1.").arg(number)};
    return found->id;
}

Result<int> pageAskedFor(const QCommandLineParser &options)
{
    if (!options.isSet(u"first-page"_s))
        return 1;
    bool isNumber = false;
    const int page = options.value(u"first-page"_s).toInt(&isNumber);
    if (!isNumber || page < 1 || page > 99999)
        return Error{say("--first-page is a number from 1 to 99999.")};
    return page;
}

Result<std::optional<bool>> exemptAskedFor(const QCommandLineParser &options, Kind kind)
{
    if (!options.isSet(u"exempt"_s))
        return std::optional<bool>();
    const auto word = oneOf(u"exempt"_s, options.value(u"exempt"_s), {u"keep"_s, u"leave-out"_s});
    if (!word)
        return word.failure();
    if (!documents::mayHideExempt(kind))
        return Error{say("--exempt is of agendas, decisions, extracts and actions; minutes without what is exempt are "
                         "--document public.")};
    return std::optional(*word == u"leave-out");
}

// Which body's log; where there is one body, nobody has to say so.
Result<QUuid> bodyAskedFor(const QCommandLineParser &options, const Minutebook &book)
{
    if (options.isSet(u"body"_s))
        return bodyNamed(book, options.value(u"body"_s));
    if (book.bodies().size() == 1)
        return book.bodies().first().id;
    return Error{say("An action log is of one body; name it with --body.")};
}

Result<documents::Choice> actionsAskedFor(Kind kind, const QCommandLineParser &options, const Minutebook &book)
{
    documents::Choice choice{.kind = kind, .owner = options.value(u"owner"_s)};
    if (kind == Kind::ActionSheet) {
        if (choice.owner.isEmpty())
            return Error{say("An action sheet is of one officer or team; name them with --owner.")};
        return choice;
    }
    const auto body = bodyAskedFor(options, book);
    if (!body)
        return body.failure();
    choice.body = *body;
    return choice;
}

Result<documents::Choice> minutesAskedFor(const QCommandLineParser &options, Minutebook &book)
{
    if (!options.isSet(u"meeting"_s))
        return Error{say("A document is of one meeting; name it with --meeting.")};
    const auto meeting = meetingNamed(book, options.value(u"meeting"_s), options.value(u"body"_s));
    if (!meeting)
        return meeting.failure();
    if (auto ok = book.readNow({*meeting}); !ok)
        return ok.failure();
    const auto kind = kindAskedFor(options, book, *meeting);
    const auto page = pageAskedFor(options);
    if (!kind || !page)
        return !kind ? kind.failure() : page.failure();
    documents::Choice choice{.kind = *kind, .meeting = *meeting, .firstPage = *page};
    const Minutes minutes = book.minutes(*meeting).value();
    if (const auto cannot = documents::cannotMake(*kind, minutes))
        return *cannot;
    if (*kind == Kind::Extract) {
        const auto item = itemAskedFor(options, minutes);
        if (!item)
            return item.failure();
        choice.item = *item;
    }
    return choice;
}

} // namespace

QStringList documentWords()
{
    QStringList words;
    for (int i = 0; i < documents::kindCount; ++i)
        words.append(documents::nameOf(Kind(i)));
    return words + QStringList{actionsWord};
}

Result<QByteArray> exportedDocument(Minutebook &book, const QCommandLineParser &options, documents::Format format)
{
    const auto kind = kindAskedFor(options, book, {});
    if (!kind)
        return kind.failure();
    auto choice =
        documents::isOfActions(*kind) ? actionsAskedFor(*kind, options, book) : minutesAskedFor(options, book);
    if (!choice)
        return choice.failure();
    const auto exempt = exemptAskedFor(options, choice->kind);
    if (!exempt)
        return exempt.failure();
    choice->leavesOutExempt = *exempt;
    if (auto ok = book.readNow(documents::recordsFor(book, *choice)); !ok)
        return ok.failure();
    return fileOf(documents::documentOf(choice->kind, documents::requestOf(book, *choice)), format);
}
