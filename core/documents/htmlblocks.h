#pragma once

#include "core/documents/document.h"

#include <QSet>
#include <QXmlStreamWriter>

namespace documents {

// Writes a sound document's blocks as HTML elements. No role is given to panels: what they are their first words say,
// and one more announcement a decision tires whoever listens.
class HtmlBlocks {
public:
    // The text around runs right to left or not, as `rightToLeft` says.
    HtmlBlocks(QXmlStreamWriter &xml, bool rightToLeft) : m_xml(xml), m_rightToLeft(rightToLeft) {}

    void write(const Blocks &blocks);

private:
    void write(const Paragraph &paragraph);
    void write(const Heading &heading);
    void write(const List &list);
    void write(const Panel &panel);
    void write(const Table &table);
    void write(const Picture &picture);
    void write(const WriteOn &writeOn);
    void write(const Section &section);
    void write(const PageBreak &);

    static QString idOfHeading(int number) { return QChar(u'h') + QString::number(number); }
    void open(const QString &element, const QString &look = {});
    void close();
    // Says so where the words run another way than those around.
    void turn(bool rightToLeft, bool around);

    void writeLabel(const QString &label);
    void writePhrase(const Phrase &words, bool rightToLeft);
    void writeWords(const Words &words, bool rightToLeft);
    void writeText(const QString &text, bool rightToLeft);
    void writeHead(const Table &table);
    void writeRow(const Table &table, const Table::Row &row);
    QString nameOf(const Section &section);

    QXmlStreamWriter &m_xml;
    bool m_rightToLeft;
    bool m_keepWithNext = false; // The element that is opened next.
    int m_headings = 0;          // Written so far: the last one's id.
    int m_captions = 0;
    QSet<QString> m_landmarks; // Names of sections: a list of landmarks with the same name twice helps nobody.
};

} // namespace documents
