#include "core/documents/formats.h"
#include "tests/core/exemptdesk.h"
#include "tests/core/unzipped.h"
#include "tests/pages/pdfreader.h"
#include "tests/pages/readback/objects.h"
#include "ui/pages/documentfile.h"

#include <qpdf/QPDFWriter.hh>

#include <QStringEncoder>

using namespace documents;

namespace {

// Every object and every stream of it, unpacked.
QByteArray unpacked(const QByteArray &pdf)
{
    readback::File file(pdf);
    QPDFWriter writer(file.pdf);
    writer.setOutputMemory();
    writer.setQDFMode(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_uncompress);
    writer.write();
    const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(out->getBuffer()), qsizetype(out->getSize())};
}

// What is painted is codes of glyphs, which no search of bytes would find.
QByteArray painted(const QByteArray &pdf)
{
    const readback::Heard heard = readback::heard(pdf);
    QString said = heard.artifacts.join(u'\n');
    for (const readback::Part &part : heard.parts)
        said += u'\n' + part.text + u'\n' + part.alternative + u'\n' + part.link;
    return said.toUtf8();
}

// By name, everything that a file holds, with nothing packed in it any more.
QMap<QByteArray, QByteArray> contents(const Document &document, Format format)
{
    const Result<QByteArray> file = fileOf(document, format);
    REQUIRE(file);
    if (format == Format::Pdf)
        return {{"objects", unpacked(*file)}, {"painted", painted(*file)}};
    if (format == Format::Odt || format == Format::Docx)
        return unzipped(*file);
    return {{"text", *file}};
}

// In whichever way a file may write a word.
bool says(const QByteArray &bytes, const QString &word)
{
    const QByteArray haystack = bytes.toLower();
    const QByteArray utf16 = QStringEncoder(QStringEncoder::Utf16BE)(word);
    const QByteArray utf16le = QStringEncoder(QStringEncoder::Utf16LE)(word);
    const QByteArray utf8 = word.toUtf8();
    for (const QByteArray &form : {utf8, utf16, utf16le, utf8.toHex(), utf16.toHex(), utf8.toBase64().chopped(2)}) {
        if (haystack.contains(form.toLower()))
            return true;
    }
    return false;
}

QByteArrayList partsThatSay(const QString &word, const Document &document, Format format)
{
    QByteArrayList found;
    const QMap<QByteArray, QByteArray> all = contents(document, format);
    for (auto part = all.begin(); part != all.end(); ++part) {
        if (says(part.value(), word))
            found.append(part.key());
    }
    return found;
}

} // namespace

TEST_CASE("no byte of any file of a public copy tells what is exempt, packed or not")
{
    ExemptDesk desk;
    for (const MeetingState state : {MeetingState::AgreedByChair, MeetingState::Approved, MeetingState::Signed}) {
        if (state == MeetingState::Signed)
            desk.sign();
        desk.meeting().state = state;
        const Document copy = desk.make(Kind::Public);
        REQUIRE(copy.attachment); // Only PDF carries it.
        for (const Format format : allFormats) {
            CAPTURE(suffixOf(format));
            CHECK(partsThatSay(u"secret"_s, copy, format).isEmpty());
            CHECK(!partsThatSay(u"Exempt item"_s, copy, format).isEmpty());
        }
    }
}

TEST_CASE("the same search finds it in every file that may say it")
{
    ExemptDesk desk;
    desk.sign();
    const Document whole = desk.make(Kind::Signed);
    CHECK(partsThatSay(u"secret"_s, whole, Format::Pdf) == QByteArrayList{"objects", "painted"});
    CHECK(partsThatSay(u"secret"_s, whole, Format::Odt) == QByteArrayList{"content.xml"});
    CHECK(partsThatSay(u"secret"_s, whole, Format::Docx) == QByteArrayList{"word/document.xml"});
    for (const Format format : {Format::Html, Format::Markdown, Format::Text})
        CHECK(partsThatSay(u"secret"_s, whole, format) == QByteArrayList{"text"});
}
