#include "core/actions/actionindex.h"
#include "core/book/check.h"
#include "tests/core/bookfolder.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Minutebook> inMemory() { return openBook(u":memory:"_s, {}); }

bool refusedWith(const Result<void> &result, const QString &words) { return !result && result.error().contains(words); }

} // namespace

TEST_CASE("what changes nothing is no step, and undo takes back exactly one")
{
    auto book = inMemory();
    const Body body{.name = u"Allotments Committee"_s};
    must(book->apply(u"Add body"_s, {{std::nullopt, body}}));
    CHECK(book->bodies().size() == 1);
    must(book->apply(u"Nothing"_s, {{body, body}}));
    CHECK(book->undoText() == u"Add body"_s);
    must(book->undo());
    CHECK(book->bodies().isEmpty());
    CHECK(book->undoText().isEmpty());
    CHECK(book->redoText() == u"Add body"_s);
    must(book->redo());
    CHECK(book->bodies().size() == 1);
    must(book->redo());
}

TEST_CASE("what is applied is heard once with the ids of all that it touched, and so is undo")
{
    auto book = inMemory();
    const SmallBook small;
    QList<QSet<QUuid>> heard;
    int history = 0;
    QObject::connect(book.get(), &Minutebook::changed, [&](const QSet<QUuid> &ids) { heard.append(ids); });
    QObject::connect(book.get(), &Minutebook::historyChanged, [&] { ++history; });
    must(book->apply(u"Make"_s, small.edits()));
    must(book->undo());
    const QSet<QUuid> all{small.body.id, small.meeting.id, small.action.id};
    CHECK(heard == QList<QSet<QUuid>>{all, all});
    CHECK(history == 2);
    CHECK_FALSE(book->apply(u"Nameless"_s, {{std::nullopt, Body{}}}));
    CHECK(heard.size() == 2);
    CHECK(history == 2);
}

TEST_CASE("a change is refused whole where one of its edits is")
{
    auto book = inMemory();
    const SmallBook small;
    must(book->apply(u"Make"_s, small.edits()));
    Meeting meeting = withMinute(small.meeting, u"New"_s);
    CHECK_FALSE(book->apply(u"Two"_s, {{small.meeting, meeting}, {std::nullopt, Person{}}}));
    CHECK(*book->meeting(small.meeting.id) == small.meeting);
    CHECK(book->undoText() == u"Make"_s);
}

TEST_CASE("edits are refused that are not about what is in the book")
{
    auto book = inMemory();
    const SmallBook small;
    must(book->apply(u"Make"_s, small.edits()));
    const Meeting edited = withMinute(small.meeting, u"New"_s);
    CHECK(refusedWith(book->apply(u"Stale"_s, {{edited, small.meeting}}), u"changed meanwhile"_s));
    must(book->apply(u"Edit"_s, {{small.meeting, edited}}));
    Meeting other = edited;
    other.title = u"Other"_s;
    CHECK(refusedWith(book->apply(u"Twice"_s, {{edited, small.meeting}, {edited, other}}), u"twice"_s));
    CHECK(refusedWith(book->apply(u"Again"_s, {{std::nullopt, edited}}), u""_s));
    CHECK(refusedWith(
        book->apply(u"No body"_s, {{std::nullopt, Meeting{.body = QUuid::createUuid(), .date = QDate(2024, 1, 1)}}}),
        u"body"_s));
    CHECK(refusedWith(
        book->apply(u"No meeting"_s, {{std::nullopt, Action{.meeting = QUuid::createUuid(), .text = u"x"_s}}}),
        u"meeting"_s));
}

TEST_CASE("nothing is deleted from under what belongs to it")
{
    auto book = inMemory();
    const SmallBook small;
    const Action ofBody{.body = small.body.id, .text = u"Mend the gate"_s};
    must(book->apply(u"Make"_s, small.edits() + QList<Edit>{{std::nullopt, ofBody}}));
    CHECK(refusedWith(book->apply(u"Body"_s, {{small.body, std::nullopt}}), u"meetings"_s));
    CHECK(refusedWith(book->apply(u"Meeting"_s, {{small.meeting, std::nullopt}}), u"actions"_s));
    const QList<Edit> all{{small.body, std::nullopt}, {small.meeting, std::nullopt}, {small.action, std::nullopt}};
    CHECK(refusedWith(book->apply(u"All"_s, all), u"actions"_s));
    must(book->apply(u"All"_s, all + QList<Edit>{{ofBody, std::nullopt}}));
    must(book->flush());
    CHECK(book->meetings().isEmpty());
    must(book->undo());
    must(book->flush());
    CHECK(*book->meeting(small.meeting.id) == small.meeting);
    CHECK(*book->action(ofBody.id) == ofBody);
}

