#pragma once

#include "core/documents/document.h"
#include "ui/pages/faces.h"
#include "ui/pages/typeset.h"

#include <QHash>

#include <deque>

namespace pages {

// A part of a line that does not break: a word, a part of one, or one space.
struct Atom {
    enum class Break : quint8 {
        None,    // The next stands on the same line.
        Allowed, // A line may end here.
        Soft,    // It may, and then shows a hyphen.
        Must,
    };
    quint32 word = 0;
    float width = 0;  // In parts of the em.
    quint16 part = 0; // Of the phrase.
    quint8 level = 0; // Of direction: odd runs from right to left.
    Break after = Break::None;
    bool space = false; // Takes no room at a line's end.
    quint32 from = 0;   // In the paragraph's text.
    quint32 length = 0;
};

struct ShapedText {
    QString text; // As it is printed: without what no font draws.
    std::vector<Atom> atoms;
    bool rightToLeft = false; // The paragraph runs from right to left.
};

// A character that no font here has, and the words that it stands in.
struct MissingCharacter {
    char32_t character = 0;
    QString context;
    bool operator==(const MissingCharacter &) const = default;
};

// Makes glyphs of words. Each is shaped once for each face and language.
class Shaper {
public:
    Shaper(documents::Typeface typeface, const QString &language, Typeset &typeset);

    ShapedText shape(const documents::Phrase &phrase, bool bold);
    // The pieces of an atom that is wider than a line, each as wide as fits in `width` ems and of at least one
    // character.
    std::vector<Atom> pieces(const ShapedText &shaped, const Atom &atom, const documents::Phrase &phrase, float width);
    // Of a single word in the document's language.
    quint32 wordOf(const QString &text, bool bold);
    // The hyphen of a word that is broken at a soft one, in the atom's own face.
    quint32 hyphen(const Atom &atom);

    const QList<MissingCharacter> &missing() const { return m_missing; }

private:
    struct Key {
        QStringView text;
        quint64 how = 0; // Face, direction, script, language.
        bool operator==(const Key &) const = default;
    };
    // Of a few letters: Qt's own, made for long strings, took a quarter of the time of a whole export.
    friend size_t qHash(const Key &key, size_t seed)
    {
        quint64 hash = key.how ^ seed;
        for (const QChar c : key.text) {
            hash = (hash ^ c.unicode()) * 0x9e3779b97f4a7c15ULL;
            hash ^= hash >> 29;
        }
        return size_t(hash);
    }

    // What one run of characters of a text is set in.
    struct Setting {
        quint16 face = 0;
        quint8 level = 0;
        hb_script_t script = HB_SCRIPT_LATIN;
        bool operator==(const Setting &) const = default;
    };
    struct Source;

    void cut(const Source &source, ShapedText &shaped);
    Atom atomOf(QStringView text, const Setting &setting, quint16 language);
    bool hasAll(quint16 face, QStringView text) const;
    quint16 faceOf(QStringView cluster, bool bold, bool italic);
    std::vector<Setting> settings(const Source &source, const std::vector<quint8> &levels);
    quint32 word(QStringView text, const Setting &setting, quint16 language);
    quint32 made(QStringView text, const Setting &setting, quint16 language);
    void addGlyphs(Word &word, QStringView text, bool rightToLeft);
    quint16 codeOf(quint16 face, quint32 glyph, QStringView text);
    quint16 languageOf(const QString &language);
    void takeFaces();
    void miss(char32_t character, const QString &context);

    Typeset &m_typeset;
    Faces m_faces;
    QHash<Key, quint32> m_words;
    std::deque<QString> m_texts;                         // What the keys look at.
    std::pair<quint64, quint32> m_space{~quint64(0), 0}; // The last one, and how it was set: every other atom is one.
    std::vector<QHash<std::pair<quint32, QString>, quint16>> m_codes;
    std::vector<QHash<quint32, quint16>> m_single; // Codes of one character each: glyph and character as the key.
    QStringList m_languages;
    std::vector<hb_language_t> m_shapingLanguages;
    hb_buffer_t *m_buffer;
    QList<MissingCharacter> m_missing;

public:
    ~Shaper();
    Shaper(const Shaper &) = delete;
    Shaper &operator=(const Shaper &) = delete;
};

} // namespace pages
