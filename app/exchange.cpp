#include "app/exchange.h"

#include "app/delivery.h"
#include "app/documents.h"
#include "app/openbook.h"
#include "core/interchange/bookexchange.h"
#include "core/interchange/import.h"
#include "core/say.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

Result<Interchange> readFile(const QString &path, const QString &book)
{
    // Opening the book as a plain file would take its lock away from whoever has it open.
    if (isSameFile(path, book))
        return Error{say("%1 is the book itself; nothing was imported.").arg(QDir::toNativeSeparators(path))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{say("%1 could not be read: %2; nothing was imported.")
                         .arg(QDir::toNativeSeparators(path), file.errorString())};
    if (file.size() > largestInterchange)
        return refusal(QDir::toNativeSeparators(path), {}, tooLarge());
    return readInterchange(file.readAll(), QDir::toNativeSeparators(path));
}

Result<QList<Interchange>> readFiles(const QStringList &paths, const QString &book)
{
    QList<Interchange> files;
    for (const QString &path : paths) {
        auto file = readFile(path, book);
        if (!file)
            return file.failure();
        files.append(*std::move(file));
    }
    return files;
}

// "2 bodies, 1 meeting": what was made, and the records that were completed.
QString summed(const QList<Edit> &edits)
{
    int made[4] = {};
    int completed = 0;
    for (const Edit &edit : edits) {
        if (edit.before)
            ++completed;
        else
            ++made[edit.after->index()];
    }
    QStringList parts;
    const auto add = [&](int count, const char *one, const char *several) {
        if (count > 0)
            parts.append(say(count == 1 ? one : several).arg(count));
    };
    add(made[0], "%1 body", "%1 bodies");
    add(made[1], "%1 person", "%1 people");
    add(made[2], "%1 meeting", "%1 meetings");
    add(made[3], "%1 action", "%1 actions");
    QString text = parts.isEmpty() ? QString() : say("Imported %1.").arg(parts.join(u", "_s));
    if (completed > 0)
        text += (text.isEmpty() ? QString() : u" "_s) +
                say(completed == 1 ? "Completed %1 record." : "Completed %1 records.").arg(completed);
    return text.isEmpty() ? say("The book has all of it already.") : text;
}

Result<Answer> importInto(const QString &path, const QList<Interchange> &files)
{
    auto book = openBook(path, Access::Write);
    if (!book)
        return book.failure();
    const auto edits = importEdits(**book, files);
    if (!edits)
        return edits.failure();
    if (auto ok = (*book)->apply(say("Import"), *edits); !ok)
        return ok.failure();
    if (auto ok = (*book)->flush(); !ok)
        return ok.failure();
    return Answer{.text = summed(*edits).toUtf8() + '\n'};
}

// JSON may hold the whole book.
Result<QUuid> meetingToExport(const Minutebook &book, const QCommandLineParser &options)
{
    if (!options.isSet(u"meeting"_s))
        return QUuid();
    return meetingNamed(book, options.value(u"meeting"_s), options.value(u"body"_s));
}

} // namespace

Result<Answer> makeBook(const QCommandLineParser &options)
{
    if (auto ok = Minutebook::create(options.positionalArguments().first()); !ok)
        return ok.failure();
    return Answer{};
}

Result<Answer> importFiles(const QCommandLineParser &options)
{
    QStringList paths = options.positionalArguments();
    const QString book = paths.takeFirst();
    const auto files = readFiles(paths, book);
    if (!files)
        return files.failure();
    if (QFileInfo::exists(book))
        return importInto(book, *files);
    // Whether it can be taken at all is known before there is a book to be left behind.
    if (const auto edits = importEdits(*files, Known{}); !edits)
        return edits.failure();
    if (auto ok = Minutebook::create(book); !ok)
        return ok.failure();
    auto answer = importInto(book, *files);
    if (!answer)
        QFile::remove(book);
    return answer;
}

Result<Answer> exportBook(const QCommandLineParser &options)
{
    const QString path = options.positionalArguments().first();
    QStringList formats{u"json"_s};
    for (const documents::Format format : documents::allFormats)
        formats.append(documents::suffixOf(format));
    const QString usual = options.isSet(u"document"_s) ? u"pdf"_s : u"json"_s;
    const auto format = oneOf(u"format"_s, options.isSet(u"format"_s) ? options.value(u"format"_s) : usual, formats);
    if (!format)
        return format.failure();
    if (*format == "json"_L1 && options.isSet(u"document"_s))
        return Error{say("JSON is of records, not of documents; leave out --document or choose another --format.")};
    auto book = openBook(path, Access::Read);
    if (!book)
        return book.failure();
    if (*format != "json"_L1) {
        const auto file = exportedDocument(**book, options, *documents::formatFrom(*format));
        return file ? delivered(*file, options, path) : Result<Answer>(file.failure());
    }
    const auto meeting = meetingToExport(**book, options);
    if (!meeting)
        return meeting.failure();
    Selection selection{.meeting = *meeting};
    if (options.isSet(u"body"_s)) {
        const auto body = bodyNamed(**book, options.value(u"body"_s));
        if (!body)
            return body.failure();
        selection.body = *body;
    }
    const auto json = exported(**book, selection);
    if (!json)
        return json.failure();
    return delivered(*json, options, path);
}
