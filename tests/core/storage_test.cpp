#include "core/book/minutebook.h"
#include "tests/core/bookfolder.h"

using namespace Qt::StringLiterals;

TEST_CASE("every field of every record is read again as it was written")
{
    const BookFolder folder;
    must(Minutebook::create(folder.book()));
    AnyValues any(1);
    for (int round = 0; round < 8; ++round) {
        const Body body = anyBody(any);
        const Person person = anyPerson(any);
        const Meeting meeting = anyMeeting(any, body.id);
        const Action minuted = anyAction(any, &meeting, body.id);
        const Action planned = anyAction(any, nullptr, body.id);
        {
            auto book = openBook(folder);
            REQUIRE(book->apply(u"All"_s, {{std::nullopt, minuted},
                                           {std::nullopt, planned},
                                           {std::nullopt, meeting},
                                           {std::nullopt, person},
                                           {std::nullopt, body}}));
            must(book->flush());
        }
        auto book = openBook(folder);
        REQUIRE(book->readNow({meeting.id, planned.id}));
        CHECK(*book->body(body.id) == body);
        CHECK(*book->person(person.id) == person);
        CHECK(*book->meeting(meeting.id) == meeting);
        CHECK(*book->action(minuted.id) == minuted);
        CHECK(*book->action(planned.id) == planned);
        CHECK(book->meetings().contains(summaryOf(meeting)));
    }
}

TEST_CASE("any sequence of edits, undone and redone, written as differences, is what is read after reopening")
{
    const BookFolder folder;
    must(Minutebook::create(folder.book()));
    AnyValues any(2);
    Body body = anyBody(any);
    Person person = anyPerson(any);
    QList<Meeting> meetings;
    QList<Action> actions;
    QSet<QUuid> deleted;
    {
        auto book = openBook(folder);
        QList<Edit> edits{{std::nullopt, body}, {std::nullopt, person}};
        for (int i = 0; i < 4; ++i) {
            meetings.append(anyMeeting(any, body.id));
            edits.append({std::nullopt, meetings.last()});
            actions.append(anyAction(any, &meetings.last(), body.id));
            edits.append({std::nullopt, actions.last()});
        }
        REQUIRE(book->apply(u"Make"_s, edits));
        for (int i = 0; i < 300; ++i) {
            const int kind = any.below(10);
            if (kind == 0) {
                (void)book->undo();
            } else if (kind == 1) {
                (void)book->redo();
            } else if (kind == 2 && book->body(body.id)) {
                Body other = *book->body(body.id);
                any.mutate(other);
                other.name += u"."_s;
                must(book->apply(u"Edit"_s, {{*book->body(body.id), other}}));
            } else if (kind == 3 && book->person(person.id)) {
                Person other = *book->person(person.id);
                any.mutate(other);
                other.name += u"."_s;
                must(book->apply(u"Edit"_s, {{*book->person(person.id), other}}));
            } else if (kind < 7) {
                const Meeting *was = book->meeting(meetings[any.below(4)].id);
                if (!was)
                    continue;
                Meeting meeting = *was;
                any.mutate(meeting);
                meeting.date = meeting.date.isValid() ? meeting.date : QDate(2024, 1, 1);
                REQUIRE(book->apply(u"Edit"_s, {{*was, meeting}}));
            } else {
                const Action *was = book->action(actions[any.below(4)].id);
                if (!was)
                    continue;
                Action action = *was;
                any.mutate(action);
                action.text += u"."_s;
                REQUIRE(book->apply(u"Edit"_s, {{*was, action}}));
            }
            if (any.chance(40))
                must(book->flush());
        }
        must(book->flush());
        REQUIRE(book->body(body.id));
        body = *book->body(body.id);
        person = *book->person(person.id);
        for (Meeting &meeting : meetings) {
            if (const Meeting *now = book->meeting(meeting.id))
                meeting = *now;
            else
                deleted.insert(meeting.id);
        }
        for (Action &action : actions) {
            if (const Action *now = book->action(action.id))
                action = *now;
            else
                deleted.insert(action.id);
        }
    }
    auto book = openBook(folder);
    CHECK(*book->body(body.id) == body);
    CHECK(*book->person(person.id) == person);
    for (const Meeting &meeting : meetings) {
        const auto read = book->readNow({meeting.id});
        CHECK(bool(read) != deleted.contains(meeting.id));
        if (read)
            CHECK(*book->meeting(meeting.id) == meeting);
    }
    for (const Action &action : actions) {
        const auto read = book->readNow({action.id});
        CHECK(bool(read) != deleted.contains(action.id));
        if (read)
            CHECK(*book->action(action.id) == action);
    }
}
