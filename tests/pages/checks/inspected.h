#pragma once

#include "tests/pages/readback/content.h"
#include "tests/pages/readback/tree.h"

// The parts of faultsOf(), each about one subject. Where one stands on another's ground, it passes over what that one
// refuses.
namespace checks {

using readback::allOf;
using readback::bytesOf;
using readback::idOf;
using readback::nameOf;
using readback::Object;
using readback::rectangleOf;
using readback::streamOf;
using readback::textOf;

// A PDF taken apart, and what is wrong with it so far.
struct Inspected {
    explicit Inspected(const QByteArray &pdf);

    readback::File file;
    readback::Tree tree;
    readback::Fonts fonts;
    std::vector<readback::PageContent> contents; // By page.
    QStringList faults;

    // Each sentence once.
    void refuse(bool wrong, const QString &sentence);
    // That each key is there. False where one is missing or it is no dictionary.
    bool require(Object dictionary, const QString &name, std::initializer_list<const char *> keys);
    // That its /Type is this.
    void requireType(Object dictionary, const QString &name, const char *type);
};

void checkBytes(Inspected &pdf);      // Header, end, the frame of each object.
void checkObjects(Inspected &pdf);    // What stands nowhere in PDF/A: each object is looked at.
void checkCatalog(Inspected &pdf);    // The catalog, pages.
void checkMetadata(Inspected &pdf);   // XMP, and that the information dictionary says the same.
void checkColours(Inspected &pdf);    // The output intent and its profile; no colours that it does not cover.
void checkFonts(Inspected &pdf);      // Fonts and the codes that are used of them.
void checkContent(Inspected &pdf);    // All painted marked or artifact.
void checkParentTree(Inspected &pdf); // From the content to the tree and back.
void checkElements(Inspected &pdf);   // Types, their nesting and attributes.
void checkTables(Inspected &pdf);
void checkHeadings(Inspected &pdf);
void checkAnnotations(Inspected &pdf);
void checkOutline(Inspected &pdf);
void checkAttachments(Inspected &pdf);
void checkContrast(Inspected &pdf); // Of text against what is painted below it.
void checkOverlaps(Inspected &pdf); // Words over words.

// BCP 47, as far as form goes.
bool isLanguage(const QString &tag);

} // namespace checks
