#include "tests/pages/mutations/mutation.h"

// Content and its way to the structure tree and back.
namespace mutations {

namespace {

void addContent(File &file, const QByteArray &bytes)
{
    setBytes(content(file), readback::streamOf(content(file)) + bytes);
}

Object colours(File &file) { return at(file.pages.front(), {"/Resources", "/ColorSpace", "/Ink"}); }
int count(File &file) { return colours(file).getArrayItem(2).getIntValueAsInt() + 1; }

Object parents(File &file) { return at(file.root, {"/StructTreeRoot", "/ParentTree", "/Nums"}); }
Object parentsOfPage(File &file) { return parents(file).getArrayItem(1); }

const Mutation table[] = {
    {"a shape is neither marked nor an artifact", "neither marked nor",
     [](File &f) { addContent(f, "10 10 20 20 re f\n"); }},
    {"text is in a sequence without an MCID", "neither marked nor",
     [](File &f) { inContent(f, "/P<</MCID 3>>BDC", "/P BMC"); }},
    {"an artifact stands in marked content", "artifact in marked content",
     [](File &f) { inContent(f, "/P<</MCID 1>>BDC\n", "/P<</MCID 1>>BDC\n/Artifact<</Type/Layout>>BDC EMC\n"); }},
    {"marked content stands in an artifact", "marked content in an artifact",
     [](File &f) {
         replaceIn(everyPage(f), "/Artifact<</Type/Layout>>BDC\n",
                   "/Artifact<</Type/Layout>>BDC\n/P<</MCID 99>>BDC EMC\n");
     }},
    {"marked content stands in marked content", "marked content in marked content",
     [](File &f) { inContent(f, "/P<</MCID 1>>BDC\n", "/P<</MCID 1>>BDC\n/P<</MCID 99>>BDC EMC\n"); }},
    {"two sequences have one MCID", "two sequences",
     [](File &f) { inContent(f, "/P<</MCID 3>>BDC", "/P<</MCID 1>>BDC"); }},
    {"an artifact has no type", "of no type",
     [](File &f) { replaceIn(everyPage(f), "/Artifact<</Type/Layout>>BDC", "/Artifact BMC"); }},
    {"a footer does not say that it is one", "of no subtype",
     [](File &f) { inContent(f, "/Type/Pagination/Subtype/Footer", "/Type/Pagination"); }},
    {"a sequence is not closed", "not closed", [](File &f) { addContent(f, "/Artifact<</Type/Layout>>BDC\n"); }},
    {"a sequence is closed twice", "closed that was not opened", [](File &f) { addContent(f, "EMC\n"); }},
    {"a state is restored that was not saved", "restored", [](File &f) { addContent(f, "Q\n"); }},
    {"an operator is none", "no operator", [](File &f) { addContent(f, "1 2 xyz\n"); }},
    {"a font is not there", "font", [](File &f) { inContent(f, "/F1 13 Tf", "/F99 13 Tf"); }},
    {"a picture is not there", "resources", [](File &f) { inContent(f, "/Im0 Do", "/Im9 Do"); }},
    {"text is invisible", "nobody sees", [](File &f) { inContent(f, "/F1 13 Tf", "/F1 13 Tf 3 Tr"); }},
    {"text is of inks", "other than RGB", [](File &f) { inContent(f, "2 sc\n/F1 13", "0 0 0 1 k\n/F1 13"); }},
    {"text is pale", "stands out", [](File &f) { inContent(f, "2 sc\n/F1 13", "0.5 0.5 0.5 rg\n/F1 13"); }},
    {"a colour of the table is pale", "stands out",
     [](File &f) { colours(f).setArrayItem(3, Object::newString(std::string(size_t(3 * count(f)), '\xdd'))); }},
    {"a colour is not in the table", "does not have", [](File &f) { inContent(f, "2 sc\n/F1 13", "99 sc\n/F1 13"); }},
    {"the table of colours is shorter than it says", "another size",
     [](File &f) { colours(f).setArrayItem(2, Object::newInteger(200)); }},
    {"the table of colours is of inks", "no table of RGB",
     [](File &f) { colours(f).setArrayItem(1, Object::newName("/DeviceCMYK")); }},
    {"the table of colours is not there", "no table of RGB",
     [](File &f) { replaceIn(everyPage(f), "/Ink cs", "/Nib cs"); }},
    {"text is tiny", "six points", [](File &f) { inContent(f, "/F1 13 Tf", "/F1 3 Tf"); }},
    {"a line is painted off the paper", "outside of its paper",
     [](File &f) { inContent(f, "70 707.33 Td", "500 707.33 Td"); }},
    {"a line is painted over another", " over ", [](File &f) { inContent(f, "0 -30.43 Td", "0 0 Td"); }},
    {"the content is tagged otherwise than its element", "is tagged",
     [](File &f) { inContent(f, "/P<</MCID 1>>", "/H2<</MCID 1>>"); }},
    {"a page has no entry in the parent tree", "no entry",
     [](File &f) { f.pages[0].replaceKey("/StructParents", parse("9999")); }},
    {"a page says nothing of the parent tree", "/StructParents",
     [](File &f) { f.pages[0].removeKey("/StructParents"); }},
    {"two entries of the parent tree are exchanged", "another element",
     [](File &f) {
         Object array = parentsOfPage(f);
         Object first = array.getArrayItem(1);
         array.setArrayItem(1, array.getArrayItem(2));
         array.setArrayItem(2, first);
     }},
    {"the parent tree has an entry too many", "counts the content",
     [](File &f) { parentsOfPage(f).appendItem(parentsOfPage(f).getArrayItem(0)); }},
    {"the parent tree has an entry too few", "counts the content",
     [](File &f) { parentsOfPage(f).eraseItem(parentsOfPage(f).getArrayNItems() - 1); }},
    {"the parent tree has a key that nothing uses", "nothing uses",
     [](File &f) {
         parents(f).appendItem(Object::newInteger(7777));
         parents(f).appendItem(element(f, "P"));
     }},
    {"the next key of the parent tree is in use", "next key",
     [](File &f) { at(f.root, {"/StructTreeRoot"}).replaceKey("/ParentTreeNextKey", parse("1")); }},
    {"there is no parent tree", "/ParentTree",
     [](File &f) { at(f.root, {"/StructTreeRoot"}).removeKey("/ParentTree"); }},
    {"content has no place in the tree", "no place in the structure tree",
     [](File &f) { element(f, "H1").removeKey("/K"); }},
    {"an element names content that is not there", "not there",
     [](File &f) { addKid(element(f, "H1"), Object::newInteger(999)); }},
    {"two elements have the same content", "Two elements",
     [](File &f) { addKid(element(f, "H1"), Object::newInteger(1)); }},
    {"content is on no page", "no page", [](File &f) { element(f, "H1").removeKey("/Pg"); }},
};

} // namespace

std::vector<Mutation> ofContent() { return {std::begin(table), std::end(table)}; }

} // namespace mutations
