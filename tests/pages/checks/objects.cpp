#include "tests/pages/checks/inspected.h"

#include <qpdf/QPDFExc.hh>

#include <set>

using namespace Qt::StringLiterals;

// What PDF/A forbids wherever it stands (ISO 19005-2, 6.1.7, 6.1.13, 6.5, 6.6), and what is too long for it.
namespace checks {

namespace {

class Walk {
public:
    explicit Walk(Inspected &pdf) : m_pdf(pdf) {}

    void run()
    {
        std::set<QPDFObjGen> inTree;
        for (const readback::Element &element : m_pdf.tree.elements)
            inTree.insert(element.object.getObjGen());
        for (Object &object : m_pdf.file.pdf.getAllObjects()) {
            m_name = u"Object "_s + idOf(object);
            visit(object);
            const bool element = object.isDictionary() && object.hasKey("/S") && object.hasKey("/P");
            m_pdf.refuse(element && inTree.count(object.getObjGen()) == 0,
                         m_name + u" is an element that the structure tree does not reach."_s);
        }
        m_name = u"The trailer"_s;
        visit(m_pdf.file.pdf.getTrailer());
    }

private:
    void refuse(bool wrong, const QString &what) { m_pdf.refuse(wrong, m_name + u' ' + what); }

    void visit(Object object)
    {
        if (object.isStream())
            visitStream(object);
        else if (object.isDictionary())
            visitDictionary(object);
        else if (object.isArray())
            visitAll(object.getArrayAsVector());
        else if (object.isString())
            refuse(object.getStringValue().size() > 32767, u"has a string of more than 32767 bytes."_s);
        else if (object.isName())
            refuse(object.getName().size() > 128, u"has a name of more than 127 bytes."_s);
        else if (object.isInteger())
            refuse(qAbs(object.getIntValue()) > 2147483647, u"has a number out of range."_s);
    }

    // What is indirect is looked at by itself.
    void visitAll(const std::vector<Object> &objects)
    {
        for (const Object &object : objects) {
            if (!object.isIndirect())
                visit(object);
        }
    }

    void visitStream(Object stream)
    {
        Object dictionary = stream.getDict();
        visitDictionary(dictionary);
        for (const char *key : {"/F", "/FFilter", "/FDecodeParms"})
            refuse(dictionary.hasKey(key), u"is a stream that lies in another file."_s);
        for (const Object &filter : allOf(dictionary.getKey("/Filter"))) {
            const QString name = nameOf(filter);
            refuse(name == u"LZWDecode" || name == u"Crypt", u"is packed by %1."_s.arg(name));
        }
        try {
            stream.getStreamData(qpdf_dl_all);
        } catch (const std::exception &) {
            refuse(true, u"is a stream that cannot be unpacked."_s);
        }
    }

    void visitDictionary(Object dictionary)
    {
        static const QStringList actions{u"JavaScript"_s, u"Launch"_s,     u"Sound"_s, u"Movie"_s,       u"ResetForm"_s,
                                         u"ImportData"_s, u"SubmitForm"_s, u"Hide"_s,  u"SetOCGState"_s, u"Trans"_s,
                                         u"Rendition"_s,  u"GoTo3DView"_s, u"GoToR"_s, u"GoToE"_s,       u"Named"_s,
                                         u"GoTo"_s,       u"Thread"_s};
        refuse(actions.contains(nameOf(dictionary.getKey("/S"))), u"is an action, and none that opens an address."_s);
        refuse(dictionary.hasKey("/JS"), u"has JavaScript."_s);
        refuse(dictionary.hasKey("/AA"), u"has actions for events."_s);
        refuse(nameOf(dictionary.getKey("/Subtype")) == u"PS", u"is PostScript."_s);
        for (const char *key :
             {"/OPI", "/Ref", "/Alternates", "/XFA", "/NeedsRendering", "/OCProperties", "/TR", "/HTP"})
            refuse(dictionary.hasKey(key), u"has %1."_s.arg(QLatin1StringView(key)));
        Object interpolate = dictionary.getKey("/Interpolate");
        refuse(interpolate.isBool() && interpolate.getBoolValue(), u"is to be interpolated."_s);
        checkTransparency(dictionary);
        for (const std::string &key : dictionary.getKeys()) {
            refuse(key.size() > 128, u"has a name of more than 127 bytes."_s);
            visitAll({dictionary.getKey(key)});
        }
    }

    void checkTransparency(Object dictionary)
    {
        bool through = false;
        for (const char *key : {"/ca", "/CA"}) {
            Object opacity = dictionary.getKey(key);
            through = through || (opacity.isNumber() && opacity.getNumericValue() < 1);
        }
        Object mask = dictionary.getKey("/SMask");
        through = through || (!mask.isNull() && nameOf(mask) != u"None");
        const QString mode = nameOf(dictionary.getKey("/BM"));
        through = through || (!mode.isEmpty() && mode != u"Normal" && mode != u"Compatible");
        Object group = dictionary.getKey("/Group");
        through = through || (group.isDictionary() && nameOf(group.getKey("/S")) == u"Transparency");
        refuse(through, u"has transparency."_s);
    }

    Inspected &m_pdf;
    QString m_name;
};

} // namespace

void checkObjects(Inspected &pdf)
{
    // Before anything here asks for what is not there, which is a warning, too.
    for (const QPDFExc &warning : pdf.file.pdf.getWarnings())
        pdf.refuse(true, u"libqpdf warns: %1."_s.arg(QString::fromStdString(warning.getMessageDetail())));
    Walk(pdf).run();
}

} // namespace checks
