#include "ui/pages/pdf/fonts.h"

#include "ui/pages/pdf/outlines.h"

#include <hb-subset.h>

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace pages::pdf {

namespace {

// The glyphs of the codes alone, as a font file of their own.
class Subset {
public:
    explicit Subset(const TypesetFace &face)
    {
        hb_subset_input_t *input = hb_subset_input_create_or_fail();
        hb_set_t *glyphs = hb_subset_input_glyph_set(input);
        for (const Code &code : face.codes)
            hb_set_add(glyphs, code.glyph);
        hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
        hb_set_t *drop = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
        for (const char *tag : {"GSUB", "GPOS", "GDEF", "BASE", "STAT", "name", "gasp", "kern", "FFTM", "DSIG"})
            hb_set_add(drop, hb_tag_from_string(tag, 4));
        m_plan = hb_subset_plan_create_or_fail(face.face->face(), input);
        hb_subset_input_destroy(input);
        if (m_plan)
            m_face = hb_subset_plan_execute_or_fail(m_plan);
    }
    ~Subset()
    {
        hb_face_destroy(m_face);
        if (m_plan)
            hb_subset_plan_destroy(m_plan);
    }
    Subset(const Subset &) = delete;
    Subset &operator=(const Subset &) = delete;

    explicit operator bool() const { return m_face != nullptr; }
    QByteArray bytes() const
    {
        hb_blob_t *blob = hb_face_reference_blob(m_face);
        unsigned size = 0;
        const char *data = hb_blob_get_data(blob, &size);
        QByteArray bytes(data, qsizetype(size));
        hb_blob_destroy(blob);
        return bytes;
    }
    quint16 glyph(quint32 old) const
    {
        const hb_codepoint_t found = hb_map_get(hb_subset_plan_old_to_new_glyph_mapping(m_plan), old);
        return found == HB_MAP_VALUE_INVALID ? quint16(0) : quint16(found);
    }

private:
    hb_subset_plan_t *m_plan = nullptr;
    hb_face_t *m_face = nullptr;
};

Program subsetOf(const TypesetFace &face)
{
    const Subset subset(face);
    Program program;
    if (!subset)
        return program;
    program.bytes = subset.bytes();
    for (const Code &code : face.codes)
        program.glyphs.push_back(subset.glyph(code.glyph));
    return program;
}

// Six letters that say which subset it is.
QByteArray subsetTag(const TypesetFace &face)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Code &code : face.codes) {
        const quint32 glyph = code.glyph;
        hash.addData(QByteArray::number(glyph) + ',');
    }
    QByteArray tag;
    for (const char c : hash.result().first(6))
        tag += char('A' + uchar(c) % 26);
    return tag + '+';
}

QByteArray hex(const QString &text)
{
    QByteArray out;
    for (const QChar c : text)
        out += QByteArray::number(0x10000 + c.unicode(), 16).sliced(1);
    return out;
}

// Codes in one byte where there is room for all, in half the space: those of Latin 1 as themselves, so that the strings
// of a page can be read, the others where there is room. 0 is .notdef.
EmbeddedFont withCodes(const TypesetFace &face)
{
    EmbeddedFont font{.written = std::vector<quint16>(face.codes.size(), 0)};
    font.wide = face.codes.size() > 256;
    if (font.wide) {
        std::iota(font.written.begin(), font.written.end(), quint16(0));
        return font;
    }
    std::array<bool, 256> taken{true};
    const auto take = [&](size_t code, char16_t byte) {
        taken[byte] = true;
        font.written[code] = byte;
    };
    for (size_t code = 1; code < face.codes.size(); ++code) {
        const QString &text = face.codes[code].text;
        if (text.size() == 1 && text[0].isPrint() && text[0].unicode() < taken.size() && !taken[text[0].unicode()])
            take(code, text[0].unicode());
    }
    char16_t next = 128; // Up to 159 Latin 1 has no letters; behind 255 comes 0.
    for (size_t code = 1; code < face.codes.size(); ++code) {
        while (font.written[code] == 0 && taken[next])
            next = (next + 1) % taken.size();
        if (font.written[code] == 0)
            take(code, next);
    }
    return font;
}

QByteArray hexOf(const EmbeddedFont &font, quint32 code)
{
    return font.wide ? QByteArray::number(0x10000 + code, 16).sliced(1)
                     : QByteArray::number(0x100 + code, 16).sliced(1);
}

