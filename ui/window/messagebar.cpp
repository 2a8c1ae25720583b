#include "ui/window/messagebar.h"

#include "ui/fields/saidas.h"
#include "ui/window/style.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_text(new QLabel(this))
{
    const int unit = grid(this);
    sayAs(this, QAccessible::Notification);
    setObjectName(u"message"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setText(u"×"_s);
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Dismiss the message"));
    close->setToolTip(tr("Dismiss"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * unit, unit, unit, unit);
    row->addWidget(m_text, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::say(const QString &sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    const bool again = isVisible();
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    if (again)
        readOut(this);
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

QString MessageBar::text() const { return isHidden() ? QString() : m_text->text(); }

void MessageBar::paintEvent(QPaintEvent *)
{
    const Colours colours(palette());
    QPainter painter(this);
    painter.fillRect(rect(), mix(colours.base, colours.warning, 0.14));
    // A bar at the edge, as on every row that wants attention: not the colour alone.
    const int width = grid(this) / 2;
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? rect().right() - width + 1 : 0, 0, width, height(),
                     colours.warning);
}
