#include "tests/pages/checks/inspected.h"
#include "tests/pages/readback/truetype.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

// ISO 19005-2, 6.2.11; ISO 14289-1, 7.21.
namespace checks {

namespace {

class FontCheck {
public:
    FontCheck(Inspected &pdf, const readback::Font &font, const QSet<int> &used)
        : m_pdf(pdf), m_font(font), m_object(font.object), m_descendant(font.descendant), m_used(used),
          m_name(u"Font "_s + nameOf(m_object.getKey("/BaseFont")))
    {
    }

    void check()
    {
        if (!m_pdf.require(m_object, m_name,
                           {"/Type", "/Subtype", "/BaseFont", "/Encoding", "/DescendantFonts", "/ToUnicode"}))
            return;
        refuse(nameOf(m_object.getKey("/Type")) != u"Font" || nameOf(m_object.getKey("/Subtype")) != u"Type0",
               u"is no composite font"_s);
        if (!m_pdf.require(
                m_descendant, m_name,
                {"/Type", "/Subtype", "/BaseFont", "/CIDSystemInfo", "/FontDescriptor", "/CIDToGIDMap", "/W"}))
            return;
        refuse(nameOf(m_descendant.getKey("/Subtype")) != u"CIDFontType2", u"is not made of TrueType outlines"_s);
        m_pdf.requireType(m_descendant, m_name, "Font");
        checkSystem(m_descendant.getKey("/CIDSystemInfo"));
        checkEncoding();
        checkDescriptor();
        const readback::TrueType program(m_font.program);
        for (const QString &fault : program.faults())
            refuse(true, u"has a broken font program: "_s + fault);
        if (program.faults().isEmpty())
            checkCodes(program);
        checkUnicode();
    }

private:
    void refuse(bool wrong, const QString &what) { m_pdf.refuse(wrong, u"%1 %2."_s.arg(m_name, what)); }

    // Identity-H, or a map of its own that is embedded.
    void checkEncoding()
    {
        Object encoding = m_object.getKey("/Encoding");
        if (!encoding.isStream()) {
            refuse(!m_font.isIdentity(), u"has an encoding that is neither Identity-H nor embedded"_s);
            return;
        }
        Object dictionary = encoding.getDict();
        if (!m_pdf.require(encoding, m_name + u"’s encoding"_s, {"/Type", "/CMapName", "/CIDSystemInfo", "/WMode"}))
            return;
        m_pdf.requireType(dictionary, m_name + u"’s encoding"_s, "CMap");
        checkSystem(dictionary.getKey("/CIDSystemInfo"));
        const readback::CodeMap &map = m_font.encoding;
        refuse(nameOf(dictionary.getKey("/CMapName")) != map.name, u"has an encoding of two names"_s);
        Object mode = dictionary.getKey("/WMode");
        refuse(!mode.isInteger() || mode.getIntValue() != 0 || map.mode != 0, u"is not written horizontally"_s);
        refuse(map.bytes == 0, u"has an encoding without a codespace"_s);
        refuse(m_font.unicode.bytes != map.bytes, u"has codes of another length in its /ToUnicode"_s);
    }

    void checkSystem(Object system)
    {
        m_pdf.require(system, m_name + u"’s /CIDSystemInfo"_s, {"/Registry", "/Ordering", "/Supplement"});
        refuse(system.isDictionary() && !system.getKey("/Supplement").isInteger(),
               u"has a supplement that is no number"_s);
        refuse(!system.isDictionary() || textOf(system.getKey("/Registry")) != u"Adobe" ||
                   textOf(system.getKey("/Ordering")) != u"Identity",
               u"is not of the characters Adobe-Identity"_s);
    }

