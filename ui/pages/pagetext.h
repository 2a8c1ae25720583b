#pragma once

#include "ui/pages/display.h"

#include <QList>

namespace pages {

// What stands on a page, in reading order, a line a line; without head and foot.
QString textOf(const Pages &pages, qsizetype page);

struct Found {
    qsizetype page = 0;
    QList<QRectF> rects; // One for each line that it stands on.
};

// Where the words stand, on any page, whatever their case; over line ends, too. Empty words stand nowhere.
QList<Found> find(const Pages &pages, const QString &words);

} // namespace pages
