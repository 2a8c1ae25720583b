#pragma once

#include "core/file/columns.h"

// What the storage of each kind of record shares.

// The SQL of a list that has a table of its own: its rows are known by their parent's key and their position. Plain '?'
// in the order of the text: Qt renames the placeholders, and ?2 before ?1 would be bound the wrong way round.
struct ListTable {
    QString insert; // Key, position, columns.
    QString update; // Columns; key, position.
    QString cut;    // Deletes from a position on. Key, position.
};

// Throws, in a sentence, unless the rows are numbered from 0 without gaps: the next difference is written by number.
void expectPosition(const QVariant &position, qsizetype expected);

// Writes the rows that differ.
template <typename T>
void writeList(Database &db, const ListTable &table, const QVariantList &key, const QList<T> &before,
               const QList<T> &after)
{
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (i < before.size() && before[i] == after[i])
            continue;
        const QVariantList place = key + QVariantList{int(i)};
        if (i < before.size())
            db.run(table.update, columnsOf(after[i]) + place);
        else
            db.run(table.insert, place + columnsOf(after[i]));
    }
    if (after.size() < before.size())
        db.run(table.cut, key + QVariantList{int(after.size())});
}

// The rows of a SELECT: the position, then the columns of a value.
template <typename T> QList<T> readList(Database &db, const QString &select, const QVariantList &key)
{
    QList<T> list;
    Statement rows = db.run(select, key);
    while (rows.next()) {
        expectPosition(rows.value(0), list.size());
        list.append(taken<T>(rows, 1));
    }
    return list;
}

// Throws, in a sentence, unless the statement found the one record that it was to change.
void expectOne(const Statement &statement, const QString &record);
// Throws, in a sentence, unless the record is what was written.
void expectDigest(const Record &record, const QByteArray &written, const QString &named);
