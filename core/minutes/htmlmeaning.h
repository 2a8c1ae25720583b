#pragma once

#include <QString>

#include <optional>

// White space between words and attributes.
inline bool isHtmlSpace(QChar c) { return c == u' ' || (c >= u'\t' && c <= u'\r'); }

enum class HtmlListType : quint8 { Bullet, Number, Letter, Roman, None };

// What the attributes of a start tag say about what it opens; nothing where they do not say. Word, LibreOffice, Outlook
// and Google Docs say in `style` what other pages say with elements.
struct HtmlMeaning {
    std::optional<bool> bold, italic, keepsSpaces;
    std::optional<HtmlListType> listType;
    std::optional<int> number; // Of a list's first entry, or of an entry.
    bool heading = false;      // By class or role: Word's title, and Word in a browser.
    bool hidden = false;       // Whoever copied it did not see it.
    bool comment = false;      // A reviewer's in Word: no words of the document.
    bool struck = false;
    bool listed = false; // A paragraph that Word means as a list entry; its mark stands in its text.
    bool mark = false;   // Such a mark.
    bool speck = false;  // A picture that nobody sees.
    QStringView instead; // Of a picture: the words for it, as written.
};
HtmlMeaning htmlMeaningOf(QStringView attributes);
