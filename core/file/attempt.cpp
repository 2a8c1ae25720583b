#include "core/file/attempt.h"

#include "core/say.h"

#include <QDir>
#include <QFileInfo>

namespace {

// SQLite's result codes, from https://www.sqlite.org/rescode.html: the native header belongs to another build than the
// one that may be inside Qt's plugin.
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    Moved = 1032,
    RefusedByTrigger = 1811,
};

const char *reason(const SqlError &error)
{
    if (error.code() == Moved)
        return "The book %1 was moved, replaced or deleted while it was open.";
    if (error.code() == RefusedByTrigger)
        return "The book %1 holds these minutes signed; signed minutes never change.";
    switch (error.primaryCode()) {
    case Busy:
    case Locked:
        return "The book %1 is in use by another program just now; nothing was changed.";
    case ReadOnly:
        return "The book %1 can only be read: the file or its folder is write-protected.";
    case IoError:
        return "The disk or the network failed at the book %1; what was saved before is safe.";
    case Corrupt:
        return "The book %1 is damaged; nothing was changed in it.";
    case Full:
        return "There is no room left on the disk of the book %1; what was saved before is safe.";
    case CannotOpen:
        return "The book %1 cannot be reached: it, its folder or its drive is gone or closed to you.";
    case NotADatabase:
        return "The file %1 is not a minute book; it was left as it is.";
    default:
        return nullptr;
    }
}
} // namespace

Error sentenceOf(const SqlError &error, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (const char *text = reason(error))
        return {say(text).arg(shown)};
    return {say("The book %1 refused the change: %2. What was saved before is safe.").arg(shown, error.message())};
}
