#pragma once

#include "ui/pages/layout.h"
#include "ui/pages/pagetext.h"
#include "ui/pages/painting.h"

#include <QAbstractScrollArea>

#include <memory>

// Pages as they will print, one below the other. Keys: Page Up and Down from page to page, Home and End, plus and minus
// for the size, 0 for one that fits.
class PagesView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagesView(QWidget *parent);

    // No pages: the title says why.
    void setPages(std::shared_ptr<const pages::Laid> laid, const QString &title);
    qsizetype pageCount() const;
    qsizetype page() const { return m_page; } // The one that most of the view shows, from 0.
    void showPage(qsizetype page);

    qreal shownZoom() const; // 1: as large as on paper, as far as the screen knows its size.
    void setZoom(qreal zoom);
    void fitWidth();
    void zoomBy(int steps);

    // Marks where the words stand and goes to the first place from the page shown; how many there are.
    qsizetype search(const QString &words);
    void showHit(int by);                   // The next or the one before, and round.
    qsizetype hit() const { return m_hit; } // From 0; -1: none.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void pageChanged();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    qreal scale() const; // Pixels of the view to the point.
    int margin() const;
    QSizeF pageSize() const;               // As shown.
    QRectF pageRect(qsizetype page) const; // In pixels, from the view's origin.
    void arrange();
    void follow();
    void sayPage();

    std::shared_ptr<const pages::Laid> m_laid;
    std::unique_ptr<pages::PagePainter> m_painter;
    QString m_title;
    qreal m_zoom = 1;
    bool m_fits = true;
    qsizetype m_page = 0;
    QList<pages::Found> m_hits;
    qsizetype m_hit = -1;
};
