#include "core/book/fields.h"
#include "core/interchange/import.h"
#include "core/interchange/schema.h"
#include "core/interchange/writer.h"
#include "tests/catch.h"
#include "tests/core/randombook.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QByteArray written(const RandomBook &book)
{
    return writeInterchange(book.bodies, book.people, book.minutes, book.looseActions);
}

// What a change makes of an empty book.
RandomBook made(const QList<Edit> &edits)
{
    RandomBook book;
    for (const Edit &edit : edits) {
        REQUIRE(!edit.before);
        if (const auto *body = std::get_if<Body>(&*edit.after))
            book.bodies.append(*body);
        else if (const auto *person = std::get_if<Person>(&*edit.after))
            book.people.append(*person);
        else if (const auto *meeting = std::get_if<Meeting>(&*edit.after))
            book.minutes.append({*meeting, {}});
        else if (const auto &action = std::get<Action>(*edit.after); action.meeting.isNull())
            book.looseActions.append(action);
        else
            book.minutes.last().actions.append(action);
    }
    return book;
}

RandomBook imported(const QByteArray &json)
{
    const auto file = readInterchange(json, u"book.json"_s);
    INFO((file ? std::string() : file.error().toStdString()));
    REQUIRE(file);
    const auto edits = importEdits({*file}, {});
    INFO((edits ? std::string() : edits.error().toStdString()));
    REQUIRE(edits);
    return made(*edits);
}

// Each field of each struct that says something here, as "Struct key".
template <typename T> void collectSaid(const T &value, QSet<QString> &said, QSet<QString> &all)
{
    if constexpr (isList<T>) {
        for (const auto &one : value)
            collectSaid(one, said, all);
    } else if constexpr (isOptional<T>) {
        if (value)
            collectSaid(*value, said, all);
    } else if constexpr (requires { fieldsOf(value, [](QLatin1StringView, const auto &) {}); }) {
        fieldPairsOf(value, blank<T>(), [&](QLatin1StringView key, const auto &field, const auto &nothing) {
            const QString name = QString::fromLatin1(typeid(T).name()) + u' ' + key;
            all.insert(name);
            if (!(field == nothing))
                said.insert(name);
            collectSaid(field, said, all);
        });
    }
}

QStringList fixtures()
{
    const QDir folder(QStringLiteral(MINUTEBOOK_FIXTURES));
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// Ids come with an import, and a file may have its defaults written out.
QJsonValue withoutIdsAndDefaults(const QJsonValue &json)
{
    if (json.isArray()) {
        QJsonArray out;
        for (const QJsonValue &one : json.toArray())
            out.append(withoutIdsAndDefaults(one));
        return out;
    }
    if (!json.isObject())
        return json;
    static const QJsonObject defaults{
        {u"level"_s, 1}, {u"state"_s, u"draft"_s}, {u"status"_s, u"open"_s}, {u"voting"_s, true}};
    QJsonObject out;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != u"id"_s && defaults.value(it.key()) != it.value())
            out.insert(it.key(), withoutIdsAndDefaults(it.value()));
    }
    return out;
}

} // namespace

TEST_CASE("the random books say something in every field of every value", "[interchange]")
{
    QSet<QString> said;
    QSet<QString> all;
    for (unsigned seed = 0; seed < 20; ++seed) {
        for (const Record &record : randomBook(seed, Fill::Always).records())
            std::visit([&](const auto &value) { collectSaid(value, said, all); }, record);
    }
    CHECK(all.size() > 90);
    CHECK((all - said).values() == QStringList());
}

TEST_CASE("a book exported and imported is the same book", "[interchange]")
{
    const auto fill = GENERATE(Fill::Always, Fill::Sometimes);
    for (unsigned seed = 0; seed < 100; ++seed) {
        const RandomBook book = withoutItemIds(randomBook(seed, fill));
        const QByteArray json = written(book);
        const RandomBook again = withoutItemIds(imported(json));
        CAPTURE(seed, json.toStdString());
        REQUIRE(again.bodies == book.bodies);
        REQUIRE(again.people == book.people);
        REQUIRE(again.minutes == book.minutes);
        REQUIRE(again.looseActions == book.looseActions);
        REQUIRE(written(again) == json);
    }
}

TEST_CASE("what is written is JSON in the order of the schema, without what says nothing", "[interchange]")
{
    const Body body{.id = QUuid(u"11111111-1111-4111-8111-111111111111"_s), .name = u"Allotments"_s};
    Meeting meeting{.id = QUuid(u"22222222-2222-4222-8222-222222222222"_s), .body = body.id, .date = {2026, 3, 4}};
    meeting.items = {{.title = u"Gate"_s}};
    meeting.items[0].decisions = {
        {.word = u"Agreed"_s, .text = u"a \"new\" gate"_s, .votes = {.inFavour = 3}, .after = 0}};
    meeting.items[0].papers = {{.title = u"Quote"_s}};
    Action action{.id = QUuid(u"33333333-3333-4333-8333-333333333333"_s), .ref = u"A1"_s, .text = u"Buy\nit"_s};
    action.meeting = meeting.id;
    action.item = meeting.items[0].id;
    action.owners = {u"AF"_s};
    action.due = {u"Ongoing"_s, {}};
    CHECK(QString::fromUtf8(writeInterchange({body}, {}, {{meeting, {action}}}, {})) == uR"({
  "minutebook": 1,
  "bodies": [
    {
      "id": "11111111-1111-4111-8111-111111111111",
      "name": "Allotments"
    }
  ],
  "meetings": [
    {
      "id": "22222222-2222-4222-8222-222222222222",
      "body": "Allotments",
      "date": "2026-03-04",
      "items": [
        {
          "title": "Gate",
          "decisions": [
            {
              "word": "Agreed",
              "text": "a \"new\" gate",
              "after": 0,
              "votes": {
                "for": 3
              }
            }
          ],
          "actions": [
            {
              "id": "33333333-3333-4333-8333-333333333333",
              "ref": "A1",
              "text": "Buy\nit",
              "owners": [
                "AF"
              ],
              "due": {
                "text": "Ongoing"
              }
            }
          ],
          "papers": [
            {
              "title": "Quote"
            }
          ]
        }
      ]
    }
  ]
}
)"_s);
    CHECK(writeInterchange({}, {}, {}, {}) == "{\n  \"minutebook\": 1\n}\n");
}

TEST_CASE("files of other programs come back with all that they said", "[interchange]")
{
    REQUIRE(fixtures().size() >= 3);
    for (const QString &path : fixtures()) {
        CAPTURE(path);
        const QByteArray json = contentOf(path);
        const QByteArray again = written(imported(json));
        CHECK(withoutIdsAndDefaults(QJsonDocument::fromJson(again).object()) ==
              withoutIdsAndDefaults(QJsonDocument::fromJson(json).object()));
    }
}

TEST_CASE("several files make one book, and one change", "[interchange]")
{
    QList<Interchange> files;
    qsizetype meetings = 0;
    qsizetype actions = 0;
    for (const QString &path : fixtures()) {
        const auto file = readInterchange(contentOf(path), path);
        REQUIRE(file);
        files.append(*file);
        meetings += file->minutes.size();
        actions += file->actions.size();
    }
    const auto edits = importEdits(files, {});
    REQUIRE(edits);
    QSet<QUuid> ids;
    for (const Edit &edit : *edits)
        ids.insert(idOf(edit));
    CHECK(ids.size() == edits->size());
    CHECK(made(*edits).minutes.size() == meetings);
    CHECK(made(*edits).looseActions.size() == actions);
}
