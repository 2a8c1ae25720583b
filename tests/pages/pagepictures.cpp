#include "tests/pages/pagepictures.h"

#include "tests/pages/otherprogram.h"
#include "tests/pages/pdffolder.h"
#include "ui/pages/painting.h"

#include <QDir>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double scale = 2; // Pixels a point.

QList<QImage> drawn(const PdfFolder &folder, const QString &program, const QStringList &arguments)
{
    const Answer answer = ask(program, arguments);
    CHECK(QString::fromUtf8(answer.error) == QString());
    REQUIRE(answer.code == 0);
    QList<QImage> pages;
    const QDir found(folder.path({}), u"page-*"_s, QDir::Name, QDir::Files);
    for (const QString &name : found.entryList())
        pages.append(QImage(found.filePath(name)).convertToFormat(QImage::Format_Grayscale8));
    return pages;
}

// Sums from the upper left corner: the mean of any window is four look-ups.
class Sums {
public:
    Sums(const QImage &image, const QSize &size) : m_columns(size.width() + 1)
    {
        m_sums.assign(size_t(m_columns) * size_t(size.height() + 1), 0);
        for (int y = 0; y < size.height(); ++y) {
            const uchar *line = image.constScanLine(y);
            qint64 row = 0;
            for (int x = 0; x < size.width(); ++x) {
                row += line[x];
                at(x + 1, y + 1) = at(x + 1, y) + row;
            }
        }
    }
    double mean(int x, int y, int window) const
    {
        const auto sum = get(x + window, y + window) - get(x, y + window) - get(x + window, y) + get(x, y);
        return double(sum) / (window * window);
    }

private:
    qint64 &at(int x, int y) { return m_sums[size_t(y) * size_t(m_columns) + size_t(x)]; }
    qint64 get(int x, int y) const { return m_sums[size_t(y) * size_t(m_columns) + size_t(x)]; }

    int m_columns;
    std::vector<qint64> m_sums;
};

} // namespace

QImage painted(const pages::Pages &pages, qsizetype page)
{
    QImage image(int(std::ceil(pages.paper.width() * scale)), int(std::ceil(pages.paper.height() * scale)),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    pages::PagePainter(pages).paint(painter, page);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

QList<QImage> drawnByPoppler(const QByteArray &pdf)
{
    const PdfFolder folder;
    return drawn(folder, u"pdftoppm"_s, {u"-r"_s, u"144"_s, u"-gray"_s, folder.write(pdf), folder.path(u"page"_s)});
}

QList<QImage> drawnByMupdf(const QByteArray &pdf)
{
    const PdfFolder folder;
    return drawn(folder, u"mutool"_s,
                 {u"draw"_s, u"-q"_s, u"-N"_s, u"-r"_s, u"144"_s, u"-c"_s, u"gray"_s, u"-o"_s,
                  folder.path(u"page-%03d.png"_s), folder.write(pdf)});
}

Difference difference(const QImage &one, const QImage &other, int points)
{
    const int window = int(points * scale);
    constexpr int step = 3;
    const QSize size = one.size().boundedTo(other.size());
    const Sums first(one, size);
    const Sums second(other, size);
    Difference largest;
    for (int y = 0; y + window < size.height(); y += step) {
        for (int x = 0; x + window < size.width(); x += step) {
            const double grey = std::abs(first.mean(x, y, window) - second.mean(x, y, window));
            if (grey > largest.grey)
                largest = {grey, QPointF(x, y) / scale};
        }
    }
    return largest;
}
