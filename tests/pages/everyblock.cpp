#include "tests/pages/everyblock.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace documents;

namespace {

QByteArray crest()
{
    QImage image(60, 80, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int y = 8; y < 72; ++y) {
        for (int x = 8; x < 52; ++x)
            image.setPixel(x, y, (x / 8 + y / 8) % 2 == 0 ? 0xff17505c : 0xffe8c35a);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

List listOf(List::Kind kind, const QStringList &labels, const QStringList &texts)
{
    List list{.kind = kind};
    for (qsizetype i = 0; i < texts.size(); ++i)
        list.entries.append({labels.isEmpty() ? QString() : labels[i], plain(texts[i])});
    return list;
}

Table::Cell cell(const QString &words) { return {{text(words)}}; }

Block particulars()
{
    Table table{.look = Table::Look::Particulars, .columns = {{.rowHeader = true}, {.share = 3}}};
    table.rows.push_back({cell(u"Chair"_s), cell(u"Councillor Branwen Pritchard"_s)});
    const QStringList present{u"Branwen Pritchard (BP), Chair"_s,
                              u"Łukasz Wiśniewski-Żółć (ŁW)"_s,
                              u"محمد الأنصاري (MA)"_s,
                              u"نگہت پروین (NP), substitute for Tom Oakes"_s,
                              u"王小明 (WX)"_s,
                              u"Nguye\u0302\u0303n Thi\u0323 Lan (NL)"_s};
    table.rows.push_back({cell(u"Present"_s), {{Block{listOf(List::Kind::Plain, {}, present)}}}});
    table.rows.push_back({cell(u"Apologies"_s), cell(u"Tom Oakes"_s)});
    return {table};
}

Block item()
{
    Section section;
    section.blocks.push_back({Heading{.level = 2, .number = u"1"_s, .words = plain(u"Crossing at Mill Lane"_s)}});
    section.blocks.push_back(
        {Paragraph{.role = Paragraph::Role::Note, .words = {{.text = u"Presented by Hedd Lewis"_s, .quiet = true}}}});
    section.blocks.push_back(
        {Paragraph{.words = {{.text = u"The speed survey was "_s},
                             {.text = u"presented"_s, .look = Look::Bold},
                             {.text = u"; members "_s},
                             {.text = u"doubted"_s, .look = Look::Italic},
                             {.text = u" its "_s},
                             {.text = u"second half"_s, .look = Look::BoldItalic},
                             {.text = u". The whole of it is at "_s},
                             {.text = u"https://www.example.org/highways/surveys/2026/mill-lane/appendix-b?page=12"_s,
                              .link = u"https://www.example.org/highways/surveys/2026/mill-lane/appendix-b?page=12"_s},
                             {.text = u" and with the Clerk."_s}}}});
    section.blocks.push_back(
        {Paragraph{.words = {{.text = u"Croesawodd y Cadeirydd bawb i’r cyfarfod."_s, .language = u"cy"_s},
                             {.text = u" The Chair welcomed everybody."_s}}}});
    section.blocks.push_back({Heading{.level = 3, .words = plain(u"Next steps"_s)}});
    section.blocks.push_back(text(u"These were agreed:"_s));
    section.blocks.push_back({listOf(
        List::Kind::Bullets, {u"•"_s, u"•"_s},
        {u"a safety audit;"_s,
         u"a second count in term time, as the first was taken in the holidays and says little about the mornings when the school is open."_s})});
    section.blocks.push_back(
        {listOf(List::Kind::Numbers, {u"1."_s, u"2."_s}, {u"first the audit;"_s, u"then the count."_s})});
    section.blocks.push_back({listOf(List::Kind::Letters, {u"a)"_s, u"b)"_s}, {u"on Mondays"_s, u"on Fridays"_s})});
    Panel decision{.kind = Panel::Kind::Decision};
    decision.blocks.push_back(
        {Paragraph{.words = {{.text = u"Resolved"_s, .look = Look::Bold}, {.text = u" that the Council:"_s}}}});
    decision.blocks.push_back(
        {listOf(List::Kind::Letters, {u"a)"_s, u"b)"_s}, {u"asks for the audit"_s, u"pays for it"_s})});
    decision.blocks.push_back(
        {Paragraph{.role = Paragraph::Role::Note,
                   .words = {{.text = u"Moved by BP · Seconded by ŁW · For 5, against 1"_s, .quiet = true}}}});
    section.blocks.push_back({decision});
    Panel action{.kind = Panel::Kind::Action};
    action.blocks.push_back({Paragraph{
        .words = {{.text = u"Action 7.1"_s, .look = Look::Bold}, {.text = u" Write to the County Council."_s}}}});
    action.blocks.push_back({Paragraph{.role = Paragraph::Role::Note,
                                       .words = {{.text = u"Owner: HL · Due: 4 December 2026"_s, .quiet = true}}}});
    section.blocks.push_back({action});
    return {section};
}

Block withoutTitle()
{
    Section section;
    section.blocks.push_back({Paragraph{
        .number = u"1772"_s,
        .words = plain(
            u"An item that has a number and no title, and words enough for a second line, so that one sees where that begins."_s)}});
    section.blocks.push_back(
        {Panel{.kind = Panel::Kind::Stub, .blocks = {text(u"This item is exempt: it concerns a tender."_s)}}});
    return {section};
}

Block actions()
{
    Table table{.look = Table::Look::Ruled,
                .caption = u"Actions"_s,
                .columns = {{u"Ref"_s, 1, true}, {u"Action"_s, 4}, {u"Owner"_s, 1.6}, {u"Due"_s, 1.8}}};
    table.rows.push_back(
        {cell(u"7.1"_s), cell(u"Write to the County Council."_s), cell(u"HL"_s), cell(u"4 December 2026"_s)});
    table.rows.push_back(
        {cell(u"7.2"_s),
         cell(u"Ask three builders what a shelter would cost, and whether it can be done by the spring."_s),
         cell(u"Works Team"_s), cell(u"Sept/Oct 2026"_s)});
    table.rows.push_back({cell(u"7.3"_s), cell(u"Upgrade"_s), {}, cell(u"Ongoing"_s)});
    return {table};
}

Block actionColumn()
{
    Table table{.look = Table::Look::Framed, .columns = {{u"Item"_s, 0.8, true}, {u"Minute"_s, 6}, {u"Action"_s, 1.4}}};
    table.rows.push_back(
        {cell(u"1"_s),
         {{Block{Heading{.level = 2, .words = plain(u"Apologies"_s)}}, text(u"DC attended for TO."_s)}},
         {}});
    table.rows.push_back({cell(u"2"_s),
                          {{Block{Heading{.level = 2, .words = plain(u"Regional approach"_s)}},
                            text(u"A workshop was held in January. "_s.repeated(12))}},
                          cell(u"PD"_s)});
    return {table};
}

} // namespace

Document everyBlock()
{
    Document document{.title = u"Minutes of the tenth meeting of Pentre Isaf Community Council"_s,
                      .subject = u"Minutes, 3 November 2026"_s,
                      .author = u"Pentre Isaf Community Council"_s,
                      .language = u"en-GB"_s,
                      .moment = QDateTime(QDate(2026, 11, 4), QTime(9, 30), Qt::OffsetFromUTC, 0),
                      .header = u"Pentre Isaf Community Council"_s,
                      .footer = u"Pentre Isaf Community Council · 3 November 2026"_s,
                      .pageCount = u"Page %1 of %2"_s};
    Blocks &blocks = document.blocks;
    using Role = Paragraph::Role;
    blocks.push_back({Picture{.data = crest(), .alt = u"Crest: a mill wheel"_s}});
    blocks.push_back({Paragraph{.role = Role::BodyName, .words = plain(document.author)}});
    blocks.push_back({Heading{.level = 1, .words = plain(u"Minutes of the tenth meeting"_s)}});
    blocks.push_back({Paragraph{.role = Role::Lead,
                                .words = plain(u"held on Tuesday 3 November 2026, 19.00 to 20.45, Village Hall"_s)}});
    blocks.push_back(
        {Paragraph{.role = Role::Mark, .words = plain(u"DRAFT: these minutes have not been approved."_s)}});
    blocks.push_back(particulars());
    blocks.push_back(item());
    blocks.push_back(withoutTitle());
    blocks.push_back({Section{.blocks = {{Heading{.level = 2, .words = plain(u"Actions"_s)}}, actions()}}});
    blocks.push_back({PageBreak{}});
    blocks.push_back({Section{.blocks = {{Heading{.level = 2, .words = plain(u"In a table"_s)}}, actionColumn()}}});
    blocks.push_back({Paragraph{.words = plain(u"Signed by B. Pritchard on 1 December 2026"_s)}, true});
    blocks.push_back(
        {Paragraph{.role = Role::Code, .words = plain(u"SHA-256: "_s + u"0123456789abcdef"_s.repeated(4))}});
    blocks.push_back({WriteOn{.lines = {{u"Signed"_s, 3}, {u"Date"_s, 2}}}});
    return document;
}

Document longDocument(int items)
{
    Document document{.title = u"Minutes"_s,
                      .author = u"Pentre Isaf Community Council"_s,
                      .language = u"en-GB"_s,
                      .moment = QDateTime(QDate(2026, 11, 4), QTime(9, 30), Qt::OffsetFromUTC, 0),
                      .footer = u"Pentre Isaf Community Council"_s,
                      .pageCount = u"Page %1 of %2"_s};
    document.blocks.push_back({Heading{.level = 1, .words = plain(document.title)}});
    const QStringList words =
        u"members noted that the report of the officer on the surface of the lane had been read and that "
        "nothing in it spoke against the works before the spring although two residents feared for the hedge"_s.split(
            u' ');
    for (int i = 1; i <= items; ++i) {
        Section section;
        section.blocks.push_back({Heading{
            .level = 2, .number = QString::number(i), .words = plain(u"Lane %1 and what became of it"_s.arg(i))}});
        for (int p = 0; p < 4; ++p) {
            QString said;
            for (int w = 0; w < 90 + 13 * ((i + p) % 5); ++w)
                said += words[(w * 7 + i * 3 + p) % words.size()] + u' ';
            section.blocks.push_back(text(said.trimmed() + u'.'));
        }
        section.blocks.push_back({listOf(List::Kind::Bullets, {u"•"_s, u"•"_s}, {u"the hedge"_s, u"the works"_s})});
        Panel action{.kind = Panel::Kind::Action};
        action.blocks.push_back({Paragraph{
            .words = {{.text = u"Action %1"_s.arg(i), .look = Look::Bold}, {.text = u" Look at the hedge."_s}}}});
        section.blocks.push_back({action});
        document.blocks.push_back({section});
    }
    return document;
}
