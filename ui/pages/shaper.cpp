#include "ui/pages/shaper.h"

#include "core/documents/sound.h"
#include "ui/pages/textbreaks.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

constexpr QChar zeroWidthSpace = u'\u200b';

bool isSpace(QChar c) { return c == u' ' || c == u'\u2028' || (c >= u'\u2000' && c <= u'\u200a' && c != u'\u2007'); }

// Drawn by no face, and missed in none.
bool isInvisible(char32_t c)
{
    return c == 0x00ad || c == 0x034f || c == 0x061c || (c >= 0x200b && c <= 0x200f) || c == 0x2060 || c == 0xfeff ||
           (c >= 0xfe00 && c <= 0xfe0f);
}

bool isBold(Look look) { return look == Look::Bold || look == Look::BoldItalic; }
bool isItalic(Look look) { return look == Look::Italic || look == Look::BoldItalic; }

char32_t characterAt(QStringView text, qsizetype i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() ? QChar::surrogateToUcs4(text[i], text[i + 1])
                                                            : text[i].unicode();
}

// Both halves of a surrogate pair, from either.
QStringView characterAround(QStringView text, qsizetype i)
{
    const qsizetype first = i > 0 && text[i].isLowSurrogate() && text[i - 1].isHighSurrogate() ? i - 1 : i;
    const bool pair = text[first].isHighSurrogate() && first + 1 < text.size() && text[first + 1].isLowSurrogate();
    return text.sliced(first, pair ? 2 : 1);
}

} // namespace

// A paragraph's text, and how each part of it looks.
struct Shaper::Source {
    QString text;
    std::vector<qsizetype> ends; // Of the parts.
    std::vector<bool> bold, italic;
    std::vector<quint16> languages;
};

Shaper::Shaper(documents::Typeface typeface, const QString &language, Typeset &typeset)
    : m_typeset(typeset), m_faces(typeface), m_buffer(hb_buffer_create())
{
    languageOf(language);
    takeFaces();
}

Shaper::~Shaper() { hb_buffer_destroy(m_buffer); }

quint16 Shaper::languageOf(const QString &language)
{
    const QString known = language.isEmpty() && !m_languages.isEmpty() ? m_languages.first() : language;
    if (const qsizetype at = m_languages.indexOf(known); at >= 0)
        return quint16(at);
    m_languages.append(known);
    m_shapingLanguages.push_back(hb_language_from_string(known.toLatin1().constData(), -1));
    return quint16(m_languages.size() - 1);
}

void Shaper::takeFaces()
{
    while (m_typeset.faces.size() < m_faces.count()) {
        const auto &face = m_faces[quint16(m_typeset.faces.size())];
        m_typeset.faces.push_back({.face = face, .codes = {{.advance = float(face->advance(0))}}});
    }
    m_codes.resize(m_typeset.faces.size());
    m_single.resize(m_typeset.faces.size());
}

ShapedText Shaper::shape(const documents::Phrase &phrase, bool bold)
{
    Source source;
    for (const documents::Words &words : phrase) {
        source.text += documents::cleanText(words.text);
        source.ends.push_back(source.text.size());
        source.bold.push_back(bold || isBold(words.look));
        source.italic.push_back(isItalic(words.look));
        source.languages.push_back(languageOf(words.language));
    }
    ShapedText shaped{.text = source.text};
    cut(source, shaped);
    return shaped;
}

void Shaper::cut(const Source &source, ShapedText &shaped)
{
    const QString &text = source.text;
    const std::vector<Atom::Break> breaks = breaksOf(text);
    std::vector<Setting> settings;
    if (!isPlain(text)) {
        Direction direction = directionOf(text);
        shaped.rightToLeft = direction.rightToLeft;
        settings = this->settings(source, direction.levels);
    }
    quint16 part = 0;
    for (qsizetype from = 0; from < text.size();) {
        while (source.ends[part] <= from)
            ++part;
        const bool space = isSpace(text[from]);
        qsizetype to = from + 1;
        // However long a word is: what is shaped at once has an end.
        constexpr qsizetype longest = 256;
        const auto tooLong = [&] { return to - from >= longest && !text[to].isLowSurrogate() && !text[to].isMark(); };
        while (!space && to < source.ends[part] && !tooLong() && breaks[size_t(to - 1)] == Atom::Break::None &&
               !isSpace(text[to]) && (settings.empty() || settings[size_t(to)] == settings[size_t(from)]))
            ++to;
        const Setting setting = settings.empty() ? Setting{.face = Faces::own(source.bold[part], source.italic[part])}
                                                 : settings[size_t(from)];
        const QStringView word =
            text[from] == u'\u2028' ? QStringView(u" ") : QStringView(text).sliced(from, to - from);
        Atom atom = atomOf(word, setting, source.languages[part]);
        atom.part = part;
        atom.after = breaks[size_t(to - 1)];
        atom.space = space;
        atom.from = quint32(from);
        atom.length = quint32(to - from);
        shaped.atoms.push_back(atom);
        from = to;
    }
}

