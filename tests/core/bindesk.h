#pragma once

#include "core/file/binrows.h"
#include "core/file/database.h"
#include "tests/core/bookfolder.h"

// Restores, and waits for the answer.
inline Result<void> restoreNow(Minutebook &book, const QList<QUuid> &ids)
{
    std::optional<Result<void>> answer;
    QObject context;
    book.restore(ids, &context, [&](const Result<void> &done) { answer = done; });
    REQUIRE_FALSE(answer);
    REQUIRE(eventually([&] { return answer.has_value(); }));
    return *answer;
}

inline Result<void> removeBodyNow(Minutebook &book, QUuid id)
{
    std::optional<Result<void>> answer;
    QObject context;
    book.removeBody(QStringLiteral("Delete body"), id, &context, [&](const Result<void> &done) { answer = done; });
    REQUIRE_FALSE(answer);
    REQUIRE(eventually([&] { return answer.has_value(); }));
    return *answer;
}

// The edits that delete a meeting with its actions.
inline QList<Edit> deletionOf(const Minutebook &book, QUuid meeting)
{
    const auto minutes = book.minutes(meeting);
    REQUIRE(minutes);
    QList<Edit> edits;
    for (const Action &action : minutes->actions)
        edits.append({action, std::nullopt});
    edits.append({minutes->meeting, std::nullopt});
    return edits;
}

inline void deleteMeeting(Minutebook &book, QUuid id)
{
    must(book.readNow({id}));
    must(book.apply(QStringLiteral("Delete meeting"), deletionOf(book, id)));
}

inline QList<QUuid> idsIn(const Bin &bin)
{
    QList<QUuid> ids;
    for (const Bin::Listed &one : bin.listed())
        ids.append(one.entry.id);
    return ids;
}

// As the file has it, in the order of a bin.
inline QList<BinEntry> binOf(const BookFolder &folder)
{
    Database db(folder.book(), Database::Open::ToRead);
    Bin bin;
    bin.set(readBin(db));
    return bin.entries();
}
