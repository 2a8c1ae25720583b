#include "ui/fields/elidedlabel.h"

#include "ui/fields/saidas.h"
#include "ui/window/style.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

QStringList brokenText(const QString &text, const QFont &font, int width, int lines)
{
    const QFontMetrics metrics(font);
    if (lines <= 1 || metrics.horizontalAdvance(text) <= width)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList broken;
    int at = 0;
    while (broken.size() < lines - 1) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        broken.append(text.mid(line.textStart(), line.textLength()).trimmed());
        at = line.textStart() + line.textLength();
    }
    layout.endLayout();
    if (at < text.size())
        broken.append(metrics.elidedText(text.mid(at), Qt::ElideRight, width));
    return broken;
}

ElidedLabel::ElidedLabel(QWidget *parent) : QWidget(parent)
{
    sayAs(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

void ElidedLabel::setLines(int atMost)
{
    m_lines = atMost;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(atMost > 1);
    policy.setVerticalPolicy(atMost > 1 ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    setSizePolicy(policy);
}

int ElidedLabel::heightForWidth(int width) const
{
    return int(brokenText(m_text, font(), width, m_lines).size()) * fontMetrics().height() + 2;
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 6 * fontMetrics().averageCharWidth()), sizeHint().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && brokenText(m_text, font(), width(), m_lines).last().endsWith(u'…')) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(m_text), this);
        return true;
    }
    return QWidget::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintText(&painter, rect());
}

void ElidedLabel::paintText(QPainter *painter, const QRect &rect) const
{
    painter->setPen(m_muted ? Colours(palette()).muted : palette().color(QPalette::WindowText));
    const QStringList lines = brokenText(m_text, font(), rect.width(), m_lines);
    const int height = fontMetrics().height();
    int top = rect.top() + (rect.height() - height * int(lines.size())) / 2;
    for (const QString &line : lines) {
        painter->drawText(QRect(rect.left(), top, rect.width(), height),
                          Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, line);
        top += height;
    }
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

// In a paragraph, for words like "a < b" alone are shown as they are and would show their escapes.
QString plainToolTip(const QString &text) { return u"<p>%1</p>"_s.arg(text.toHtmlEscaped()); }
