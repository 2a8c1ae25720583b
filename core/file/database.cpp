#include "core/file/database.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

// Long enough for another process's commit, short enough for a status that says what is going on.
const QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"_s;

SqlError errorOf(const QSqlError &error)
{
    return {error.nativeErrorCode().toInt(), error.databaseText().isEmpty() ? error.text() : error.databaseText()};
}

QString nameFor(const QString &path, Database::Open how)
{
    switch (how) {
    case Database::Open::Existing:
    case Database::Open::ToRead:
        return uriOf(path, u"rw"_s);
    case Database::Open::New:
        return uriOf(path, u"rwc"_s);
    case Database::Open::Memory:
        break;
    }
    return u":memory:"_s;
}

} // namespace

QString uriOf(const QString &path, const QString &mode)
{
    // "file://" and an empty authority; a path of Windows ("C:/…") needs the slash before it, a share ("//server/…")
    // keeps both of its own.
    const QString absolute = QDir::fromNativeSeparators(QFileInfo(path).absoluteFilePath());
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(absolute, "/:"));
    return u"file://"_s + (encoded.startsWith(u'/') ? QString() : u"/"_s) + encoded + u"?mode="_s + mode;
}

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

bool Statement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw errorOf(m_query->lastError());
    return false;
}

Database::Database(const QString &path, Open how)
    : m_path(path), m_how(how), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    db.setConnectOptions(options);
    db.setDatabaseName(nameFor(path, how));
    try {
        if (!db.open())
            throw errorOf(db.lastError());
        // Before anything of the file is read: what stands in its schema is not trusted, and its pages are looked at.
        run(u"PRAGMA trusted_schema = OFF"_s);
        run(u"PRAGMA cell_size_check = ON"_s);
        run(u"PRAGMA mmap_size = 0"_s); // A damaged file on a share must end in an error, not in SIGBUS.
        run(u"PRAGMA temp_store = MEMORY"_s);
        run(u"PRAGMA foreign_keys = ON"_s);
        run(u"PRAGMA synchronous = EXTRA"_s);
        run(u"PRAGMA secure_delete = ON"_s); // Deleted for good is deleted; Debian's SQLite does so by itself.
        if (how == Open::New || how == Open::Memory)
            run(u"PRAGMA page_size = 8192"_s);
        if (how == Open::ToRead)
            run(u"PRAGMA query_only = ON"_s);
    } catch (...) {
        db = {};
        close();
        throw;
    }
}

Database::~Database() { close(); }

void Database::close()
{
    m_prepared.clear(); // SQLite closes no file with statements prepared on it.
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlQuery &Database::prepared(const QString &sql)
{
    auto &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            m_prepared.remove(sql);
            throw errorOf(fresh->lastError());
        }
        query = std::move(fresh);
    }
    return *query;
}

Statement Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = prepared(sql);
    for (const QVariant &value : values) {
        const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(nullText ? QVariant(u""_s) : value);
    }
    if (!query.exec()) {
        const QSqlError error = query.lastError(); // Gone once it is finished.
        query.finish();
        throw errorOf(error);
    }
    return Statement(&query);
}

QVariant Database::value(const QString &sql, const QVariantList &values)
{
    Statement statement = run(sql, values);
    return statement.next() ? statement.value(0) : QVariant();
}

Transaction::Transaction(Database &db, To what) : m_db(db)
{
    m_db.run(what == To::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN DEFERRED"_s);
}

Transaction::~Transaction()
{
    if (m_done)
        return;
    try {
        m_db.run(u"ROLLBACK"_s);
    } catch (const SqlError &) {
        // SQLite has rolled back by itself: after a full disk or an I/O error there is no transaction left.
    }
}

void Transaction::commit()
{
    m_db.run(u"COMMIT"_s);
    m_done = true;
}
