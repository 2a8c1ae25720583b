#include "tests/core/documentdesk.h"
#include "tests/core/samplepictures.h"

using namespace documents;

namespace {

// The cells of a row, a line each; what stands in a cell in one line.
QStringList cellsOf(const Table::Row &row)
{
    QStringList cells;
    for (const Table::Cell &cell : row)
        cells.append(plainText(Document{.blocks = cell.blocks}).simplified());
    return cells;
}

} // namespace

TEST_CASE("the crest stands first, with what it shows, on all that a body makes")
{
    DocumentDesk desk;
    desk.request.body.settings.crest = smallPng();
    desk.request.body.settings.crestText = u"A ship in a harbour"_s;
    for (int kind = 0; kind < kindCount; ++kind) {
        CAPTURE(nameOf(Kind(kind)));
        const Document document = desk.make(Kind(kind));
        const QList<Picture> pictures = allOf<Picture>(document.blocks);
        // A sheet is an officer's, of whatever bodies.
        REQUIRE(pictures.size() == (Kind(kind) == Kind::ActionSheet ? 0 : 1));
        if (pictures.isEmpty())
            continue;
        CHECK(pictures.first() == Picture{.data = smallPng(), .alt = u"A ship in a harbour"_s});
        CHECK(std::holds_alternative<Picture>(document.blocks.front().content));
    }
}

TEST_CASE("a document is in the typeface and the language of its body")
{
    DocumentDesk desk;
    CHECK(desk.make(Kind::Draft).typeface == Typeface::SourceSans);
    desk.request.body.settings.typeface = Typeface::SourceSerif;
    desk.request.body.settings.language = u"cy"_s;
    CHECK(desk.make(Kind::Draft).typeface == Typeface::SourceSerif);
    CHECK(desk.make(Kind::Draft).language == u"cy"_s);
}

TEST_CASE("a loose leaf says what it is part of, whatever the house puts on its pages")
{
    DocumentDesk desk;
    BodySettings &settings = desk.request.body.settings;
    const QString identity = u"Harbour Town Family Hub · Tuesday 6 February 2024"_s;
    const auto margins = [&] {
        const Document document = desk.make(Kind::Draft);
        return QStringList{document.header, document.footer};
    };
    CHECK(margins() == QStringList{{}, identity});
    settings.header = u"Official"_s;
    CHECK(margins() == QStringList{u"Official"_s, identity});
    settings.footer = u"www.example.org"_s;
    CHECK(margins() == QStringList{u"Official"_s, u"www.example.org · "_s + identity});
    settings.header.clear();
    CHECK(margins() == QStringList{identity, u"www.example.org"_s});
}

TEST_CASE("the word of a decision is bold, or in capitals")
{
    DocumentDesk desk;
    const auto word = [&] {
        for (const Panel &panel : allOf<Panel>(desk.make(Kind::Draft).blocks)) {
            if (panel.kind == Panel::Kind::Decision)
                return std::get<Paragraph>(panel.blocks.front().content).words.first();
        }
        return Words();
    };
    CHECK(word() == Words{.text = u"Resolved"_s, .look = Look::Bold});
    desk.request.body.settings.decisionLook = BodySettings::DecisionLook::Capitals;
    CHECK(word() == Words{.text = u"RESOLVED"_s});
}

TEST_CASE("with an action column, who acts stands beside the words and there is no table at the end")
{
    DocumentDesk desk;
    desk.request.body.settings.minutesLayout = BodySettings::MinutesLayout::ActionColumn;
    desk.meeting().items.append({.number = u"4.1"_s, .level = 2, .title = u"Below"_s, .minute = u"## Sub\n\ntext"_s});
    desk.request.minutes.actions.append({.text = u"Of no item"_s, .owners = {u"Chair"_s}});
    const Document document = desk.make(Kind::Draft);
    QList<Table> tables = allOf<Table>(document.blocks);
    REQUIRE(tables.size() == 2); // With the particulars.
    const Table &table = tables.last();
    CHECK(table.look == Table::Look::Framed);
    CHECK(table.columns[0].heading == u"Item"_s);
    CHECK(table.columns[0].rowHeader);
    CHECK(table.columns[1].heading == u"Minute"_s);
    CHECK(table.columns[2].heading == u"Action"_s);
    QList<QStringList> rows;
    for (const Table::Row &row : table.rows)
        rows.append(cellsOf(row));
    CHECK(rows ==
          QList<QStringList>{
              {u"4"_s,
               u"Regional approach Presented by Fay Moss Progress The group agreed to wait. Resolved That the guide be "
               "adapted. To: Cabinet · Moved by Ada Quill · Seconded by Cy Dunn · Votes: 5 for, 2 against, 1 abstained "
               "• one • two"_s,
               {}},
              {{}, u"Action A12 Find out who owns the site"_s, u"AQ, CD 4 March"_s},
              {{},
               u"1. first a) point Noted The report. Declaration of interest: Eve Fox: governor (left the room) Paper: "
               "Draft guide (HUB/12)"_s,
               {}},
              {u"4a"_s, u"Exempt: names a child No title here."_s, {}},
              {{}, u"Action Circulate it"_s, {}},
              {u"4.1"_s, u"Below Sub text"_s, {}},
              {{}, u"Action Of no item"_s, u"Chair"_s}});
    CHECK(plainText(document).count(u"Find out who owns the site"_s) == 1);
    QList<int> levels;
    for (const Heading &heading : allOf<Heading>(document.blocks))
        levels.append(heading.level);
    CHECK(levels == QList<int>{1, 2, 3, 2, 3, 2, 2}); // 4.1 is below 4a, which has no heading.
    desk.request.body.settings.ownerWord = u"Lead"_s;
    CHECK(allOf<Table>(desk.make(Kind::Draft).blocks).last().columns[2].heading == u"Lead"_s);
}

TEST_CASE("in a public copy with an action column an exempt item is a row with its number and the reason")
{
    DocumentDesk desk;
    desk.request.body.settings.minutesLayout = BodySettings::MinutesLayout::ActionColumn;
    const Table table = allOf<Table>(desk.make(Kind::Public).blocks).last();
    CHECK(cellsOf(table.rows.back()) ==
          QStringList{u"4a"_s, u"Exempt item Left out of the public copy: names a child"_s, {}});
}

TEST_CASE("addresses in the text are links")
{
    DocumentDesk desk;
    desk.item(0).minute = u"See **www.example.org**."_s;
    desk.meeting().next[0].note = u"https://meet.example.org/x"_s;
    QStringList links;
    forEachBlock(desk.make(Kind::Draft).blocks, [&](const Block &block) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
            for (const Words &words : paragraph->words)
                links.append(words.link);
        }
    });
    links.removeAll(QString());
    CHECK(links == QStringList{u"http://www.example.org"_s, u"https://meet.example.org/x"_s});
}