    void checkDescriptor()
    {
        static const QRegularExpression subset(u"^[A-Z]{6}\\+[!-~]+$"_s);
        Object descriptor = m_descendant.getKey("/FontDescriptor");
        if (!m_pdf.require(descriptor, m_name + u"’s descriptor"_s,
                           {"/Type", "/FontName", "/Flags", "/FontBBox", "/ItalicAngle", "/Ascent", "/Descent",
                            "/CapHeight", "/StemV", "/FontFile2"}))
            return;
        m_pdf.requireType(descriptor, m_name + u"’s descriptor"_s, "FontDescriptor");
        for (const char *key : {"/ItalicAngle", "/Ascent", "/Descent", "/CapHeight", "/StemV"})
            refuse(!descriptor.getKey(key).isNumber(), u"has a %1 that is no number"_s.arg(QLatin1StringView(key)));
        const QString name = nameOf(m_object.getKey("/BaseFont"));
        refuse(!subset.match(name).hasMatch(), u"has no subset tag before its name"_s);
        refuse(nameOf(m_descendant.getKey("/BaseFont")) != name || nameOf(descriptor.getKey("/FontName")) != name,
               u"is named differently in its parts"_s);
        Object flags = descriptor.getKey("/Flags");
        const auto bits = flags.isInteger() ? flags.getIntValue() : 0;
        refuse(((bits & 4) != 0) == ((bits & 32) != 0), u"is neither symbolic nor not (/Flags)"_s);
        refuse(!rectangleOf(descriptor.getKey("/FontBBox")), u"has a /FontBBox that is no rectangle"_s);
        Object file = descriptor.getKey("/FontFile2");
        refuse(!file.isStream() || m_font.program.isEmpty(), u"is not embedded"_s);
        Object length = file.isStream() ? file.getDict().getKey("/Length1") : Object::newNull();
        refuse(!length.isInteger() || length.getIntValue() != m_font.program.size(),
               u"has a program of another length than its /Length1"_s);
    }

    void checkCodes(const readback::TrueType &program)
    {
        Object map = m_descendant.getKey("/CIDToGIDMap");
        refuse(!map.isStream() && nameOf(map) != u"Identity", u"has a /CIDToGIDMap that is none"_s);
        for (const int code : m_used) {
            const QString named = u"code %1"_s.arg(code);
            refuse(!m_font.character(code), u"has an encoding without its %1"_s.arg(named));
            if (!m_font.character(code))
                continue;
            const std::optional<int> glyph = m_font.glyph(code);
            refuse(!glyph, u"has a /CIDToGIDMap without its %1"_s.arg(named));
            if (!glyph)
                continue;
            refuse(*glyph == 0, u"draws .notdef for its %1"_s.arg(named));
            refuse(*glyph >= program.glyphCount(), u"has no glyph for its %1"_s.arg(named));
            refuse(std::abs(m_font.width(code) - program.advance(*glyph)) > 0.5,
                   u"gives its %1 another width than its program does"_s.arg(named));
            const QString text = m_font.unicode.unicode.value(code);
            const bool seen = !text.isEmpty() && text.front().isLetterOrNumber();
            refuse(seen && !program.hasOutline(*glyph), u"says “%1” and draws nothing"_s.arg(text));
        }
    }

    void checkUnicode()
    {
        for (const int code : m_used) {
            const QString text = m_font.unicode.unicode.value(code);
            refuse(text.isEmpty(), u"says nothing (/ToUnicode) for its code %1"_s.arg(code));
            for (const QChar c : text)
                refuse(c.unicode() == 0 || c.unicode() == 0xfeff || c.unicode() == 0xfffe || c.unicode() == 0xffff,
                       u"says U+%1 (/ToUnicode) for its code %2"_s.arg(c.unicode(), 4, 16, QChar(u'0')).arg(code));
            refuse(!text.isValidUtf16(), u"says half a character (/ToUnicode) for its code %1"_s.arg(code));
        }
    }

    Inspected &m_pdf;
    const readback::Font &m_font;
    Object m_object;
    Object m_descendant;
    QSet<int> m_used;
    QString m_name;
};

} // namespace

void checkFonts(Inspected &pdf)
{
    std::map<const readback::Font *, QSet<int>> used;
    for (const readback::PageContent &content : pdf.contents) {
        for (const readback::Painting &painting : content.paintings) {
            for (const readback::Glyph &glyph : painting.glyphs) {
                if (painting.font)
                    used[painting.font].insert(glyph.code);
            }
        }
    }
    for (Object &page : pdf.file.pages) { // Those that no text uses, too.
        Object fonts =
            page.getKey("/Resources").isDictionary() ? page.getKey("/Resources").getKey("/Font") : Object::newNull();
        if (!fonts.isDictionary())
            continue;
        for (const std::string &key : fonts.getKeys()) {
            if (const readback::Font *font = pdf.fonts.of(fonts.getKey(key)))
                used[font];
        }
    }
    QStringList names;
    for (const auto &[font, codes] : used) {
        FontCheck(pdf, *font, codes).check();
        const QString name = nameOf(Object(font->object).getKey("/BaseFont"));
        pdf.refuse(names.contains(name), u"Two fonts are named %1."_s.arg(name));
        names.append(name);
    }
}

} // namespace checks
