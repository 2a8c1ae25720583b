#pragma once

#include <QList>
#include <QString>

// Words of another language in the text of minutes: "[Croeso i bawb]{cy}". Inside core/minutes/text.cpp only; everybody
// else reads them as runs.

struct LanguageSpan {
    qsizetype from = 0; // Of its "[".
    qsizetype to = 0;   // Of its "]".
    qsizetype end = 0;  // Behind its "}".
    QString language;
};

// In one line, in order. A bracket is a mark only where the whole form is there: words without space at either end, no
// other bracket opened between, and a well-formed tag. Everything else is text.
QList<LanguageSpan> languageSpansIn(QStringView markdown);

// Whether a backslash takes the meaning from this character.
bool canBeEscaped(QChar c);

// A line while it is written, with its brackets: those that are marks and those that are words.
class SpanWriter {
public:
    QString text; // So far.

    void open(); // A span, here.
    void close(const QString &language);
    void addWord(QChar c); // Of the words; a bracket among them will be no mark.
    // With a backslash before each bracket that would be read as what it is not, and before no other: "[sic]" stays.
    QString written() const;

private:
    struct Bracket {
        qsizetype at = 0;
        bool mark = false;
        bool within = false; // A span.
    };
    QList<Bracket> m_brackets;
    bool m_within = false;
};
