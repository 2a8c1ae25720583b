#include "tests/pages/checks/inspected.h"

#include <qpdf/QPDFNameTreeObjectHelper.hh>

using namespace Qt::StringLiterals;

// ISO 19005-3, 6.8.
namespace checks {

namespace {

void checkFile(Inspected &pdf, Object specification, const QString &file)
{
    static const QStringList kinds{u"Source"_s, u"Data"_s, u"Alternative"_s, u"Supplement"_s, u"Unspecified"_s};
    const QString name = u"The attachment “%1”"_s.arg(file);
    if (!pdf.require(specification, name, {"/Type", "/F", "/UF", "/AFRelationship", "/EF", "/Desc"}))
        return;
    pdf.refuse(textOf(specification.getKey("/F")) != textOf(specification.getKey("/UF")) ||
                   textOf(specification.getKey("/UF")) != file,
               name + u" has several names."_s);
    pdf.refuse(!kinds.contains(nameOf(specification.getKey("/AFRelationship"))),
               name + u" does not say what it is to the document (/AFRelationship)."_s);
    pdf.requireType(specification, name, "Filespec");
    pdf.refuse(textOf(specification.getKey("/Desc")).isEmpty(), name + u" is not described."_s);
    Object files = specification.getKey("/EF");
    if (!pdf.require(files, name + u"’s /EF"_s, {"/F", "/UF"}))
        return;
    Object stream = files.getKey("/F");
    pdf.refuse(!stream.isStream(), name + u" is not in the file."_s);
    pdf.refuse(files.getKey("/UF").getObjGen() != stream.getObjGen(), name + u" is two files (/UF)."_s);
    if (!stream.isStream() || !pdf.require(stream, name, {"/Type", "/Subtype", "/Params"}))
        return;
    Object dictionary = stream.getDict();
    pdf.requireType(dictionary, name, "EmbeddedFile");
    pdf.refuse(!nameOf(dictionary.getKey("/Subtype")).contains(u'/'), name + u" has no media type (/Subtype)."_s);
    Object size =
        dictionary.getKey("/Params").isDictionary() ? dictionary.getKey("/Params").getKey("/Size") : Object::newNull();
    pdf.refuse(!size.isInteger() || size.getIntValue() != streamOf(stream).size(),
               name + u" has another size than it says (/Size)."_s);
}

} // namespace

void checkAttachments(Inspected &pdf)
{
    std::map<QPDFObjGen, QString> attached;
    Object names = pdf.file.root.getKey("/Names");
    Object tree = names.isDictionary() ? names.getKey("/EmbeddedFiles") : Object::newNull();
    if (tree.isDictionary()) {
        for (auto &entry : QPDFNameTreeObjectHelper(tree, pdf.file.pdf)) {
            const QString name = QString::fromStdString(entry.first);
            checkFile(pdf, entry.second, name);
            attached[entry.second.getObjGen()] = name;
        }
    }
    for (Object &file : allOf(pdf.file.root.getKey("/AF"))) {
        pdf.refuse(attached.erase(file.getObjGen()) == 0, u"The catalog’s /AF names a file that is not attached."_s);
    }
    for (const auto &[id, name] : attached)
        pdf.refuse(true, u"The catalog’s /AF does not name the attachment “%1”."_s.arg(name));
}

} // namespace checks
