#include "core/book/minutebook.h"
#include "tests/catch.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

int kills()
{
    return qEnvironmentVariableIsSet("MINUTEBOOK_KILLS") ? qEnvironmentVariableIntValue("MINUTEBOOK_KILLS") : 100;
}

QString recoveryFolderOf(const QTemporaryDir &home) { return home.filePath(u"recovery"_s); }

// Types until killed, after a while drawn at random; what it had painted by then, in characters.
int typedUntilKilled(const QTemporaryDir &home, const QString &path, int run, int milliseconds)
{
    QProcess typist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"share"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    typist.setProcessEnvironment(environment);
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QStringLiteral(MINUTEBOOK_TYPIST), {path, recoveryFolderOf(home), QString::number(run)});
    REQUIRE(typist.waitForReadyRead(30000)); // The first thing painted.
    typist.waitForFinished(milliseconds);    // It never finishes: this is the moment at which it is killed.
    typist.kill();
    REQUIRE(typist.waitForFinished(10000));
    CHECK(typist.exitStatus() == QProcess::CrashExit);
    const QList<QByteArray> lines = typist.readAllStandardOutput().split('\n');
    return lines.size() < 2 ? 0 : lines[lines.size() - 2].toInt(); // The last one may be cut.
}

// Every word of the minutes, however it was captured.
QString allWords(const Minutes &minutes)
{
    QString text;
    for (const Item &item : minutes.meeting.items) {
        text += item.title + u' ' + item.minute + u' ';
        for (const Decision &decision : item.decisions)
            text += decision.text + u' ';
    }
    for (const Action &action : minutes.actions)
        text += action.text + u' ';
    return text.replace(u'\n', u' ');
}

// The words that make up the first `count` characters of what run `run` types; the last one perhaps in part.
QStringList wordsTyped(int run, int count)
{
    QStringList words;
    for (int number = 0; count > 0; ++number) {
        const QString word = u"r%1w%2 "_s.arg(run).arg(number);
        words.append(word.first(qMin(count, int(word.size()))));
        count -= int(word.size());
    }
    return words;
}

} // namespace

TEST_CASE("a window killed at any moment while it is typed into loses no key that was painted")
{
    QTemporaryDir home;
    const QString path = home.filePath(u"killed.minutebook"_s);
    REQUIRE(Minutebook::create(path));
    const Body body{.name = u"Lantern Trust"_s};
    const Meeting meeting{
        .body = body.id, .date = QDate(2026, 11, 3), .items = {{.number = u"1"_s, .title = u"Open floor"_s}}};
    const Minutebook::Settings settings{.recoveryFolder = recoveryFolderOf(home)};
    {
        const auto book = Minutebook::open(path, settings);
        REQUIRE(book->waitUntilOpen());
        REQUIRE(book->apply(u"Start"_s, {{std::nullopt, body}, {std::nullopt, meeting}}));
        REQUIRE(book->flush());
    }
    QRandomGenerator random(1605);
    int painted = 0;
    for (int run = 0; run < kills(); ++run) {
        const int count = typedUntilKilled(home, path, run, random.bounded(900));
        painted += count;
        const auto book = Minutebook::open(path, settings); // Puts back what the log holds beyond the book.
        REQUIRE(book->waitUntilOpen());
        REQUIRE_FALSE(book->isReadOnly());
        REQUIRE(book->readNow({meeting.id}));
        const QString text = allWords(*book->minutes(meeting.id));
        for (const QString &word : wordsTyped(run, count)) {
            CAPTURE(run, count, word, text);
            REQUIRE(text.contains(word.trimmed()));
        }
        // A fresh page for the next: it would take longer and longer to show what all the runs have typed.
        auto minutes = *book->minutes(meeting.id);
        QList<Edit> clear{{minutes.meeting, meeting}};
        for (const Action &action : minutes.actions)
            clear.append({action, std::nullopt});
        REQUIRE(book->apply(u"Clear"_s, clear));
        REQUIRE(book->flush());
    }
    CHECK(painted > kills() * 10);
    WARN(painted << " painted keys in " << kills() << " kills, none lost");
}