QByteArray cmap(const EmbeddedFont &font, const QByteArray &name, const QByteArray &ordering, const QByteArray &entries)
{
    return "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(" +
           ordering + ")/Supplement 0>>def/CMapName/" + name + " def/CMapType 2 def/WMode 0 def\n" +
           "1 begincodespacerange<" + hexOf(font, 0) + "><" + hexOf(font, font.wide ? 0xffff : 0xff) +
           ">endcodespacerange\n" + entries + "endcmap CMapName currentdict/CMap defineresource pop end end\n";
}

QByteArray toUnicode(const TypesetFace &face, const EmbeddedFont &font)
{
    QByteArray entries;
    constexpr size_t most = 100; // In one block, says the specification.
    for (size_t first = 1; first < face.codes.size(); first += most) {
        const size_t end = std::min(face.codes.size(), first + most);
        entries += QByteArray::number(qulonglong(end - first)) + " beginbfchar\n";
        for (size_t code = first; code < end; ++code)
            entries += '<' + hexOf(font, font.written[code]) + "><" + hex(face.codes[code].text) + ">\n";
        entries += "endbfchar\n";
    }
    return cmap(font, "Adobe-Identity-UCS", "UCS", entries);
}

// The CID is what is written, in both widths.
QByteArray encoding(File &file, const EmbeddedFont &font)
{
    if (font.wide)
        return "/Identity-H";
    return ' ' +
           reference(file.addStream("/Type/CMap/CMapName/Minutebook-H/WMode 0"
                                    "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>",
                                    cmap(font, "Minutebook-H", "Identity", "1 begincidrange<00><ff>0 endcidrange\n")));
}

QByteArray descriptor(const Face &face, const QByteArray &name, Id file)
{
    const FaceMetrics &metrics = face.metrics();
    int flags = 4; // Symbolic: its codes are its own.
    flags |= metrics.fixedPitch ? 1 : 0;
    flags |= metrics.serif ? 2 : 0;
    flags |= metrics.italicAngle != 0 ? 64 : 0;
    QByteArray out = "<</Type/FontDescriptor/FontName/" + name + "/Flags " + QByteArray::number(flags) + "/FontBBox[";
    for (const double edge : {metrics.left, metrics.bottom, metrics.right, metrics.top}) {
        appendNumber(out, edge * 1000, 0);
        out += ' ';
    }
    const auto add = [&](const char *key, double value) {
        out += key;
        appendNumber(out, value, 1);
    };
    out += ']';
    add("/ItalicAngle ", metrics.italicAngle);
    add("/Ascent ", metrics.ascent * 1000);
    add("/Descent ", -metrics.descent * 1000);
    add("/CapHeight ", metrics.capHeight * 1000);
    add("/StemV ", name.contains("Bold") ? 140 : 80);
    return out + "/FontFile2 " + reference(file) + ">>";
}

} // namespace

EmbeddedFont embed(File &file, const TypesetFace &face)
{
    const Program program = face.face->hasOutlines() ? subsetOf(face) : trueTypeOf(face);
    if (program.bytes.isEmpty())
        return {};
    EmbeddedFont embedded = withCodes(face);
    std::map<quint16, size_t> codes; // By what is written.
    for (size_t code = 0; code < face.codes.size(); ++code)
        codes.emplace(embedded.written[code], code);
    QByteArray glyphs((qsizetype(codes.rbegin()->first) + 1) * 2, '\0');
    QByteArray widths("[");
    quint32 next = 0x10000;
    for (const auto &[written, code] : codes) {
        qToBigEndian(program.glyphs[code], glyphs.data() + qsizetype(written) * 2);
        if (written != next)
            widths += (widths.endsWith(' ') ? "]" : "") + QByteArray::number(written) + '[';
        next = written + 1U;
        appendNumber(widths, double(face.codes[code].advance) * 1000, 3);
        widths += ' ';
    }
    widths += "]]";
    const QByteArray name = subsetTag(face) + face.face->name().toLatin1();
    const Id programId = file.addStream("/Length1 " + QByteArray::number(program.bytes.size()), program.bytes);
    const Id map = file.addStream({}, glyphs);
    const Id unicode = file.addStream({}, toUnicode(face, embedded));
    const Id description = file.add(descriptor(*face.face, name, programId));
    const Id descendant =
        file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name +
                 "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
                 reference(description) + "/CIDToGIDMap " + reference(map) + "/DW 0/W" + widths + ">>");
    embedded.font = file.add("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding" + encoding(file, embedded) +
                             "/DescendantFonts[" + reference(descendant) + "]/ToUnicode " + reference(unicode) + ">>");
    return embedded;
}

} // namespace pages::pdf
