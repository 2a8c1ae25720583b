#include "ui/window/emptypage.h"

#include "ui/window/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

EmptyPage::EmptyPage(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_sentence(new QLabel(this)), m_rows(new QVBoxLayout)
{
    const int unit = grid(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (QLabel *label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_rows->setSpacing(unit);
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * unit);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addLayout(m_rows);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4 * unit, 2 * unit, 4 * unit, 2 * unit);
    row->addStretch(1);
    row->addLayout(column, 6);
    row->addStretch(1);
    setWords(title, sentence);
}

void EmptyPage::setWords(const QString &title, const QString &sentence)
{
    if (!m_hasTitle && !title.isEmpty()) { // Before that no font need be loaded for it.
        m_hasTitle = true;
        setType(m_title, Type::Title);
    }
    m_title->setText(title);
    m_sentence->setText(sentence);
}

QPushButton *EmptyPage::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setDefault(m_buttons.isEmpty());
    m_buttons.append(button);
    m_rows->addWidget(button, 0, Qt::AlignLeading);
    return button;
}

void EmptyPage::addRow(QWidget *widget) { m_rows->addWidget(widget); }
