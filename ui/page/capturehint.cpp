#include "ui/page/capturehint.h"

#include "ui/window/paint.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

CaptureHint::CaptureHint(QWidget *viewport) : QWidget(viewport)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

namespace {

QString whatIsMade(const Line &made)
{
    switch (made.kind) {
    case Line::Kind::Title:
        return CaptureHint::tr("item %1").arg(made.label).trimmed();
    case Line::Kind::Heading:
        return CaptureHint::tr("a sub-heading");
    case Line::Kind::Bullet:
        return CaptureHint::tr("a bullet");
    case Line::Kind::Number:
        return CaptureHint::tr("a numbered point");
    case Line::Kind::Letter:
        return CaptureHint::tr("a lettered point");
    case Line::Kind::Decision:
        return CaptureHint::tr("a decision: %1").arg(made.label);
    case Line::Kind::Action:
        return CaptureHint::tr("action %1").arg(made.label).trimmed();
    case Line::Kind::Text:
        break;
    }
    constexpr qsizetype most = 60; // Letters of a sentence that is written out.
    const QString text = plainText(made);
    return text.isEmpty() ? CaptureHint::tr("a paragraph")
                          : u'“' + (text.size() > most ? text.left(most - 1) + u'…' : text) + u'”';
}

} // namespace

void CaptureHint::addTab(const QStringList &texts)
{
    m_pieces.append({Piece::Kind::Key, tr("Tab")});
    for (const QString &text : texts) {
        const QString words = text.size() > 48 ? text.left(47).trimmed() + u'…' : text;
        m_pieces.append({m_pieces.size() == 1 ? Piece::Kind::First : Piece::Kind::Words, words});
    }
}

void CaptureHint::addMade(const Line &made)
{
    m_pieces.append({Piece::Kind::Key, tr("Enter")});
    m_pieces.append({Piece::Kind::Words, tr("makes %1").arg(whatIsMade(made))});
    if (made.kind != Line::Kind::Action)
        return;
    for (const QString &owner : made.owners)
        m_pieces.append({Piece::Kind::Owner, owner});
    if (made.owners.isEmpty())
        m_pieces.append({Piece::Kind::Words, tr("no owner")});
    m_pieces.append(made.due.isEmpty() ? Piece{Piece::Kind::Words, tr("no date")} : Piece{Piece::Kind::Due, made.due});
}

// A key and what it does stand close; what comes next stands off.
qreal CaptureHint::gapBefore(qsizetype piece) const
{
    if (piece == 0)
        return 1.5 * m_style->unit;
    if (m_pieces[piece].kind == Piece::Kind::Key)
        return 3 * m_style->unit;
    const bool chips = m_pieces[piece].kind == Piece::Kind::Owner || m_pieces[piece].kind == Piece::Kind::Due;
    return (chips || m_pieces[piece - 1].kind == Piece::Kind::Key ? 1 : 2) * m_style->unit;
}

qreal CaptureHint::roomForAll() const
{
    qreal width = 1.5 * m_style->unit;
    for (qsizetype i = 0; i < m_pieces.size(); ++i)
        width += gapBefore(i) + widthOf(m_pieces[i]);
    return width;
}

void CaptureHint::present(const Content &content, const PageStyle &style, const QRect &line, int left)
{
    m_style = style;
    constexpr qsizetype mostTexts = 3;
    qsizetype texts = qMin(content.tab.size(), mostTexts);
    do { // As many as there is room for.
        m_pieces.clear();
        if (texts > 0)
            addTab(content.tab.first(texts));
        if (content.made)
            addMade(*content.made);
    } while (roomForAll() > parentWidget()->width() && --texts > 0);
    m_text.clear();
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        const bool behindKey = i > 0 && m_pieces[i - 1].kind == Piece::Kind::Key;
        m_text += i == 0 ? m_pieces[i].text : (behindKey ? u" "_s : u" · "_s) + m_pieces[i].text;
    }
    const int height = qRound(QFontMetricsF(fontOf(Piece::Kind::Words)).height() + 2 * style.unit);
    QRect box(left, line.bottom() + qRound(style.unit), qRound(roomForAll()), height);
    if (box.bottom() > parentWidget()->height()) // No room below what is being typed: above it.
        box.moveBottom(line.top() - qRound(style.unit));
    box.moveLeft(qMax(0, qMin(box.left(), parentWidget()->width() - box.width())));
    setGeometry(box);
    show();
    raise();
    update();
}

QFont CaptureHint::fontOf(Piece::Kind kind) const
{
    QFont font = this->font();
    font.setPointSizeF(m_style->size * 10 / 11);
    font.setWeight(kind == Piece::Kind::Key ? QFont::DemiBold : QFont::Normal);
    return font;
}

qreal CaptureHint::widthOf(const Piece &piece) const
{
    const bool pill = piece.kind == Piece::Kind::Owner || piece.kind == Piece::Kind::Due;
    return QFontMetricsF(fontOf(piece.kind)).horizontalAdvance(piece.text) + (pill ? 1.5 * m_style->unit : 0);
}

void CaptureHint::paintEvent(QPaintEvent *)
{
    const PageStyle &style = *m_style;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(&painter, rect(), style.unit * 0.75, style.colours.surface, style.colours.line);
    qreal x = 0;
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        x += gapBefore(i);
        const QRectF room(x, 0, widthOf(piece), height());
        const QRectF pill = room.adjusted(0, style.unit * 0.75, 0, -style.unit * 0.75);
        const bool owner = piece.kind == Piece::Kind::Owner;
        if (owner || piece.kind == Piece::Kind::Due)
            paintPanel(&painter, pill, pill.height() / 2, owner ? style.chip : style.colours.base,
                       owner ? QColor(Qt::transparent) : style.colours.line);
        painter.setFont(fontOf(piece.kind));
        painter.setPen(owner                              ? style.chipText
                       : piece.kind == Piece::Kind::Words ? style.colours.muted
                                                          : style.colours.text);
        painter.drawText(room, Qt::AlignCenter, piece.text);
        x += room.width();
    }
}
