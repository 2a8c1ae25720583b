#include "tests/benchmarks/printing.h"

#include "core/documents/formats.h"
#include "core/documents/kinds.h"
#include "ui/pages/pdf/pdfwriter.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

// Items of about a page, each with prose, a list, a decision and an action.
documents::Request minutesOf(int items)
{
    static const QStringList words =
        u"the group heard that gutters leak again and agreed with the officer who had asked three builders what it "
        "would cost to mend them before winter while members wished to know whether the grant could be used"_s.split(
            u' ');
    documents::Request request{.body = {.name = u"Allotments Committee"_s}};
    Meeting &meeting = request.minutes.meeting;
    meeting.date = QDate(2026, 3, 5);
    for (int i = 0; i < items; ++i) {
        QString minute;
        for (int paragraph = 0; paragraph < 4; ++paragraph) {
            for (int word = 0; word < 90 + (i + paragraph) % 5 * 12; ++word)
                minute += words[(word * 7 + i * 3 + paragraph) % words.size()] + u' ';
            minute += u"in %1.\n\n"_s.arg(1900 + (i * 13 + paragraph) % 120);
        }
        Item item{.number = QString::number(i + 1),
                  .title = u"Gutters of shed %1"_s.arg(i + 1),
                  .minute = minute + u"- the **north** side\n- the *south* side"_s};
        item.decisions.append({.word = u"Agreed"_s, .text = u"to mend shed %1"_s.arg(i + 1)});
        request.minutes.actions.append({.meeting = meeting.id,
                                        .item = item.id,
                                        .ref = u"A%1"_s.arg(i + 1),
                                        .text = u"Ask builder %1 for a price"_s.arg(i),
                                        .owners = {u"PV"_s}});
        meeting.items.append(item);
    }
    return request;
}

documents::Document documentOf(const documents::Request &request)
{
    return documents::documentOf(documents::Kind::Draft, request);
}

QByteArray ours(const documents::Request &request)
{
    Result<QByteArray> pdf = pages::pdfOf(documentOf(request));
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error()));
    return *std::move(pdf);
}

qsizetype pagesOf(const documents::Request &request)
{
    return qsizetype(pages::layOut(documentOf(request)).pages.pages.size());
}

// Of at least so many pages.
documents::Request minutesOfPages(int pages)
{
    int items = std::max(1, pages * 9 / 10);
    documents::Request request = minutesOf(items);
    while (pagesOf(request) < pages)
        request = minutesOf(++items);
    return request;
}

template <typename Does> double bestCpu(int times, const Does &does)
{
    double best = 1e9;
    for (int i = 0; i < times; ++i) {
        const double before = processCpuMs();
        does();
        best = std::min(best, processCpuMs() - before);
    }
    return best;
}

void byQt(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&writer);
}

struct Office {
    double ms = 0;
    double oursMs = 0; // Wall, in the same rounds.
    qint64 size = 0;
    qint64 taggedSize = 0; // As tagged PDF/UA and PDF/A-2, with an outline: for comparison, no figure rests on it.
};

// Started once before, so that what it makes of a new profile is not counted.
std::optional<Office> byLibreOffice(const documents::Request &request)
{
    const QString tagged = u"pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
                           "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},"
                           "\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"},"
                           "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}"_s;
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (program.isEmpty())
        return std::nullopt;
    QTemporaryDir folder;
    QFile odt(folder.filePath(u"minutes.odt"_s));
    odt.open(QIODevice::WriteOnly);
    odt.write(documents::bytesOf(documentOf(request), documents::Format::Odt));
    odt.close();
    Office best{.ms = 1e9, .oursMs = 1e9};
    const auto convert = [&](const QString &to) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(program, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                                u"--convert-to"_s, to, u"--outdir"_s, folder.path(), odt.fileName()});
        process.waitForFinished(300'000);
        return double(timer.nsecsElapsed()) / 1e6;
    };
    const auto size = [&] { return QFileInfo(folder.filePath(u"minutes.pdf"_s)).size(); };
    convert(tagged);
    best.taggedSize = size();
    for (int i = 0; i < 5; ++i) { // By turns, and as often: the best of each.
        best.ms = std::min(best.ms, convert(u"pdf"_s));
        QElapsedTimer timer;
        timer.start();
        ours(request);
        best.oursMs = std::min(best.oursMs, double(timer.nsecsElapsed()) / 1e6);
    }
    best.size = size();
    return best.size > 0 ? std::optional(best) : std::nullopt;
}

const QString noPeer = u"LibreOffice is not here: install libreoffice-writer-nogui"_s;

const documents::Request &twoHundred()
{
    static const documents::Request request = minutesOfPages(200);
    return request;
}

const std::optional<Office> &officeOfTwoHundred()
{
    static const std::optional<Office> office = byLibreOffice(twoHundred());
    return office;
}

} // namespace

Figure pdfTenPagesFigure()
{
    const documents::Request request = minutesOfPages(10);
    const double ms = bestCpu(10, [&] { ours(request); });
    return {ms, u"ms"_s, u"%1 pages, %2 KB"_s.arg(pagesOf(request)).arg(ours(request).size() / 1024)};
}

Figure pdfOverQtFigure()
{
    const documents::Request &request = twoHundred();
    const QString html = QString::fromUtf8(documents::bytesOf(documentOf(request), documents::Format::Html));
    const double mine = bestCpu(5, [&] { ours(request); });
    const double qt = bestCpu(2, [&] { byQt(html); });
    const double pages = double(pagesOf(request));
    return {mine / qt, u"ratio"_s,
            u"%1 ms (%2 pages/s), QTextDocument and QPdfWriter %3 ms"_s.arg(mine, 0, 'f', 0)
                .arg(pages / mine * 1000, 0, 'f', 0)
                .arg(qt, 0, 'f', 0)};
}

Figure pdfOverLibreOfficeFigure()
{
    const auto &office = officeOfTwoHundred();
    if (!office)
        return {1e9, u"ratio"_s, noPeer};
    return {office->oursMs / office->ms, u"ratio"_s,
            u"%1 ms, LibreOffice %2 ms"_s.arg(office->oursMs, 0, 'f', 0).arg(office->ms, 0, 'f', 0)};
}

Figure pdfSizeOverLibreOfficeFigure()
{
    const auto &office = officeOfTwoHundred();
    if (!office)
        return {1e9, u"ratio"_s, noPeer};
    const auto mine = double(ours(twoHundred()).size());
    return {mine / double(office->size), u"ratio"_s,
            u"%1 KB tagged, LibreOffice %2 KB untagged, %3 KB tagged"_s.arg(mine / 1024, 0, 'f', 0)
                .arg(office->size / 1024)
                .arg(office->taggedSize / 1024)};
}

Figure pdfGrowthFigure()
{
    const documents::Request few = minutesOfPages(10);
    const documents::Request many = minutesOfPages(1000);
    const double one = bestCpu(10, [&] { ours(few); }) / double(pagesOf(few));
    const double other = bestCpu(2, [&] { ours(many); }) / double(pagesOf(many));
    return {other / one, u"ratio"_s,
            u"%1 ms a page of 1,000, %2 ms a page of 10"_s.arg(other, 0, 'f', 2).arg(one, 0, 'f', 2)};
}
