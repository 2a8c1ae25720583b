#include "ui/documents/printing.h"

#include "core/say.h"
#include "ui/pages/painting.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace {

// First and last, from 0.
std::pair<qsizetype, qsizetype> askedFor(const QPrinter &printer, qsizetype pages, qsizetype current)
{
    if (printer.printRange() == QPrinter::CurrentPage)
        return {current, current};
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0)
        return {std::min<qsizetype>(printer.fromPage(), pages) - 1,
                std::min<qsizetype>(std::max(printer.fromPage(), printer.toPage()), pages) - 1};
    return {0, pages - 1};
}

} // namespace

Result<void> printPages(const pages::Laid &laid, qsizetype current, QPrinter &printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true); // The margins are the document's.
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{say("The printer could not be reached; nothing was printed.")};
    pages::PagePainter pages(laid.pages);
    const auto [first, last] = askedFor(printer, qsizetype(laid.pages.pages.size()), current);
    const bool backwards = printer.pageOrder() == QPrinter::LastPageFirst;
    for (qsizetype i = 0; i <= last - first; ++i) {
        if (i > 0 && !printer.newPage())
            return Error{say("The printer stopped after %1 pages.").arg(i)};
        painter.save();
        painter.scale(printer.logicalDpiX() / 72.0, printer.logicalDpiY() / 72.0);
        pages.paint(painter, backwards ? last - i : first + i);
        painter.restore();
    }
    return painter.end() ? Result<void>() : Error{say("The printer did not take the pages; nothing was printed.")};
}
