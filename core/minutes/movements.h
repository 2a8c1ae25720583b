#pragma once

#include "core/minutes/knownpeople.h"

// Comings and goings. The attendance list holds when somebody came and went; where, between which words, stands in the
// minute text of an item, as a sentence, and is read back out of it.
struct Movement {
    enum class Kind { Arrived, Left, LeftTheRoom, Returned };
    Kind kind = Kind::Arrived;
    Ref person;
    QTime at; // Null where the sentence says none.
    bool operator==(const Movement &) const = default;
};

QString listed(const QStringList &names); // "Priya Das, Joann Lee and Ann Lee"
// "Priya Das and Joann Lee joined the meeting at 13:25." In English, whatever the language of the window: it is read.
QString sentenceOf(Movement::Kind kind, const QStringList &names, const QTime &at);

// What an item says of those who attend, in its order. Whole sentences are read whose subject names people of the
// attendance: ours, and what clerks write ("At 7.30 pm Cllr Okoro arrived.", "PD left the room and returned at
// 14:10."). "Priya Das left a note for the clerk." is none, and so is anything that names somebody who is not there.
QList<Movement> movementsOf(const Item &item, const QList<Attendance> &attendance);

// An item from one coming or going to the next.
struct Passage {
    QList<Movement> movements; // That it begins with; none in the first.
    bool says = false;         // Something else is minuted behind them: words or a decision.
};
QList<Passage> passagesOf(const Item &item, const KnownPeople &attending);
// The same for the words of one line.
QList<Passage> passagesIn(const QString &line, const KnownPeople &attending);

// The items as passages. Reading them is nearly all the work, and most stay as they were: whoever asks at each change
// keeps this.
class Readings {
public:
    const QList<Passage> &of(const Meeting &meeting, qsizetype item);

private:
    struct Read {
        Item item;
        QList<Passage> passages;
    };
    QUuid m_meeting;
    std::optional<QList<Attendance>> m_attendance; // For which they were read.
    KnownPeople m_attending;
    QHash<QUuid, Read> m_items;
};
