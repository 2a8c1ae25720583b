#include "ui/window/dialog.h"

#include "ui/fields/saidas.h"
#include "ui/window/style.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

Dialog::Dialog(const QString &title, const QString &does, QWidget *parent)
    : QDialog(parent), m_rows(new QFormLayout), m_mistake(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    const int unit = grid(this);
    setWindowTitle(title);
    m_buttons->addButton(does, QDialogButtonBox::AcceptRole)->setDefault(true);
    sayAs(m_mistake, QAccessible::Notification);
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setWordWrap(true);
    m_mistake->hide();
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeading);
    m_rows->setHorizontalSpacing(2 * unit);
    m_rows->setVerticalSpacing(unit + unit / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 2 * unit);
    column->setSpacing(2 * unit);
    column->addLayout(m_rows, 1);
    column->addWidget(m_mistake);
    column->addWidget(m_buttons);
    setMinimumWidth(56 * unit);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &Dialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLabel *Dialog::sentence(const QString &text)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    m_rows->addRow(label);
    return label;
}

QLineEdit *Dialog::beside(QLineEdit *first, const QString &label, int letters)
{
    auto *second = new QLineEdit(this);
    second->setAccessibleName(QString(label).remove(u'&'));
    auto *words = new QLabel(label, this);
    words->setBuddy(second);
    int at = 0;
    QFormLayout::ItemRole role = QFormLayout::FieldRole;
    m_rows->getWidgetPosition(first, &at, &role);
    m_rows->removeWidget(first);
    auto *both = new QHBoxLayout;
    both->setSpacing(2 * grid(this));
    both->addWidget(first, 1);
    both->addWidget(words);
    both->addWidget(second, letters > 0 ? 0 : 1);
    if (letters > 0)
        second->setFixedWidth((letters + 3) * fontMetrics().averageCharWidth());
    m_rows->setLayout(at, role, both);
    return second;
}

QPushButton *Dialog::doesButton() const
{
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            return static_cast<QPushButton *>(button);
    }
    Q_UNREACHABLE();
}

void Dialog::accept()
{
    const QString sentence = mistake();
    if (sentence.isEmpty())
        return QDialog::accept();
    m_mistake->setText(u"▲  "_s + sentence);
    m_mistake->setAccessibleName(sentence);
    if (m_mistake->isVisible())
        readOut(m_mistake);
    m_mistake->show();
    makeRoom();
    QAccessibleEvent said(m_mistake, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void Dialog::showEvent(QShowEvent *event)
{
    makeRoom();
    QDialog::showEvent(event);
}

// Words that wrap ask for no room themselves.
void Dialog::makeRoom()
{
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}
