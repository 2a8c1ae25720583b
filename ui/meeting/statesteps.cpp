#include "ui/meeting/statesteps.h"

#include "core/book/words.h"
#include "ui/fields/saidas.h"
#include "ui/window/style.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {

constexpr int stepCount = int(MeetingState::Signed) + 1;

void paintTick(QPainter *painter, const QRectF &box, const QColor &colour)
{
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.27, box.top() + box.height() * 0.52);
    tick.lineTo(box.left() + box.width() * 0.44, box.top() + box.height() * 0.68);
    tick.lineTo(box.left() + box.width() * 0.74, box.top() + box.height() * 0.34);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, qMax(1.3, box.width() / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(tick);
}

void paintLock(QPainter *painter, const QRectF &box, const QColor &colour)
{
    const qreal w = box.width();
    const QRectF body(box.left() + w * 0.2, box.top() + w * 0.45, w * 0.6, w * 0.45);
    painter->setPen(QPen(colour, qMax(1.2, w / 10)));
    painter->setBrush(Qt::NoBrush);
    painter->drawArc(QRectF(box.left() + w * 0.31, box.top() + w * 0.12, w * 0.38, w * 0.6), 0, 180 * 16);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(body, w * 0.08, w * 0.08);
}

// One of the row: behind us, here, ahead.
void paintStep(QPainter *painter, const QRectF &box, int step, int at, const Colours &colours)
{
    const qreal width = qMax(1.4, box.width() / 9);
    const QRectF ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    if (step < at || (step == at && step == stepCount - 1)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        painter->drawEllipse(box);
        paintTick(painter, box, colours.onAccent);
        return;
    }
    painter->setPen(QPen(step == at ? colours.accent : mix(colours.muted, colours.base, 0.25), width));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(ring);
    if (step == at) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        painter->drawEllipse(box.center(), box.width() * 0.22, box.width() * 0.22);
    }
}

} // namespace

StateSteps::StateSteps(QWidget *parent) : QWidget(parent)
{
    sayAs(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setType(this, Type::Small);
    setState(m_state);
}

void StateSteps::setState(MeetingState state)
{
    if (m_state == state && !accessibleName().isEmpty())
        return;
    m_state = state;
    setAccessibleName(inShort());
    update();
}

QString StateSteps::inShort() const
{
    return tr("Step %1 of %2: %3").arg(int(m_state) + 1).arg(stepCount).arg(shown(m_state));
}

int StateSteps::wordsWidth() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int width = 0;
    for (int step = 0; step < stepCount; ++step)
        width += metrics.ascent() + metrics.horizontalAdvance(shown(MeetingState(step))) + grid(this) * 3 / 4 + 2;
    return width;
}

// With the least room between: there is no line then.
int StateSteps::fullWidth() const { return wordsWidth() + (stepCount - 1) * 3 * grid(this) / 2; }

QSize StateSteps::sizeHint() const
{
    return {wordsWidth() + (stepCount - 1) * 3 * grid(this), fontMetrics().height() + grid(this) / 2};
}
QSize StateSteps::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(inShort()) + 4 * grid(this), sizeHint().height()};
}

void StateSteps::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void StateSteps::paintEvent(QPaintEvent *)
{
    const Colours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int at = int(m_state);
    const int unit = grid(this);
    const bool whole = width() >= fullWidth();
    const qreal room = qMin((width() - wordsWidth()) / qreal(stepCount - 1), 3.5 * unit); // Between two steps.
    const qreal mark = fontMetrics().ascent();
    qreal x = layoutDirection() == Qt::RightToLeft ? width() : 0;
    const auto place = [&](qreal advance) { // The next box of the row, from the reading side.
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF box(mirrored ? x - advance : x, 0, advance, height());
        x += mirrored ? -advance : advance;
        return box;
    };
    const auto paintWord = [&](const QString &word, bool here) {
        QFont font = this->font();
        font.setWeight(here ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(here ? colours.text : colours.muted);
        const QRectF box = place(QFontMetricsF(font).horizontalAdvance(word) + 1);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, word);
    };
    for (int step = whole ? 0 : at; step < (whole ? stepCount : at + 1); ++step) {
        const QRectF box = place(mark);
        paintStep(&painter, QRectF(box.left(), (height() - mark) / 2, mark, mark), step, at, colours);
        place(unit * 0.75);
        paintWord(whole ? shown(MeetingState(step)) : inShort(), step == at);
        if (step + 1 == stepCount || !whole)
            continue;
        const QRectF line = place(room).adjusted(unit * 0.75, 0, -unit * 0.75, 0);
        if (line.width() < unit)
            continue;
        painter.setPen(QPen(step < at ? colours.accent : colours.line, 1.5));
        painter.drawLine(QPointF(line.left(), height() / 2.0), QPointF(line.right(), height() / 2.0));
    }
}

void paintStateMark(QPainter *painter, const QRectF &box, MeetingState state, const Colours &colours)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal width = qMax(1.2, box.width() / 10);
    const QRectF ring = box.adjusted(width, width, -width, -width);
    painter->setPen(QPen(colours.muted, width));
    painter->setBrush(Qt::NoBrush);
    switch (state) {
    case MeetingState::Planned:
        painter->drawEllipse(ring);
        break;
    case MeetingState::Draft:
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.text);
        painter->drawEllipse(box.center(), box.width() * 0.3, box.width() * 0.3);
        break;
    case MeetingState::WithChair:
        painter->drawEllipse(ring);
        painter->setBrush(colours.muted);
        painter->setPen(Qt::NoPen);
        painter->drawPie(ring, 90 * 16, 180 * 16);
        break;
    case MeetingState::AgreedByChair:
        painter->drawEllipse(ring);
        paintTick(painter, box, colours.muted);
        break;
    case MeetingState::Approved:
        paintTick(painter, box, colours.accent);
        break;
    case MeetingState::Signed:
        paintLock(painter, box, colours.accent);
        break;
    }
    painter->restore();
}

QString stepText(MeetingState to)
{
    switch (to) {
    case MeetingState::Planned:
        return StateSteps::tr("Back to planned");
    case MeetingState::Draft:
        return StateSteps::tr("Start minutes");
    case MeetingState::WithChair:
        return StateSteps::tr("Send to chair");
    case MeetingState::AgreedByChair:
        return StateSteps::tr("Chair agrees");
    case MeetingState::Approved:
        return StateSteps::tr("Approve…");
    case MeetingState::Signed:
        return StateSteps::tr("Sign…");
    }
    Q_UNREACHABLE();
}
