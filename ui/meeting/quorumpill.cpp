#include "ui/meeting/quorumpill.h"

#include "ui/window/paint.h"
#include "ui/window/style.h"

#include <QPainter>

QuorumPill::QuorumPill(QWidget *parent) : ElidedLabel(parent) { setType(this, Type::Small); }

void QuorumPill::setWords(const QString &words, bool fails)
{
    m_fails = fails;
    setText(words);
    update();
}

QSize QuorumPill::sizeHint() const { return ElidedLabel::sizeHint().grownBy({0, 0, 4 * grid(this), grid(this)}); }

void QuorumPill::paintEvent(QPaintEvent *)
{
    const Colours colours(palette());
    QPainter painter(this);
    paintPanel(&painter, rect(), height() / 2.0, m_fails ? mix(colours.base, colours.warning, 0.16) : colours.tint,
               Qt::transparent);
    paintText(&painter, rect().adjusted(2 * grid(this), 0, -grid(this), 0));
}
