#include "tests/pages/checks/inspected.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// ISO 19005-2, 6.1.2 to 6.1.9.
namespace checks {

namespace {

bool isLineEnd(char byte) { return byte == '\n' || byte == '\r'; }

void checkHeader(Inspected &pdf)
{
    static const QRegularExpression version(u"^%PDF-1\\.[4-7][\\r\\n]"_s);
    const QByteArray &bytes = pdf.file.bytes;
    pdf.refuse(!version.match(QString::fromLatin1(bytes.first(qMin<qsizetype>(bytes.size(), 10)))).hasMatch(),
               u"The file does not begin with its version, at most 1.7."_s);
    const qsizetype comment = bytes.indexOf('%', 1);
    bool binary = comment > 0 && comment < 12 && comment + 4 < bytes.size();
    for (qsizetype i = comment + 1; binary && i <= comment + 4; ++i)
        binary = uchar(bytes[i]) > 127;
    pdf.refuse(!binary, u"No comment of four bytes above 127 follows the header."_s);
    qsizetype end = bytes.size();
    if (end > 0 && bytes[end - 1] == '\n')
        --end;
    if (end > 0 && end == bytes.size() - 1 && bytes[end - 1] == '\r')
        --end;
    pdf.refuse(!bytes.first(end).endsWith("%%EOF"), u"Something stands behind the end of the file."_s);
    pdf.refuse(bytes.count("%%EOF") > 1 && bytes.count("startxref") > 1,
               u"The file was changed after it was written."_s);
}

// "12 0 obj", its object, "endobj", each on lines of their own; the bytes of a stream end before "endstream".
void checkFrame(Inspected &pdf, const QString &name, const QByteArray &object)
{
    static const QRegularExpression start(u"^\\d+ \\d+ obj[\\r\\n]"_s);
    pdf.refuse(!start.match(QString::fromLatin1(object.first(qMin<qsizetype>(object.size(), 24)))).hasMatch(),
               u"Object %1 does not begin on a line of its own."_s.arg(name));
    const qsizetype end = object.lastIndexOf("endobj");
    pdf.refuse(end < 1 || !isLineEnd(object[end - 1]), u"Object %1 does not end on a line of its own."_s.arg(name));
    const qsizetype stream = object.lastIndexOf("endstream");
    pdf.refuse(stream > 0 && !isLineEnd(object[stream - 1]), u"The stream %1 does not end with a line."_s.arg(name));
}

void checkTrailer(Inspected &pdf)
{
    Object trailer = pdf.file.pdf.getTrailer();
    Object id = trailer.getKey("/ID");
    const bool identified = id.isArray() && id.getArrayNItems() == 2 && !bytesOf(id.getArrayItem(0)).isEmpty() &&
                            !bytesOf(id.getArrayItem(1)).isEmpty();
    pdf.refuse(!identified, u"The file has no /ID of two strings."_s);
    pdf.refuse(pdf.file.pdf.isEncrypted() || trailer.hasKey("/Encrypt"), u"The file is encrypted."_s);
}

} // namespace

void checkBytes(Inspected &pdf)
{
    checkHeader(pdf);
    checkTrailer(pdf);
    QMap<qsizetype, QString> places;
    for (const auto &[id, entry] : pdf.file.pdf.getXRefTable()) {
        if (entry.getType() == 1)
            places.insert(qsizetype(entry.getOffset()), QString::number(id.getObj()));
    }
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        const auto next = std::next(it);
        const qsizetype end = next == places.cend() ? pdf.file.bytes.lastIndexOf("startxref") : next.key();
        checkFrame(pdf, *it, pdf.file.bytes.mid(it.key(), end - it.key()));
    }
}

} // namespace checks
