#include "tests/pages/mutations/mutation.h"

// XMP, the information dictionary, the output intent, attachments.
namespace mutations {

namespace {

Object metadata(File &file) { return at(file.root, {"/Metadata"}); }
Object information(File &file) { return at(file.pdf.getTrailer(), {"/Info"}); }
Object intent(File &file) { return at(file.root, {"/OutputIntents"}).getArrayItem(0); }
Object profile(File &file) { return at(intent(file), {"/DestOutputProfile"}); }
Object specification(File &file) { return at(file.root, {"/AF"}).getArrayItem(0); }
Object attached(File &file) { return at(specification(file), {"/EF", "/F"}); }

void overwrite(const Object &stream, qsizetype place, const QByteArray &bytes)
{
    QByteArray all = readback::streamOf(stream);
    all.replace(place, bytes.size(), bytes);
    setBytes(stream, all);
}

// In the profile's table of tags.
void moveTag(File &file, const QByteArray &tag)
{
    overwrite(profile(file), readback::streamOf(profile(file)).indexOf(tag, 128) + 4,
              QByteArray("\x00\xff\xff\x00", 4));
}

const Mutation table[] = {
    {"there is no metadata", "metadata", [](File &f) { f.root.removeKey("/Metadata"); }},
    {"the metadata is packed", "/Filter",
     [](File &f) { metadata(f).getDict().replaceKey("/Filter", parse("/ASCIIHexDecode")); }},
    {"the metadata is no XML", "no XML", [](File &f) { replaceIn(metadata(f), "</rdf:RDF>", "</rdf:RDFF>"); }},
    {"the metadata has no head", "begin as an XMP packet",
     [](File &f) { replaceIn(metadata(f), "<?xpacket begin", "<?ypacket begin"); }},
    {"the metadata has no end", "end as an XMP packet",
     [](File &f) { replaceIn(metadata(f), "<?xpacket end=\"r\"?>", ""); }},
    {"it says another part of PDF/A", "pdfaid:part",
     [](File &f) { replaceIn(metadata(f), "<pdfaid:part>3<", "<pdfaid:part>2<"); }},
    {"it says conformance B", "pdfaid:conformance",
     [](File &f) { replaceIn(metadata(f), "<pdfaid:conformance>A<", "<pdfaid:conformance>B<"); }},
    {"it does not say PDF/UA", "pdfuaid:part",
     [](File &f) { replaceIn(metadata(f), "<pdfuaid:part>1</pdfuaid:part>", ""); }},
    {"it does not describe pdfuaid", "extension schema",
     [](File &f) {
         replaceIn(metadata(f), "pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/",
                   "pdfaSchema:namespaceURI>http://www.aiim.org/other/");
     }},
    {"its title is another", "/Title", [](File &f) { replaceIn(metadata(f), "tenth meeting", "ninth meeting"); }},
    {"its date is another", "/CreationDate",
     [](File &f) { replaceIn(metadata(f), "2026-11-04T09:30:00Z", "2026-11-04T09:30:01Z"); }},
    {"its language is another", "another language",
     [](File &f) { replaceIn(metadata(f), "<rdf:li>en-GB</rdf:li>", "<rdf:li>fr</rdf:li>"); }},
    {"it is said to be no metadata", "metadata in XML", [](File &f) { metadata(f).getDict().removeKey("/Subtype"); }},
    {"there is no title", "/Title", [](File &f) { information(f).removeKey("/Title"); }},
    {"the author is another", "/Author", [](File &f) { information(f).replaceKey("/Author", parse("(Somebody)")); }},
    {"there is no information dictionary", "information dictionary",
     [](File &f) { f.pdf.getTrailer().removeKey("/Info"); }},
    {"a date is none", "/ModDate", [](File &f) { information(f).replaceKey("/ModDate", parse("(yesterday)")); }},
    {"there is no output intent", "/OutputIntents", [](File &f) { f.root.removeKey("/OutputIntents"); }},
    {"the output intent is for printing", "output intents",
     [](File &f) { intent(f).replaceKey("/S", parse("/GTS_PDFX")); }},
    {"the profile is cut short", "another size",
     [](File &f) { setBytes(profile(f), readback::streamOf(profile(f)).chopped(100)); }},
    {"the profile has no signature", "signature", [](File &f) { overwrite(profile(f), 36, "none"); }},
    {"the profile is of grey", "not of RGB", [](File &f) { overwrite(profile(f), 16, "GRAY"); }},
    {"a tag of the profile lies outside", "lies outside", [](File &f) { moveTag(f, "wtpt"); }},
    {"the profile has no red curve", "rTRC", [](File &f) { replaceIn(profile(f), "rTRC", "xTRC"); }},
    {"the profile's red is none", "white",
     [](File &f) {
         const QByteArray all = readback::streamOf(profile(f));
         overwrite(profile(f), all.lastIndexOf("XYZ ") + 8, QByteArray(12, '\0'));
     }},
    {"the profile has four parts", "three parts", [](File &f) { profile(f).getDict().replaceKey("/N", parse("4")); }},
    {"what the attachment is, is not said", "/AFRelationship",
     [](File &f) { specification(f).removeKey("/AFRelationship"); }},
    {"the attachment has no second name", "/UF", [](File &f) { specification(f).removeKey("/UF"); }},
    {"the attachment has two names", "several names",
     [](File &f) { specification(f).replaceKey("/F", parse("(other.json)")); }},
    {"the attachment is not the document's", "/AF", [](File &f) { f.root.removeKey("/AF"); }},
    {"the attachment is of no kind", "/Subtype", [](File &f) { attached(f).getDict().removeKey("/Subtype"); }},
    {"the attachment has another size", "/Size",
     [](File &f) { attached(f).getDict().getKey("/Params").replaceKey("/Size", parse("3")); }},
    {"the attachment is not listed", "not attached", [](File &f) { f.root.removeKey("/Names"); }},
};

} // namespace

std::vector<Mutation> ofMetadata() { return {std::begin(table), std::end(table)}; }

} // namespace mutations
