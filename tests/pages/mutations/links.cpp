#include "tests/pages/mutations/mutation.h"

// Links and the outline.
namespace mutations {

namespace {

Object action(File &file) { return at(link(file), {"/A"}); }
Object entry(File &file) { return at(file.root, {"/Outlines", "/First"}); }

const Mutation table[] = {
    {"a link has no place in the tree", "OBJR",
     [](File &f) {
         Object kids = at(element(f, "Link"), {"/K"});
         for (int i = kids.getArrayNItems(); i-- > 0;) {
             if (kids.getArrayItem(i).isDictionary() && kids.getArrayItem(i).hasKey("/Obj"))
                 kids.eraseItem(i);
         }
     }},
    {"a link stands in a span", "Link", [](File &f) { element(f, "Link").replaceKey("/S", parse("/Span")); }},
    {"a link says nothing", "/Contents", [](File &f) { link(f).removeKey("/Contents"); }},
    {"a link says an empty text", "/Contents", [](File &f) { link(f).replaceKey("/Contents", parse("( )")); }},
    {"a link is not printed", "printed", [](File &f) { link(f).replaceKey("/F", parse("0")); }},
    {"a link is hidden", "hidden", [](File &f) { link(f).replaceKey("/F", parse("6")); }},
    {"a link leads nowhere", "/URI", [](File &f) { action(f).removeKey("/URI"); }},
    {"a link leads to words", "address", [](File &f) { action(f).replaceKey("/URI", parse("(over there)")); }},
    {"a link starts a program", "none that opens", [](File &f) { action(f).replaceKey("/S", parse("/Launch")); }},
    {"a link does a second thing", "second thing",
     [](File &f) { action(f).replaceKey("/Next", parse("<</S/URI/URI(a:b)>>")); }},
    {"a link does nothing", "/A", [](File &f) { link(f).removeKey("/A"); }},
    {"a link has no way to the tree", "/StructParent", [](File &f) { link(f).removeKey("/StructParent"); }},
    {"a link's way to the tree is another's", "another element",
     [](File &f) { link(f).replaceKey("/StructParent", parse("0")); }},
    {"a link lies elsewhere", "over its words", [](File &f) { link(f).replaceKey("/Rect", parse("[1 1 9 9]")); }},
    {"a link lies off the paper", "outside of its page",
     [](File &f) { link(f).replaceKey("/Rect", parse("[600 1 700 9]")); }},
    {"an annotation is a note", "no link", [](File &f) { link(f).replaceKey("/Subtype", parse("/Text")); }},
    {"a link paints a border", "paints something", [](File &f) { link(f).replaceKey("/Border", parse("[0 0 1]")); }},
    {"there is no outline", "no outline", [](File &f) { f.root.removeKey("/Outlines"); }},
    {"the outline is not shown", "/PageMode", [](File &f) { f.root.removeKey("/PageMode"); }},
    {"an entry of the outline has no title", "title", [](File &f) { entry(f).replaceKey("/Title", parse("()")); }},
    {"an entry of the outline leads nowhere", "/Dest", [](File &f) { entry(f).removeKey("/Dest"); }},
    {"an entry of the outline leads to no page", "no page",
     [](File &f) { entry(f).getKey("/Dest").setArrayItem(0, element(f, "H1")); }},
    {"an entry of the outline leads above its page", "outside of its page",
     [](File &f) { entry(f).getKey("/Dest").setArrayItem(3, parse("2000")); }},
    {"an entry of the outline is of no heading", "/SE", [](File &f) { entry(f).replaceKey("/SE", element(f, "P")); }},
    {"the outline has lost its last entries", "number of entries",
     [](File &f) { entry(f).getKey("/First").removeKey("/Next"); }},
    {"the outline counts wrongly", "/Count",
     [](File &f) { at(f.root, {"/Outlines"}).replaceKey("/Count", parse("99")); }},
    {"the outline runs in a circle", "circle",
     [](File &f) { entry(f).getKey("/First").replaceKey("/Next", entry(f).getKey("/First")); }},
    {"an entry of the outline has another one before it", "/Prev",
     [](File &f) { entry(f).getKey("/First").getKey("/Next").removeKey("/Prev"); }},
};

} // namespace

std::vector<Mutation> ofLinks() { return {std::begin(table), std::end(table)}; }

} // namespace mutations
