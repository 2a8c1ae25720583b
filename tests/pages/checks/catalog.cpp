#include "tests/pages/checks/inspected.h"

using namespace Qt::StringLiterals;

namespace checks {

namespace {

bool isTrue(Object object) { return object.isBool() && object.getBoolValue(); }

void checkBoxes(Inspected &pdf, Object page, const QString &name)
{
    const std::optional<QRectF> paper = rectangleOf(page.getKey("/MediaBox"));
    pdf.refuse(!paper || paper->width() < 3 || paper->height() < 3 || paper->width() > 14400 || paper->height() > 14400,
               name + u" has no paper: its /MediaBox is no rectangle of 3 to 14400 points."_s);
    for (const char *key : {"/CropBox", "/TrimBox", "/BleedBox", "/ArtBox"}) {
        if (!page.hasKey(key))
            continue;
        const std::optional<QRectF> box = rectangleOf(page.getKey(key));
        pdf.refuse(!box || !paper || !paper->contains(*box),
                   u"%1 has a %2 that lies outside of its paper."_s.arg(name, QLatin1StringView(key)));
    }
}

void checkPages(Inspected &pdf)
{
    Object pages = pdf.file.root.getKey("/Pages");
    if (!pdf.require(pages, u"The page tree"_s, {"/Type", "/Kids", "/Count"}))
        return;
    Object count = pages.getKey("/Count");
    pdf.refuse(!count.isInteger() || count.getIntValue() != qint64(pdf.file.pages.size()),
               u"The page tree counts its pages wrongly."_s);
    pdf.refuse(pdf.file.pages.empty(), u"There are no pages."_s);
    pdf.requireType(pages, u"The page tree"_s, "Pages");
    for (size_t i = 0; i < pdf.file.pages.size(); ++i) {
        Object page = pdf.file.pages[i];
        const QString name = u"Page %1"_s.arg(i + 1);
        pdf.require(page, name,
                    {"/Type", "/Parent", "/MediaBox", "/Resources", "/Contents", "/StructParents", "/Tabs"});
        pdf.requireType(page, name, "Page");
        Object parent = page.getKey("/Parent");
        pdf.refuse(!parent.isDictionary() || nameOf(parent.getKey("/Type")) != u"Pages", name + u" has no parent."_s);
        pdf.refuse(nameOf(page.getKey("/Tabs")) != u"S",
                   name + u" is not tabbed through in the order of its structure."_s);
        checkBoxes(pdf, page, name);
    }
}

} // namespace

void checkCatalog(Inspected &pdf)
{
    Object root = pdf.file.root;
    pdf.require(root, u"The catalog"_s,
                {"/Type", "/Pages", "/Lang", "/MarkInfo", "/ViewerPreferences", "/StructTreeRoot", "/Metadata",
                 "/OutputIntents"});
    pdf.requireType(root, u"The catalog"_s, "Catalog");
    pdf.refuse(!isLanguage(textOf(root.getKey("/Lang"))), u"The document's language is no language tag."_s);
    Object mark = root.getKey("/MarkInfo");
    pdf.refuse(!mark.isDictionary() || !isTrue(mark.getKey("/Marked")), u"The file does not say that it is /Marked."_s);
    pdf.refuse(mark.isDictionary() && isTrue(mark.getKey("/Suspects")),
               u"The file says that its tags are /Suspects."_s);
    Object viewer = root.getKey("/ViewerPreferences");
    pdf.refuse(!viewer.isDictionary() || !isTrue(viewer.getKey("/DisplayDocTitle")),
               u"The window would not show the title: no /DisplayDocTitle."_s);
    pdf.refuse(root.hasKey("/OpenAction"), u"Opening the file does something: it has an /OpenAction."_s);
    pdf.refuse(root.hasKey("/AcroForm"), u"The file has a form."_s);
    pdf.refuse(root.hasKey("/Perms") || root.hasKey("/Requirements"), u"The catalog asks for more than a reader."_s);
    pdf.refuse(root.hasKey("/Version") && nameOf(root.getKey("/Version")) > u"1.7"_s, u"The version is above 1.7."_s);
    Object tree = root.getKey("/StructTreeRoot");
    pdf.require(tree, u"The structure tree"_s, {"/Type", "/K", "/ParentTree"});
    checkPages(pdf);
}

} // namespace checks
