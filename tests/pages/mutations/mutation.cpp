#include "tests/pages/mutations/mutation.h"

#include "tests/pages/everyblock.h"
#include "tests/pages/pdffolder.h"
#include "tests/pages/readback/tree.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace mutations {

namespace {

[[noreturn]] void nothing(const std::string &what) { throw std::runtime_error("nothing to edit: " + what); }

} // namespace

std::vector<Mutation> all()
{
    std::vector<Mutation> all;
    for (const auto &some : {ofTheFile(), ofMetadata(), ofFonts(), ofContent(), ofStructure(), ofLinks()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

QByteArray goodFile()
{
    documents::Document document = everyBlock();
    document.mark = u"DRAFT"_s;
    document.blocks.push_back(documents::text(u"x\u0304\u0301\u0303 needs ActualText"_s));
    document.attachment =
        documents::Attachment{u"minutes.json"_s, u"application/json"_s, u"The record"_s, "{\"record\": true}"};
    return PdfFolder::pdfBytes(document);
}

QByteArray written(File &file)
{
    QPDFWriter writer(file.pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setObjectStreamMode(qpdf_o_preserve);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true); // As PDF/A asks, and our writer does.
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QByteArray mutated(const QByteArray &pdf, const Mutation &mutation)
{
    if (mutation.spoil) {
        QByteArray bytes = pdf;
        mutation.spoil(bytes);
        return bytes;
    }
    File file(pdf);
    mutation.edit(file);
    return written(file);
}

Object element(File &file, const char *type, int which)
{
    for (const readback::Element &element : treeOf(file).elements) {
        if (element.type == QLatin1StringView(type) && which-- == 0)
            return element.object;
    }
    nothing(type);
}

Object at(Object object, std::initializer_list<const char *> path)
{
    for (const char *key : path) {
        if (object.isArray() && object.getArrayNItems() > 0)
            object = object.getArrayItem(0);
        if (object.isStream())
            object = object.getDict();
        if (!object.isDictionary() || !object.hasKey(key))
            nothing(key);
        object = object.getKey(key);
    }
    return object;
}

Object parse(const char *object) { return Object::parse(object); }

void replaceIn(QByteArray &bytes, const QByteArray &from, const QByteArray &to)
{
    const qsizetype place = bytes.indexOf(from);
    if (place < 0)
        nothing(from.toStdString());
    bytes.replace(place, from.size(), to);
}

void setBytes(Object stream, const QByteArray &bytes)
{
    stream.replaceStreamData(bytes.toStdString(), Object::newNull(), Object::newNull());
}

void replaceIn(const Object &stream, const QByteArray &from, const QByteArray &to)
{
    QByteArray bytes = readback::streamOf(stream);
    replaceIn(bytes, from, to);
    setBytes(stream, bytes);
}

void inContent(File &file, const QByteArray &from, const QByteArray &to) { replaceIn(content(file), from, to); }

Object content(File &file) { return file.pages.front().getKey("/Contents").getArrayItem(1); }

Object everyPage(File &file) { return file.pages.front().getKey("/Contents").getArrayItem(0); }

void addKid(Object element, const Object &kid)
{
    Object kids = element.getKey("/K");
    if (!kids.isArray())
        element.replaceKey("/K", kids = Object::newArray({kids}));
    kids.appendItem(kid);
}

Object font(File &file)
{
    Object fonts = at(file.pages.front(), {"/Resources", "/Font"});
    return fonts.getKey(*fonts.getKeys().begin());
}

Object descendant(File &file) { return font(file).getKey("/DescendantFonts").getArrayItem(0); }

Object link(File &file)
{
    for (Object &page : file.pages) {
        if (page.hasKey("/Annots"))
            return page.getKey("/Annots").getArrayItem(0);
    }
    nothing("a link");
}

void removeFrom(Object array, const Object &what)
{
    for (int i = 0; i < array.getArrayNItems(); ++i) {
        if (array.getArrayItem(i).isSameObjectAs(what) ||
            (what.isIndirect() && array.getArrayItem(i).getObjGen() == what.getObjGen())) {
            array.eraseItem(i);
            return;
        }
    }
    nothing("an item of an array");
}

} // namespace mutations
