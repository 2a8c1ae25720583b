#pragma once

#include "core/documents/docxparts.h"
#include "core/documents/place.h"

#include <QXmlStreamWriter>

#include <functional>

namespace documents::docx {

struct Image {
    QByteArray name; // "image1.png"
    QByteArray bytes;
};

// Writes a sound document's blocks as paragraphs and tables.
class Body {
public:
    Body(QXmlStreamWriter &xml, Relations &relations, Numbering &numbering, const Document &document);

    void write(const Blocks &blocks);
    // Word wants a paragraph behind the last table.
    void finish();

    const QList<Image> &images() const { return m_images; }

private:
    struct Shape {
        QString style; // Empty: Normal.
        std::optional<int> numbering;
        bool rightToLeft = false;
        qreal hang = 0;        // What hangs left of the words, which stand this far right;
        bool inMargin = false; // or it does so in the margin, and the words stand at the edge.
        std::optional<qreal> below;
        QList<TabStop> tabs;
    };

    void write(const Blocks &blocks, const Place &place);
    void write(const Paragraph &paragraph, const Place &place);
    void write(const Heading &heading, const Place &place);
    void write(const List &list, const Place &place);
    void write(const Panel &panel, const Place &place);
    void write(const Table &table, const Place &place);
    void write(const Picture &picture, const Place &place);
    void write(const WriteOn &writeOn, const Place &place);
    void write(const Section &section, const Place &place);
    void write(const PageBreak &, const Place &place);

    void writeEntry(const List::Entry &entry, const Place &place, const Shape &shape);
    void writeTableProperties(const Table &table, const QList<qreal> &widths, const Place &place);
    void writeHead(const Table &table, const QList<qreal> &widths);
    void writeRow(const Table &table, const Table::Row &row, const QList<qreal> &widths);
    void writeDrawing(const Picture &picture, const QString &relation, qreal width);

    void writeParagraph(const Place &place, const Shape &shape, const std::function<void()> &content);
    void writeShape(const Place &place, const Shape &shape);
    void writePanelBorders(const Place &place);
    void writeSpacing(const Place &place, const Shape &shape);
    void writeIndent(const Place &place, const Shape &shape);
    void writeNumbered(const QString &number, const Phrase &words, const Place &place, const QString &style);
    bool turns(const Phrase &words) const;

    QXmlStreamWriter &m_xml;
    Relations &m_relations;
    Numbering &m_numbering;
    bool m_rightToLeft;
    qreal m_width;              // Of the text, in points.
    bool m_breaksPage = false;  // Before the next paragraph.
    bool m_behindTable = false; // With nothing in between.
    QList<Image> m_images;
};

} // namespace documents::docx
