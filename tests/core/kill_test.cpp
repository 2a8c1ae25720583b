#include "core/book/check.h"
#include "tests/core/bookfolder.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

// A second process of ours, that is killed while it types. It is this program again, running the hidden test below.

namespace {

const char bookVariable[] = "MINUTEBOOK_TEST_BOOK";

std::unique_ptr<QProcess> typist(const BookFolder &folder, const QString &test)
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(bookVariable), folder.dir.path());
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), {test});
    REQUIRE(process->waitForStarted());
    return process;
}

// The last number that the typist said it had been told was kept; -1: none.
int lastAcknowledged(const QByteArray &output)
{
    const auto lines = output.split('\n');
    int last = -1;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // Not a line that was cut off.
        if (lines[i].startsWith("kept "))
            last = lines[i].mid(5).toInt();
    }
    return last;
}

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace

TEST_CASE("typist: types into the title until it is killed, every seventh time as a change", "[.typist]")
{
    const QString folder = qEnvironmentVariable(bookVariable);
    REQUIRE_FALSE(folder.isEmpty());
    auto book = Minutebook::open(QDir(folder).filePath(u"Our book.minutebook"_s),
                                 {.recoveryFolder = QDir(folder).filePath(u"recovery"_s)});
    must(book->waitUntilOpen());
    REQUIRE_FALSE(book->isReadOnly());
    const QUuid id = book->meetings().first().id;
    must(book->readNow({id}));
    const int from = book->meeting(id)->title.toInt();
    for (int i = from + 1;; ++i) {
        const QString title = QString::number(i);
        book->typed({id, u"title"_s, title});
        if (i % 7 == 0) {
            Meeting meeting = *book->meeting(id);
            meeting.title = title;
            must(book->apply(u"Title"_s, {{*book->meeting(id), meeting}}));
            book->settled(id);
        }
        say("kept " + QByteArray::number(i) + '\n');
        QCoreApplication::processEvents();
    }
}

TEST_CASE("holder: keeps the book open until it is killed", "[.typist]")
{
    const QString folder = qEnvironmentVariable(bookVariable);
    auto book = Minutebook::open(QDir(folder).filePath(u"Our book.minutebook"_s),
                                 {.recoveryFolder = QDir(folder).filePath(u"recovery"_s)});
    must(book->waitUntilOpen());
    REQUIRE_FALSE(book->isReadOnly());
    say("kept 0\n");
    eventually([] { return false; });
}

TEST_CASE("killed at any moment while typing: every acknowledged key is there, and the book is sound")
{
    const BookFolder folder;
    const SmallBook small;
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, small.edits()));
    }
    AnyValues any(quint32(QCoreApplication::applicationPid()));
    int before = 0;
    for (int round = 0; round < 8; ++round) {
        auto process = typist(folder, u"typist*"_s);
        QByteArray output;
        QDeadlineTimer moment(150 + any.below(150));
        while (lastAcknowledged(output) < 0 || !moment.hasExpired()) {
            REQUIRE(process->waitForReadyRead(10'000));
            output += process->readAllStandardOutput();
        }
        process->kill();
        REQUIRE(process->waitForFinished());
        output += process->readAllStandardOutput();

        auto book = openBook(folder);
        REQUIRE_FALSE(book->isReadOnly()); // A dead process has no lock.
        must(book->readNow({small.meeting.id}));
        const int title = book->meeting(small.meeting.id)->title.toInt();
        const int acknowledged = lastAcknowledged(output);
        CHECK(acknowledged > before);
        CHECK(title >= acknowledged);
        CHECK(title <= acknowledged + 1); // Kept, and killed before it could say so.
        CHECK(book->meeting(small.meeting.id)->items == small.meeting.items);
        must(book->flush());
        book.reset();
        const auto findings = checkBook(folder.book());
        must(findings);
        CHECK(findings->isEmpty());
        before = title;
    }
}

TEST_CASE("while another process has the book it can be read, not written")
{
    const BookFolder folder;
    const SmallBook small;
    {
        auto book = newBook(folder);
        must(book->apply(u"Make"_s, small.edits()));
    }
    auto process = typist(folder, u"holder*"_s);
    REQUIRE(process->waitForReadyRead(10'000));
    auto book = openBook(folder);
    REQUIRE(book->isReadOnly());
    CHECK(book->saveState().detail.contains(u"editing since"_s));
    must(book->readNow({small.meeting.id}));
    Meeting meeting = small.meeting;
    meeting.title = u"x"_s;
    const auto applied = book->apply(u"Title"_s, {{small.meeting, meeting}});
    REQUIRE_FALSE(applied);
    CHECK(applied.failure().kind == Error::Kind::Refused);
    process->kill();
    REQUIRE(process->waitForFinished());
    CHECK_FALSE(openBook(folder)->isReadOnly());
}
