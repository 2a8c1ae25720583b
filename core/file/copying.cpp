#include "core/file/copying.h"

#include "core/file/bookrows.h"
#include "core/file/database.h"
#include "core/file/syncfile.h"
#include "core/say.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

void writeCopy(Database &db, const QString &path, const std::function<void(Database &)> &finish)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (QFileInfo::exists(path))
        throw Error{say("There is a file %1 already; it was left as it is.").arg(shown)};
    // Under another name until it is whole.
    const QString unfinished = path + u'.' + QUuid::createUuid().toString(QUuid::Id128).first(8);
    try {
        // Reading a book that must not be written is what a copy is for.
        const bool readOnly = db.number(u"PRAGMA query_only"_s) != 0;
        if (readOnly)
            db.run(u"PRAGMA query_only = OFF"_s);
        db.run(u"VACUUM INTO ?"_s, {uriOf(unfinished, u"rwc"_s)});
        if (readOnly)
            db.run(u"PRAGMA query_only = ON"_s);
        {
            Database copy(unfinished, Database::Open::Existing);
            finish(copy);
            if (copy.value(u"PRAGMA integrity_check"_s).toString() != "ok"_L1)
                throw Error{say("The copy %1 did not come out right and was taken away again.").arg(shown)};
        }
        if (!QFile::rename(unfinished, path))
            throw Error{say("The copy %1 could not be given its name.").arg(shown)};
        syncFolder(QFileInfo(path).path());
    } catch (...) {
        QFile::remove(unfinished);
        throw;
    }
}

} // namespace

void copyVerified(Database &db, const QString &path)
{
    writeCopy(db, path, [](Database &) {});
}

void copyAsNewBook(Database &db, const QString &path, const QDateTime &now)
{
    writeCopy(db, path, [&](Database &copy) {
        Transaction transaction(copy);
        writeIdentity(copy, {QUuid::createUuid(), now});
        forgetWriters(copy);
        transaction.commit();
    });
}