Atom Shaper::atomOf(QStringView text, const Setting &setting, quint16 language)
{
    const quint32 index = word(text, setting, language);
    return {.word = index, .width = m_typeset.words[index].width, .level = setting.level};
}

bool Shaper::hasAll(quint16 face, QStringView text) const
{
    for (qsizetype i = 0; i < text.size(); i += text[i].isHighSurrogate() ? 2 : 1) {
        const char32_t c = characterAt(text, i);
        if (!isInvisible(c) && !isSpace(QChar(char16_t(c))) && m_faces[face]->glyphOf(c) == 0)
            return false;
    }
    return true;
}

// For a character and the marks on it: the first that has all of them.
quint16 Shaper::faceOf(QStringView cluster, bool bold, bool italic)
{
    quint16 face = Faces::own(bold, italic);
    for (qsizetype i = 0; i < cluster.size() && !hasAll(face, cluster); i += cluster[i].isHighSurrogate() ? 2 : 1)
        face = m_faces.faceFor(characterAt(cluster, i), bold, italic).value_or(face);
    return face;
}

// Face, direction and script of each character. A character and the marks on it are not parted where one face has them
// all.
std::vector<Shaper::Setting> Shaper::settings(const Source &source, const std::vector<quint8> &levels)
{
    const QString &text = source.text;
    hb_unicode_funcs_t *unicode = hb_unicode_funcs_get_default();
    std::vector<Setting> all(size_t(text.size()));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    Setting last{.face = Faces::own(false, false)};
    size_t part = 0;
    for (qsizetype from = 0, to = 0; from < text.size(); from = to) {
        to = finder.toNextBoundary();
        if (to <= from)
            to = text.size();
        while (source.ends[part] <= from)
            ++part;
        const QStringView cluster = QStringView(text).sliced(from, to - from);
        Setting setting{.face = faceOf(cluster, source.bold[part], source.italic[part]), .script = last.script};
        const hb_script_t script = hb_unicode_script(unicode, characterAt(text, from));
        if (script != HB_SCRIPT_COMMON && script != HB_SCRIPT_INHERITED && script != HB_SCRIPT_UNKNOWN)
            setting.script = script;
        setting.level = levels.empty() ? quint8(0) : levels[size_t(from)];
        std::fill(all.begin() + from, all.begin() + to, setting);
        for (qsizetype i = from; i < to && !hasAll(setting.face, cluster); ++i) // Rather parted than not printed.
            all[size_t(i)].face = faceOf(characterAround(text, i), source.bold[part], source.italic[part]);
        last = setting;
    }
    takeFaces();
    return all;
}

quint32 Shaper::word(QStringView text, const Setting &setting, quint16 language)
{
    const quint64 how = (quint64(setting.script) << 32) | (quint64(setting.face) << 16) | (quint64(language) << 1) |
                        (setting.level & 1U);
    const bool space = text.size() == 1 && text[0] == u' ';
    if (space && m_space.first == how)
        return m_space.second;
    if (const auto known = m_words.constFind(Key{text, how}); known != m_words.cend()) {
        if (space)
            m_space = {how, *known};
        return *known;
    }
    const quint32 index = made(text, setting, language);
    m_texts.push_back(text.toString());
    m_words.insert(Key{m_texts.back(), how}, index);
    return index;
}

