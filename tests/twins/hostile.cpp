#include "tests/twins/fixtures.h"

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
    return {{"minutes", minutes()}, {"columns", actionColumn()},    {"urdu", urdu()},
            {"empty", empty},       {"active", filledWith(active)}, {"odd", filledWith(odd)}};
}

} // namespace fixtures
