#pragma once

#include "core/minutes/htmltags.h"

#include <QString>

// HTML cut into words and tags, as tolerant as a browser: what is broken is text or is skipped, never an error. Each
// character is looked at a few times at most, whatever stands there: a megabyte of tags that nobody closed costs what a
// megabyte of words costs. Nothing is copied, and nothing is fetched: an address is a piece of an attribute that nobody
// asks for.
class HtmlTokens {
public:
    // `html` must live as long as this.
    explicit HtmlTokens(QStringView html) : m_html(html) {}

    enum class Kind { Words, Start, End, Remark, Finish };
    Kind next();

    HtmlTag tag() const { return m_tag; } // Of a start or end.
    QStringView name() const { return m_name; }
    // The words as written, character references and all; the attributes of a start; what stands in a remark.
    QStringView text() const { return m_text; }
    qsizetype position() const { return m_begin; } // Where it begins.
    // At the finish: the last of it is no token, for it has no end. It is a tag, a remark or code, seldom words.
    bool isBrokenOff() const { return m_brokenOff; }

private:
    bool isMarkup(qsizetype at) const;
    Kind words();
    Kind remark();
    Kind tagAt(qsizetype name, bool isEnd);
    qsizetype endOfTag(qsizetype at) const;
    void skipContents();
    Kind brokenOff();

    QStringView m_html;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    HtmlTag m_tag = HtmlTag::Other;
    QStringView m_name;
    QStringView m_text;
    bool m_brokenOff = false;
    bool m_noneEnds = false; // An element to be left out had no end tag: no other is looked for, again and again.
};
