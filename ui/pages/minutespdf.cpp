#include "ui/pages/minutespdf.h"

#include "core/documents/kinds.h"
#include "ui/pages/pdf/pdfwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("pages", text); }

documents::Kind kindOf(MeetingState state)
{
    switch (state) {
    case MeetingState::Approved:
        return documents::Kind::Approved;
    case MeetingState::Signed:
        return documents::Kind::Signed;
    default:
        return documents::Kind::Draft;
    }
}

// The whole file in memory: a device that fails half-way is then noticed.
Result<QByteArray> pdfOf(const Minutes &minutes, const Body &body)
{
    return pages::pdfOf(documents::documentOf(kindOf(minutes.meeting.state), {.minutes = minutes, .body = body}));
}

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

Result<void> writePdf(const Minutes &minutes, const Body &body, QIODevice *device)
{
    const Result<QByteArray> bytes = pdfOf(minutes, body);
    if (!bytes)
        return bytes.failure();
    if (!writeAll(*device, *bytes))
        return Error{say("The PDF could not be written: %1.").arg(device->errorString())};
    return {};
}

Result<void> writePdf(const Minutes &minutes, const Body &body, const QString &path)
{
    QSaveFile file(path);
    const auto failure = [&] {
        return Error{say("The PDF could not be written to “%1”: %2. Nothing was changed there.")
                         .arg(QDir::toNativeSeparators(path), file.errorString())};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    const Result<QByteArray> bytes = pdfOf(minutes, body);
    if (!bytes)
        return bytes.failure();
    // Flushed apart: commit() refuses after a failed write, but no longer knows why it failed.
    if (!writeAll(file, *bytes) || !file.flush() || !file.commit())
        return failure();
    return {};
}
