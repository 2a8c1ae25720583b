#pragma once

#include "core/book/values.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

// A field for a name that finds people by initials or by the start of any part of the name. The list below it says what
// Enter will do; nothing is guessed that is not shown there.
class PersonField : public QLineEdit {
    Q_OBJECT
public:
    // Chooser: Enter hands over a person by chosen(), or a new name by named(). Text: the name chosen becomes the text.
    enum class Use { Chooser, Text };
    PersonField(Use use, QWidget *parent);

    void setPeople(const QList<Person> &people);

signals:
    void chosen(const Ref &person);  // Of the book.
    void named(const QString &name); // Not in the book.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void choose(const QModelIndex &index);

    Use m_use;
    QList<Person> m_people;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
};

// People whose initials or a part of whose name begin with what was typed, the best first.
QList<Person> peopleLike(const QString &typed, const QList<Person> &people);
