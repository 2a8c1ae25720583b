#include "app/delivery.h"

#include "core/say.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

bool isSameFile(const QString &a, const QString &b)
{
    const QString first = QFileInfo(a).canonicalFilePath();
    return !first.isEmpty() && first == QFileInfo(b).canonicalFilePath();
}

Result<Answer> delivered(const QByteArray &content, const QCommandLineParser &options, const QString &book)
{
    const QString path = options.value(u"output"_s);
    if (path.isEmpty())
        return Answer{.text = content};
    if (isSameFile(path, book))
        return Error{say("%1 is the book itself and was not written over.").arg(QDir::toNativeSeparators(path))};
    const auto failed = [&](const QFileDevice &file) {
        return Error{say("%1 could not be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString())};
    };
    // A device or a pipe is written to. QSaveFile would put a file in its place.
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(content) != content.size())
            return failed(file);
        return Answer{};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failed(file);
    return Answer{};
}
