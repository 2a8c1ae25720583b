#include "tests/pages/mutations/mutation.h"

namespace mutations {

namespace {

void retype(Object object, const char *type) { object.replaceKey("/S", Object::newName(type)); }

void exchange(Object array, int a, int b)
{
    Object first = array.getArrayItem(a);
    array.setArrayItem(a, array.getArrayItem(b));
    array.setArrayItem(b, first);
}

const Mutation table[] = {
    {"an item is a paragraph", "holds something other than LI", [](File &f) { retype(element(f, "LI"), "/P"); }},
    {"an item stands in no list", "stands in Div", [](File &f) { retype(element(f, "L"), "/Div"); }},
    {"an item's body is a paragraph", "Lbl and LBody", [](File &f) { retype(element(f, "LBody"), "/P"); }},
    {"a label stands behind its body", "behind its LBody",
     [](File &f) {
         exchange(at(element(f, "Lbl"), {"/P", "/K"}), 0, 1);
     }},
    {"an item has two bodies", "one LBody", [](File &f) { retype(element(f, "Lbl"), "/LBody"); }},
    {"a list is said to have no labels", "ListNumbering",
     [](File &f) { at(element(f, "L", 1), {"/A"}).replaceKey("/ListNumbering", parse("/None")); }},
    {"a list's numbering is not said", "ListNumbering", [](File &f) { element(f, "L", 1).removeKey("/A"); }},
    {"a list's numbering is a word", "ListNumbering",
     [](File &f) { at(element(f, "L", 1), {"/A"}).replaceKey("/ListNumbering", parse("/Stars")); }},
    {"a table has rows of two lengths", "different lengths",
     [](File &f) {
         at(element(f, "TD"), {"/P", "/K"}).appendItem(element(f, "TD", 1));
     }},
    {"a row has lost a cell", "different lengths",
     [](File &f) {
         Object cell = element(f, "TD", 3);
         removeFrom(at(cell, {"/P", "/K"}), cell);
     }},
    {"a body of a table is a division", "other than rows", [](File &f) { retype(element(f, "TBody"), "/Div"); }},
    {"a row is a section", "other than TR", [](File &f) { retype(element(f, "TR"), "/Sect"); }},
    {"a cell is a paragraph", "other than TH and TD", [](File &f) { retype(element(f, "TD"), "/P"); }},
    {"a cell holds words and a paragraph", "side by side",
     [](File &f) {
         Object paragraph = f.pdf.makeIndirectObject(parse("<</S/P>>"));
         paragraph.replaceKey("/P", element(f, "TD"));
         addKid(element(f, "TD"), paragraph);
     }},
    {"a head cell has no scope", "Scope", [](File &f) { element(f, "TH").removeKey("/A"); }},
    {"a head cell has a scope of no kind", "Scope",
     [](File &f) { at(element(f, "TH"), {"/A"}).replaceKey("/Scope", parse("/Somewhere")); }},
    {"a scope belongs to a list", "attribute of tables",
     [](File &f) { at(element(f, "TH"), {"/A"}).replaceKey("/O", parse("/List")); }},
    {"a cell of the head is data", "no TH of its column",
     [](File &f) {
         Object cell = at(element(f, "THead"), {"/K", "/K"}).getArrayItem(0);
         retype(cell, "/TD");
         cell.removeKey("/A");
     }},
    {"the caption comes last", "wrong place",
     [](File &f) {
         Object kids = at(element(f, "Caption"), {"/P", "/K"});
         exchange(kids, 0, kids.getArrayNItems() - 1);
     }},
    {"a table has two heads", "two THead", [](File &f) { retype(element(f, "TBody", 1), "/THead"); }},
    {"a heading skips a level", "skips", [](File &f) { retype(element(f, "H2"), "/H4"); }},
    {"there is a second title", "second H1", [](File &f) { retype(element(f, "H2"), "/H1"); }},
    {"the first heading is no title", "first heading", [](File &f) { retype(element(f, "H1"), "/H2"); }},
    {"a picture says nothing", "Alt", [](File &f) { element(f, "Figure").removeKey("/Alt"); }},
    {"a picture says an empty text", "Alt", [](File &f) { element(f, "Figure").replaceKey("/Alt", parse("()")); }},
    {"a picture has no place", "BBox", [](File &f) { element(f, "Figure").removeKey("/A"); }},
    {"a picture lies off the paper", "outside of its page",
     [](File &f) { at(element(f, "Figure"), {"/A"}).replaceKey("/BBox", parse("[500 700 700 800]")); }},
    {"a picture lies elsewhere", "outside of its BBox",
     [](File &f) { at(element(f, "Figure"), {"/A"}).replaceKey("/BBox", parse("[10 10 40 40]")); }},
    {"a type is of our own", "standard type", [](File &f) { retype(element(f, "Sect"), "/Item"); }},
    {"a section holds words by itself", "holds content by itself",
     [](File &f) { retype(element(f, "P", 0), "/Sect"); }},
    {"a section stands in a paragraph", "stands in", [](File &f) { retype(element(f, "Sect"), "/P"); }},
    {"an element has no type", "/S", [](File &f) { element(f, "H3").removeKey("/S"); }},
    {"an element names another parent", "another parent",
     [](File &f) { element(f, "H1").replaceKey("/P", element(f, "Sect")); }},
    {"an element is not reached", "does not reach",
     [](File &f) {
         Object section = element(f, "H3");
         removeFrom(at(section, {"/P", "/K"}), section);
     }},
    {"an element stands in the tree twice", "twice",
     [](File &f) {
         at(element(f, "H1"), {"/P", "/K"}).appendItem(element(f, "H1"));
     }},
    {"words of another language do not say so", "says nothing that",
     [](File &f) { element(f, "Span").removeKey("/Lang"); }},
    {"a language is none", "language tag", [](File &f) { element(f, "Span").replaceKey("/Lang", parse("(Welsh!)")); }},
    {"a language is empty", "empty language", [](File &f) { element(f, "P").replaceKey("/Lang", parse("()")); }},
    {"there is no Document", "one Document", [](File &f) { retype(element(f, "Document"), "/Sect"); }},
};

} // namespace

std::vector<Mutation> ofStructure() { return {std::begin(table), std::end(table)}; }

} // namespace mutations
