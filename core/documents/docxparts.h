#pragma once

#include "core/documents/document.h"
#include "core/documents/labels.h"

#include <QByteArray>
#include <QHash>

// The parts of a package that the body of a text refers to, and those that are the same for every body.
namespace documents::docx {

using namespace Qt::StringLiterals;

inline constexpr auto mainNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1;
inline constexpr auto relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1;

// Twentieths of a point.
QString twips(qreal points);

// Six hexadecimal digits, without "#".
QString colour(QLatin1StringView css);

// What a part points to, by the ids it uses for it.
class Relations {
public:
    // `type` is the last word of its URI: "image".
    QString add(QLatin1StringView type, const QString &target, bool outside = false);
    QString idOf(const QString &target) const; // Empty: there is none.
    QByteArray xml() const;

private:
    struct Relation {
        QLatin1StringView type;
        QString target;
        bool outside;
    };
    QList<Relation> m_relations;
};

// Word counts the entries of lists by itself: every run of labels has a numbering that arrives at what was typed.
class Numbering {
public:
    // The id for the paragraphs of the run; nothing where Word cannot write such labels, and they have to be text.
    std::optional<int> idOf(const Counted &run);
    QByteArray xml() const;

private:
    struct Kind {
        Counting counting;
        QString before;
        QString behind;
        bool operator==(const Kind &) const = default;
    };
    struct Use {
        qsizetype kind;
        int start;
    };
    QList<Kind> m_kinds;
    QList<Use> m_uses; // The id is the place, counted from 1.
};

QByteArray stylesXml(const Document &document);
QByteArray settingsXml(const Document &document);
QByteArray fontTableXml(const Document &document);
QByteArray corePropertiesXml(const Document &document);

// The head and foot of every page; empty where there is nothing to say.
QByteArray headerXml(const Document &document);
QByteArray footerXml(const Document &document);

// At the end of the text: what a foot of pages that are counted on refers to.
inline constexpr auto endBookmark = "end"_L1;

} // namespace documents::docx
