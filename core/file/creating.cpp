#include "core/file/creating.h"

#include "core/file/attempt.h"
#include "core/file/bookrows.h"
#include "core/file/schema.h"
#include "core/file/syncfile.h"
#include "core/say.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

Result<void> createBook(const QString &path, const QDateTime &now)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo target(path);
    if (target.exists())
        return Error{say("There is a file %1 already; it was left as it is.").arg(shown)};
    if (!target.dir().exists())
        return Error{say("There is no folder %1 to make the book in.").arg(QDir::toNativeSeparators(target.path()))};
    // Under another name until it is whole: nobody finds half a book.
    const QString unfinished = path + u'.' + QUuid::createUuid().toString(QUuid::Id128).first(8);
    auto made = attempt(path, [&] {
        {
            Database db(unfinished, Database::Open::New);
            createTables(db);
            Transaction transaction(db);
            writeIdentity(db, {QUuid::createUuid(), now});
            transaction.commit();
        }
        if (!QFile::rename(unfinished, path))
            throw Error{say("The book %1 could not be given its name.").arg(shown)};
        syncFolder(target.path());
    });
    if (!made)
        QFile::remove(unfinished);
    return made;
}
