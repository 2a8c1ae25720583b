#pragma once

#include "core/minutes/text.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

// A document made from a record: a tree of blocks in reading order, with all its words, and no idea of paper or screen.
// The painters (ui/pages) and the twins (HTML, ODT, DOCX, Markdown, text) all start from it, so that they say the same.
// Nothing that a document is not to show is in it: who writes it out needs to leave out nothing.
namespace documents {

// A stretch of words that look alike. U+2028 begins a new line within the paragraph.
struct Words {
    QString text;
    Look look = Look::Plain;
    bool quiet = false; // Of less weight: who presented, when due. Quieter ink, the same contrast rules.
    QString language;   // BCP 47, "cy"; empty: the document's.
    QString link;       // http, https or mailto, whole; empty: none.
    bool operator==(const Words &) const = default;
};
using Phrase = QList<Words>;

struct Block;
using Blocks = std::vector<Block>;

// Level 1 is the document's title and stands once; no level is left out on the way down.
struct Heading {
    int level = 2;
    QString number; // "4a": hangs left of the words; empty: none.
    Phrase words;
    bool operator==(const Heading &) const = default;
};

struct Paragraph {
    enum class Role {
        Text,
        BodyName, // Above the title.
        Lead,     // Below the title: when, where.
        Note,     // Smaller: presented by, exempt, deferred.
        Mark,     // DRAFT and what that means, once in the text.
        Code,     // Read letter by letter: a hash.
    };
    Role role = Role::Text;
    QString number; // Of an item without a title: hangs left of the words.
    Phrase words;
    bool operator==(const Paragraph &) const = default;
};

struct List {
    enum class Kind { Bullets, Numbers, Letters, Plain }; // Plain: one a line, without marks.
    struct Entry {
        QString label; // "•", "1.", "a)": as it stands; empty for Plain.
        Phrase words;
        bool operator==(const Entry &) const = default;
    };
    Kind kind = Kind::Bullets;
    QList<Entry> entries;
    bool operator==(const List &) const = default;
};

// What stands out from the text around it, and stays together where it can.
struct Panel {
    enum class Kind { Decision, Action, Stub }; // Stub: in the place of what is exempt.
    Kind kind = Kind::Decision;
    Blocks blocks;
    bool operator==(const Panel &) const;
};

// Every row has as many cells as there are columns. A head row where a column has a heading.
struct Table {
    enum class Look {
        Particulars, // Of a meeting: what it is, and what is said; no rules.
        Ruled,       // A rule below each row.
        Framed,      // Rules around each cell.
    };
    struct Column {
        QString heading;
        qreal share = 1;        // Of the width, in proportion to the others'.
        bool rowHeader = false; // Its cells say what their rows are about.
        bool operator==(const Column &) const = default;
    };
    struct Cell {
        Blocks blocks; // No Table, no Section, no PageBreak.
        bool operator==(const Cell &) const;
    };
    using Row = std::vector<Cell>;
    Look look = Look::Ruled;
    QString caption; // Said to all, printed above; empty: the heading above says it.
    QList<Column> columns;
    std::vector<Row> rows;
    bool operator==(const Table &) const;
};

struct Picture {
    QByteArray data;   // PNG or JPEG that allowedPicture() agreed to.
    QString alt;       // Never empty.
    qreal height = 48; // Points; the width follows.
    bool operator==(const Picture &) const = default;
};

// Lines to write on by hand: "Signed", "Date", side by side.
struct WriteOn {
    struct Line {
        QString prompt;
        qreal share = 1;
        bool operator==(const Line &) const = default;
    };
    QList<Line> lines;
    bool operator==(const WriteOn &) const = default;
};

// What belongs together under one heading: an agenda item, the attendance, the actions.
struct Section {
    Blocks blocks;
    bool operator==(const Section &) const;
};

struct PageBreak {
    bool operator==(const PageBreak &) const = default;
};

struct Block {
    std::variant<Paragraph, Heading, List, Panel, Table, Picture, WriteOn, Section, PageBreak> content;
    bool keepWithNext = false; // As headings do by themselves.
    bool operator==(const Block &) const = default;
};

inline bool Panel::operator==(const Panel &other) const { return kind == other.kind && blocks == other.blocks; }
inline bool Table::Cell::operator==(const Cell &other) const { return blocks == other.blocks; }
inline bool Table::operator==(const Table &other) const
{
    return look == other.look && caption == other.caption && columns == other.columns && rows == other.rows;
}
inline bool Section::operator==(const Section &other) const { return blocks == other.blocks; }

// The families that ship with the program: the same everywhere.
enum class Typeface { SourceSans, SourceSerif, LiberationSans };

struct Attachment {
    QString name; // A plain file name.
    QString mimeType;
    QString description;
    QByteArray bytes;
    bool operator==(const Attachment &) const = default;
};

struct Document {
    QString title; // Plain: of the window, the search result, the screen reader's first sentence.
    QString subject;
    QString author;   // The body.
    QString language; // BCP 47.
    QDateTime moment; // When what it says was last changed, or signed: the only time in any file made of it.
    Typeface typeface = Typeface::SourceSans;
    bool landscape = false; // For tables of many columns.
    QString header;         // At the head of each page; empty: none.
    QString footer;         // At the foot of each page, left.
    QString pageCount;      // At its right: "Page %1 of %2".
    int firstPage = 1;      // %1 of the first page: pages of a minute book are counted on.
    QString mark;           // "DRAFT": at the head of every page and behind its text; empty: none.
    QString seal;           // SHA-256 of the signed record, at the foot of every page; empty: none.
    QString initials;       // What is asked for in a box at the foot of every page: "Chair's initials"; empty: no box.
    std::optional<Attachment> attachment; // The record itself.
    Blocks blocks;
    bool operator==(const Document &) const = default;
};

// The words alone, as they are read: for comparing, counting and searching. One line a paragraph, heading, entry.
QString plainText(const Document &document);
QString plainText(const Phrase &words);

} // namespace documents
