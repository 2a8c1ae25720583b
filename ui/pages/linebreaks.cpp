#include "ui/pages/linebreaks.h"

#include <algorithm>
#include <limits>

namespace pages {

namespace {

// A line may end behind `end`; `ink` is where it ends then, without its spaces.
struct Place {
    size_t end = 0;
    double start = 0; // Of a line that begins here, measured along the whole paragraph.
    double ink = 0;
    bool hyphen = false;
    double cost = std::numeric_limits<double>::max();
    size_t before = 0; // The place where the line above ends.
};

class Breaker {
public:
    Breaker(const std::vector<Atom> &atoms, double width) : m_atoms(atoms), m_width(width) {}

    // The lines of the atoms from first up to end, of which the last one must end its line.
    void breakSegment(size_t first, size_t end, std::vector<LineRange> &lines)
    {
        findPlaces(first, end);
        for (size_t to = 1; to < m_places.size(); ++to)
            settle(to);
        std::vector<LineRange> found;
        for (size_t at = m_places.size() - 1; at > 0; at = m_places[at].before) {
            const Place &above = m_places[m_places[at].before];
            found.push_back({above.end, m_places[at].end, float(m_places[at].ink - above.start), m_places[at].hyphen});
        }
        lines.insert(lines.end(), found.rbegin(), found.rend());
    }

private:
    void findPlaces(size_t first, size_t end)
    {
        m_places.assign(1, {.end = first, .cost = 0});
        double pen = 0;
        double ink = 0;
        for (size_t i = first; i < end; ++i) {
            const Atom &atom = m_atoms[i];
            if (!atom.space && pen + double(atom.width) - m_places.back().start > m_width)
                makePlace(i, pen); // There was none in time.
            pen += double(atom.width);
            if (!atom.space)
                ink = pen;
            if (i + 1 == end || atom.after != Atom::Break::None)
                m_places.push_back({i + 1, pen, ink, i + 1 != end && atom.after == Atom::Break::Soft});
        }
    }
    void makePlace(size_t i, double pen)
    {
        if (i > m_places.back().end)
            m_places.push_back({i, pen, pen});
    }

    // The best line that ends at this place. The places above are tried from the nearest one on, as far as they fit.
    void settle(size_t to)
    {
        Place &place = m_places[to];
        const bool last = to + 1 == m_places.size();
        for (size_t from = to; from-- > 0;) {
            const double wide = place.ink - m_places[from].start;
            if (from + 1 < to && wide > m_width)
                break;
            const double cost = m_places[from].cost + costOf(wide, last, from > 0, place.hyphen);
            if (cost < place.cost) {
                place.cost = cost;
                place.before = from;
            }
        }
    }
    double costOf(double wide, bool last, bool hasLineAbove, bool hyphen) const
    {
        constexpr double line = 0.02; // Fewer lines before evener ones.
        constexpr double shortLine = 0.06;
        const double slack = std::max(0.0, (m_width - wide) / m_width);
        const double rag = last ? (hasLineAbove && wide < m_width * 0.12 ? shortLine : 0) : slack * slack;
        return line + rag + (hyphen ? 0.05 : 0);
    }

    const std::vector<Atom> &m_atoms;
    double m_width;
    std::vector<Place> m_places;
};

} // namespace

std::vector<LineRange> linesOf(const std::vector<Atom> &atoms, float width)
{
    std::vector<LineRange> lines;
    Breaker breaker(atoms, double(width));
    for (size_t first = 0; first < atoms.size();) {
        size_t end = first;
        while (end < atoms.size() && atoms[end].after != Atom::Break::Must)
            ++end;
        end = std::min(end + 1, atoms.size());
        breaker.breakSegment(first, end, lines);
        first = end;
    }
    return lines;
}

// UAX #9, rule L2, by atoms: those of one level do not change direction within. Spaces at the end stand at the end.
std::vector<size_t> visualOrder(const std::vector<Atom> &atoms, const LineRange &line, bool rightToLeft)
{
    std::vector<size_t> order;
    std::vector<quint8> levels;
    quint8 highest = 0;
    for (size_t i = line.first; i < line.end; ++i) {
        order.push_back(i);
        levels.push_back(atoms[i].level);
    }
    for (size_t i = levels.size(); i-- > 0 && atoms[line.first + i].space;)
        levels[i] = rightToLeft ? 1 : 0;
    for (const quint8 level : levels)
        highest = std::max(highest, level);
    for (int level = highest; level > 0; --level) {
        for (size_t i = 0; i < order.size();) {
            size_t end = i;
            while (end < order.size() && levels[order[end] - line.first] >= level)
                ++end;
            std::reverse(order.begin() + qsizetype(i), order.begin() + qsizetype(end));
            i = end + 1;
        }
    }
    return order;
}

} // namespace pages
