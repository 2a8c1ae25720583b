#include "ui/pages/layout.h"

#include "ui/pages/blocksetter.h"
#include "ui/pages/furniture.h"
#include "ui/pages/paginator.h"
#include "ui/pages/watermark.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pages {

QString sentenceOf(const QList<MissingCharacter> &missing)
{
    const MissingCharacter &first = missing.first();
    const QString code = QString::number(uint(first.character), 16).toUpper().rightJustified(4, u'0');
    return QCoreApplication::translate(
               "pages", "No font on this computer has the character %1 (U+%2) of “%3”; nothing was written.")
        .arg(QString::fromUcs4(&first.character, 1), code, first.context.left(40));
}

Laid layOut(const documents::Document &document)
{
    Laid laid;
    Pages &pages = laid.pages;
    const Paper paper = paperFor(document);
    pages.paper = paper.size;
    Shaper shaper(document.typeface, document.language, pages.typeset);
    BlockSetter setter(shaper, pages, document.language);
    const Flow flow = setter.set(document.blocks, paper.width());
    Paginator(flow, setter.marks(), paper, pages).run();
    furnish(document, paper, shaper, pages);
    if (!document.mark.isEmpty())
        pages.watermark = watermark(document.mark, *pages.typeset.faces[Faces::own(true, false)].face, paper.size);
    laid.missing = shaper.missing();
    return laid;
}

} // namespace pages
