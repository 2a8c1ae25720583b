#include "core/documents/sound.h"
#include "ui/pages/blocksetter.h"

#include <algorithm>

// The lines of a paragraph.
namespace pages {

namespace {

// No line of a paragraph stands alone at the foot or at the head of a page.
void keepFirstAndLast(Flow &flow, size_t first)
{
    if (flow.strips.size() < first + 2)
        return;
    flow.strips[first + 1].breakBefore = Strip::Break::Never;
    flow.strips.back().breakBefore = Strip::Break::Never;
}

} // namespace

void BlockSetter::setWords(const documents::Phrase &phrase, Type type, Tag tag, const Place &place,
                           const Hanging &hanging)
{
    Place words = place;
    if (!hanging.text.isEmpty()) {
        const double room = place.left - hanging.left;
        const double wide = widthOf(hanging.text, type.bold || hanging.bold, type.size) + 5;
        const double pushed = std::max(0.0, wide - room);
        if (pushed > place.width * 2 / 3) {
            setAbove(hanging, type, place);
            type.before = 0;
            m_keepNext = true;
            setWords(phrase, type, tag, place, {});
            return;
        }
        words.left += pushed;
        words.width -= pushed;
    }
    ShapedText shaped = m_shaper.shape(phrase, type.bold);
    const auto ems = float(std::max(words.width, 24.0) / type.size);
    cutWideAtoms(shaped, phrase, ems);
    const std::vector<Tag> tags = tagsOf(phrase, tag);
    const std::vector<LineRange> lines = linesOf(shaped.atoms, ems);
    const size_t first = place.flow->strips.size();
    for (size_t i = 0; i < std::max<size_t>(lines.size(), hanging.text.isEmpty() ? 0 : 1); ++i) {
        const double extra = i < lines.size() ? extraLeading(shaped, lines[i], type) : 0;
        begin(place, type.leading + extra, i == 0 ? type.before : 0);
        const double baseline = baselineOf(type) + extra / 2;
        if (i == 0 && !hanging.text.isEmpty())
            addHanging(*place.flow, hanging, type, baseline);
        if (i < lines.size())
            addLine(shaped, lines[i], phrase, {type, baseline}, tags, words);
    }
    keepFirstAndLast(*place.flow, first);
}

// What hangs and leaves no room for words beside it has lines of its own.
void BlockSetter::setAbove(const Hanging &hanging, const Type &type, const Place &place)
{
    Place above = place;
    above.left = hanging.left;
    above.width = place.left + place.width - hanging.left;
    setWords(
        {{.text = hanging.space ? hanging.text + u' ' : hanging.text, .look = hanging.bold ? Look::Bold : Look::Plain}},
        type, hanging.tag, above, {});
}

// Nothing is wider than the line it is to stand on.
void BlockSetter::cutWideAtoms(ShapedText &shaped, const documents::Phrase &phrase, float ems)
{
    for (size_t i = 0; i < shaped.atoms.size(); ++i) {
        if (shaped.atoms[i].width <= ems || shaped.atoms[i].space)
            continue;
        const std::vector<Atom> pieces = m_shaper.pieces(shaped, shaped.atoms[i], phrase, ems);
        shaped.atoms.erase(shaped.atoms.begin() + qsizetype(i));
        shaped.atoms.insert(shaped.atoms.begin() + qsizetype(i), pieces.begin(), pieces.end());
        i += pieces.size() - 1;
    }
}

// Links and words of another language are nodes of their own.
std::vector<Tag> BlockSetter::tagsOf(const documents::Phrase &phrase, Tag paragraph)
{
    std::vector<Tag> tags;
    for (const documents::Words &words : phrase) {
        const bool foreign = !words.language.isEmpty() && words.language != m_language;
        if ((words.link.isEmpty() && !foreign) || documents::cleanText(words.text).isEmpty()) {
            tags.push_back(paragraph);
            continue;
        }
        tags.push_back(m_pages.structure.add({.role = words.link.isEmpty() ? Role::Span : Role::Link,
                                              .parent = paragraph,
                                              .language = foreign ? words.language : QString(),
                                              .link = words.link}));
    }
    return tags;
}

// A word whose glyphs cannot tell one by one what they say is a node of its own.
Tag BlockSetter::tagOf(quint32 word, Tag around)
{
    const quint32 said = m_pages.typeset.words[word].said;
    if (said == 0 || isArtifact(around))
        return around;
    return m_pages.structure.add({.role = Role::Span, .parent = around, .said = m_pages.typeset.said[said]});
}

double BlockSetter::baselineOf(const Type &type) const
{
    const FaceMetrics &metrics = m_pages.typeset.faces[Faces::own(type.bold, false)].face->metrics();
    return (type.leading - (metrics.ascent + metrics.descent) * type.size) / 2 + metrics.ascent * type.size;
}

// A line with words in a taller script stands further from its neighbours.
double BlockSetter::extraLeading(const ShapedText &shaped, const LineRange &line, const Type &type) const
{
    double tallest = 0;
    for (size_t i = line.first; i < line.end; ++i) {
        const quint16 face = m_pages.typeset.words[shaped.atoms[i].word].face;
        if (face < 4)
            continue;
        const FaceMetrics &metrics = m_pages.typeset.faces[face].face->metrics();
        tallest = std::max(tallest, (metrics.ascent + metrics.descent) * type.size);
    }
    return std::max(0.0, tallest - type.leading);
}

void BlockSetter::addLine(const ShapedText &shaped, const LineRange &line, const documents::Phrase &phrase,
                          const LineType &type, const std::vector<Tag> &tags, const Place &place)
{
    Flow &flow = *place.flow;
    const double size = type.type.size;
    std::vector<float> lefts(line.end - line.first);
    double all = 0;
    for (size_t i = line.first; i < line.end; ++i)
        all += double(shaped.atoms[i].width);
    // One line by itself begins where its neighbours do.
    const bool atRight = shaped.rightToLeft && line.end - line.first < shaped.atoms.size();
    double pen = atRight ? place.left + place.width - all * size : place.left;
    for (const size_t i : visualOrder(shaped.atoms, line, shaped.rightToLeft)) {
        lefts[i - line.first] = float(pen);
        pen += double(shaped.atoms[i].width) * size;
    }
    const size_t first = flow.texts.size();
    for (size_t i = line.first; i < line.end; ++i) {
        const Atom &atom = shaped.atoms[i];
        const documents::Words &words = phrase[atom.part];
        const QRgb ink = !words.link.isEmpty() ? ink::accent : words.quiet ? ink::quiet : type.type.ink;
        flow.texts.push_back({lefts[i - line.first], float(type.baseline), atom.word, float(size), ink,
                              tagOf(atom.word, tags[atom.part])});
    }
    if (line.hyphen) // Seen, not read.
        flow.texts.push_back({float(place.left + double(line.width) * size), float(type.baseline),
                              m_shaper.hyphen(shaped.atoms[line.end - 1]), float(size), type.type.ink, Tag::Layout});
    addLinks(flow, first, type.type, type.baseline);
}

// What a link's words cover on this line.
void BlockSetter::addLinks(Flow &flow, size_t firstText, const Type &type, double baseline) const
{
    Tag before = Tag::Layout;
    for (size_t i = firstText; i < flow.texts.size(); ++i) {
        const TextRun &run = flow.texts[i];
        const Tag link = m_pages.structure.linkAround(run.tag);
        if (!isArtifact(link)) {
            const double width = double(m_pages.typeset.words[run.word].width) * type.size;
            const QRectF rect(double(run.x), baseline - type.size * 0.85, width, type.size * 1.15);
            if (link == before)
                flow.links.back().rect |= rect;
            else
                flow.links.push_back({rect, link});
        }
        before = link;
    }
}

double BlockSetter::addHanging(Flow &flow, const Hanging &hanging, const Type &type, double baseline)
{
    const ShapedText shaped =
        m_shaper.shape({{.text = hanging.space ? hanging.text + u' ' : hanging.text}}, type.bold || hanging.bold);
    double pen = hanging.left;
    for (const Atom &atom : shaped.atoms) {
        flow.texts.push_back(
            {float(pen), float(baseline), atom.word, float(type.size), type.ink, tagOf(atom.word, hanging.tag)});
        pen += double(atom.width) * type.size;
    }
    return pen;
}

} // namespace pages
