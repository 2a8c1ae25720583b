#include "core/documents/docxwords.h"

#include "core/documents/design.h"
#include "core/documents/direction.h"
#include "core/documents/language.h"
#include "core/documents/xml.h"

namespace documents::docx {

namespace {

void writeLanguage(QXmlStreamWriter &xml, const QString &language)
{
    const ScriptKind kind = scriptKindOf(language);
    const QLatin1StringView part = kind == ScriptKind::Asian     ? "w:eastAsia"_L1
                                   : kind == ScriptKind::Complex ? "w:bidi"_L1
                                                                 : "w:val"_L1;
    writeEmpty(xml, "w:lang"_L1, {{part, withCountry(language)}});
}

void writeWords(QXmlStreamWriter &xml, const Phrase &phrase, qsizetype at, bool rightToLeft)
{
    const Words &words = phrase[at];
    RunLook look;
    look.style = !words.link.isEmpty() ? "Hyperlink"_L1 : words.quiet ? "Quiet"_L1 : QLatin1StringView();
    look.bold = words.look == Look::Bold || words.look == Look::BoldItalic;
    look.italic = words.look == Look::Italic || words.look == Look::BoldItalic;
    look.language = words.language;
    writePieces(xml, piecesOf(phrase, at, rightToLeft), look);
}

} // namespace

void writeRun(QXmlStreamWriter &xml, const QString &text, const RunLook &look)
{
    const XmlElement run(xml, "w:r"_L1);
    if (!look.style.isEmpty() || look.bold || look.italic || look.rightToLeft || !look.language.isEmpty()) {
        const XmlElement properties(xml, "w:rPr"_L1);
        if (!look.style.isEmpty())
            writeEmpty(xml, "w:rStyle"_L1, {{"w:val"_L1, look.style}});
        if (look.bold) {
            writeEmpty(xml, "w:b"_L1);
            writeEmpty(xml, "w:bCs"_L1); // What runs right to left heeds only this one.
        }
        if (look.italic) {
            writeEmpty(xml, "w:i"_L1);
            writeEmpty(xml, "w:iCs"_L1);
        }
        // Its colour once more: in tables LibreOffice takes the document's before that of a style of characters.
        if (look.style == "Quiet"_L1)
            writeEmpty(xml, "w:color"_L1, {{"w:val"_L1, colour(design::quietInk)}});
        if (look.rightToLeft)
            writeEmpty(xml, "w:rtl"_L1);
        if (!look.language.isEmpty())
            writeLanguage(xml, look.language);
    }
    writeText(xml, "w:t"_L1, text, {{"xml:space"_L1, u"preserve"_s}});
}

void writePieces(QXmlStreamWriter &xml, const QList<Piece> &pieces, const RunLook &look)
{
    RunLook own = look;
    for (const Piece &piece : pieces) {
        if (piece.breaksLine) {
            const XmlElement run(xml, "w:r"_L1);
            writeEmpty(xml, "w:br"_L1);
        } else {
            own.rightToLeft = piece.rightToLeft;
            writeRun(xml, piece.text, own);
        }
    }
}

void writeTab(QXmlStreamWriter &xml)
{
    const XmlElement run(xml, "w:r"_L1);
    writeEmpty(xml, "w:tab"_L1);
}

void writePhrase(QXmlStreamWriter &xml, Relations &relations, const Phrase &words, bool rightToLeft)
{
    for (qsizetype i = 0; i < words.size();) {
        const QString &link = words[i].link;
        if (link.isEmpty()) {
            writeWords(xml, words, i++, rightToLeft);
            continue;
        }
        const QString id = relations.add("hyperlink"_L1, link, true);
        const XmlElement hyperlink(xml, "w:hyperlink"_L1, {{"r:id"_L1, id}, {"w:history"_L1, u"1"_s}});
        for (; i < words.size() && words[i].link == link; ++i)
            writeWords(xml, words, i, rightToLeft);
    }
}

} // namespace documents::docx
