#include "tests/pages/readback/objects.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readback {

File::File(QByteArray written) : bytes(std::move(written))
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("pdf", bytes.constData(), size_t(bytes.size()));
    root = pdf.getRoot();
    QPDFPageDocumentHelper helper(pdf);
    helper.pushInheritedAttributesToPage();
    for (QPDFPageObjectHelper &page : helper.getAllPages())
        pages.push_back(page.getObjectHandle());
}

QString nameOf(Object object) { return object.isName() ? QString::fromStdString(object.getName()).mid(1) : QString(); }

QString textOf(Object object) { return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString(); }

QByteArray bytesOf(Object object)
{
    return object.isString() ? QByteArray::fromStdString(object.getStringValue()) : QByteArray();
}

QByteArray streamOf(Object object)
{
    if (!object.isStream())
        return {};
    try {
        const std::shared_ptr<Buffer> data = object.getStreamData(qpdf_dl_all);
        return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
    } catch (const std::exception &) {
        return {};
    }
}

std::optional<QRectF> rectangleOf(Object object)
{
    if (!object.isArray() || object.getArrayNItems() != 4)
        return std::nullopt;
    double corners[4];
    for (int i = 0; i < 4; ++i) {
        if (!object.getArrayItem(i).isNumber())
            return std::nullopt;
        corners[i] = object.getArrayItem(i).getNumericValue();
    }
    return QRectF(QPointF(std::min(corners[0], corners[2]), std::min(corners[1], corners[3])),
                  QPointF(std::max(corners[0], corners[2]), std::max(corners[1], corners[3])));
}

std::vector<Object> allOf(Object object)
{
    if (object.isNull())
        return {};
    return object.isArray() ? object.getArrayAsVector() : std::vector<Object>{object};
}

QString idOf(const Object &object) { return u"%1 %2 R"_s.arg(object.getObjectID()).arg(object.getGeneration()); }

} // namespace readback
