#include "tests/benchmarks/book.h"

#include "core/book/minutebook.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

// A bare connection to the big book: the floor under what ours does.
class Bare {
public:
    Bare()
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        db.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        db.setDatabaseName(bigBookPath());
        if (!db.open())
            qFatal("the large book cannot be opened");
    }
    ~Bare()
    {
        QSqlDatabase::database(u"bare"_s).close();
        QSqlDatabase::removeDatabase(u"bare"_s);
    }
    // Steps over all rows and takes every value.
    static int step(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(QSqlDatabase::database(u"bare"_s));
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            qFatal("%s", qPrintable(sql));
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            qFatal("%s", qPrintable(sql));
        int rows = 0;
        for (; query.next(); ++rows) {
            for (int column = 0; column < query.record().count(); ++column)
                (void)query.value(column);
        }
        return rows;
    }
};

std::unique_ptr<Minutebook> opened(const QTemporaryDir &recovery)
{
    auto book = Minutebook::open(bigBookPath(), {.recoveryFolder = recovery.path(), .readOnly = true});
    if (auto ok = book->waitUntilOpen(); !ok)
        qFatal("%s", qPrintable(ok.error()));
    return book;
}

} // namespace

Figure openMeetingFigure()
{
    const QTemporaryDir recovery;
    const auto book = opened(recovery);
    const Bare bare;
    std::vector<double> ours;
    std::vector<double> floor;
    for (int i = 0; i < 200; ++i) {
        const QUuid id = book->meetings()[(i * 47) % book->meetings().size()].id;
        double start = processCpuMs();
        if (auto ok = book->readNow({id}); !ok)
            qFatal("%s", qPrintable(ok.error()));
        ours.push_back(processCpuMs() - start);
        start = processCpuMs();
        const QVariantList key{id.toRfc4122()};
        Bare::step(u"SELECT * FROM meeting WHERE id = ?"_s, key);
        Bare::step(u"SELECT * FROM attendance WHERE meeting = ?"_s, key);
        Bare::step(u"SELECT * FROM item WHERE meeting = ?"_s, key);
        Bare::step(u"SELECT * FROM action WHERE meeting = ?"_s, key);
        floor.push_back(processCpuMs() - start);
    }
    return {median(ours), u"ms"_s,
            u"bare SELECTs %1 ms, p99 %2 ms"_s.arg(median(floor), 0, 'f', 2).arg(quantile(ours, 0.99), 0, 'f', 2)};
}

Figure loadActionsFigure()
{
    std::vector<double> ours;
    for (int i = 0; i < 5; ++i) {
        const QTemporaryDir recovery;
        const auto book = opened(recovery);
        QElapsedTimer clock;
        clock.start();
        QEventLoop loop;
        QObject::connect(book.get(), &Minutebook::actionsLoaded, &loop, &QEventLoop::quit);
        if (book->actions().size() == 0)
            loop.exec();
        ours.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    const Bare bare;
    QElapsedTimer clock;
    clock.start();
    const int rows = Bare::step(u"SELECT * FROM action"_s);
    const double floor = double(clock.nsecsElapsed()) / 1e6;
    return {median(ours), u"ms"_s, u"%1 rows stepped over with QSqlQuery %2 ms"_s.arg(rows).arg(floor, 0, 'f', 0)};
}
