#pragma once

#include "ui/pages/flow.h"
#include "ui/pages/linebreaks.h"
#include "ui/pages/typography.h"

#include <map>
#include <utility>

namespace pages {

// Sets the blocks of a document into lines, and makes the tree of what they are. Tables are set by TableSetter.
class BlockSetter {
public:
    BlockSetter(Shaper &shaper, Pages &pages, QString language)
        : m_shaper(shaper), m_pages(pages), m_language(std::move(language))
    {
    }

    Flow set(const documents::Blocks &blocks, double width);
    struct Mark { // Where a heading stands.
        size_t strip = 0;
        OutlineEntry entry;
    };
    const std::vector<Mark> &marks() const { return m_marks; }

    static constexpr double panelLeft = 13; // From a panel's left edge to its words.
    static constexpr double panelRight = 9;

private:
    friend class TableSetter;

    // Where blocks go.
    struct Place {
        Flow *flow = nullptr;
        Tag parent = Tag::Layout;
        double left = 0;
        double width = 0;
        double indent = 0;  // Of what stands under a number.
        bool table = false; // In a cell,
        bool alone = false; // which has this one paragraph and is itself its element.
        qint64 row = -1;    // Of the document's strips, that the cell stands in.
        qint16 panel = -1;
    };
    // Words that hang left of a paragraph.
    struct Hanging {
        QString text;
        Tag tag = Tag::Layout;
        double left = 0;
        bool bold = false;
        bool space = false; // Read with a space behind it.
    };

    void set(const documents::Blocks &blocks, const Place &place);
    void set(const documents::Paragraph &paragraph, const Place &place);
    void set(const documents::Heading &heading, const Place &place);
    void set(const documents::List &list, const Place &place);
    void set(const documents::Panel &panel, const Place &place);
    void set(const documents::Table &table, const Place &place);
    void set(const documents::Picture &picture, const Place &place);
    void set(const documents::WriteOn &writeOn, const Place &place);
    void set(const documents::Section &section, const Place &place);
    void set(const documents::PageBreak &, const Place &place);

    Strip &begin(const Place &place, double height, double before);
    void setWords(const documents::Phrase &phrase, Type type, Tag tag, const Place &place, const Hanging &hanging);
    void setAbove(const Hanging &hanging, const Type &type, const Place &place);
    std::vector<Tag> tagsOf(const documents::Phrase &phrase, Tag paragraph);
    Tag tagOf(quint32 word, Tag around);
    struct LineType {
        const Type &type;
        double baseline = 0; // From the strip's top.
    };
    void addLine(const ShapedText &shaped, const LineRange &line, const documents::Phrase &phrase, const LineType &type,
                 const std::vector<Tag> &tags, const Place &place);
    double addHanging(Flow &flow, const Hanging &hanging, const Type &type, double baseline);
    double baselineOf(const Type &type) const;
    double extraLeading(const ShapedText &shaped, const LineRange &line, const Type &type) const;
    void addLinks(Flow &flow, size_t firstText, const Type &type, double baseline) const;
    void cutWideAtoms(ShapedText &shaped, const documents::Phrase &phrase, float ems);
    double numberColumn(const documents::Blocks &blocks);
    double widthOf(const QString &text, bool bold, double size);
    void collectTables(const documents::Blocks &blocks);
    Type typeIn(const Place &place, Type type) const { return place.table ? inTable(type) : type; }

    Shaper &m_shaper;
    Pages &m_pages;
    QString m_language;
    std::vector<Mark> m_marks;
    // By their headings: those of a document that have the same, as the parts of an action log, have the same columns.
    std::map<QStringList, std::vector<const documents::Table *>> m_tables;
    std::map<std::pair<QStringList, double>, std::vector<double>>
        m_columns;           // Their widths, by the room that there was.
    double m_numbers = 0;    // Width of the column of item numbers; 0: no item has one.
    bool m_keepNext = false; // What comes next stands with what came before.
    bool m_leadsIn = false;  // A list does, where it can: what came before leads in to it.
    bool m_newPage = false;
};

} // namespace pages
