#include "core/file/recoverylog.h"

#include "core/file/logformat.h"
#include "core/file/syncfile.h"
#include "core/say.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestHeader = 65536; // A path is shorter.

QString placeOf(const QString &bookPath)
{
    const QString canonical = QFileInfo(bookPath).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(bookPath).absoluteFilePath() : canonical;
}

Error cannotKeep(const QFile &file)
{
    return {say("What is typed cannot be kept on this computer before the book has it: %1: %2.")
                .arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotKeep(file);
    return file.readAll();
}

// The log of the same book from a place where it is no longer, so that it was moved or renamed.
void takeOver(const QString &path, QUuid book)
{
    const QFileInfo wanted(path);
    const QString pattern = book.toString(QUuid::WithoutBraces) + u"-*.log"_s;
    const QFileInfoList others = wanted.dir().entryInfoList({pattern}, QDir::Files);
    for (const QFileInfo &other : others) {
        QLockFile lock(other.filePath() + u".lock"_s);
        lock.setStaleLockTime(0);
        const auto bytes = contentOf(other.filePath());
        if (!bytes || !lock.tryLock(0))
            continue;
        const LogContent content = readLogBytes(*bytes);
        if (content.header.book == book && !content.entries.isEmpty() && !QFileInfo::exists(content.header.bookPath) &&
            QFile::rename(other.filePath(), path))
            return;
    }
}

Result<LogFound> makeLog(const QString &path, QUuid book, const QString &bookPath)
{
    const LogHeader header{QUuid::createUuid(), book, placeOf(bookPath)};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotKeep(file);
    // What is typed in a meeting is nobody else's on this computer.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray bytes = bytesOf(header);
    if (file.write(bytes) != bytes.size() || !syncFile(file.handle()))
        return cannotKeep(file);
    syncFolder(QFileInfo(path).path());
    return LogFound{.path = path, .id = header.id};
}

// What cannot be read is not thrown away: somebody may still read it.
QString keepAside(const QString &path, const QByteArray &bytes)
{
    const QString aside = path + u".damaged-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz");
    QFile file(aside);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        return say("Part of what was typed last could not be read again; it is kept in %1.")
            .arg(QDir::toNativeSeparators(aside));
    return say("Part of what was typed last could not be read again, and could not be kept either.");
}

} // namespace

QString logPathOf(const QString &folder, QUuid book, const QString &bookPath)
{
    const QByteArray place = QCryptographicHash::hash(placeOf(bookPath).toUtf8(), QCryptographicHash::Sha256);
    return QDir(folder).filePath(book.toString(QUuid::WithoutBraces) + u'-' +
                                 QString::fromLatin1(place.toHex().first(16)) + u".log"_s);
}

Result<LogFound> readLog(const QString &path, QUuid book, const QString &bookPath)
{
    if (!QFileInfo::exists(path))
        takeOver(path, book);
    if (!QFileInfo::exists(path))
        return makeLog(path, book, bookPath);
    const auto bytes = contentOf(path);
    if (!bytes)
        return bytes.failure();
    const LogContent content = readLogBytes(*bytes);
    QString damage;
    if (content.damaged || (content.headerSize == 0 && !bytes->isEmpty()))
        damage = keepAside(path, bytes->sliced(content.goodSize));
    if (content.headerSize == 0) {
        auto made = makeLog(path, book, bookPath);
        if (made)
            made->damage = damage;
        return made;
    }
    if (content.goodSize < bytes->size() && !QFile::resize(path, content.goodSize))
        return Error{say("What is typed cannot be kept on this computer before the book has it: %1.")
                         .arg(QDir::toNativeSeparators(path))};
    return LogFound{.path = path, .id = content.header.id, .entries = content.entries, .damage = damage};
}

RecoveryLog::RecoveryLog(const QString &path) : m_file(path)
{
    m_syncing.setMaxThreadCount(1);
    openFile();
}

// The sync under way uses the file's handle.
RecoveryLog::~RecoveryLog() { m_syncing.waitForDone(); }

bool RecoveryLog::openFile()
{
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    m_file.seek(0); // It stands at the end; what is written goes there all the same.
    m_headerSize = readLogBytes(m_file.read(longestHeader)).headerSize;
    m_size = m_file.size();
    if (m_headerSize == 0)
        m_file.close();
    return m_file.isOpen();
}

bool RecoveryLog::add(const LogEntry &entry)
{
    if (!m_file.isOpen())
        return false;
    const QByteArray bytes = bytesOf(entry);
    if (m_file.write(bytes) != bytes.size()) {
        m_file.resize(m_size); // Half a record in the middle would end the replay there.
        return false;
    }
    m_size += bytes.size();
    m_dirty = true;
    return true;
}

void RecoveryLog::clear()
{
    if (m_file.isOpen() && !isEmpty() && m_file.resize(m_headerSize))
        m_size = m_headerSize;
}

bool RecoveryLog::replaceWith(const QList<LogEntry> &entries)
{
    if (!m_file.isOpen())
        return false;
    m_syncing.waitForDone();
    QSaveFile fresh(m_file.fileName());
    m_file.seek(0);
    QByteArray bytes = m_file.read(m_headerSize);
    for (const LogEntry &entry : entries)
        bytes += bytesOf(entry);
    if (!fresh.open(QIODevice::WriteOnly) || fresh.write(bytes) != bytes.size())
        return false;
    m_file.close(); // Windows replaces no open file.
    const bool replaced = fresh.commit();
    return openFile() && replaced;
}

void RecoveryLog::syncSoon()
{
    if (!m_dirty || !m_file.isOpen())
        return;
    m_dirty = false;
    m_syncing.start([handle = m_file.handle()] { syncFile(handle); });
}
