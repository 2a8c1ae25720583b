#include "core/documents/formats.h"
#include "tests/twins/boards.h"
#include "tests/twins/outline.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

// twins FOLDER: every fixture in every format, and what is to be found in it as NAME.json. MINUTEBOOK_BOARDS names a
// folder of interchange files whose documents are written as well.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (application.arguments().size() != 2)
        qFatal("twins FOLDER");
    const QDir folder(application.arguments().last());
    bool written = true;
    std::vector<fixtures::Named> all = fixtures::all();
    if (const QString boards = qEnvironmentVariable("MINUTEBOOK_BOARDS"); !boards.isEmpty()) {
        const std::vector<fixtures::Named> more = fixtures::documentsOfBoards(boards);
        all.insert(all.end(), more.begin(), more.end());
    }
    for (const auto &[name, document] : all) {
        const QString path = folder.filePath(QString::fromStdString(name));
        written = write(path + u".json"_s, outlineOf(document).toJson()) && written;
        for (const documents::Format format : documents::allFormats) {
            if (format != documents::Format::Pdf)
                written =
                    write(path + u'.' + documents::suffixOf(format), documents::bytesOf(document, format)) && written;
        }
    }
    return written ? 0 : 1;
}
