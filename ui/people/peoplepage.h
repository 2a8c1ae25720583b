#pragma once

#include "core/book/minutebook.h"

#include <QStyledItemDelegate>
#include <QWidget>

class FieldForm;
class FormColumn;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class PeopleModel;

// Everybody in the book: a list to find in and a form beside it that writes as it is typed.
class PeoplePage : public QWidget {
    Q_OBJECT
public:
    PeoplePage(Minutebook &book, QWidget *parent);

    bool commit();
    void takeBack();
    void focusFilter();
    QList<QWidget *> panes() const;

signals:
    void hint(const QString &text);
    void problem(const QString &sentence);

private:
    void addForm(const QString &label, const QString &path, const QString &what, QString Person::*member);
    void choose(QUuid id);
    void refresh();
    void addPerson();
    void removePerson();
    Result<void> edit(const QString &what, QString Person::*member, const QString &text);
    const Person *current() const { return m_book.person(m_id); }

    Minutebook &m_book;
    PeopleModel *m_model;
    QLineEdit *m_filter;
    QListView *m_list;
    QPushButton *m_add;
    QWidget *m_empty;
    FormColumn *m_column;
    QLabel *m_title;
    QPushButton *m_remove;
    FieldForm *m_form;
    QUuid m_id;
};

// Initials in a ring, the name, and under it what somebody is and where.
class PersonDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
