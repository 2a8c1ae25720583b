#include "tests/pages/everyblock.h"
#include "tests/pages/otherprogram.h"
#include "tests/pages/pdffolder.h"
#include "tests/pages/randomdocument.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace documents;

// What programs that share nothing with ours say of the PDF.

namespace {

Document draft()
{
    Document document = everyBlock();
    document.mark = u"DRAFT"_s;
    document.seal = u"SHA-256 "_s + u"0123456789abcdef"_s.repeated(4);
    document.initials = u"Chair’s initials"_s;
    document.attachment = Attachment{u"minutes.json"_s, u"application/json"_s, u"The record"_s, "{\"record\": true}"};
    return document;
}

std::vector<Document> someDocuments()
{
    std::vector<Document> all{
        everyBlock(), draft(), longDocument(200), {.title = u"Nothing"_s, .language = u"en-GB"_s}};
    for (quint32 seed = 2001; seed <= 2006; ++seed)
        all.push_back(randomDocument(seed));
    return all;
}

// Ends well and complains of nothing.
QString checkQuiet(const QString &program, const QStringList &arguments)
{
    const Answer answer = ask(program, arguments);
    INFO(program.toStdString() << ' ' << arguments.join(u' ').toStdString());
    CHECK(answer.code == 0);
    CHECK(QString::fromUtf8(answer.error) == QString());
    return QString::fromUtf8(answer.out);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// The file as another process writes it, elsewhere, at another time zone, in another language.
QByteArray writtenUnder(const QString &zone, const QString &locale)
{
    const PdfFolder folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TZ"_s, zone);
    environment.insert(u"LC_ALL"_s, locale);
    environment.insert(u"MINUTEBOOK_WRITTEN_PDF"_s, folder.path(u"written.pdf"_s));
    const Answer answer =
        ask(QCoreApplication::applicationFilePath(), {u"[writes]"_s}, environment, folder.path(QString()));
    INFO(answer.out.toStdString());
    REQUIRE(answer.code == 0);
    return bytesOf(folder.path(u"written.pdf"_s));
}

} // namespace

TEST_CASE("qpdf, Poppler and MuPDF open the file, draw all of it and complain of nothing")
{
    for (const Document &document : someDocuments()) {
        const PdfFolder folder;
        const QString path = folder.write(document);
        CHECK(checkQuiet(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax or stream encoding errors found"));
        checkQuiet(u"mutool"_s, {u"draw"_s, u"-q"_s, u"-N"_s, u"-r"_s, u"50"_s, path});
        checkQuiet(u"pdftocairo"_s, {u"-pdf"_s, path, folder.path(u"again.pdf"_s)});
    }
}

TEST_CASE("Poppler finds a tagged file with its title, and no scripts")
{
    const PdfFolder folder;
    const QString told = checkQuiet(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, folder.write(draft())}).simplified();
    for (const QString &line : {u"Title: Minutes of the tenth meeting of Pentre Isaf Community Council"_s,
                                u"Tagged: yes"_s, u"Suspects: no"_s, u"JavaScript: no"_s, u"Encrypted: no"_s,
                                u"Metadata Stream: yes"_s, u"UserProperties: no"_s, u"PDF version: 1.7"_s}) {
        INFO(told.toStdString());
        CHECK(told.contains(line));
    }
}

TEST_CASE("each font is embedded, a subset, and says its text")
{
    const PdfFolder folder;
    const QStringList lines = checkQuiet(u"pdffonts"_s, {folder.write(draft())}).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 4);
    for (const QString &line : lines.mid(2)) { // Below two lines of heading.
        INFO(line.toStdString());
        CHECK(line.contains(u"CID TrueType"));
        CHECK(line.simplified().contains(u"yes yes yes"));
    }
}

TEST_CASE("the file is the same in every folder, time zone and language")
{
    const QByteArray here = PdfFolder::pdfBytes(draft());
    CHECK(writtenUnder(u"Asia/Kolkata"_s, u"tr_TR.UTF-8"_s) == here);
    CHECK(writtenUnder(u"America/St_Johns"_s, u"ar_EG.UTF-8"_s) == here);
    CHECK(writtenUnder(u"UTC"_s, u"C"_s) == here);
}

// Hidden: the test above runs it in a process of its own.
TEST_CASE("writes the draft into the file that the environment names", "[.writes]")
{
    QFile file(qEnvironmentVariable("MINUTEBOOK_WRITTEN_PDF"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = PdfFolder::pdfBytes(draft());
    REQUIRE(file.write(bytes) == bytes.size());
}
