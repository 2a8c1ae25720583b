#include "tests/pages/readback/content.h"

#include "tests/pages/readback/interpreter.h"

#include <qpdf/QPDFPageObjectHelper.hh>

using namespace Qt::StringLiterals;

namespace readback {

int PageContent::marked(int sequence) const
{
    while (sequence >= 0 && sequences[size_t(sequence)].mcid < 0)
        sequence = sequences[size_t(sequence)].parent;
    return sequence;
}

bool PageContent::inArtifact(int sequence) const
{
    while (sequence >= 0 && !sequences[size_t(sequence)].isArtifact())
        sequence = sequences[size_t(sequence)].parent;
    return sequence >= 0;
}

const Font *Fonts::of(const Object &object)
{
    Object font = object;
    if (!font.isDictionary())
        return nullptr;
    const auto found = m_fonts.find(font.getObjGen());
    return found != m_fonts.end() ? &found->second : &m_fonts.emplace(font.getObjGen(), fontOf(font)).first->second;
}

PageContent contentOf(const Object &page, Fonts &fonts)
{
    PageContent content;
    Interpreter interpreter(Object(page).getKey("/Resources"), fonts, content);
    try {
        QPDFPageObjectHelper(page).parseContents(&interpreter);
    } catch (const std::exception &error) {
        content.faults.append(u"The content cannot be read: %1."_s.arg(QString::fromUtf8(error.what())));
    }
    interpreter.close();
    return content;
}

} // namespace readback
