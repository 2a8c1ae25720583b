#include "core/documents/design.h"
#include "core/documents/docxparts.h"
#include "core/documents/xml.h"

namespace documents::docx {

namespace {

QString formatOf(Counting counting, const QString &label)
{
    switch (counting) {
    case Counting::Numbers:
        return u"decimal"_s;
    case Counting::SmallLetters:
        return u"lowerLetter"_s;
    case Counting::CapitalLetters:
        return u"upperLetter"_s;
    case Counting::SmallRoman:
        return u"lowerRoman"_s;
    case Counting::CapitalRoman:
        return u"upperRoman"_s;
    case Counting::None:
        break;
    }
    return label.size() == 1 ? u"bullet"_s : u"none"_s; // LibreOffice has bullets of one character only.
}

} // namespace

std::optional<int> Numbering::idOf(const Counted &run)
{
    constexpr qsizetype longest = 30; // Word's, with what it counts.
    constexpr qsizetype longestCounted = 15;
    const QString around = run.before + run.behind;
    if (around.contains(u'%') || around.size() > longest - longestCounted)
        return std::nullopt;
    const Kind kind{run.counting, run.before, run.behind};
    qsizetype place = m_kinds.indexOf(kind);
    if (place < 0) {
        place = m_kinds.size();
        m_kinds.append(kind);
    }
    m_uses.append({place, run.start});
    return int(m_uses.size());
}

QByteArray Numbering::xml() const
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    const XmlElement root(xml, "w:numbering"_L1, {{"xmlns:w"_L1, mainNamespace}});
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        const Kind &kind = m_kinds[i];
        const bool isPlain = kind.counting == Counting::None && kind.before.isEmpty();
        const QString counted = kind.counting == Counting::None ? QString() : u"%1"_s;
        const XmlElement abstract(xml, "w:abstractNum"_L1, {{"w:abstractNumId"_L1, QString::number(i)}});
        writeEmpty(xml, "w:multiLevelType"_L1, {{"w:val"_L1, u"singleLevel"_s}});
        const XmlElement level(xml, "w:lvl"_L1, {{"w:ilvl"_L1, u"0"_s}});
        writeEmpty(xml, "w:start"_L1, {{"w:val"_L1, u"1"_s}});
        writeEmpty(xml, "w:numFmt"_L1, {{"w:val"_L1, formatOf(kind.counting, kind.before)}});
        writeEmpty(xml, "w:suff"_L1, {{"w:val"_L1, isPlain ? u"nothing"_s : u"tab"_s}});
        writeEmpty(xml, "w:lvlText"_L1, {{"w:val"_L1, kind.before + counted + kind.behind}});
        writeEmpty(xml, "w:lvlJc"_L1, {{"w:val"_L1, u"left"_s}});
        const XmlElement shape(xml, "w:pPr"_L1);
        const QString hang = twips(isPlain ? 0 : design::listHang);
        writeEmpty(xml, "w:ind"_L1, {{"w:left"_L1, hang}, {"w:hanging"_L1, hang}});
    }
    for (qsizetype i = 0; i < m_uses.size(); ++i) {
        const XmlElement use(xml, "w:num"_L1, {{"w:numId"_L1, QString::number(i + 1)}});
        writeEmpty(xml, "w:abstractNumId"_L1, {{"w:val"_L1, QString::number(m_uses[i].kind)}});
        const XmlElement over(xml, "w:lvlOverride"_L1, {{"w:ilvl"_L1, u"0"_s}});
        writeEmpty(xml, "w:startOverride"_L1, {{"w:val"_L1, QString::number(m_uses[i].start)}});
    }
    return out;
}

} // namespace documents::docx
