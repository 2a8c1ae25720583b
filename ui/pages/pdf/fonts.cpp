#include "ui/pages/pdf/fonts.h"

#include "ui/pages/pdf/outlines.h"

#include <hb-subset.h>

#include <QCryptographicHash>

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

QByteArray toUnicode(const TypesetFace &face, const std::vector<quint16> &cids)
{
    QByteArray map("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)"
                   "/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
                   "1 begincodespacerange<0000><FFFF>endcodespacerange\n");
    constexpr size_t most = 100; // In one block, says the specification.
    for (size_t first = 1; first < face.codes.size(); first += most) {
        const size_t end = std::min(face.codes.size(), first + most);
        map += QByteArray::number(qulonglong(end - first)) + " beginbfchar\n";
        for (size_t code = first; code < end; ++code)
            map += '<' + QByteArray::number(0x10000 + cids[code], 16).sliced(1) + "><" + hex(face.codes[code].text) +
                   ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap CMapName currentdict/CMap defineresource pop end end\n";
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
    EmbeddedFont embedded;
    embedded.cids.resize(face.codes.size());
    std::iota(embedded.cids.begin(), embedded.cids.end(), quint16(0));
    QByteArray glyphs;
    QByteArray widths("[0[");
    for (const quint16 glyph : program.glyphs) {
        glyphs += char(glyph >> 8);
        glyphs += char(glyph);
    }
    for (const Code &code : face.codes) {
        appendNumber(widths, double(code.advance) * 1000, 3);
        widths += ' ';
    }
    widths += "]]";
    const QByteArray name = subsetTag(face) + face.face->name().toLatin1();
    const Id programId = file.addStream("/Length1 " + QByteArray::number(program.bytes.size()), program.bytes);
    const Id map = file.addStream({}, glyphs);
    const Id unicode = file.addStream({}, toUnicode(face, embedded.cids));
    const Id description = file.add(descriptor(*face.face, name, programId));
    const Id descendant =
        file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name +
                 "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
                 reference(description) + "/CIDToGIDMap " + reference(map) + "/DW 0/W" + widths + ">>");
    embedded.font = file.add("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts[" +
                             reference(descendant) + "]/ToUnicode " + reference(unicode) + ">>");
    return embedded;
}

} // namespace pages::pdf