TEST_CASE("a body with actions that were never read is not deleted from under them")
{
    const BookFolder folder;
    const SmallBook small;
    const Action ofBody{.body = small.body.id, .text = u"Mend the gate"_s};
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, {{std::nullopt, small.body}, {std::nullopt, ofBody}}));
    }
    auto book = openBook(folder);
    CHECK(refusedWith(book->apply(u"Body"_s, {{small.body, std::nullopt}}), u"actions"_s));
    must(book->readNow({ofBody.id}));
    must(book->apply(u"Both"_s, {{small.body, std::nullopt}, {ofBody, std::nullopt}}));
    must(book->flush());
}

TEST_CASE("reading is answered later, in this thread, and not at all where nobody waits any more")
{
    const BookFolder folder;
    const SmallBook small;
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, small.edits()));
    }
    auto book = openBook(folder);
    CHECK(book->meetings() == QList{summaryOf(small.meeting)});
    CHECK(book->meeting(small.meeting.id) == nullptr);
    int answers = 0;
    QObject context;
    {
        QObject gone;
        book->read({small.meeting.id}, &gone, [&](const Result<void> &) { answers += 100; });
    }
    book->read({small.meeting.id}, &context, [&](const Result<void> &result) { answers += result ? 1 : 100; });
    book->read({small.meeting.id}, &context, [&](const Result<void> &result) { answers += result ? 1 : 100; });
    book->read({QUuid::createUuid()}, &context, [&](const Result<void> &result) { answers += result ? 100 : 1; });
    CHECK(answers == 0);
    REQUIRE(eventually([&] { return answers >= 3; }));
    QCoreApplication::processEvents();
    CHECK(answers == 3);
    CHECK(book->minutes(small.meeting.id) == Minutes{small.meeting, {small.action}});
    CHECK(*book->action(small.action.id) == small.action);
}

TEST_CASE("an action brings its meeting with it")
{
    const BookFolder folder;
    const SmallBook small;
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, small.edits()));
    }
    auto book = openBook(folder);
    must(book->readNow({small.action.id}));
    CHECK(*book->meeting(small.meeting.id) == small.meeting);
}

TEST_CASE("what was deleted while it was being read stays deleted")
{
    const BookFolder folder;
    const Action alone{.text = u"Mend the gate"_s};
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, {{std::nullopt, alone}}));
    }
    auto book = openBook(folder);
    must(book->readNow({alone.id}));
    int answers = 0;
    QObject context;
    // Both are asked for before the deletion reaches the file.
    book->read({alone.id}, &context, [&](const Result<void> &) { ++answers; });
    must(book->apply(u"Delete"_s, {{alone, std::nullopt}}));
    REQUIRE(eventually([&] { return answers == 1; }));
    CHECK(book->action(alone.id) == nullptr);
    must(book->flush());
    CHECK_FALSE(book->readNow({alone.id}));
}

TEST_CASE("a book opens by itself in the event loop, and says where it stands")
{
    const BookFolder folder;
    must(Minutebook::create(folder.book()));
    auto book = Minutebook::open(folder.book(), folder.settings());
    CHECK(book->saveState().kind == SaveState::Kind::Opening);
    bool opened = false;
    bool loaded = false;
    QList<SaveState::Kind> states;
    QObject::connect(book.get(), &Minutebook::opened, [&] { opened = true; });
    QObject::connect(book.get(), &Minutebook::actionsLoaded, [&] { loaded = opened; });
    QObject::connect(book.get(), &Minutebook::saveStateChanged, [&](const SaveState &s) { states.append(s.kind); });
    REQUIRE(eventually([&] { return loaded; }));
    must(book->apply(u"Add"_s, {{std::nullopt, Body{.name = u"Board"_s}}}));
    REQUIRE(eventually([&] { return book->saveState().kind == SaveState::Kind::Saved; }));
    using Kind = SaveState::Kind;
    CHECK(states == QList{Kind::Saved, Kind::Saving, Kind::Saved});
}

