#include "tests/catch.h"
#include "tests/pages/mutations/mutation.h"
#include "tests/pages/pdfchecks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace mutations;

// A checker that finds nothing proves nothing: here it has something to find.

TEST_CASE("a good file has no fault, and none when libqpdf has written it again")
{
    const QByteArray good = goodFile();
    CHECK(faultsOf(good) == QStringList());
    readback::File file(good);
    CHECK(faultsOf(written(file)) == QStringList());
}

TEST_CASE("each single fault is found, in a sentence that names it")
{
    const QByteArray good = goodFile();
    REQUIRE(mutations::all().size() >= 150);
    for (const Mutation &mutation : mutations::all()) {
        const QStringList faults = faultsOf(mutated(good, mutation));
        INFO(mutation.fault);
        CHECK_FALSE(faults.isEmpty());
        CHECK((faults.filter(QString::fromLatin1(mutation.word)).isEmpty() ? faults : QStringList()) == QStringList());
    }
}

namespace {

// What may be missing without a fault that a machine could see: what has a default, is only recommended, or says
// something that only the document's text can contradict (the round trip sees that).
bool mayBeMissing(const QString &where)
{
    static const QRegularExpression free(u"^((XObject|OutputIntent|Outlines)/Type"
                                         "|StructElem/A/Placement"
                                         "|StructElem/K/Pg"   // The element's own.
                                         "|Font/DW"           // Every code has a width.
                                         "|OutputIntent/Info" // The condition is one that is registered.
                                         "|StructTreeRoot/ParentTreeNextKey"
                                         "|.*/Length|ObjStm/.*|XRef/.*)$"_s); // Made anew when the file is written.
    return free.match(where).hasMatch();
}

struct Place {
    QPDFObjGen object{};
    std::vector<std::string> path; // Through direct dictionaries and arrays: a key, or an index as digits.
    QString where;                 // "Font/DescendantFonts".
};

class Places {
public:
    explicit Places(readback::File &file)
    {
        for (readback::Object &object : file.pdf.getAllObjects()) {
            Object dictionary = object.isStream() ? object.getDict() : object;
            collect(dictionary, {object.getObjGen(), {}, typeOf(dictionary)});
        }
    }
    std::vector<Place> all;

private:
    static QString typeOf(Object dictionary)
    {
        if (!dictionary.isDictionary())
            return u"Array"_s;
        if (dictionary.hasKey("/S") && dictionary.hasKey("/P"))
            return u"StructElem"_s;
        for (const char *key : {"/Type", "/Subtype", "/S"}) {
            if (const QString name = readback::nameOf(dictionary.getKey(key)); !name.isEmpty())
                return name;
        }
        return u"Other"_s;
    }
    void collect(Object object, const Place &at)
    {
        if (object.isIndirect() && !at.path.empty())
            return;
        if (object.isArray()) {
            for (int i = 0; i < object.getArrayNItems(); ++i) {
                Place next = at;
                next.path.push_back(std::to_string(i));
                collect(object.getArrayItem(i), next);
            }
        }
        if (!object.isDictionary())
            return;
        for (const std::string &key : object.getKeys()) {
            Place next = at;
            next.path.push_back(key);
            next.where += QString::fromStdString(key);
            all.push_back(next);
            collect(object.getKey(key), next);
        }
    }
};

void replace(readback::File &file, const Place &place, const Object &by)
{
    Object object = file.pdf.getObjectByObjGen(place.object);
    if (object.isStream())
        object = object.getDict();
    for (size_t i = 0; i + 1 < place.path.size(); ++i)
        object = object.isArray() ? object.getArrayItem(std::stoi(place.path[i])) : object.getKey(place.path[i]);
    object.replaceKey(place.path.back(), by);
}

void remove(readback::File &file, const Place &place) { replace(file, place, Object::newNull()); }

} // namespace

TEST_CASE("whatever key is taken out of any dictionary, it is missed")
{
    const QByteArray good = goodFile();
    readback::File file(good);
    QMap<QString, int> tried;
    QStringList unmissed;
    for (const Place &place : Places(file).all) {
        // Of a hundred elements with the same keys, three.
        if (mayBeMissing(place.where) || ++tried[place.where] > 3)
            continue;
        readback::File edited(good);
        remove(edited, place);
        if (faultsOf(written(edited)).isEmpty())
            unmissed.append(place.where);
    }
    CHECK(tried.size() > 100);
    CHECK(unmissed == QStringList());
}

TEST_CASE("whatever value of any dictionary is of another kind, it is refused")
{
    const QByteArray good = goodFile();
    readback::File file(good);
    QMap<QString, int> tried;
    QStringList agreed;
    for (const Place &place : Places(file).all) {
        if (mayBeMissing(place.where) || ++tried[place.where] > 2)
            continue;
        readback::File edited(good);
        replace(edited, place, Object::newName("/Nonsense"));
        if (faultsOf(written(edited)).isEmpty())
            agreed.append(place.where);
    }
    CHECK(agreed == QStringList());
}
