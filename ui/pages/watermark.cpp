#include "ui/pages/watermark.h"

#include "ui/pages/typography.h"

#include <hb.h>

#include <QTransform>

#include <algorithm>

namespace pages {

namespace {

using Stroke = Watermark::Stroke;

// Draws glyphs one behind the other, y upwards, in parts of the em.
struct Pen {
    std::vector<Stroke> outline;
    double left = 0;
    double em = 1000;
    QPointF at;
    QPointF point(float x, float y) const { return {left + double(x) / em, double(y) / em}; }
};

Pen &penOf(void *data) { return *static_cast<Pen *>(data); }

void moveTo(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *)
{
    Pen &pen = penOf(data);
    pen.at = pen.point(x, y);
    pen.outline.push_back({Stroke::Kind::Move, {pen.at}});
}

void lineTo(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *)
{
    Pen &pen = penOf(data);
    pen.at = pen.point(x, y);
    pen.outline.push_back({Stroke::Kind::Line, {pen.at}});
}

// PDF has no curves with one control point.
void bend(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float controlX, float controlY, float x, float y, void *)
{
    Pen &pen = penOf(data);
    const QPointF control = pen.point(controlX, controlY);
    const QPointF end = pen.point(x, y);
    pen.outline.push_back({Stroke::Kind::Curve, {(pen.at + 2 * control) / 3, (end + 2 * control) / 3, end}});
    pen.at = end;
}

void curveTo(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float ax, float ay, float bx, float by, float x, float y,
             void *)
{
    Pen &pen = penOf(data);
    pen.at = pen.point(x, y);
    pen.outline.push_back({Stroke::Kind::Curve, {pen.point(ax, ay), pen.point(bx, by), pen.at}});
}

void close(hb_draw_funcs_t *, void *data, hb_draw_state_t *, void *)
{
    penOf(data).outline.push_back({Stroke::Kind::Close, {}});
}

Pen drawn(const QString &text, const Face &face)
{
    hb_draw_funcs_t *draw = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(draw, moveTo, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(draw, lineTo, nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(draw, bend, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(draw, curveTo, nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(draw, close, nullptr, nullptr);
    Pen pen{.em = face.unitsPerEm()};
    for (const QChar c : text) {
        const quint32 glyph = face.glyphOf(c.unicode());
        hb_font_get_glyph_shape(face.font(), glyph, draw, &pen);
        pen.left += face.advance(glyph);
    }
    hb_draw_funcs_destroy(draw);
    return pen;
}

} // namespace

Watermark watermark(const QString &text, const Face &face, const QSizeF &paper)
{
    Pen pen = drawn(text, face);
    const double width = std::max(pen.left, 0.1);
    const double size = std::min(170.0, paper.height() * 0.72 / width);
    QTransform onPage;
    onPage.translate(paper.width() / 2, paper.height() / 2);
    onPage.rotate(-54);
    onPage.scale(size, -size);
    onPage.translate(-width / 2, -face.metrics().capHeight / 2);
    for (Stroke &stroke : pen.outline) {
        for (QPointF &point : stroke.points)
            point = onPage.map(point);
    }
    return {.outline = std::move(pen.outline), .ink = ink::watermark};
}

} // namespace pages