TEST_CASE("a book that cannot be opened says so once, and closes")
{
    const BookFolder folder;
    auto book = Minutebook::open(folder.book(), folder.settings());
    QStringList sentences;
    QObject::connect(book.get(), &Minutebook::failed, [&](const QString &sentence) { sentences.append(sentence); });
    REQUIRE(eventually([&] { return !sentences.isEmpty(); }));
    CHECK(sentences.size() == 1);
    CHECK_FALSE(book->waitUntilOpen());
    CHECK_FALSE(book->readNow({QUuid::createUuid()}));
    CHECK(book->nextActionRef(QUuid()) == u"A1"_s);
}

TEST_CASE("the action index follows every change, undo and what changes around an action")
{
    const BookFolder folder;
    const SmallBook small;
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, small.edits()));
    }
    auto book = openBook(folder);
    const Action early{.body = small.body.id, .text = u"Applied before the index was there"_s};
    must(book->apply(u"Early"_s, {{std::nullopt, early}}));
    bool loaded = false;
    QObject::connect(book.get(), &Minutebook::actionsLoaded, [&] { loaded = true; });
    REQUIRE(eventually([&] { return loaded; }));
    const ActionIndex &index = book->actions();
    REQUIRE(index.size() == 2);
    REQUIRE(index.find(early.id));
    const auto row = [&] { return *index.find(small.action.id); };
    CHECK(index.itemTitle(row()) == u"Paths"_s);
    CHECK(index.body(row()) == small.body.id);

    must(book->readNow({small.meeting.id}));
    Meeting meeting = small.meeting;
    meeting.date = QDate(2025, 1, 1);
    meeting.items.first().title = u"Paths and gates"_s;
    must(book->apply(u"Move"_s, {{small.meeting, meeting}}));
    CHECK(index.itemTitle(row()) == u"Paths and gates"_s);
    CHECK(index.meetingDate(row()) == QDate(2025, 1, 1));
    Action action = small.action;
    action.status = ActionStatus::Done;
    must(book->apply(u"Done"_s, {{small.action, action}}));
    CHECK(index.status(row()) == ActionStatus::Done);
    must(book->apply(u"Delete"_s, {{action, std::nullopt}}));
    CHECK(index.size() == 1);
    must(book->undo());
    must(book->undo());
    must(book->undo());
    CHECK(index.status(row()) == ActionStatus::Open);
    CHECK(index.itemTitle(row()) == u"Paths"_s);
}

TEST_CASE("the index of a reopened book is the one that was kept up")
{
    const BookFolder folder;
    AnyValues any(21);
    const Body body = anyBody(any);
    Meeting meeting = anyMeeting(any, body.id);
    for (const int level : {1, 2, 3, 2, 1, 3, 2}) { // Under an exempt one, and not.
        meeting.items.append(any.any<Item>());
        meeting.items.last().level = level;
        meeting.items.last().exempt = any.chance(3);
    }
    QList<Edit> edits{{std::nullopt, body}, {std::nullopt, meeting}};
    QList<QUuid> ids;
    for (int i = 0; i < 30; ++i) {
        Action action = anyAction(any, any.chance(2) ? &meeting : nullptr, body.id);
        if (!action.meeting.isNull())
            action.item = meeting.items[any.below(int(meeting.items.size()))].id;
        ids.append(action.id);
        edits.append({std::nullopt, action});
    }
    const auto said = [&](const Minutebook &book) {
        QStringList lines;
        const ActionIndex &index = book.actions();
        for (const QUuid &id : ids) {
            const auto row = *index.find(id);
            lines.append(u"%1|%2|%3|%4|%5|%6|%7|%8"_s.arg(index.ref(row), index.text(row), index.owners(row).join(u','),
                                                          index.effectiveDue(row).text,
                                                          index.effectiveDue(row).date.toString(Qt::ISODate),
                                                          index.itemTitle(row), index.itemNumber(row),
                                                          index.meetingDate(row).toString(Qt::ISODate)) +
                         QString::number(index.timesSlipped(row)) + index.body(row).toString() +
                         QString::number(index.isExempt(row)));
        }
        return lines;
    };
    QStringList kept;
    const auto loadedOf = [](Minutebook &book) { return eventually([&] { return book.actions().size() == 30; }); };
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, edits));
        REQUIRE(loadedOf(*book));
        kept = said(*book);
    }
    auto book = openBook(folder);
    REQUIRE(loadedOf(*book));
    CHECK(said(*book) == kept);
}

