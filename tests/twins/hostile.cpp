#include "tests/twins/fixtures.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace documents;

namespace fixtures {

namespace {

Blocks blocksWith(const QString &text)
{
    Phrase words;
    for (const Look look : {Look::Plain, Look::Bold, Look::Italic, Look::BoldItalic})
        words.append({text, look, look == Look::Italic, look == Look::Bold ? text : u"cy"_s, text});
    Blocks blocks;
    using Role = Paragraph::Role;
    for (const Role role : {Role::Text, Role::BodyName, Role::Lead, Role::Note, Role::Mark, Role::Code})
        blocks.push_back({Paragraph{role, role == Role::Text ? text : QString(), words}});
    blocks.push_back({Picture{crest(2, 2), text, 10}});
    blocks.push_back({Picture{text.toUtf8(), text, 10}});
    blocks.push_back({List{List::Kind::Numbers, {{text, words}, {u"1."_s, {{text}}}}}});
    blocks.push_back({WriteOn{{{text, 1}, {text, 0}}}});
    return blocks;
}

} // namespace

Document filledWith(const QString &text)
{
    Document document{
        .title = text,
        .subject = text,
        .author = text,
        .language = text,
        .moment = QDateTime(QDate(2026, 11, 9), QTime(10, 30), Qt::UTC),
        .header = text,
        .footer = text,
        .pageCount = text,
        .mark = text,
        .seal = text,
        .initials = text,
        .attachment = Attachment{text, text, text, text.toUtf8()},
    };
    const Blocks inner = blocksWith(text);
    Table table{Table::Look::Ruled, text, {{text, 1, true}, {text, -1}}, {}};
    table.rows.push_back({{inner}, {inner}});
    table.rows.push_back({{inner}}); // A cell is missing.
    Blocks section = inner;
    section.insert(section.begin(), {Heading{2, text, {{text}}}});
    section.push_back({Panel{Panel::Kind::Stub, inner}});
    section.push_back({table});
    document.blocks = {{Heading{1, {}, {{text}}}}, {Section{section}}};
    return document;
}

namespace {

// Words of any look, link and language, one beside the other, with every mark that some format knows.
Phrase anyWords(QRandomGenerator &random)
{
    const QString letters = u"abc *_`[]()<>|~$#+-=.!&;:\\/{}'\"12é欧\u2028  "_s;
    const QStringList languages{{}, {}, {}, u"cy"_s, u"pl"_s};
    Phrase words;
    for (int count = random.bounded(1, 6); count > 0; --count) {
        Words some{{}, Look(random.bounded(4)), random.bounded(4) == 0, languages[random.bounded(5)]};
        for (int length = random.bounded(1, 8); length > 0; --length)
            some.text += letters[random.bounded(letters.size())];
        if (random.bounded(6) == 0)
            some.link = u"https://example.org/?a=%1&b=(2)"_s.arg(random.bounded(100));
        words.append(some);
    }
    return words;
}

Document anything()
{
    QRandomGenerator random(19850623);
    Document document{.title = u"Anything"_s, .language = u"en-GB"_s};
    const QStringList labels{u"•"_s,  u"1."_s,  u"2."_s,   u"3."_s, u"a)"_s,
                             u"b)"_s, u"ii)"_s, u"iii)"_s, u"–"_s,  QString()};
    for (int count = 0; count < 800; ++count) {
        Phrase words{{u"x"_s}};
        words += anyWords(random);
        words.append({u"y"_s});
        if (random.bounded(8) == 0) {
            List list;
            for (int entry = random.bounded(1, 6); entry > 0; --entry)
                list.entries.append({labels[random.bounded(labels.size())], words});
            document.blocks.push_back({list});
        } else if (random.bounded(8) == 0) {
            document.blocks.push_back({Panel{Panel::Kind(random.bounded(3)), {{Paragraph{.words = words}}}}});
        } else if (random.bounded(8) == 0) {
            document.blocks.push_back({Heading{2, {}, words}});
        } else {
            // At the edges, too: nothing that was typed first or last is lost but spaces.
            document.blocks.push_back({Paragraph{.words = random.bounded(2) == 0 ? words : words.mid(1, 4)}});
        }
    }
    return document;
}

// Without its tables: Markdown and text write them in other ways than others.
Blocks withoutTables(const Blocks &blocks)
{
    Blocks left;
    for (const Block &block : blocks) {
        if (const auto *section = std::get_if<Section>(&block.content))
            left.push_back({Section{withoutTables(section->blocks)}});
        else if (!std::holds_alternative<Table>(block.content))
            left.push_back(block);
    }
    return left;
}

} // namespace

std::vector<Named> all()
{
    const QString active =
        u"<script>alert(1)</script><img src=x onerror=alert(1)>]]>--><!-- javascript:alert(1) &lt; "
        "\" ' | `code` **b** _i_ [l](javascript:alert(1)) ![i](x) # 1. - + > ~~s~~ $x$ %PDF {{ }} \\"_s;
    QString odd = u"a\0b\u0001c\u0085d\u2028e\u2029f\tg\r\nh\ufffei\uffffj\u202ek\u2066l\ufeffm"_s;
    odd += QChar(u'\xd800');
    odd += u'n';
    odd += QChar(u'\xdc00');
    odd += QString::fromUcs4(U"\U0001fffe\U0001f600");
    Document empty;
    empty.moment = {};
    Document plain = minutes();
    plain.blocks = withoutTables(plain.blocks);
    return {{"minutes", minutes()},  {"plain", plain}, {"anything", anything()}, {"columns", actionColumn()},
            {"urdu", urdu()},        {"log", log()},   {"empty", empty},         {"active", filledWith(active)},
            {"odd", filledWith(odd)}};
}

} // namespace fixtures
