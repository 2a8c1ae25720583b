#include "tests/core/anyvalues.h"
#include "tests/core/documentdesk.h"
#include "tests/core/markedvalues.h"

using namespace documents;

namespace {

// How often the draft says a field; once, where it is not named here.
const QHash<QString, int> &timesSaid()
{
    static const QHash<QString, int> times{
        // In the item's heading, and where the table of actions says what its action is about.
        {u"meeting.items.number"_s, 2},
        {u"meeting.items.title"_s, 2},
        // In its panel and in the table.
        {u"action.ref"_s, 2},
        {u"action.text"_s, 2},
        {u"action.owners"_s, 2},
        {u"action.due.text"_s, 2},
        {u"body.settings.ownerWord"_s, 2},
        // Of the log, which lives on.
        {u"action.revisedDue.text"_s, 0},
        {u"action.theme"_s, 0},
        {u"action.ragReason"_s, 0},
        {u"action.progress.text"_s, 0},
        // A document of its own; nobody's business; the name that the body had when it signed.
        {u"meeting.summary"_s, 0},
        {u"meeting.history.by"_s, 0},
        {u"meeting.history.reason"_s, 0},
        {u"body.name"_s, 0},
        // How a body works, not what it minuted.
        {u"body.shortName"_s, 0},
        {u"body.reportsTo"_s, 0},
        {u"body.venue"_s, 0},
        {u"body.standingItems"_s, 0},
        {u"body.members.person"_s, 0},
        {u"body.members.role"_s, 0},
        {u"body.settings.decisionWords"_s, 0},
        {u"body.settings.phrases"_s, 0},
        {u"body.settings.spelling"_s, 0},
        // On each page, in the document's properties, and where there is a crest.
        {u"body.settings.header"_s, 0},
        {u"body.settings.footer"_s, 0},
        {u"body.settings.language"_s, 0},
        {u"body.settings.crestText"_s, 0},
    };
    return times;
}

void checkHeadings(const Document &document)
{
    int above = 0;
    for (const Heading &heading : allOf<Heading>(document.blocks)) {
        CHECK(heading.level >= 1);
        CHECK(heading.level <= 6);
        CHECK((above > 0) == (heading.level > 1)); // The title first, and once.
        CHECK(heading.level <= above + 1);
        above = heading.level;
    }
    CHECK(above > 0);
}

template <typename T> bool has(const Blocks &blocks) { return !allOf<T>(blocks).isEmpty(); }

void checkTables(const Document &document)
{
    for (const Table &table : allOf<Table>(document.blocks)) {
        CHECK(!table.rows.empty());
        CHECK(std::count_if(table.columns.begin(), table.columns.end(),
                            [](const Table::Column &one) { return one.rowHeader; }) == 1);
        for (const Table::Row &row : table.rows) {
            CHECK(qsizetype(row.size()) == table.columns.size());
            for (const Table::Cell &cell : row)
                CHECK(!(has<Table>(cell.blocks) || has<Section>(cell.blocks) || has<PageBreak>(cell.blocks)));
        }
    }
}

void checkWords(Document document)
{
    document.attachment.reset(); // As it is in the book.
    for (const QString &text : EveryString::of(document))
        CHECK(std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x202a && c < u'\u202f'; }));
    for (const List &list : allOf<List>(document.blocks))
        CHECK(!list.entries.isEmpty());
    for (const Panel &panel : allOf<Panel>(document.blocks))
        CHECK(!panel.blocks.empty());
    for (const Section &section : allOf<Section>(document.blocks))
        CHECK(!section.blocks.empty());
}

Request anyRequest(AnyValues &any)
{
    Request request{.minutes = {.meeting = any.any<Meeting>()}, .body = any.any<Body>()};
    QList<Item> &items = request.minutes.meeting.items;
    for (Item &item : items) {
        item.level = 1 + any.below(9);
        if (any.chance(3))
            item.title.clear();
        item.minute = any.chance(2) ? u"## One\n\ntext\n\n- a\n- b\n\n## Two"_s : any.text();
    }
    for (int i = any.below(4); i > 0; --i) {
        request.minutes.actions.append(any.any<Action>());
        if (!items.isEmpty() && !any.chance(4))
            request.minutes.actions.last().item = items[any.below(int(items.size()))].id;
        request.actions.append(
            {any.any<Action>(), any.text(), any.any<QDate>(), any.text(), any.text(), any.chance(3)});
    }
    request.item = items.isEmpty() ? QUuid() : items[any.below(int(items.size()))].id;
    request.owner = any.text();
    request.today = QDate(2024, 2, 20);
    request.forPublic = any.chance(3);
    return request;
}

} // namespace

TEST_CASE("every field that is filled stands in the draft as often as it should")
{
    Request request;
    MarkedValues marked(u"word"_s);
    marked.mark(request.minutes.meeting, u"meeting"_s);
    request.minutes.meeting.items.first().exempt = true;
    request.minutes.actions.resize(1);
    marked.mark(request.minutes.actions.first(), u"action"_s);
    request.minutes.actions.first().item = request.minutes.meeting.items.first().id;
    marked.mark(request.body, u"body"_s);
    const QString text = plainText(documentOf(Kind::Draft, request));
    for (auto it = marked.words().cbegin(); it != marked.words().cend(); ++it) {
        CAPTURE(it.key());
        CHECK(text.count(it.value()) == timesSaid().value(it.key(), 1));
    }
    for (auto it = timesSaid().cbegin(); it != timesSaid().cend(); ++it)
        CHECK(marked.words().contains(it.key()));
}

TEST_CASE("whatever the records hold, headings leave out no level and every row is as long as its table is wide")
{
    AnyValues any(20240206);
    for (int round = 0; round < 60; ++round) {
        const Request request = anyRequest(any);
        for (int kind = 0; kind < kindCount; ++kind) {
            CAPTURE(round, nameOf(Kind(kind)));
            const Document document = documentOf(Kind(kind), request);
            checkHeadings(document);
            checkTables(document);
            checkWords(document);
            REQUIRE(documentOf(Kind(kind), request) == document);
        }
    }
}

TEST_CASE("items that are nested deeper than anybody can see are set in no time")
{
    Request request;
    for (int level = 1; level <= 20'000; ++level)
        request.minutes.meeting.items.append({.level = level, .title = QString::number(level)});
    const Document document = documentOf(Kind::Draft, request);
    checkHeadings(document);
    CHECK(plainText(document).contains(u"\n20000\n"_s));
}
