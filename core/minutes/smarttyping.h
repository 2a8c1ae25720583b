#pragma once

#include <QString>

#include <optional>

// Quotation marks and dashes as they are printed, made of those that keyboards have: “so”, ‘so’, it’s, so – so, 9–10 is
// left to the typist, and three dots are one ellipsis.
struct SmartTyping {
    qsizetype replaced = 0; // Characters before the caret that go.
    QString text;           // What comes in place of them and of what was typed.
    bool operator==(const SmartTyping &) const = default;
};

// What typing `typed` behind `before`, the line so far, should give; nothing where it is just itself.
std::optional<SmartTyping> smartTyping(QStringView before, QChar typed);
