#pragma once

#include "core/book/minutebook.h"
#include "ui/window/dialog.h"

class BinModel;
class EmptyPage;
class QListView;
class QPushButton;

// What was deleted, to be restored or deleted for good.
class BinPage : public QWidget {
    Q_OBJECT
public:
    BinPage(Minutebook &book, QWidget *parent);

    void focusList(); // Or the sentence that says that there is nothing.
    QList<QWidget *> panes() const;

signals:
    void hint(const QString &text);
    void problem(const QString &sentence);

private:
    void addRows();
    void refresh();
    void restore();
    void deleteForGood();
    QList<BinEntry> chosen() const; // In the order of the list.

    Minutebook &m_book;
    BinModel *m_model;
    QWidget *m_filled;
    EmptyPage *m_empty;
    QListView *m_list;
    QPushButton *m_restore;
    QPushButton *m_forGood;
};

// The one question: names what goes.
class ForGoodDialog : public Dialog {
    Q_OBJECT
public:
    // `chosen` by name; of `all` that goes with them the number.
    ForGoodDialog(const QList<BinEntry> &chosen, const QList<BinEntry> &all, QWidget *parent);
};
