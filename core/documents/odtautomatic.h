#pragma once

#include "core/documents/direction.h"
#include "core/documents/labels.h"
#include "core/documents/odtparts.h"
#include "core/documents/place.h"

namespace documents::odt {

// How a paragraph differs from its style. Lengths in points, nothing where the style's stands.
struct ParagraphLook {
    QString style;
    bool keepsWithNext = false;
    bool keepsTogether = false;
    bool breaksPage = false;
    int firstPage = 0; // Pages are counted from it; 0: on from the ones before.
    std::optional<bool> rightToLeft;
    bool alignsAtEnd = false;
    std::optional<qreal> left, right, indent, above, below;
    std::optional<Panel::Kind> panel;
    bool opensPanel = false;
    bool closesPanel = false;
    bool ruleAtRight = false;
    QList<TabStop> tabs;
    bool operator==(const ParagraphLook &) const = default;
};

struct WordsLook {
    Look look = Look::Plain;
    bool quiet = false;
    bool link = false;
    QString language;
    bool operator==(const WordsLook &) const = default;
};

struct ListLook {
    Counting counting = Counting::None;
    QString before;
    QString behind;
    int start = 1;
    qreal hang = 0;
    qreal edge = 0; // Of the text, within a panel: tab stops are counted from outside it.
    bool operator==(const ListLook &) const = default;
};

struct TableLook {
    qreal width = 0;
    qreal left = 0;
    bool breaksPage = false;
    int firstPage = 0;
    bool operator==(const TableLook &) const = default;
};

enum class CellLook { Particulars, Ruled, RuledHead, RuledLast, Framed, FramedHead };
QString nameOf(CellLook look);

// The styles that a text needs beside those of styles.xml, each once, by the names they have in its automatic styles.
class AutomaticStyles {
public:
    QString nameOf(const ParagraphLook &look) { return nameIn(m_paragraphs, look, u'P'); }
    QString nameOf(const WordsLook &look) { return nameIn(m_words, look, u'T'); }
    QString nameOf(const ListLook &look) { return nameIn(m_lists, look, u'L'); }
    QString nameOf(const TableLook &look) { return nameIn(m_tables, look, u'B'); }
    QString nameOfColumn(qreal width) { return nameIn(m_columns, points(width), u'C'); }
    static QString nameOfRow(bool mayBeCut) { return mayBeCut ? u"RowThatMayBeCut"_s : u"Row"_s; }
    static QString nameOfPicture() { return u"Picture"_s; }

    void write(QXmlStreamWriter &xml) const;

private:
    template <typename Style> static QString nameIn(QList<Style> &styles, const Style &style, QChar first)
    {
        qsizetype place = styles.indexOf(style);
        if (place < 0) {
            place = styles.size();
            styles.append(style);
        }
        return first + QString::number(place + 1);
    }

    QList<ParagraphLook> m_paragraphs;
    QList<WordsLook> m_words;
    QList<ListLook> m_lists;
    QList<TableLook> m_tables;
    QList<QString> m_columns;
};

} // namespace documents::odt
