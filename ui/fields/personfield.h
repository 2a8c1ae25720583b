#pragma once

#include "core/book/values.h"

#include <QLineEdit>

#include <functional>
#include <optional>

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
    // Who is found before anybody else; asked at each key.
    void setNearby(std::function<QList<Person>()> nearby) { m_nearby = std::move(nearby); }
    // A Chooser's letters that do something at once to whoever is found: behind two letters that find somebody where no
    // name goes on with it, and behind a blank. A capital among small letters ("Dev P…") spells a name. Lower case.
    void setKeys(const QString &keys);

signals:
    void keyed(const Ref &person, QChar key);
    // Whom Enter or a key means now, and the keys that do something at once; nobody: an empty reference.
    void found(const Ref &person, const QString &keys);
    void chosen(const Ref &person);  // Of the book.
    void named(const QString &name); // Not in the book.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void tellFound();
    void choose(const QModelIndex &index);
    QList<Person> peopleFor(const QString &typed) const;
    std::optional<Ref> best() const; // Of the list; nothing where it offers nobody of the book.
    bool isKey(QChar key) const;
    bool takeKey(const QKeyEvent &event);

    Use m_use;
    QList<Person> m_people;
    std::function<QList<Person>()> m_nearby;
    QString m_keys;
    QList<Person> m_matches; // For what is typed.
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
};

// People whose initials or a part of whose name begin with what was typed, the best first.
QList<Person> peopleLike(const QString &typed, const QList<Person> &people);
