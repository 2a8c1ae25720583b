#pragma once

#include "core/documents/document.h"
#include "tests/catch.h"
#include "ui/pages/pdf/pdfwriter.h"

#include <QFile>
#include <QTemporaryDir>

// Of interchange files whose documents are looked at; MINUTEBOOK_BOARDS names another one.
inline QString boardsFolder() { return qEnvironmentVariable("MINUTEBOOK_BOARDS", QStringLiteral(MINUTEBOOK_FIXTURES)); }

// A folder of its own, for programs that read files.
class PdfFolder {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    // The path of a file with these bytes.
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("minutes.pdf")) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    QString write(const documents::Document &document) const { return write(pdfBytes(document)); }
    static QByteArray pdfBytes(const documents::Document &document)
    {
        const Result<QByteArray> pdf = pages::pdfOf(document);
        INFO((pdf ? QString() : pdf.error()).toStdString());
        REQUIRE(pdf);
        return *pdf;
    }

private:
    QTemporaryDir m_folder;
};
