#include "tests/twins/fixtures.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace documents;

namespace fixtures {

namespace {

Words plain(const QString &text) { return {text}; }
Words bold(const QString &text) { return {text, Look::Bold}; }
Words italic(const QString &text) { return {text, Look::Italic}; }
Words quiet(const QString &text) { return {text, Look::Plain, true}; }
Words in(const QString &language, const QString &text, Look look = Look::Plain)
{
    return {text, look, false, language};
}
Words link(const QString &text, const QString &target) { return {text, Look::Plain, false, {}, target}; }

Block text(const Phrase &words) { return {Paragraph{.words = words}}; }
Block text(Paragraph::Role role, const Phrase &words) { return {Paragraph{.role = role, .words = words}}; }
Block heading(int level, const QString &number, const Phrase &words) { return {Heading{level, number, words}}; }
Block panel(Panel::Kind kind, Blocks blocks) { return {Panel{kind, std::move(blocks)}}; }
Block section(Blocks blocks) { return {Section{std::move(blocks)}}; }

Block list(List::Kind kind, const QStringList &labels, const QList<Phrase> &entries)
{
    List list{kind, {}};
    for (qsizetype i = 0; i < entries.size(); ++i)
        list.entries.append({labels.value(labels.size() == 1 ? 0 : i), entries[i]});
    return {list};
}
Block names(const QStringList &people)
{
    QList<Phrase> entries;
    for (const QString &one : people)
        entries.append({plain(one)});
    return list(List::Kind::Plain, {QString()}, entries);
}

Table::Row row(std::vector<Blocks> cells)
{
    Table::Row row;
    for (Blocks &blocks : cells)
        row.push_back({std::move(blocks)});
    return row;
}

Table particulars()
{
    Table table{Table::Look::Particulars, {}, {{{}, 1, true}, {{}, 4}}, {}};
    table.rows.push_back(row({{text({plain(u"Cadeirydd / Chair"_s)})}, {text({plain(u"Cllr Eurwen Prydderch"_s)})}}));
    table.rows.push_back(row({{text({plain(u"Present"_s)})},
                              {names({u"Cllr Łucja Śmiłowicz-Żak (Vice-chair)"_s, u"محمد الأنصاري"_s,
                                      u"فاطمہ قریشی (for Cllr Bleddyn Wynn-Parri)"_s, u"欧阳明月 (Ouyang Mingyue)"_s,
                                      u"Zoe\u0308 Nguye\u0302\u0303n, from 19:20"_s})}}));
    table.rows.push_back(row({{text({plain(u"Apologies"_s)})}, {text({plain(u"Cllr Bleddyn Wynn-Parri"_s)})}}));
    return table;
}

Table actions()
{
    Table table{Table::Look::Ruled,
                u"Actions from this meeting"_s,
                {{u"Ref"_s, 1, true}, {u"Action"_s, 5}, {u"Owner"_s, 2}, {u"Due"_s, 2}},
                {}};
    const auto add = [&](const QString &ref, const Phrase &words, const QString &owner, const Phrase &due) {
        table.rows.push_back(row({{text({plain(ref)})}, {text(words)}, {text({plain(owner)})}, {text(due)}}));
    };
    add(u"A31"_s, {plain(u"Write to the county surveyor about the footbridge at Pont-y-Felin | north bank"_s)},
        u"Prydderch"_s, {plain(u"4 December 2026"_s)});
    add(u"A32"_s, {plain(u"Ask three firms for the price of a safety audit, and circulate what they say"_s)},
        u"محمد الأنصاري"_s, {plain(u"next meeting"_s), quiet(u"\u2028was 6 November 2026"_s)});
    table.rows.push_back(
        row({{text({plain(u"A33"_s)})},
             {text({plain(u"Two things:"_s)}),
              list(List::Kind::Letters, {u"a)"_s, u"b)"_s}, {{plain(u"the gate"_s)}, {plain(u"the stile"_s)}})},
             {text({plain(u"Clerk"_s)})},
             {}}));
    return table;
}

Block bridges()
{
    return section(
        {heading(2, u"4a"_s, {plain(u"Pontydd / "_s), plain(u"Bridges and crossings"_s)}),
         text(Paragraph::Role::Note, {quiet(u"Presented by Cllr Śmiłowicz-Żak; paper 7 <draft 2> & annex"_s)}),
         text({plain(u"The survey of the crossing at Mill Lane was presented. "_s),
               in(u"cy"_s, u"Diolchodd y Cadeirydd i bawb a fu’n cyfrif y ceir."_s), plain(u" Counts stand at "_s),
               link(u"https://roads.example/llanfair?x=1&y=2"_s, u"https://roads.example/llanfair?x=1&y=2"_s),
               plain(u"; questions to "_s), link(u"the clerk"_s, u"mailto:clerk@llanfair.example"_s), plain(u"."_s)}),
         heading(3, {}, {plain(u"Progress since June"_s)}),
         list(List::Kind::Bullets, {u"•"_s},
              {{plain(u"the deck was mended"_s)},
               {bold(u"not"_s), plain(u" yet the "_s), italic(u"railings"_s)},
               {plain(u"five * stars_and_underscores, `ticks` and 2 * 3 = 6"_s)}}),
         list(List::Kind::Numbers, {u"1772."_s, u"1773."_s, u"1773."_s, u"1780."_s},
              {{plain(u"The bridge at Pont-y-Felin."_s)},
               {plain(u"The ford."_s)},
               {plain(u"The ford, again."_s)},
               {plain(u"The stepping stones, which are under water when the river is in flood and were not seen."_s)}}),
         list(List::Kind::Letters, {u"i)"_s, u"ii)"_s, u"iii)"_s, u"x)"_s},
              {{plain(u"north"_s)}, {plain(u"south"_s)}, {in(u"cy"_s, u"dwyrain"_s)}, {plain(u"the rest"_s)}}),
         panel(Panel::Kind::Decision,
               {text({bold(u"Resolved"_s), plain(u" to ask for a safety audit, in these parts:"_s)}),
                list(List::Kind::Letters, {u"a)"_s, u"b)"_s},
                     {{plain(u"the approach from the school"_s)}, {plain(u"the approach from the mill"_s)}}),
                text(Paragraph::Role::Note,
                     {quiet(u"Proposed by Cllr Prydderch, seconded by 欧阳明月; 5 for, 1 against"_s)})}),
         panel(Panel::Kind::Action, {text({bold(u"Action A31"_s), plain(u" "_s),
                                           plain(u"Write to the county surveyor about the footbridge"_s),
                                           quiet(u" – Prydderch, by 4 December 2026"_s)})}),
         section({heading(3, u"4a.1"_s, {in(u"cy"_s, u"Y bont newydd"_s), plain(u" / The new bridge"_s)}),
                  {Paragraph{.number = u"85.6"_s, .words = {plain(u"An item of its own number, without a title."_s)}}},
                  text({{u"Bold and italic"_s, Look::BoldItalic}, plain(u", a line\u2028and the next one."_s)})})});
}

Block names()
{
    return section(
        {heading(2, u"5"_s, {plain(u"Cyfranogwyr rhyngwladol / Friends abroad"_s)}),
         text({plain(u"A letter from "_s), in(u"ar"_s, u"محمد الأنصاري"_s),
               plain(u", 5 pages, was read; another from "_s), plain(u"فاطمہ قریشی"_s), plain(u" and "_s),
               in(u"zh"_s, u"欧阳明月"_s), plain(u" will follow."_s)}),
         text({in(u"ur"_s, u"اجلاس کا شکریہ ادا کیا گیا، اور NHS کی رپورٹ 2026 میں آئے گی۔"_s)}),
         text({in(u"zh-Hans"_s,
                  u"会议感谢各位委员的工作，并同意在下次会议上继续讨论桥梁和道路的安全问题，请书记员通知所有人。"_s)}),
         text({in(u"pl"_s, u"Zażółć gęślą jaźń"_s, Look::Italic),
               plain(u": said by Ms Śmiłowicz-Żak, with Zoe\u0308 and "_s),
               plain(u"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"_s), plain(u"."_s)})});
}

Block closing()
{
    return section(
        {heading(2, u"7"_s, {plain(u"Confirmation"_s)}),
         text({plain(u"Confirmed as a correct record."_s)}),
         {WriteOn{{{u"Signed"_s, 3}, {u"Date"_s, 2}}}},
         text(Paragraph::Role::Note, {plain(u"The signed record has this digest:"_s)}),
         text(Paragraph::Role::Code, {plain(u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s)})});
}

} // namespace

Document minutes()
{
    Document document{
        .title = u"Minutes of the tenth meeting of Llanfair-y-cwm Community Council"_s,
        .subject = u"Ordinary meeting on 3 November 2026"_s,
        .author = u"Cyngor Cymuned Llanfair-y-cwm"_s,
        .language = u"en-GB"_s,
        .moment = QDateTime(QDate(2026, 11, 9), QTime(10, 30), Qt::UTC),
        .header = u"Llanfair-y-cwm Community Council, 3 November 2026"_s,
        .footer = u"Hen Ysgol, Llanfair-y-cwm · llanfair.example"_s,
        .pageCount = u"Page %1 of %2"_s,
        .mark = u"DRAFT"_s,
        .seal = u"2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"_s,
        .initials = u"Chair’s initials"_s,
        .attachment = Attachment{u"minutes.json"_s, u"application/json"_s, u"The record"_s, "{}"},
    };
    document.blocks = {
        {Picture{crest(96, 112), u"Crest of Llanfair-y-cwm: a wave on a green shield"_s, 56}},
        text(Paragraph::Role::BodyName,
             {in(u"cy"_s, u"Cyngor Cymuned Llanfair-y-cwm"_s), plain(u" / Community Council"_s)}),
        heading(1, {}, {plain(u"Minutes of the tenth meeting"_s)}),
        text(Paragraph::Role::Lead,
             {plain(u"Tuesday 3 November 2026, 19:00 to 20:45\u2028Hen Ysgol, Llanfair-y-cwm"_s)}),
        text(Paragraph::Role::Mark, {bold(u"DRAFT"_s), plain(u" These minutes have not been approved yet."_s)}),
        {particulars()},
        section({heading(2, u"1"_s, {plain(u"Apologies"_s)}), text({plain(u"None but those above."_s)})}),
        section({heading(2, u"2"_s, {plain(u"Exempt item"_s)}),
                 panel(Panel::Kind::Stub,
                       {text({plain(u"This item is not public: it is about one person’s tenancy."_s)})})}),
        bridges(),
        names(),
        {PageBreak{}},
        section({heading(2, u"6"_s, {plain(u"Actions"_s)}), {actions()}}),
        closing(),
    };
    document.blocks[8].keepWithNext = true;
    return document;
}

Document actionColumn()
{
    Document document{.title = u"Minutes in columns"_s,
                      .author = u"Mill Lane Working Group"_s,
                      .language = u"en-GB"_s,
                      .moment = QDateTime(QDate(2026, 2, 3), QTime(9, 0), Qt::OffsetFromUTC, 3600),
                      .typeface = Typeface::SourceSerif,
                      .pageCount = u"Page %1"_s,
                      .firstPage = 41};
    Table table{Table::Look::Framed, {}, {{u"Item"_s, 1, true}, {u"Minute"_s, 7}, {u"Action"_s, 2}}, {}};
    table.rows.push_back(row({{text({plain(u"1"_s)})},
                              {heading(2, {}, {plain(u"Apologies"_s)}), text({plain(u"Cllr Wynn-Parri."_s)})},
                              {}}));
    table.rows.push_back(
        row({{text({plain(u"2"_s)})},
             {heading(2, {}, {plain(u"School template"_s)}),
              text({plain(u"The template is shared with all schools, which send it back in a month. "_s),
                    plain(u"The group thanked the school at Nant-y-Gof for its help."_s)}),
              list(List::Kind::Bullets, {u"–"_s}, {{plain(u"for infants"_s)}, {plain(u"for juniors"_s)}}),
              panel(Panel::Kind::Decision, {text({bold(u"Agreed"_s), plain(u" to use it."_s)})})},
             {text({plain(u"EP"_s)}), text({quiet(u"by 4 March"_s)})}}));
    Table plainTable{Table::Look::Ruled, {}, {{{}, 1}, {u"Votes"_s, 1}}, {}};
    plainTable.rows.push_back(row({{text({plain(u"For"_s)})}, {text({plain(u"5"_s)})}}));
    document.blocks = {
        heading(1, {}, {plain(u"Minutes in columns"_s)}),
        {table},
        panel(Panel::Kind::Action,
              {heading(2, u"3"_s, {plain(u"In a panel"_s)}), {plainTable}, {WriteOn{{{u"Name"_s, 1}}}}})};
    return document;
}

Document urdu()
{
    Document document{.title = u"اجلاس کی روداد"_s,
                      .author = u"انجمن"_s,
                      .language = u"ur"_s,
                      .moment = QDateTime(QDate(2026, 5, 6), QTime(7, 8, 9), Qt::UTC),
                      .typeface = Typeface::LiberationSans,
                      .footer = u"انجمن"_s,
                      .pageCount = u"صفحہ %1 از %2"_s};
    document.blocks = {
        heading(1, {}, {plain(u"اجلاس کی روداد"_s)}),
        section({heading(2, u"1"_s, {plain(u"حاضری"_s)}),
                 text({plain(u"صدر نے سب کا شکریہ ادا کیا، اور NHS کی رپورٹ پیش ہوئی۔"_s)}),
                 text({in(u"en-GB"_s, u"A paragraph in English, by فاطمہ قریشی."_s)}),
                 list(List::Kind::Numbers, {u"1."_s, u"2."_s}, {{plain(u"پہلا"_s)}, {plain(u"دوسرا"_s)}}),
                 panel(Panel::Kind::Decision, {text({bold(u"منظور"_s), plain(u" کہ پل بنایا جائے۔"_s)})})})};
    return document;
}

Document log()
{
    Document document{.title = u"Action log"_s,
                      .author = u"Mill Lane Working Group"_s,
                      .language = u"en-GB"_s,
                      .moment = QDateTime(QDate(2026, 2, 3), QTime(9, 0), Qt::UTC),
                      .landscape = true,
                      .footer = u"Mill Lane Working Group"_s,
                      .pageCount = u"Page %1 of %2"_s};
    Table table{Table::Look::Ruled, u"Roads"_s, {}, {}};
    table.columns = {{u"Ref"_s, 1, true}, {u"Action"_s, 5}, {u"Owner"_s, 2},
                     {u"Due"_s, 2},       {u"Status"_s, 2}, {u"Position"_s, 4}};
    for (int i = 1; i <= 12; ++i) {
        const QString number = QString::number(i);
        table.rows.push_back(
            row({{text({plain(u"A"_s + number)})},
                 {text({plain(u"Ask firm number "_s + number + u" for the price of a safety audit"_s)})},
                 {text({plain(u"Prydderch"_s)})},
                 {text({plain(u"next meeting"_s)})},
                 {text({bold(u"Open"_s)})},
                 {text({quiet(u"3 January: a letter was sent, and an answer is awaited."_s)})}}));
    }
    document.blocks = {heading(1, {}, {plain(u"Action log"_s)}), {table}};
    return document;
}

} // namespace fixtures
