#include "ui/meeting/findbar.h"

#include "ui/fields/saidas.h"
#include "ui/fields/undofilter.h"
#include "ui/page/meetingpage.h"
#include "ui/window/style.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

FindBar::FindBar(MeetingPage &page, QWidget *parent)
    : QFrame(parent), m_page(page), m_what(new QLineEdit(this)), m_case(new QCheckBox(tr("Match &case"), this)),
      m_words(new QCheckBox(tr("&Whole words"), this)), m_found(new QLabel(this)),
      m_finding(new QBoxLayout(QBoxLayout::LeftToRight)), m_replacing(new QWidget(this))
{
    const int unit = grid(this);
    sayAs(this, QAccessible::Grouping);
    setAccessibleName(tr("Find and replace"));
    setAutoFillBackground(true);
    m_with = new QLineEdit(m_replacing);
    m_one = new QPushButton(tr("&Replace"), m_replacing);
    m_all = new QPushButton(tr("Replace &all"), m_replacing);
    m_what->setObjectName(u"find"_s);
    m_what->setAccessibleName(tr("Find in these minutes"));
    m_what->setPlaceholderText(tr("Find in these minutes"));
    m_what->setClearButtonEnabled(false);
    m_with->setObjectName(u"replace"_s);
    m_with->setAccessibleName(tr("Replace with"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_found->setMinimumWidth(m_found->fontMetrics().horizontalAdvance(tr("999 of 999")));

    auto *what = new QHBoxLayout;
    what->addWidget(m_what, 1);
    what->addWidget(m_found);
    auto *how = new QHBoxLayout;
    how->addWidget(m_case);
    how->addWidget(m_words);
    how->addStretch();
    m_finding->setSpacing(unit);
    m_finding->addLayout(what, 1);
    m_finding->addLayout(how);
    auto *replacing = new QHBoxLayout(m_replacing);
    replacing->setContentsMargins({});
    replacing->addWidget(m_with, 1);
    replacing->addWidget(m_one);
    replacing->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, unit, 3 * unit, unit);
    column->addLayout(m_finding);
    column->addWidget(m_replacing);

    for (QLineEdit *edit : {m_what, m_with}) {
        new UndoFilter(edit);
        edit->installEventFilter(this);
    }
    const QList<QWidget *> order{m_what, m_with, m_one, m_all, m_case, m_words};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    connect(m_what, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::search);
    connect(m_words, &QCheckBox::toggled, this, &FindBar::search);
    connect(m_one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_all, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(&m_page, &MeetingPage::foundChanged, this, &FindBar::count);
    hide();
}

Sought FindBar::sought() const { return {m_what->text(), m_case->isChecked(), m_words->isChecked()}; }

void FindBar::begin(bool replaces)
{
    m_replacing->setVisible(replaces && !m_page.isReadOnly());
    show();
    if (const QString selected = m_page.selectedWords(); !selected.isEmpty())
        m_what->setText(selected);
    m_what->setFocus(Qt::ShortcutFocusReason);
    m_what->selectAll();
    search();
}

void FindBar::search()
{
    m_page.setSought(isHidden() ? Sought() : sought());
    if (!m_what->text().isEmpty())
        m_page.findNext(0);
    count();
}

void FindBar::count()
{
    const auto [at, all] = m_page.found();
    const bool seeks = !m_what->text().isEmpty();
    m_found->setText(!seeks ? QString() : all == 0 ? tr("Not found") : tr("%1 of %2").arg(at).arg(all));
    m_one->setEnabled(all > 0);
    m_all->setEnabled(all > 0);
    if (!isHidden() && seeks)
        emit hint(all == 0 ? tr("“%1” was not found.").arg(m_what->text()) : m_found->text());
}

void FindBar::find(int by)
{
    if (m_what->text().isEmpty())
        return begin(false);
    if (isHidden()) {
        show();
        m_page.setSought(sought());
    }
    m_page.findNext(by);
    count();
}

void FindBar::replaceOne()
{
    m_page.replaceFound(m_with->text());
    count();
}

void FindBar::replaceAll()
{
    const auto [replaced, left] = m_page.replaceAllFound(m_with->text());
    QString said = replaced == 1 ? tr("1 place was replaced.") : tr("%1 places were replaced.").arg(replaced);
    if (left > 0)
        said += u' ' + (left == 1 ? tr("1 stands in a number, an owner or a date, and was left.")
                                  : tr("%1 stand in numbers, owners or dates, and were left.").arg(left));
    count();
    emit hint(said);
}

void FindBar::leave()
{
    hide();
    m_page.setSought({});
    m_page.setFocus(Qt::OtherFocusReason);
}

// How it is sought has a line of its own where the words would have too little room.
void FindBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_finding->setDirection(width() < 68 * grid(this) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

// What it takes in two lines: a bar that is narrow may be so.
QSize FindBar::minimumSizeHint() const
{
    return {m_case->sizeHint().width() + m_words->sizeHint().width() + 8 * grid(this),
            QFrame::minimumSizeHint().height()};
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape)
        leave();
    else if (enter && watched == m_what)
        find(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else if (enter && watched == m_with)
        key->modifiers() & Qt::AltModifier ? replaceAll() : replaceOne();
    else
        return false;
    return true;
}