TEST_CASE("the next reference of a body is one more than its highest")
{
    auto book = inMemory();
    const SmallBook small;
    CHECK(book->nextActionRef(small.body.id) == u"A1"_s);
    must(book->apply(u"Make"_s, small.edits()));
    const auto add = [&](const QString &ref, QUuid body) {
        must(book->apply(u"Add"_s, {{std::nullopt, Action{.body = body, .ref = ref, .text = u"x"_s}}}));
    };
    const Body other{.name = u"Other"_s};
    must(book->apply(u"Other"_s, {{std::nullopt, other}}));
    add(u"A12"_s, small.body.id);
    add(u"9"_s, small.body.id);
    add(u"2014/77"_s, small.body.id);
    add(u"A40"_s, other.id);
    CHECK(book->nextActionRef(small.body.id) == u"A13"_s);
    CHECK(book->nextActionRef(other.id) == u"A41"_s);
}

TEST_CASE("a copy is another book with the same content, and overwrites nothing")
{
    const BookFolder folder;
    AnyValues any(31);
    const SmallBook small = fullBook(any);
    const QString copy = folder.file(u"Copy, 50%?.minutebook"_s);
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, small.edits()));
        must(book->saveCopy(copy));
        const auto again = book->saveCopy(copy);
        REQUIRE_FALSE(again);
        CHECK(again.error().contains(u"already"_s));
        CHECK_FALSE(book->saveCopy(folder.book()));
        CHECK_FALSE(book->saveCopy(folder.file(u"no such folder/copy.minutebook"_s)));
        const auto findings = checkBook(copy);
        must(findings);
        CHECK(findings->isEmpty());
        auto other = openBook(copy, folder.settings()); // Its own log and lease.
        CHECK_FALSE(other->isReadOnly());
        must(other->readNow({small.meeting.id}));
        CHECK(*other->meeting(small.meeting.id) == small.meeting);
        CHECK(*other->action(small.action.id) == small.action);
    }
    CHECK(folder.logs().size() == 2);
    // A book that is only read can be copied too.
    auto settings = folder.settings();
    settings.readOnly = true;
    auto book = openBook(folder.book(), settings);
    must(book->saveCopy(folder.file(u"third.minutebook"_s)));
    CHECK(QDir(folder.dir.path()).entryList(QDir::Files).size() == 3);
}

TEST_CASE("a book opened for reading refuses every change in the same words as the status bar")
{
    const BookFolder folder;
    must(Minutebook::create(folder.book()));
    auto settings = folder.settings();
    settings.readOnly = true;
    auto book = openBook(folder.book(), settings);
    CHECK(book->isReadOnly());
    CHECK(book->saveState().kind == SaveState::Kind::ReadOnly);
    const auto applied = book->apply(u"Add"_s, {{std::nullopt, Body{.name = u"Board"_s}}});
    REQUIRE_FALSE(applied);
    CHECK(applied.error() == book->saveState().detail);
    must(book->flush());
    CHECK_FALSE(QFile::exists(folder.file(u"recovery"_s)));
}

TEST_CASE("what is in memory is what the file can hold")
{
    const BookFolder folder;
    Body body{.name = QChar(0xfeff) + u"Board"_s, .venue = QChar(0xfffe) + u"Hall"_s};
    body.shortName = QString(u'A') + QChar(0) + u'B';
    body.standingItems = {QString(QChar(0xd800)), u"fine"_s};
    SmallBook small;
    small.meeting.start = QTime(13, 30, 59, 7);
    small.meeting.history = {{.by = u"Ada"_s, .at = QDateTime(QDate(2024, 7, 1), QTime(12, 0), Qt::LocalTime)}};
    Body inMemory;
    Meeting meeting;
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, small.edits() + QList<Edit>{{std::nullopt, body}}));
        inMemory = *book->body(body.id);
        meeting = *book->meeting(small.meeting.id);
    }
    CHECK(inMemory.name == u"Board"_s);
    CHECK(inMemory.venue == u"Hall"_s);
    CHECK(inMemory.shortName == u"AB"_s);
    CHECK(inMemory.standingItems == QStringList{u"?"_s, u"fine"_s});
    CHECK(meeting.start == QTime(13, 30));
    CHECK(meeting.history.first().at.timeSpec() != Qt::LocalTime);
    auto book = openBook(folder);
    CHECK(*book->body(body.id) == inMemory);
    must(book->readNow({small.meeting.id}));
    CHECK(*book->meeting(small.meeting.id) == meeting);
}
