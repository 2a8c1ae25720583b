#include "tests/pages/mutations/mutation.h"

// The bytes, the catalog, pages, what PDF/A forbids wherever it stands.
namespace mutations {

namespace {

Object root(File &file) { return file.root; }

const Mutation table[] = {
    {"the version is 1.9", "version", nullptr, [](QByteArray &b) { replaceIn(b, "%PDF-1.7", "%PDF-1.9"); }},
    {"the comment is text", "comment", nullptr, [](QByteArray &b) { replaceIn(b, "%\xe2\xe3\xcf\xd3", "%abcd"); }},
    {"something stands behind the end", "behind the end", nullptr, [](QByteArray &b) { b += "\nmore\n"; }},
    {"the file is cut short", "libqpdf", nullptr, [](QByteArray &b) { b.truncate(b.size() - 400); }},
    {"an object begins in the middle of a line", "line of its own", nullptr,
     [](QByteArray &b) { replaceIn(b, " 0 obj\n<<", " 0 obj <<"); }},
    {"a stream does not end with a line", "end with a line", nullptr,
     [](QByteArray &b) { replaceIn(b, "\nendstream", " endstream"); }},
    {"there is no ID", "/ID", nullptr, [](QByteArray &b) { replaceIn(b, "/ID[<", "/IX[<"); }},
    {"the trailer has an ID of one string", "/ID", nullptr,
     [](QByteArray &b) {
         const qsizetype to = b.lastIndexOf("><");
         b.replace(to, 2, "  ");
     }},
    {"there is no language", "/Lang", [](File &f) { root(f).removeKey("/Lang"); }},
    {"the language is a word", "language tag",
     [](File &f) { root(f).replaceKey("/Lang", parse("(English language)")); }},
    {"the file is not marked", "/Marked", [](File &f) { root(f).replaceKey("/MarkInfo", parse("<</Marked false>>")); }},
    {"there is no MarkInfo", "/MarkInfo", [](File &f) { root(f).removeKey("/MarkInfo"); }},
    {"the tags are suspects", "/Suspects",
     [](File &f) { at(root(f), {"/MarkInfo"}).replaceKey("/Suspects", parse("true")); }},
    {"the window shows the file's name", "/DisplayDocTitle",
     [](File &f) { at(root(f), {"/ViewerPreferences"}).replaceKey("/DisplayDocTitle", parse("false")); }},
    {"there is no structure tree", "structure tree", [](File &f) { root(f).removeKey("/StructTreeRoot"); }},
    {"opening runs a program", "JavaScript",
     [](File &f) { root(f).replaceKey("/OpenAction", parse("<</S/JavaScript/JS(app.alert(1))>>")); }},
    {"opening goes to a page", "/OpenAction",
     [](File &f) { root(f).replaceKey("/OpenAction", parse("<</S/GoTo/D[0/Fit]>>")); }},
    {"there are actions for events", "events",
     [](File &f) { root(f).replaceKey("/AA", parse("<</WC<</S/URI/URI(a:b)>>>>")); }},
    {"there is a form", "form", [](File &f) { root(f).replaceKey("/AcroForm", parse("<</Fields[]>>")); }},
    {"there are layers", "/OCProperties",
     [](File &f) { root(f).replaceKey("/OCProperties", parse("<</OCGs[]/D<<>>>>")); }},
    {"a page is not tabbed through in order", "tabbed", [](File &f) { f.pages[1].replaceKey("/Tabs", parse("/R")); }},
    {"a page has no order of tabs", "/Tabs", [](File &f) { f.pages[1].removeKey("/Tabs"); }},
    {"a page is larger than its paper", "/CropBox",
     [](File &f) { f.pages[0].replaceKey("/CropBox", parse("[0 0 900 900]")); }},
    {"a page has no paper", "/MediaBox", [](File &f) { f.pages[0].replaceKey("/MediaBox", parse("[0 0 0 0]")); }},
    {"a page is see-through", "transparency",
     [](File &f) { f.pages[0].replaceKey("/Group", parse("<</S/Transparency/CS/DeviceRGB>>")); }},
    {"a state of graphics lets through", "transparency",
     [](File &f) { at(f.pages[0], {"/Resources"}).replaceKey("/ExtGState", parse("<</G0<</ca 0.5>>>>")); }},
    {"a picture has a mask", "transparency",
     [](File &f) {
         Object picture = at(f.pages[0], {"/Resources", "/XObject", "/Im0"});
         picture.getDict().replaceKey("/SMask", picture);
     }},
    {"a picture is interpolated", "interpolated",
     [](File &f) {
         at(f.pages[0], {"/Resources", "/XObject", "/Im0"}).getDict().replaceKey("/Interpolate", parse("true"));
     }},
    {"a picture has more lines than bytes", "another size",
     [](File &f) {
         at(f.pages[0], {"/Resources", "/XObject", "/Im0"}).getDict().replaceKey("/Height", parse("99"));
     }},
    {"a picture is of inks", "other than RGB",
     [](File &f) {
         at(f.pages[0], {"/Resources", "/XObject", "/Im0"}).getDict().replaceKey("/ColorSpace", parse("/DeviceCMYK"));
     }},
    {"a stream lies in another file", "another file",
     [](File &f) { content(f).getDict().replaceKey("/F", parse("(other.bin)")); }},
    {"a stream is packed by LZW", "LZWDecode",
     [](File &f) { content(f).getDict().replaceKey("/Filter", parse("/LZWDecode")); }},
    {"a string is too long", "32767",
     [](File &f) { f.pages[0].replaceKey("/PieceInfo", Object::newString(std::string(40000, 'x'))); }},
};

} // namespace

std::vector<Mutation> ofTheFile() { return {std::begin(table), std::end(table)}; }

} // namespace mutations
