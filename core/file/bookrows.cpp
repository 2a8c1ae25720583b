#include "core/file/bookrows.h"

#include "core/file/columns.h"
#include "core/file/genuine.h"
#include "core/file/syncfile.h"
#include "core/say.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString moment(const QDateTime &at) { return at.toUTC().toString(momentFormat); }
QDateTime momentOf(const QVariant &text) { return QDateTime::fromString(text.toString(), momentFormat); }

} // namespace

BookIdentity readIdentity(Database &db)
{
    Statement row = db.run(u"SELECT uuid, created, digest FROM book"_s);
    const auto columns = row.next() ? genuine(row, 2) : std::nullopt;
    if (!columns)
        throw Error{say("What the book %1 says of itself is damaged; it was left as it is.").arg(db.path())};
    return {QUuid::fromRfc4122(columns->at(0).toByteArray()), momentOf(columns->at(1))};
}

void writeIdentity(Database &db, const BookIdentity &identity)
{
    db.run(u"DELETE FROM book"_s);
    db.run(u"INSERT INTO book (only_row, uuid, created, digest) VALUES (1, ?, ?, ?)"_s,
           withDigest({identity.uuid.toRfc4122(), moment(identity.created)}));
}

quint64 committedOf(Database &db, QUuid log)
{
    Statement row = db.run(u"SELECT id, committed, digest FROM recovery_log WHERE id = ?"_s, {log.toRfc4122()});
    const auto columns = row.next() ? genuine(row, 2) : std::nullopt;
    return columns ? columns->at(1).toULongLong() : 0;
}

void setCommitted(Database &db, QUuid log, quint64 sequence)
{
    db.run(uR"(
        INSERT INTO recovery_log (id, committed, digest) VALUES (?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET committed = excluded.committed, digest = excluded.digest)"_s,
           withDigest({log.toRfc4122(), qint64(sequence)}));
}

std::optional<Lease> readLease(Database &db)
{
    Statement row = db.run(u"SELECT token, log, held, host, user, program, since, renewed, digest FROM lease"_s);
    const auto columns = row.next() ? genuine(row, 8) : std::nullopt;
    if (!columns)
        return {};
    return Lease{QUuid::fromRfc4122(columns->at(0).toByteArray()),
                 QUuid::fromRfc4122(columns->at(1).toByteArray()),
                 columns->at(2).toBool(),
                 columns->at(3).toString(),
                 columns->at(4).toString(),
                 columns->at(5).toString(),
                 momentOf(columns->at(6)),
                 momentOf(columns->at(7))};
}

void writeLease(Database &db, const Lease &lease)
{
    db.run(u"DELETE FROM lease"_s);
    db.run(uR"(
        INSERT INTO lease (only_row, token, log, held, host, user, program, since, renewed, digest)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
           withDigest({lease.token.toRfc4122(), lease.log.toRfc4122(), int(lease.held), lease.host, lease.user,
                       lease.program, moment(lease.since), moment(lease.renewed)}));
}

void forgetWriters(Database &db)
{
    db.run(u"DELETE FROM lease"_s);
    db.run(u"DELETE FROM recovery_log"_s);
}

QString sentenceOf(const Lease &lease, const QDateTime &now)
{
    const QDateTime since = lease.since.toLocalTime();
    const QString when = since.date() == now.toLocalTime().date()
                             ? QLocale().toString(since.time(), QLocale::ShortFormat)
                             : QLocale().toString(since, QLocale::ShortFormat);
    if (lease.host == hostName() && lease.user == userName())
        return say("Another window on this computer is editing since %1").arg(when);
    return lease.user.isEmpty() ? say("%1 is editing since %2").arg(lease.host, when)
                                : say("%1 on %2 is editing since %3").arg(lease.user, lease.host, when);
}

QStringList damagedRows(Database &db)
{
    QStringList damaged;
    const auto look = [&](const QString &select, int columns, const QString &what) {
        Statement row = db.run(select);
        while (row.next()) {
            if (!genuine(row, columns))
                damaged.append(what);
        }
    };
    look(u"SELECT uuid, created, digest FROM book"_s, 2, say("What the book says of itself"));
    look(u"SELECT id, committed, digest FROM recovery_log"_s, 2, say("How far a recovery log is in the book"));
    look(u"SELECT token, log, held, host, user, program, since, renewed, digest FROM lease"_s, 8,
         say("Who may write into the book"));
    return damaged;
}
