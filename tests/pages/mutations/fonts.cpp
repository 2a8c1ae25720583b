#include "tests/pages/mutations/mutation.h"

namespace mutations {

namespace {

Object descriptor(File &file) { return at(descendant(file), {"/FontDescriptor"}); }
Object unicode(File &file) { return at(font(file), {"/ToUnicode"}); }
Object program(File &file) { return at(descriptor(file), {"/FontFile2"}); }

void rename(Object dictionary, const char *key, const char *to) { dictionary.replaceKey(key, Object::newName(to)); }

// "<0001><0061>" in the map: what the first code says.
void sayFirst(File &file, const QByteArray &hex)
{
    QByteArray map = readback::streamOf(unicode(file));
    const qsizetype from = map.indexOf("<0001><") + 7;
    map.replace(from, map.indexOf('>', from) - from, hex);
    setBytes(unicode(file), map);
}

const Mutation table[] = {
    {"a font is not embedded", "/FontFile2", [](File &f) { descriptor(f).removeKey("/FontFile2"); }},
    {"a font has no subset tag", "subset tag",
     [](File &f) {
         rename(font(f), "/BaseFont", "/SourceSans3-Regular");
         rename(descendant(f), "/BaseFont", "/SourceSans3-Regular");
         rename(descriptor(f), "/FontName", "/SourceSans3-Regular");
     }},
    {"a font has two names", "named differently", [](File &f) { rename(descriptor(f), "/FontName", "/ABCDEF+Other"); }},
    {"a font is vertical", "Identity-H", [](File &f) { rename(font(f), "/Encoding", "/Identity-V"); }},
    {"a font is of other characters", "Adobe-Identity",
     [](File &f) { at(descendant(f), {"/CIDSystemInfo"}).replaceKey("/Ordering", parse("(Japan1)")); }},
    {"a font is of PostScript outlines", "TrueType",
     [](File &f) { rename(descendant(f), "/Subtype", "/CIDFontType0"); }},
    {"a font is a simple one", "composite", [](File &f) { rename(font(f), "/Subtype", "/TrueType"); }},
    {"the map of glyphs ends too soon", "/CIDToGIDMap",
     [](File &f) { setBytes(at(descendant(f), {"/CIDToGIDMap"}), QByteArray(4, '\1')); }},
    {"the map of glyphs leads to .notdef", ".notdef",
     [](File &f) { setBytes(at(descendant(f), {"/CIDToGIDMap"}), QByteArray(4000, '\0')); }},
    {"the map of glyphs leads out of the font", "no glyph",
     [](File &f) { setBytes(at(descendant(f), {"/CIDToGIDMap"}), QByteArray(4000, '\x7f')); }},
    {"there is no map of glyphs", "/CIDToGIDMap", [](File &f) { descendant(f).removeKey("/CIDToGIDMap"); }},
    {"letters draw a space", "draws nothing",
     [](File &f) {
         QByteArray map = readback::streamOf(at(descendant(f), {"/CIDToGIDMap"}));
         const qsizetype space = readback::streamOf(unicode(f)).indexOf("><0020>");
         const int code = readback::streamOf(unicode(f)).mid(space - 4, 4).toInt(nullptr, 16);
         map.replace(2, 2, map.mid(qsizetype(code) * 2, 2));
         setBytes(at(descendant(f), {"/CIDToGIDMap"}), map);
     }},
    {"a width is another", "width",
     [](File &f) { at(descendant(f), {"/W"}).getArrayItem(1).setArrayItem(1, Object::newInteger(1234)); }},
    {"there are no widths", "/W", [](File &f) { descendant(f).removeKey("/W"); }},
    {"a font says nothing", "/ToUnicode", [](File &f) { font(f).removeKey("/ToUnicode"); }},
    {"a code says U+0000", "U+0000", [](File &f) { sayFirst(f, "0000"); }},
    {"a code says a byte order mark", "U+feff", [](File &f) { sayFirst(f, "FEFF"); }},
    {"a code says half a character", "half a character", [](File &f) { sayFirst(f, "D83D"); }},
    {"a code says nothing", "says nothing", [](File &f) { sayFirst(f, ""); }},
    {"the program has no outlines", "glyf", [](File &f) { replaceIn(program(f), "glyf", "gxyf"); }},
    {"the program is cut short", "font program",
     [](File &f) { setBytes(program(f), readback::streamOf(program(f)).first(300)); }},
    {"the program has no magic number", "magic", [](File &f) { replaceIn(program(f), "\x5f\x0f\x3c\xf5", "abcd"); }},
    {"the program is longer than it says", "/Length1",
     [](File &f) { setBytes(program(f), readback::streamOf(program(f)) + "more"); }},
    {"a font is neither symbolic nor not", "symbolic", [](File &f) { descriptor(f).replaceKey("/Flags", parse("0")); }},
    {"a font has no height", "/CapHeight", [](File &f) { descriptor(f).removeKey("/CapHeight"); }},
    {"two fonts have one name", "Two fonts",
     [](File &f) {
         Object fonts = at(f.pages.front(), {"/Resources", "/Font"});
         Object other = fonts.getKey(*std::next(fonts.getKeys().begin()));
         other.replaceKey("/BaseFont", font(f).getKey("/BaseFont"));
     }},
};

} // namespace

std::vector<Mutation> ofFonts() { return {std::begin(table), std::end(table)}; }

} // namespace mutations
