#pragma once

#include "core/minutes/htmlmeaning.h"
#include "core/minutes/lines.h"

// The mark of a list entry. Where the text format has no label like it ("1000.", "2.1") the line is minute text, and
// `label` is for its words.
struct EntryMark {
    Line::Kind kind = Line::Kind::Text;
    QString label;
    bool operator==(const EntryMark &) const = default;
};

// Of the n-th entry of a list.
EntryMark entryMark(HtmlListType type, int number);
// As a program wrote it before the words: "·" and "o" in one of its fonts of signs, "1.", "(a)", "iv.", "2.1".
EntryMark entryMark(QStringView written);

// The mark that words begin with, and how much of them it is, with the white space behind it: those of capture, the
// bullets of the world, and whatever stands before a tab as word processors write it ("o", "iv.", "(a)"). A sub-heading
// has one too. Nothing where no words follow it.
struct WrittenMark {
    EntryMark mark;
    qsizetype length = 0;
};
std::optional<WrittenMark> writtenMark(QStringView words);
