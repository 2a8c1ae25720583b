#include "core/file/bookfile.h"

#include "core/file/attempt.h"
#include "core/file/columns.h"
#include "core/file/database.h"
#include "core/file/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("file", text); }

// What can be said without opening the file: QFileInfo opens nothing.
void refuseWhatIsNoFile(const QString &path)
{
    const QFileInfo file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.exists())
        throw Error{say("There is no file %1.").arg(shown)};
    if (file.isDir())
        throw Error{say("%1 is a folder, not a minute book.").arg(shown)};
    if (file.size() == 0)
        throw Error{say("The file %1 is empty: it is no minute book. It was left as it is.").arg(shown)};
    if (!file.isReadable())
        throw Error{say("The file %1 cannot be read: it is closed to you.").arg(shown)};
}

} // namespace

BookFile::BookFile() = default;
BookFile::~BookFile() = default;

void BookFile::connect()
{
    m_db.reset();
    if (m_opening.path == ":memory:"_L1) {
        m_db = std::make_unique<Database>(m_opening.path, Database::Open::Memory);
        createTables(*m_db);
        return;
    }
    refuseWhatIsNoFile(m_opening.path);
    auto db = std::make_unique<Database>(m_opening.path,
                                         m_opening.readOnly ? Database::Open::ToRead : Database::Open::Existing);
    checkIdentity(*db);
    if (!m_opening.readOnly) {
        useRollbackJournal(*db);
        bringUpToDate(*db);
    }
    m_db = std::move(db);
}

Result<Opened> BookFile::open(const Opening &opening)
{
    m_opening = opening;
    return attempt(opening.path, [&] {
        connect();
        Opened opened;
        opened.lists = readLists(*m_db);
        if (opening.readOnly)
            opened.readOnly = say("Opened for reading only.");
        return opened;
    });
}

Found BookFile::read(const QList<QUuid> &meetings, const QList<QUuid> &actions)
{
    Found found;
    const auto keepFirst = [&](const Result<void> &result) {
        if (found.result && !result)
            found.result = result;
    };
    QSet<QUuid> wanted(meetings.begin(), meetings.end());
    for (const QUuid &id : actions) {
        keepFirst(attempt(m_opening.path, [&] {
            const QUuid meeting = meetingOfAction(*m_db, id);
            if (meeting.isNull())
                found.actions.append(readAction(*m_db, id));
            else
                wanted.insert(meeting);
        }));
    }
    for (const QUuid &id : std::as_const(wanted))
        keepFirst(attempt(m_opening.path, [&] { found.minutes.append(readMinutes(*m_db, id)); }));
    return found;
}

Result<void> BookFile::write(const QList<Step> &steps)
{
    return attempt(m_opening.path, [&] {
        Transaction transaction(*m_db);
        for (const Step &step : steps)
            writeEdits(*m_db, step.edits);
        transaction.commit();
    });
}
