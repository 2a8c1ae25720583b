#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <optional>
#include <vector>

// A PDF as libqpdf sees it: nothing here knows how ours is written. libqpdf throws where a file is broken beyond
// reading.
namespace readback {

using Object = QPDFObjectHandle;

struct File {
    explicit File(QByteArray pdf);
    QByteArray bytes;
    QPDF pdf;
    Object root;
    std::vector<Object> pages; // In order, each with what it inherits.
};

// Of a name, without its slash; empty for all else.
QString nameOf(Object object);
// Of a text string, decoded; null for all else.
QString textOf(Object object);
// The bytes of a string; empty for all else.
QByteArray bytesOf(Object object);
// Unpacked; null where it is no stream or cannot be unpacked.
QByteArray streamOf(Object object);
// Four numbers, their corners in order; nothing for all else.
std::optional<QRectF> rectangleOf(Object object);
// An array's objects, or the object alone where it is none; nothing for null.
std::vector<Object> allOf(Object object);
// "12 0 R", to name an object in a sentence.
QString idOf(const Object &object);

} // namespace readback
