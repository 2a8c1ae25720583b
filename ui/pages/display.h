#pragma once

#include "ui/pages/structure.h"
#include "ui/pages/typeset.h"

#include <QColor>
#include <QDateTime>
#include <QList>
#include <QPolygonF>
#include <QRectF>

#include <optional>

// Pages as they are painted: on screen, on paper, into a PDF. Lengths are points (1/72 inch) from the upper left corner
// of the paper, downwards.
namespace pages {

// Words on one baseline. Those of one tag follow each other in reading order.
struct TextRun {
    float x = 0;
    float y = 0; // The baseline.
    quint32 word = 0;
    float size = 12; // The em.
    QRgb ink = 0xff000000;
    Tag tag = Tag::Layout;
};

struct Fill {
    QRectF rect;
    QRgb ink = 0xff000000;
};

struct PictureRun {
    QRectF rect;
    quint32 picture = 0; // Of Pages::pictures.
    Tag tag = Tag::Layout;
};

struct LinkArea {
    QRectF rect;
    Tag tag = Tag::Layout; // Of the link's node.
};

struct Page {
    std::vector<Fill> fills; // Below everything.
    std::vector<PictureRun> pictures;
    std::vector<TextRun> texts;
    std::vector<LinkArea> links;
};

// Letters as a shape, behind all text: what is read aloud, found or copied does not have them a second time.
struct Watermark {
    struct Stroke {
        enum class Kind : quint8 { Move, Line, Curve, Close } kind = Kind::Move;
        QPointF points[3]; // Of a curve: two controls and the end; of the others: the first.
    };
    std::vector<Stroke> outline;
    QRgb ink = 0;
};

struct OutlineEntry {
    int level = 1;
    QString title;
    qsizetype page = 0;
    double y = 0;
    Tag tag = Tag::Layout; // Of its heading.
};

struct Pages {
    QSizeF paper;
    Page everyPage;          // What stands on each page at the same place, below what is its own: artifacts alone.
    std::vector<Page> pages; // At least one.
    Typeset typeset;
    Structure structure;
    std::vector<QByteArray> pictures; // PNG or JPEG.
    std::vector<OutlineEntry> outline;
    std::optional<Watermark> watermark;
};

} // namespace pages