quint32 Shaper::made(QStringView text, const Setting &setting, quint16 language)
{
    const bool rightToLeft = (setting.level & 1) != 0;
    hb_buffer_reset(m_buffer);
    hb_buffer_set_cluster_level(m_buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    hb_buffer_set_flags(m_buffer, hb_buffer_flags_t(HB_BUFFER_FLAG_BOT | HB_BUFFER_FLAG_EOT));
    hb_buffer_add_utf16(m_buffer, reinterpret_cast<const uint16_t *>(text.utf16()), int(text.size()), 0,
                        int(text.size()));
    hb_buffer_set_direction(m_buffer, rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(m_buffer, setting.script);
    hb_buffer_set_language(m_buffer, m_shapingLanguages[language]);
    hb_shape(m_typeset.faces[setting.face].face->font(), m_buffer, nullptr, 0);
    Word made{.first = quint32(m_typeset.glyphs.size()), .face = setting.face};
    addGlyphs(made, text, rightToLeft);
    m_typeset.words.push_back(made);
    return quint32(m_typeset.words.size() - 1);
}

// In reading order; the glyphs of one cluster stay as they are, and its first says all of it.
void Shaper::addGlyphs(Word &word, QStringView text, bool rightToLeft)
{
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(m_buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(m_buffer, &count);
    const double em = m_typeset.faces[word.face].face->unitsPerEm();
    std::vector<double> pens(count);
    double pen = 0;
    for (unsigned i = 0; i < count; ++i) {
        pens[i] = pen;
        pen += positions[i].x_advance;
    }
    word.width = float(pen / em);
    bool exact = true;
    for (unsigned n = 0; n < count; ++n) {
        const unsigned i = rightToLeft ? count - 1 - n : n;
        const qsizetype from = infos[i].cluster;
        const bool first = n == 0 || infos[rightToLeft ? i + 1 : i - 1].cluster != infos[i].cluster;
        qsizetype to = text.size();
        for (unsigned m = n + 1; m < count; ++m) {
            if (const unsigned next = infos[rightToLeft ? count - 1 - m : m].cluster; next != infos[i].cluster) {
                to = next;
                break;
            }
        }
        exact = exact && first;
        if (infos[i].codepoint == 0)
            miss(characterAt(text, from), text.toString());
        const QStringView said = first && from < to ? text.sliced(from, to - from) : QStringView(&zeroWidthSpace, 1);
        m_typeset.glyphs.push_back({.code = codeOf(word.face, infos[i].codepoint, said),
                                    .x = float((pens[i] + positions[i].x_offset) / em),
                                    .y = float(positions[i].y_offset / em)});
    }
    word.count = quint16(count);
    if (!exact) {
        word.said = quint32(m_typeset.said.size());
        m_typeset.said.push_back(text.toString());
    }
}

quint16 Shaper::codeOf(quint16 face, quint32 glyph, QStringView text)
{
    std::vector<Code> &codes = m_typeset.faces[face].codes;
    const auto add = [&] {
        codes.push_back(
            {.glyph = glyph, .text = text.toString(), .advance = float(m_typeset.faces[face].face->advance(glyph))});
        return quint16(codes.size() - 1);
    };
    if (codes.size() > 0xfff0)
        return 0; // No document of ours comes near.
    if (text.size() == 1) {
        quint16 &code = m_single[face][(glyph << 16) | text[0].unicode()];
        return code != 0 ? code : (code = add());
    }
    quint16 &code = m_codes[face][{glyph, text.toString()}];
    return code != 0 ? code : (code = add());
}

quint32 Shaper::wordOf(const QString &text, bool bold) { return word(text, {.face = Faces::own(bold, false)}, 0); }

quint32 Shaper::hyphen(const Atom &atom) { return word(u"-", {.face = m_typeset.words[atom.word].face}, 0); }

void Shaper::miss(char32_t character, const QString &context)
{
    const auto known = std::any_of(m_missing.begin(), m_missing.end(),
                                   [&](const MissingCharacter &one) { return one.character == character; });
    if (!known)
        m_missing.append({character, context});
}

std::vector<Atom> Shaper::pieces(const ShapedText &shaped, const Atom &atom, const documents::Phrase &phrase,
                                 float width)
{
    const documents::Words &words = phrase[atom.part];
    const QStringView text = QStringView(shaped.text).sliced(atom.from, atom.length);
    const Word &whole = m_typeset.words[atom.word];
    const Setting setting{.face = whole.face, .level = atom.level, .script = HB_SCRIPT_COMMON};
    std::vector<Atom> pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype from = 0;
    qsizetype to = 0;
    double wide = 0;
    const auto add = [&](qsizetype end) {
        Atom piece = atomOf(text.sliced(from, end - from), setting, languageOf(words.language));
        piece.part = atom.part;
        piece.after = end < text.size() ? Atom::Break::Allowed : atom.after;
        piece.from = atom.from + quint32(from);
        piece.length = quint32(end - from);
        pieces.push_back(piece);
        from = end;
        wide = 0;
    };
    // As wide as its characters by themselves: no ligature and no kerning is wider by more than the slack.
    while (to < text.size()) {
        qsizetype next = finder.toNextBoundary();
        if (next <= to)
            next = text.size();
        double cluster = 0;
        for (qsizetype i = to; i < next; i += text[i].isHighSurrogate() ? 2 : 1)
            cluster = std::max(cluster, m_typeset.faces[setting.face].face->advance(
                                            m_typeset.faces[setting.face].face->glyphOf(characterAt(text, i))));
        if (wide > 0 && wide + cluster > double(width) * 0.98)
            add(to);
        wide += cluster;
        to = next;
    }
    add(to);
    return pieces;
}

} // namespace pages
