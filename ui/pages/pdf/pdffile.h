#pragma once

#include "core/deflate.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace pages::pdf {

// The number of an indirect object.
enum class Id : quint32 { None = 0 };

// The objects of a PDF 1.7 file and their places in it: small ones in compressed object streams, found by a
// cross-reference stream. The same objects in the same order give the same bytes.
class File {
public:
    Id reserve();
    void set(Id id, const QByteArray &object);
    Id add(const QByteArray &object);
    // `dictionary` without its brackets, Length and Filter.
    void setStream(Id id, const QByteArray &dictionary, const QByteArray &data, bool compress = true);
    Id addStream(const QByteArray &dictionary, const QByteArray &data, bool compress = true);

    // The whole file. Its /ID is made of its contents.
    QByteArray finished(Id catalog, Id info);

private:
    struct Object {
        QByteArray bytes;    // As it stands between obj and endobj.
        bool stream = false; // Cannot stand in an object stream.
    };
    std::vector<Object> m_objects{Object{}};
    Deflater m_deflater{Deflater::Effort::Quick};
};

// ---- Pieces of syntax

QByteArray reference(Id id);
void appendReference(QByteArray &to, Id id);
// At most so many decimals, none of them a zero at the end.
void appendNumber(QByteArray &to, double number, int decimals = 2);
QByteArray rectangle(const QRectF &rect, double paperHeight);
// A text string: ASCII as it is, all else as UTF-16 in hexadecimal digits.
QByteArray textString(const QString &text);
// As it stands in a literal string.
void appendEscaped(QByteArray &to, char byte);
QByteArray byteString(const QByteArray &bytes);

} // namespace pages::pdf
