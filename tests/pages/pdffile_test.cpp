#include "tests/pages/printedminutes.h"

#include <QBuffer>
#include <QFile>

namespace {

// Writes so many bytes, and then the disk is full.
class FullDisk : public QIODevice {
public:
    explicit FullDisk(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = qMin(size, m_room);
        m_room -= taken;
        if (taken < size)
            setErrorString(u"No space left on device"_s);
        return taken > 0 ? taken : -1;
    }

private:
    qint64 m_room;
};

} // namespace

TEST_CASE("a PDF names the body and the date in its title")
{
    const PrintedMinutes written(fullMinutes());
    const QString info = outputOf(u"pdfinfo"_s, {written.path});
    CHECK(info.contains(QRegularExpression(u"Title: +.*Harbour Town Family Hub, 6 February 2024\\n"_s)));
    CHECK(info.contains(QRegularExpression(u"Page size: +59\\d(\\.\\d+)? x 84\\d(\\.\\d+)? pts \\(A4\\)"_s)));
}

TEST_CASE("a PDF that cannot be written says why in one sentence and leaves what was there")
{
    QTemporaryDir folder;
    const QString nowhere = folder.filePath(u"no such folder/minutes.pdf"_s);
    const Result<void> missing = writePdf(fullMinutes(), hub, nowhere);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().contains(u"minutes.pdf"_s));
    CHECK(missing.error().endsWith(u"Nothing was changed there."_s));

    const Result<void> occupied = writePdf(fullMinutes(), hub, folder.path());
    REQUIRE_FALSE(occupied);
    CHECK(QDir(folder.path()).isEmpty());

    FullDisk disk(1000);
    const Result<void> full = writePdf(fullMinutes(), hub, &disk);
    REQUIRE_FALSE(full);
    CHECK(full.error().contains(u"No space left on device"_s));
}

TEST_CASE("a PDF replaces the file of its name whole")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"minutes.pdf"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write(QByteArray(1'000'000, 'x'));
    old.close();
    REQUIRE(writePdf(fullMinutes(), hub, path));
    REQUIRE(old.open(QIODevice::ReadOnly));
    const QByteArray bytes = old.readAll();
    CHECK(bytes.startsWith("%PDF-"));
    CHECK(bytes.trimmed().endsWith("%%EOF"));

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(writePdf(fullMinutes(), hub, &buffer));
    CHECK(buffer.data().startsWith("%PDF-"));
}
