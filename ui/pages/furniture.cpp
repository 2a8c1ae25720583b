#include "ui/pages/furniture.h"

#include "core/documents/sound.h"
#include "ui/pages/linebreaks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

constexpr double size = 9.5;
constexpr double footRule = 20; // From the text's end.
constexpr QSizeF initialsBox(64, 30);

// Words on one line of the head or the foot.
struct Words {
    QString text;
    double y = 0; // The baseline.
    bool bold = false;
    bool right = false;
    double inset = 0; // From the margin on that side.
    double room = 0;  // What is longer is cut short, with an ellipsis.
    Tag tag = Tag::Footer;
    QRgb ink = ink::quiet;
};

class Furnisher {
public:
    Furnisher(const documents::Document &document, const Paper &paper, Shaper &shaper, Pages &pages)
        : m_document(document), m_paper(paper), m_shaper(shaper), m_pages(pages)
    {
    }

    void furnish()
    {
        head();
        foot();
    }

private:
    void head()
    {
        Page &page = m_pages.everyPage;
        const double y = m_paper.top - 26;
        const Words mark{.text = m_document.mark,
                         .y = y,
                         .bold = true,
                         .right = true,
                         .room = m_paper.width() / 3,
                         .tag = Tag::Header,
                         .ink = ink::text};
        const double room = m_paper.width() - widthOf(fitted(mark)) - 16;
        add(page, {.text = m_document.header, .y = y, .room = room, .tag = Tag::Header});
        add(page, mark);
    }

    void foot()
    {
        Page &page = m_pages.everyPage;
        const double rule = m_paper.size.height() - m_paper.bottom + footRule;
        page.fills.push_back({QRectF(m_paper.left, rule, m_paper.width(), 0.6), ink::rule});
        const double y = rule + 15;
        const double box = m_document.initials.isEmpty() ? 0 : initialsBox.width() + 10;
        Words count{.y = y, .right = true, .inset = box, .room = m_paper.width() / 2 - box};
        double widest = 0;
        for (size_t i = 0; i < m_pages.pages.size(); ++i) {
            count.text = countOf(int(i));
            widest = std::max(widest, add(m_pages.pages[i], count));
        }
        add(page, {.text = m_document.footer, .y = y, .room = m_paper.width() - widest - box - 16});
        add(page, {.text = m_document.seal, .y = y + 13, .room = m_paper.width() - box});
        if (box > 0)
            addBox(page, rule + 6);
    }

    // "Page 3 of 12": the house may ask for neither number.
    QString countOf(int index) const
    {
        const int last = m_document.firstPage + int(m_pages.pages.size()) - 1;
        QString counted = m_document.pageCount;
        return counted.replace(u"%1"_s, QString::number(m_document.firstPage + index))
            .replace(u"%2"_s, QString::number(last));
    }

    void addBox(Page &page, double top)
    {
        const double left = m_paper.left + m_paper.width() - initialsBox.width();
        const QRectF rect(left, top + 11, initialsBox.width(), initialsBox.height() - 8);
        for (const QRectF &side :
             {QRectF(rect.left(), rect.top(), rect.width(), 0.6), QRectF(rect.left(), rect.bottom(), rect.width(), 0.6),
              QRectF(rect.left(), rect.top(), 0.6, rect.height()),
              QRectF(rect.right() - 0.6, rect.top(), 0.6, rect.height())})
            page.fills.push_back({side, ink::strongRule});
        add(page,
            {.text = m_document.initials, .y = top + 8, .inset = left - m_paper.left, .room = initialsBox.width()});
    }

    double widthOf(const ShapedText &shaped) const
    {
        double width = 0;
        for (const Atom &atom : shaped.atoms)
            width += double(atom.width) * size;
        return width;
    }

    ShapedText fitted(const Words &line)
    {
        const QString text = documents::cleanLine(line.text);
        ShapedText shaped = m_shaper.shape({{.text = text}}, line.bold);
        for (qsizetype kept = text.size(); widthOf(shaped) > line.room && kept > 1;) {
            kept = std::max<qsizetype>(1, qsizetype(double(kept) * std::min(0.95, line.room / widthOf(shaped))));
            shaped = m_shaper.shape({{.text = text.first(kept).trimmed() + u'…'}}, line.bold);
        }
        return shaped;
    }

    // How wide it is.
    double add(Page &page, const Words &line)
    {
        const ShapedText shaped = fitted(line);
        const double width = widthOf(shaped);
        double x = m_paper.left + (line.right ? m_paper.width() - line.inset - width : line.inset);
        for (const size_t i : visualOrder(shaped.atoms, {.end = shaped.atoms.size()}, shaped.rightToLeft)) {
            page.texts.push_back({float(x), float(line.y), shaped.atoms[i].word, float(size), line.ink, line.tag});
            x += double(shaped.atoms[i].width) * size;
        }
        return width;
    }

    const documents::Document &m_document;
    const Paper &m_paper;
    Shaper &m_shaper;
    Pages &m_pages;
};

} // namespace

Paper paperFor(const documents::Document &document)
{
    Paper paper;
    if (document.landscape)
        paper.size.transpose();
    paper.bottom += document.seal.isEmpty() ? 0 : 12;
    paper.bottom += document.initials.isEmpty() ? 0 : 18;
    return paper;
}

void furnish(const documents::Document &document, const Paper &paper, Shaper &shaper, Pages &pages)
{
    Furnisher(document, paper, shaper, pages).furnish();
}

} // namespace pages
