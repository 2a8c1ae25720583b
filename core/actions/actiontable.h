#pragma once

#include "core/actions/hashslots.h"
#include "core/actions/texts.h"
#include "core/book/values.h"

#include <QHash>

#include <limits>
#include <vector>

// What the action index holds, laid out for the filter: a row of 64 bytes an action, and everything that actions share
// once, by number, so that the filter judges an owner, a theme or a due once and not 100,000 times.
struct ActionTable {
    static constexpr qint32 noDay = std::numeric_limits<qint32>::max(); // Sorts last.

    struct Row {
        QUuid id;
        Texts::Place text;
        quint32 ref = 0;
        quint32 owners = 0; // The first of its `ownerCount` in `ownerLists`.
        quint32 meeting = 0;
        quint32 item = 0;
        quint32 theme = 0;
        quint32 body = 0;
        quint32 due = 0;
        quint32 revised = 0; // 0: never revised. A due too.
        quint32 order = 0;   // Within the meeting, or among those of no meeting.
        quint16 ownerCount = 0;
        quint8 slips = 0;
        quint8 status : 3 = 0;
        quint8 rag : 3 = 0; // 0: none given; else one more than Rag.
        quint8 removed : 1 = 0;
        quint8 exempt : 1 = 0;

        quint32 effective() const { return revised ? revised : due; }
    };
    static_assert(sizeof(Row) <= 64);

    struct Day {
        quint32 words = 0;
        qint32 day = noDay; // Julian.
    };
    struct Origin {
        quint32 number = 0;
        Texts::Place title;
    };
    struct Sitting {
        QUuid id;
        qint32 day = noDay;
    };

    std::vector<Row> rows;      // In the order they came; removed ones stay, marked, for they may come back.
    std::vector<quint32> order; // All rows not removed, as lists show them, once `inOrder`.
    bool inOrder = true;
    Texts texts; // Of actions, and titles of items.
    Lexicon refs;
    Lexicon owners;
    Lexicon themes;
    Lexicon itemNumbers;
    Lexicon dueWords;
    std::vector<quint32> ownerLists;
    std::vector<Day> dues{{}};         // 0: no due.
    std::vector<Origin> items{{}};     // 0: no item. Those of the same number and title are one.
    std::vector<Sitting> meetings{{}}; // 0: no meeting.
    std::vector<QUuid> bodies{{}};     // 0: no body.

    HashSlots rowOfId;
    HashSlots itemOfOrigin;
    QHash<QUuid, quint32> meetingOfId;
    QHash<QUuid, quint32> bodyOfId;
    QHash<quint64, quint32> dueOfWordsAndDay;

    quint32 findRow(QUuid id) const; // HashSlots::none where there is none; may be a removed one.
    quint32 dueNumber(const Due &due);
    quint32 bodyNumber(QUuid id);
    quint32 itemNumber(const QString &number, const QString &title);
    quint32 meetingNumber(QUuid id, const QDate &date); // The date becomes that of all its actions.
    void putOwners(Row &row, const QStringList &names);
    void sort();
};
