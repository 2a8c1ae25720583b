#include "core/documents/zip.h"
#include "tests/core/unzipped.h"

using documents::ZipEntry;
using documents::zipOf;

TEST_CASE("what goes into an archive comes out of it")
{
    const QByteArray text = QByteArray("minutes and actions, ").repeated(500);
    const QByteArray archive =
        zipOf({{"mimetype", "application/x", true}, {"a/text.xml", text}, {"empty", {}}, {"caf\xc3\xa9", "x"}});
    const auto entries = unzipped(archive);
    CHECK(entries.size() == 4);
    CHECK(entries.value("mimetype") == "application/x");
    CHECK(entries.value("a/text.xml") == text);
    CHECK(entries.value("empty").isEmpty());
    CHECK(entries.value("caf\xc3\xa9") == "x");
    CHECK(archive.size() < text.size());
}

TEST_CASE("the first entry of an archive can be read without unpacking, as ODF asks")
{
    const QByteArray archive = zipOf({{"mimetype", "application/vnd.oasis.opendocument.text", true}});
    CHECK(archive.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    CHECK(archive.mid(28, 2) == QByteArray(2, '\0')); // No extra field.
}

TEST_CASE("an archive of the same entries is the same, byte for byte, and of no time")
{
    const QList<ZipEntry> entries{{"a", QByteArray("text ").repeated(100)}, {"b", "2"}};
    const QByteArray archive = zipOf(entries);
    CHECK(zipOf(entries) == archive);
    CHECK(archive.mid(10, 4) == QByteArray("\x00\x00\x21\x00", 4)); // Midnight, 1 January 1980.
    CHECK(zipOf({entries[1], entries[0]}) != archive);
}

TEST_CASE("an archive of nothing is an archive")
{
    const QByteArray archive = zipOf({});
    CHECK(archive.size() == 22);
    CHECK(archive.startsWith("PK\x05\x06"));
}
