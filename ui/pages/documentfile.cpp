#include "ui/pages/documentfile.h"

#include "core/say.h"
#include "ui/pages/pdf/pdfwriter.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

// A disk that fills up takes a part without a word; only the next write says why.
bool writeAll(QIODevice &device, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 more = device.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0)
            return false;
        written += more;
    }
    return true;
}

} // namespace

Result<QByteArray> fileOf(const documents::Document &document, documents::Format format)
{
    if (format == documents::Format::Pdf)
        return pages::pdfOf(document);
    return documents::bytesOf(document, format);
}

Result<void> writeDocument(const documents::Document &document, documents::Format format, QIODevice *device)
{
    const Result<QByteArray> bytes = fileOf(document, format);
    if (!bytes)
        return bytes.failure();
    if (!writeAll(*device, *bytes))
        return Error{say("“%1” could not be written: %2.").arg(document.title, device->errorString())};
    return {};
}

Result<void> writeDocument(const documents::Document &document, documents::Format format, const QString &path)
{
    QSaveFile file(path);
    const auto failure = [&] {
        return Error{say("%1 could not be written: %2. Nothing was changed there.")
                         .arg(QDir::toNativeSeparators(path), file.errorString())};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    const Result<QByteArray> bytes = fileOf(document, format);
    if (!bytes)
        return bytes.failure();
    // Flushed apart: commit() refuses after a failed write, but no longer knows why it failed.
    if (!writeAll(file, *bytes) || !file.flush() || !file.commit())
        return failure();
    return {};
}
