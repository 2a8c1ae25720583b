#include "tests/pages/everyblock.h"
#include "tests/pages/expectedparts.h"
#include "tests/pages/otherprogram.h"
#include "tests/pages/pdffolder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace documents;
using readback::Part;

// Poppler as a second reader: it shares no line with ours or with libqpdf.

namespace {

// What pdfinfo tells of the tree: "    TH:", "       /Scope /Row", "      P (block)", "        \"Chair\"". Parts within
// a line say their words to the part that they are in.
QList<Part> partsIn(const QString &told)
{
    static const QRegularExpression element(u"^( *)([A-Z][A-Za-z0-9]*)( \\((block|inline|grouping)\\))?:?$"_s);
    QList<Part> parts;
    QList<qsizetype> open; // The part at each depth.
    for (const QString &line : told.split(u'\n')) {
        const QString rest = line.trimmed();
        if (const auto match = element.match(line); match.hasMatch()) {
            const qsizetype depth = match.capturedLength(1) / 2;
            open = open.first(depth);
            open.append(parts.size());
            parts.append({.depth = int(depth), .type = match.captured(2)});
        } else if (rest.startsWith(u'/') && !rest.startsWith(u"/BBox") && !rest.startsWith(u"/Placement")) {
            parts.last().attributes = rest.mid(1).replace(u" /"_s, u"="_s);
        } else if (rest.startsWith(u'"')) {
            const qsizetype quote = line.indexOf(u'"');
            const QString text = line.mid(quote + 1).chopped(1);
            open = open.first(quote / 2);
            for (qsizetype at = open.size(); at-- > 0;) {
                Part &part = parts[open[at]];
                part.text += text;
                if (part.type != u"Span" && part.type != u"Link")
                    break;
            }
        }
    }
    return parts;
}

// Poppler tells nothing of languages, alternative texts and where links lead.
QList<Part> comparable(QList<Part> parts)
{
    parts.removeIf([](const Part &part) { return part.type == u"Span"; });
    for (Part &part : parts)
        part.language = part.alternative = part.link = QString();
    return parts;
}

void checkWithPoppler(const Document &document)
{
    const PdfFolder folder;
    const Answer told = ask(u"pdfinfo"_s, {u"-struct-text"_s, u"-enc"_s, u"UTF-8"_s, folder.write(document)});
    CHECK(told.error == QByteArray());
    REQUIRE(told.code == 0);
    CHECK(difference(comparable(expectedParts(document)), comparable(partsIn(QString::fromUtf8(told.out)))) ==
          QString());
}

// Without white space and the marks of direction that pdftotext adds.
QString blackened(QString text)
{
    static const QRegularExpression nothing(u"[\\s\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    return text.remove(nothing);
}

QString sorted(QString text)
{
    std::sort(text.begin(), text.end());
    return text;
}

QString said(const Document &document) { return blackened(expectedText(plainText(document))); }

// Of the pages' body alone.
QString pdftotext(const QString &path, const QStringList &options = {})
{
    const Answer told = ask(u"pdftotext"_s, QStringList{u"-nopgbrk"_s, u"-enc"_s, u"UTF-8"_s, u"-x"_s, u"0"_s, u"-y"_s,
                                                        u"45"_s, u"-W"_s, u"596"_s, u"-H"_s, u"730"_s} +
                                                options + QStringList{path, u"-"_s});
    CHECK(told.error == QByteArray());
    REQUIRE(told.code == 0);
    return blackened(QString::fromUtf8(told.out));
}

} // namespace

TEST_CASE("Poppler reads the same tree with the same words") { checkWithPoppler(everyBlock()); }

TEST_CASE("Poppler reads the same words of a row that goes on over pages, of lists and of long addresses")
{
    Document document = longDocument(3);
    Table table{.look = Table::Look::Framed, .caption = u"Actions"_s, .columns = {{u"Left"_s, 1}, {u"Right"_s, 1}}};
    table.rows.push_back({{{text(u"left word "_s.repeated(500))}}, {{text(u"right word "_s.repeated(700))}}});
    document.blocks.push_back({table});
    const QString address = u"https://example.org/"_s + u"part/of?it=1&"_s.repeated(36);
    document.blocks.push_back({Paragraph{.words = {{.text = u"See "_s}, {.text = address, .link = address}}}});
    checkWithPoppler(document);
}

TEST_CASE("Poppler reads names in every script, also from right to left, in the order in which they were typed")
{
    Document document{.title = u"Names"_s, .language = u"en-GB"_s};
    for (const QString &one : {u"Łukasz Wiśniewski-Żółć"_s, u"محمد الأنصاري (MA) رئيس"_s,
                               u"نگہت پروین نے رپورٹ پیش کی۔"_s, u"王小明主持会议。"_s, u"יוסי כהן (YK) אמר"_s,
                               u"Nguye\u0302\u0303n Thi\u0323 Lan"_s, u"office, waffle, 10\u00a0km, 5\u202f%"_s})
        document.blocks.push_back(text(one));
    checkWithPoppler(document);
}

TEST_CASE("the text that Poppler copies from one column is the document's, in its order")
{
    const PdfFolder folder;
    const Document document = longDocument(4);
    CHECK(pdftotext(folder.write(document), {u"-raw"_s}) == said(document));
}

// In columns, and from right to left, pdftotext gives the order that it thinks is seen: "محمد األنصاري". What can be
// compared there are the letters, none lost and none twice.
TEST_CASE("no letter is lost or doubled in the text that Poppler copies")
{
    const PdfFolder folder;
    Document document = everyBlock();
    document.blocks.front() = {Paragraph{}}; // The picture's words are no text.
    CHECK(sorted(pdftotext(folder.write(document))) == sorted(said(document)));
}
