#pragma once

#include "tests/catch.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// What poppler reads out of a PDF: independent of what wrote it.

inline QString outputOf(const QString &program, const QStringList &arguments)
{
    INFO(program.toStdString() << " of poppler-utils is needed to read PDFs");
    REQUIRE_FALSE(QStandardPaths::findExecutable(program).isEmpty());
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

// A text a page. `raw`: in the order in which it was painted; else as poppler thinks that people read it.
inline QStringList pdfPages(const QString &path, bool raw = true)
{
    QStringList arguments{QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")};
    if (raw)
        arguments.prepend(QStringLiteral("-raw"));
    QStringList pages = outputOf(QStringLiteral("pdftotext"), arguments).split(u'\f');
    pages.removeLast(); // Behind the last form feed.
    return pages;
}

// What a page says between its head and foot, with single spaces. Painted first is what all pages have: DRAFT, what a
// foot such as `foot` says on the left, and a hash; last the number of the page.
inline QString withoutFurniture(const QString &page, const QString &foot)
{
    const QRegularExpression first(u"^(DRAFT )?(%1 )?([0-9a-f]{64} )?"_s.arg(foot));
    static const QRegularExpression last(u" ?Page \\d+ of \\d+$"_s);
    return page.simplified().remove(first).remove(last);
}
