#pragma once

#include <QString>

namespace documents {

// Writes text so that Markdown reads just that text.
class MarkdownEscape {
public:
    // At the start of a line some characters mean something that mean nothing elsewhere.
    explicit MarkdownEscape(bool startsLine) : m_startsLine(startsLine) {}

    // Adds the character at `at`, with its other half; returns how many places it took.
    qsizetype append(QString &out, QStringView text, qsizetype at);

    // The next character by its number: beside a mark of emphasis this counts as punctuation.
    void encodeNext() { m_encodes = true; }
    void beginLine() { m_startsLine = true; }
    void endLineStart() { m_startsLine = false; }
    // The text of a link holds no other: an address in it is text.
    void setInLink(bool inLink) { m_inLink = inLink; }

private:
    bool m_startsLine;
    bool m_encodes = false;
    bool m_inLink = false;
    bool m_countsLine = false; // The line so far is digits: a full stop behind them would begin a list.
};

} // namespace documents
