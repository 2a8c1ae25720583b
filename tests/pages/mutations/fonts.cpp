#include "tests/pages/mutations/mutation.h"

namespace mutations {

namespace {

Object descriptor(File &file) { return at(descendant(file), {"/FontDescriptor"}); }
Object unicode(File &file) { return at(font(file), {"/ToUnicode"}); }
Object program(File &file) { return at(descriptor(file), {"/FontFile2"}); }

void rename(Object dictionary, const char *key, const char *to) { dictionary.replaceKey(key, Object::newName(to)); }

// The first in the map, of a letter: "<41>" in "<41><0041>".
qsizetype firstEntry(const QByteArray &map) { return map.indexOf("beginbfchar\n<") + 13; }
int codeAt(const QByteArray &map, qsizetype place)
{
    return map.mid(place, map.indexOf('>', place) - place).toInt(nullptr, 16);
}

// What the first code says.
void sayFirst(File &file, const QByteArray &hex)
{
    QByteArray map = readback::streamOf(unicode(file));
    const qsizetype from = map.indexOf("><", firstEntry(map)) + 2;
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
    {"a font is vertical", "neither Identity-H nor", [](File &f) { rename(font(f), "/Encoding", "/Identity-V"); }},
    {"an encoding is vertical", "horizontally",
     [](File &f) { at(font(f), {"/Encoding"}).getDict().replaceKey("/WMode", parse("1")); }},
    {"an encoding is vertical within", "horizontally",
     [](File &f) { replaceIn(at(font(f), {"/Encoding"}), "/WMode 0", "/WMode 1"); }},
    {"an encoding has two names", "two names",
     [](File &f) { replaceIn(at(font(f), {"/Encoding"}), "/CMapName/Minutebook-H", "/CMapName/Other-H"); }},
    {"an encoding is of other characters", "Adobe-Identity",
     [](File &f) {
         at(font(f), {"/Encoding", "/CIDSystemInfo"}).replaceKey("/Ordering", parse("(Japan1)"));
     }},
    {"an encoding has no codespace", "codespace",
     [](File &f) { replaceIn(at(font(f), {"/Encoding"}), "endcodespacerange", "endcidrange"); }},
    {"an encoding lacks codes", "an encoding without its",
     [](File &f) { replaceIn(at(font(f), {"/Encoding"}), "<00><ff>0", "<00><40>0"); }},
    {"codes are longer in /ToUnicode", "another length",
     [](File &f) { replaceIn(unicode(f), "<00><ff>", "<0000><ffff>"); }},
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
         QByteArray glyphs = readback::streamOf(at(descendant(f), {"/CIDToGIDMap"}));
         const QByteArray map = readback::streamOf(unicode(f));
         const int space = codeAt(map, map.lastIndexOf('<', map.indexOf("><0020>")) + 1);
         glyphs.replace(codeAt(map, firstEntry(map)) * 2, 2, glyphs.mid(space * 2, 2));
         setBytes(at(descendant(f), {"/CIDToGIDMap"}), glyphs);
     }},
    {"a width is another", "width",
     [](File &f) { at(descendant(f), {"/W"}).getArrayItem(3).setArrayItem(0, Object::newInteger(1234)); }},
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
