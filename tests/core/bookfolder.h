#pragma once

// A folder of its own for each test, with a book in it; records that the rules allow; waiting for what is to come.

#include "core/book/minutebook.h"
#include "tests/catch.h"
#include "tests/core/anyvalues.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

struct BookFolder {
    QTemporaryDir dir;

    QString file(const QString &name) const { return dir.filePath(name); }
    QString book() const { return file(QStringLiteral("Our book.minutebook")); }
    Minutebook::Settings settings() const { return {.recoveryFolder = file(QStringLiteral("recovery"))}; }
    QStringList logs() const
    {
        return QDir(file(QStringLiteral("recovery"))).entryList({QStringLiteral("*.log")}, QDir::Files);
    }
    QString log() const
    {
        REQUIRE(logs().size() == 1);
        return file(QStringLiteral("recovery/")) + logs().first();
    }
};

template <typename T> void must(const Result<T> &result)
{
    INFO((result ? std::string() : result.error().toStdString()));
    REQUIRE(result);
}

inline std::unique_ptr<Minutebook> openBook(const QString &path, const Minutebook::Settings &settings)
{
    auto book = Minutebook::open(path, settings);
    must(book->waitUntilOpen());
    return book;
}
inline std::unique_ptr<Minutebook> openBook(const BookFolder &folder)
{
    return openBook(folder.book(), folder.settings());
}
inline std::unique_ptr<Minutebook> newBook(const BookFolder &folder)
{
    must(Minutebook::create(folder.book()));
    return openBook(folder);
}

// Handles events until it is so, ten seconds at most.
template <typename Condition> bool eventually(Condition condition)
{
    QDeadlineTimer patience(10'000);
    while (!condition() && !patience.hasExpired()) {
        QEventLoop loop;
        QTimer::singleShot(10, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return condition();
}

// ---- Records

inline Body anyBody(AnyValues &any)
{
    auto body = any.any<Body>();
    body.name += QStringLiteral("Board");
    return body;
}

inline Person anyPerson(AnyValues &any)
{
    auto person = any.any<Person>();
    person.name += QStringLiteral("Person");
    return person;
}

inline Meeting anyMeeting(AnyValues &any, QUuid body)
{
    auto meeting = any.any<Meeting>();
    meeting.body = body;
    meeting.date = QDate(2024, 1 + any.below(12), 1 + any.below(28));
    meeting.state = MeetingState::Draft;
    meeting.signature.reset();
    return meeting;
}

inline Action anyAction(AnyValues &any, const Meeting *meeting, QUuid body)
{
    auto action = any.any<Action>();
    action.meeting = meeting ? meeting->id : QUuid();
    action.item = meeting && !meeting->items.isEmpty() ? meeting->items.first().id : QUuid();
    action.body = any.chance(2) ? body : QUuid();
    action.text += QStringLiteral("do it");
    return action;
}

// A book with one body, one meeting with an item, one action.
struct SmallBook {
    Body body{.name = QStringLiteral("Allotments Committee")};
    Meeting meeting{.body = body.id, .date = QDate(2024, 3, 5), .items = {Item{.title = QStringLiteral("Paths")}}};
    Action action{.meeting = meeting.id, .item = meeting.items.first().id, .text = QStringLiteral("Mow the paths")};

    QList<Edit> edits() const { return {{std::nullopt, body}, {std::nullopt, meeting}, {std::nullopt, action}}; }
};

inline Meeting withMinute(Meeting meeting, const QString &text)
{
    meeting.items.first().minute = text;
    return meeting;
}

// A small book whose minutes have something in every table.
inline SmallBook fullBook(AnyValues &any)
{
    SmallBook small;
    small.meeting = anyMeeting(any, small.body.id);
    small.meeting.attendance = {any.any<Attendance>()};
    small.meeting.next = {any.any<NextMeeting>()};
    small.meeting.history = {any.any<StateChange>()};
    auto item = any.any<Item>();
    item.decisions = {any.any<Decision>()};
    item.declarations = {any.any<Declaration>()};
    item.papers = {any.any<Paper>()};
    small.meeting.items = {item};
    small.body.members = {any.any<Member>()};
    small.action = anyAction(any, &small.meeting, small.body.id);
    small.action.revisedDue = {any.any<Due>()};
    small.action.progress = {any.any<Progress>()};
    return small;
}
