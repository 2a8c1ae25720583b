#pragma once

#include "core/book/values.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

// What one interchange file says (format version 1), before it meets a book: names are not linked to records yet.
// importEdits() does that. A Ref here is the text as written; its id is what the key beside it says (writer.h), null
// where there is no such key, `linkedToNobody` where it says so.
struct Interchange {
    QString fileName;
    QList<Body> bodies;
    QList<Person> people;
    QList<Minutes> minutes;
    QList<Action> actions;       // Those that stand in no meeting.
    QHash<QUuid, Ref> bodyOf;    // Of meetings and actions, by their id; absent: the file names none.
    QHash<QUuid, QString> given; // Ids that the file gives, with the place; all others were made while reading.
};

// "" beside a name.
inline const QUuid linkedToNobody(0x6e6f626f, 0x6479, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1);

// "meetings[2]"
inline QString at(QLatin1StringView list, qsizetype index) { return QStringLiteral("%1[%2]").arg(list).arg(index); }

// One sentence about a file that cannot be taken: which, where in it, what.
Error refusal(const QString &fileName, const QString &place, const QString &what,
              Error::Kind kind = Error::Kind::BadInput);

// What is refused so that a hostile file cannot fill the memory.
constexpr qsizetype largestInterchange = qsizetype(256) * 1024 * 1024;
QString tooLarge();

// All or nothing; the error names the file, the place ("meetings[2].items[4].due.date") and what is wrong there. Keys
// that it does not know it ignores. `fileName` is for the error. Files above largestInterchange, 8 million
// values or half a million records are refused: they would fill the memory.
Result<Interchange> readInterchange(const QByteArray &json, const QString &fileName);
