#include "ui/actions/countstrip.h"

#include "ui/window/paint.h"
#include "ui/window/style.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

// A number, what it counts, and a line as long as its part of all.
class CountStrip::Button : public QAbstractButton {
public:
    Button(ActionFilter::Status status, QString words, QWidget *parent)
        : QAbstractButton(parent), m_status(status), m_words(std::move(words))
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        set(0, 0);
    }

    ActionFilter::Status status() const { return m_status; }

    void set(int count, int all)
    {
        m_count = count;
        m_part = all > 0 ? qreal(count) / all : 0;
        setAccessibleName(u"%1 %2"_s.arg(number(), m_words));
        updateGeometry();
        update();
    }

    void setLow(bool low)
    {
        m_low = low;
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        const int unit = grid(this);
        const QFontMetrics words(typeFont(Type::Small, font()));
        if (m_low)
            return {QFontMetrics(numberFont()).horizontalAdvance(number()) + words.horizontalAdvance(m_words) +
                        3 * unit,
                    QFontMetrics(numberFont()).height() + unit};
        return {qMax(words.horizontalAdvance(m_words), 8 * unit) + 3 * unit,
                QFontMetrics(numberFont()).height() + words.height() + 2 * unit};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours colours(palette());
        const int unit = grid(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor fill = isChecked() ? colours.tint : underMouse() ? colours.hover : colours.base;
        const bool focus = hasFocus();
        paintPanel(&painter, rect(), unit / 2.0, fill, focus || isChecked() ? colours.accent : colours.line,
                   focus ? 2 : 1);
        const QRect inside = m_low ? rect().adjusted(unit, 0, -unit, -unit / 4)
                                   : rect().adjusted(unit * 3 / 2, unit / 2, -unit * 3 / 2, -unit);
        const QFont big = numberFont();
        painter.setFont(big);
        painter.setPen(m_status == ActionFilter::Status::Overdue && m_count > 0 ? colours.warning : colours.text);
        painter.drawText(inside, int(Qt::AlignLeading | (m_low ? Qt::AlignVCenter : Qt::AlignTop)), number());
        painter.setFont(typeFont(Type::Small, font()));
        painter.setPen(colours.muted);
        if (m_low)
            return painter.drawText(inside, Qt::AlignTrailing | Qt::AlignVCenter, m_words);
        painter.drawText(inside, Qt::AlignLeading | Qt::AlignBottom, m_words);
        paintPart(&painter, QRectF(inside.left(), height() - unit * 0.7, inside.width(), qMax(2.0, unit / 4.0)),
                  colours);
    }

private:
    QString number() const { return QLocale().toString(m_count); }
    QFont numberFont() const
    {
        QFont bold = typeFont(Type::Section, font());
        bold.setWeight(QFont::DemiBold);
        return bold.resolve(font());
    }
    void paintPart(QPainter *painter, const QRectF &groove, const Colours &colours) const
    {
        painter->fillRect(groove, colours.line);
        QRectF part = groove;
        part.setWidth(groove.width() * m_part);
        if (layoutDirection() == Qt::RightToLeft)
            part.moveRight(groove.right());
        painter->fillRect(part, m_status == ActionFilter::Status::Overdue ? colours.warning : colours.accent);
    }

    ActionFilter::Status m_status;
    QString m_words;
    int m_count = 0;
    qreal m_part = 0;
    bool m_low = false;
};

CountStrip::CountStrip(QWidget *parent) : QWidget(parent)
{
    using Status = ActionFilter::Status;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(grid(this));
    for (const auto &[status, words] :
         {std::pair{Status::Overdue, tr("overdue")}, std::pair{Status::DueSoon, tr("due in 14 days")},
          std::pair{Status::Open, tr("open")}, std::pair{Status::Closed, tr("closed")}}) {
        auto *button = new Button(status, words, this);
        row->addWidget(button);
        m_buttons.append(button);
        connect(button, &QAbstractButton::clicked, this, [this, which = status] {
            setStatus(which); // A second click leaves it chosen.
            emit chosen(which);
        });
    }
    row->addStretch();
}

void CountStrip::setLow(bool low)
{
    for (Button *button : std::as_const(m_buttons))
        button->setLow(low);
}

void CountStrip::setCounts(const ActionCounts &counts)
{
    const int all = counts.open + counts.closed;
    const QList<std::pair<int, int>> parts{
        {counts.overdue, counts.open}, {counts.dueSoon, counts.open}, {counts.open, all}, {counts.closed, all}};
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->set(parts[i].first, parts[i].second);
}

void CountStrip::setStatus(ActionFilter::Status status)
{
    for (Button *button : std::as_const(m_buttons))
        button->setChecked(button->status() == status);
}
