#pragma once

#include "ui/pages/display.h"

#include <QImage>

// Pages as pictures, grey, at 144 dots per inch: ours, and those of programs that are not ours.
QImage painted(const pages::Pages &pages, qsizetype page);
QList<QImage> drawnByPoppler(const QByteArray &pdf);
QList<QImage> drawnByMupdf(const QByteArray &pdf);

struct Difference {
    double grey = 0; // Of 255, between the means of two windows at the same place: the largest.
    QPointF at;      // Where, in points from the upper left corner.
};
// In windows of six points: small enough for a word that stands three points from its place, is missing or in another
// font; large enough for the edges of letters, which each program softens in its own way. In windows of twenty: for
// pale tints behind letters.
Difference difference(const QImage &one, const QImage &other, int points = 6);
