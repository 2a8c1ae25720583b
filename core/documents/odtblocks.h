#pragma once

#include "core/documents/odtautomatic.h"

#include <functional>

namespace documents::odt {

struct Image {
    QByteArray name; // "Pictures/1.png"
    QString mimeType;
    QByteArray bytes;
};

// Writes a sound document's blocks as paragraphs, lists and tables.
class Body {
public:
    Body(QXmlStreamWriter &xml, AutomaticStyles &styles, const Document &document);

    // `endsText`: the last of them are the last of the text, and bear its bookmark.
    void write(const Blocks &blocks, bool endsText);
    // Where the last of them had no room for it.
    void finish();
    const QList<Image> &images() const { return m_images; }

private:
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

    void writeRun(const List &list, const Counted &run, const Place &place);
    void writeTableHead(const Table &table);
    void writeRow(const Table &table, const Table::Row &row, bool isLast, const QList<qreal> &widths);
    void openCell(CellLook look);
    void writePhrase(const Phrase &words, bool rightToLeft);
    void writePieces(const QList<Piece> &pieces);
    void writeNumber(const QString &number, const Place &place);

    // How a paragraph looks that stands there; its words run as said.
    ParagraphLook lookAt(const Place &place, const QString &style, bool rightToLeft);
    void hang(ParagraphLook &look, const Place &place, const QString &number) const;
    void writeParagraph(const ParagraphLook &look, const std::function<void()> &content);
    void writeEnd();
    bool turns(const Phrase &words) const;

    QXmlStreamWriter &m_xml;
    AutomaticStyles &m_styles;
    bool m_rightToLeft;
    qreal m_width;             // Of the text, in points.
    bool m_breaksPage = false; // Before the next paragraph or table.
    int m_firstPage;           // Of the next paragraph or table; 0: counted on.
    bool m_isCounted;          // Pages are counted from elsewhere than 1: the end is referred to.
    bool m_endsText = false;   // The next paragraph does.
    QList<Image> m_images;
};

} // namespace documents::odt
