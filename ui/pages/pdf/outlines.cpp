#include "ui/pages/pdf/outlines.h"

#include <hb.h>

#include <QHash>
#include <QPointF>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <utility>

namespace pages::pdf {

namespace {

struct Point {
    qint16 x = 0;
    qint16 y = 0;
    bool onCurve = true;
    bool operator==(const Point &) const = default;
};
using Contour = std::vector<Point>;

// Takes an outline as HarfBuzz draws it, in units of the em.
struct Tracing {
    std::vector<Contour> contours;
    QPointF at;
    double tolerance = 0.5;

    void add(const QPointF &point, bool onCurve)
    {
        const auto whole = [](double value) { return qint16(std::clamp(std::round(value), -32768.0, 32767.0)); };
        if (!contours.empty())
            contours.back().push_back({whole(point.x()), whole(point.y()), onCurve});
    }
    void close()
    {
        if (contours.empty())
            return;
        Contour &contour = contours.back();
        if (contour.size() > 1 && contour.back() == contour.front())
            contour.pop_back();
        if (contour.size() < 2)
            contours.pop_back();
    }
};

Tracing &tracing(void *data) { return *static_cast<Tracing *>(data); }

void moveTo(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *)
{
    tracing(data).contours.emplace_back();
    tracing(data).add(tracing(data).at = QPointF(double(x), double(y)), true);
}

void lineTo(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *)
{
    tracing(data).add(tracing(data).at = QPointF(double(x), double(y)), true);
}

void bend(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float controlX, float controlY, float x, float y, void *)
{
    tracing(data).add(QPointF(double(controlX), double(controlY)), false);
    tracing(data).add(tracing(data).at = QPointF(double(x), double(y)), true);
}

// As many quadratic curves as it takes: a cubic one is off its quadratic neighbour by √3/36 of its third difference,
// and by an eighth of that when it is halved.
void curveTo(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float ax, float ay, float bx, float by, float x, float y,
             void *)
{
    Tracing &to = tracing(data);
    const QPointF start = to.at;
    const QPointF a{double(ax), double(ay)};
    const QPointF b{double(bx), double(by)};
    const QPointF end{double(x), double(y)};
    const QPointF third = end - 3 * b + 3 * a - start;
    const double off = std::sqrt(3.0) / 36 * std::hypot(third.x(), third.y());
    const int pieces = std::clamp(int(std::ceil(std::cbrt(off / to.tolerance))), 1, 12);
    const auto on = [&](double t) {
        const double s = 1 - t;
        return s * s * s * start + 3 * s * s * t * a + 3 * s * t * t * b + t * t * t * end;
    };
    const auto slope = [&](double t) {
        const double s = 1 - t;
        return s * s * (a - start) + 2 * s * t * (b - a) + t * t * (end - b);
    };
    for (int i = 0; i < pieces; ++i) {
        const double from = double(i) / pieces;
        const double until = double(i + 1) / pieces;
        // The middle between where the tangents of both ends would lead.
        const QPointF control = (on(from) + on(until)) / 2 + 0.75 * (until - from) * (slope(from) - slope(until));
        to.add(control, false);
        to.add(i + 1 == pieces ? end : on(until), true);
    }
    to.at = end;
}

void closePath(hb_draw_funcs_t *, void *data, hb_draw_state_t *, void *) { tracing(data).close(); }

std::vector<Contour> traced(const Face &face, quint32 glyph)
{
    hb_draw_funcs_t *draw = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(draw, moveTo, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(draw, lineTo, nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(draw, bend, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(draw, curveTo, nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(draw, closePath, nullptr, nullptr);
    Tracing tracing{.tolerance = face.unitsPerEm() / 2000};
    hb_font_get_glyph_shape(face.font(), glyph, draw, &tracing);
    hb_draw_funcs_destroy(draw);
    return std::move(tracing.contours);
}

template <typename T> void append(QByteArray &to, T value)
{
    char bytes[sizeof(T)];
    qToBigEndian(value, bytes);
    to.append(bytes, sizeof bytes);
}

struct Box {
    qint16 left = 0, bottom = 0, right = 0, top = 0;
};

Box boxOf(const std::vector<Contour> &contours)
{
    Box box{32767, 32767, -32768, -32768};
    for (const Contour &contour : contours) {
        for (const Point &point : contour) {
            box.left = std::min(box.left, point.x);
            box.bottom = std::min(box.bottom, point.y);
            box.right = std::max(box.right, point.x);
            box.top = std::max(box.top, point.y);
        }
    }
    return contours.empty() ? Box() : box;
}

// The tables of a TrueType font, ISO/IEC 14496-22, filled glyph by glyph.
class Making {
public:
    explicit Making(const Face &face) : m_face(face) { add(0); }

    quint16 add(quint32 glyph)
    {
        if (const auto known = m_numbers.constFind(glyph); known != m_numbers.cend())
            return *known;
        const auto number = quint16(m_numbers.size());
        m_numbers.insert(glyph, number);
        append(m_loca, quint32(m_glyf.size()));
        const std::vector<Contour> contours = traced(m_face, glyph);
        const Box box = boxOf(contours);
        append(m_hmtx, quint16(std::lround(m_face.advance(glyph) * m_face.unitsPerEm())));
        append(m_hmtx, box.left);
        m_widest = std::max(m_widest, quint16(std::lround(m_face.advance(glyph) * m_face.unitsPerEm())));
        if (!contours.empty())
            addOutline(contours, box);
        return number;
    }

    QByteArray file()
    {
        append(m_loca, quint32(m_glyf.size()));
        const std::pair<const char *, QByteArray> tables[] = {{"glyf", m_glyf}, {"head", head()}, {"hhea", hhea()},
                                                              {"hmtx", m_hmtx}, {"loca", m_loca}, {"maxp", maxp()}};
        constexpr quint16 count = std::size(tables);
        QByteArray out;
        append(out, quint32(0x00010000));
        for (const quint16 part : {count, quint16(64), quint16(2), quint16(count * 16 - 64)})
            append(out, part);
        QByteArray body;
        qsizetype headAt = 0;
        for (const auto &[name, table] : tables) {
            const auto start = quint32(12 + count * 16 + body.size());
            headAt = qstrcmp(name, "head") == 0 ? qsizetype(start) : headAt;
            out.append(name, 4);
            append(out, sumOf(table));
            append(out, start);
            append(out, quint32(table.size()));
            body += table + QByteArray((4 - table.size() % 4) % 4, '\0');
        }
        out += body;
        qToBigEndian(quint32(0xb1b0afba) - sumOf(out), out.data() + headAt + 8);
        return out;
    }

private:
    void addOutline(const std::vector<Contour> &contours, const Box &box)
    {
        append(m_glyf, qint16(contours.size()));
        for (const qint16 edge : {box.left, box.bottom, box.right, box.top})
            append(m_glyf, edge);
        QByteArray flags, xs, ys;
        Point before;
        quint16 points = 0;
        for (const Contour &contour : contours) {
            for (const Point &point : contour) {
                flags += char(point.onCurve ? 1 : 0);
                append(xs, qint16(point.x - before.x));
                append(ys, qint16(point.y - before.y));
                before = point;
            }
            points += quint16(contour.size());
            append(m_glyf, quint16(points - 1));
        }
        append(m_glyf, quint16(0)); // No instructions.
        m_glyf += flags + xs + ys;
        m_glyf += QByteArray((4 - m_glyf.size() % 4) % 4, '\0');
        m_mostPoints = std::max(m_mostPoints, points);
        m_mostContours = std::max(m_mostContours, quint16(contours.size()));
        m_box = {std::min(m_box.left, box.left), std::min(m_box.bottom, box.bottom), std::max(m_box.right, box.right),
                 std::max(m_box.top, box.top)};
    }

    QByteArray head() const
    {
        QByteArray out;
        for (const quint32 part : {0x00010000U, 0x00010000U, 0U, 0x5f0f3cf5U}) // The sum comes at the end.
            append(out, part);
        append(out, quint16(3)); // Baseline at 0, left side bearing at 0.
        append(out, quint16(m_face.unitsPerEm()));
        out += QByteArray(16, '\0'); // No times.
        for (const qint16 part :
             {m_box.left, m_box.bottom, m_box.right, m_box.top, qint16(0), qint16(8), qint16(2), qint16(1), qint16(0)})
            append(out, part);
        return out;
    }
    QByteArray hhea() const
    {
        const FaceMetrics &metrics = m_face.metrics();
        QByteArray out;
        append(out, quint32(0x00010000));
        append(out, qint16(std::lround(metrics.ascent * m_face.unitsPerEm())));
        append(out, qint16(-std::lround(metrics.descent * m_face.unitsPerEm())));
        append(out, qint16(0));
        append(out, m_widest);
        for (const qint16 part : {m_box.left, qint16(0), m_box.right, qint16(1), qint16(0), qint16(0)})
            append(out, part);
        out += QByteArray(10, '\0');
        append(out, quint16(m_numbers.size()));
        return out;
    }
    QByteArray maxp() const
    {
        QByteArray out;
        append(out, quint32(0x00010000));
        for (const quint16 part :
             {quint16(m_numbers.size()), m_mostPoints, m_mostContours, quint16(0), quint16(0), quint16(2)})
            append(out, part);
        return out + QByteArray(16, '\0');
    }

    static quint32 sumOf(const QByteArray &table)
    {
        quint32 sum = 0;
        for (qsizetype i = 0; i < table.size(); ++i)
            sum += quint32(uchar(table[i])) << (8 * (3 - i % 4));
        return sum;
    }

    const Face &m_face;
    QHash<quint32, quint16> m_numbers; // Of the face's glyphs.
    QByteArray m_glyf, m_loca, m_hmtx;
    Box m_box;
    quint16 m_widest = 0, m_mostPoints = 0, m_mostContours = 0;
};

} // namespace

Program trueTypeOf(const TypesetFace &face)
{
    Making making(*face.face);
    Program program;
    for (const Code &code : face.codes)
        program.glyphs.push_back(making.add(code.glyph));
    program.bytes = making.file();
    return program;
}

} // namespace pages::pdf
