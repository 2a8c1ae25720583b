#include "ui/pages/blocksetter.h"

#include "core/documents/sound.h"
#include "ui/pages/tablesetter.h"

#include <QImage>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

constexpr double gapAfterNumber = 11;
constexpr double panelPadding = 7; // Above and below them.

void collectNumbers(const documents::Blocks &blocks, QStringList &numbers)
{
    for (const documents::Block &block : blocks) {
        if (const auto *heading = std::get_if<documents::Heading>(&block.content))
            numbers.append(heading->number);
        else if (const auto *paragraph = std::get_if<documents::Paragraph>(&block.content))
            numbers.append(paragraph->number);
        else if (const auto *section = std::get_if<documents::Section>(&block.content))
            collectNumbers(section->blocks, numbers);
    }
}

bool isNumbered(const documents::Section &section)
{
    if (section.blocks.empty())
        return false;
    const auto &first = section.blocks.front().content;
    if (const auto *heading = std::get_if<documents::Heading>(&first))
        return !heading->number.isEmpty();
    const auto *paragraph = std::get_if<documents::Paragraph>(&first);
    return paragraph && !paragraph->number.isEmpty();
}

void keepTogether(Flow &flow, size_t first)
{
    for (size_t i = first + 1; i < flow.strips.size(); ++i)
        flow.strips[i].breakBefore = Strip::Break::Never;
}

char numberingOf(documents::List::Kind kind)
{
    switch (kind) {
    case documents::List::Kind::Bullets:
        return '*';
    case documents::List::Kind::Numbers:
        return '1';
    case documents::List::Kind::Letters:
        return 'a';
    case documents::List::Kind::Plain:
        break;
    }
    return 0;
}

} // namespace

Flow BlockSetter::set(const documents::Blocks &blocks, double width)
{
    Flow flow;
    m_numbers = numberColumn(blocks);
    collectTables(blocks);
    const Tag root = m_pages.structure.add({.role = Role::Document});
    set(blocks, Place{.flow = &flow, .parent = root, .width = width});
    return flow;
}

// As wide as the numbers need; one odd long number pushes its own words on instead.
double BlockSetter::numberColumn(const documents::Blocks &blocks)
{
    constexpr double usual = 40;
    constexpr double most = 80;
    QStringList numbers;
    collectNumbers(blocks, numbers);
    double widest = 0;
    double fitting = 0;
    for (const QString &number : std::as_const(numbers)) {
        const double width = number.isEmpty() ? 0 : widthOf(number, true, 14.5);
        widest = std::max(widest, width);
        fitting = width <= usual ? std::max(fitting, width) : fitting;
    }
    return widest > 0 ? std::max(24.0, std::min(most, fitting > 0 ? fitting : widest) + gapAfterNumber) : 0;
}

void BlockSetter::collectTables(const documents::Blocks &blocks)
{
    for (const documents::Block &block : blocks) {
        if (const auto *table = std::get_if<documents::Table>(&block.content))
            m_tables[headingsOf(*table)].push_back(table);
        else if (const auto *section = std::get_if<documents::Section>(&block.content))
            collectTables(section->blocks);
    }
}

double BlockSetter::widthOf(const QString &text, bool bold, double size)
{
    const ShapedText shaped = m_shaper.shape({{.text = text}}, bold);
    double width = 0;
    for (const Atom &atom : shaped.atoms)
        width += double(atom.width);
    return width * size;
}

void BlockSetter::set(const documents::Blocks &blocks, const Place &place)
{
    for (const documents::Block &block : blocks) {
        const size_t first = place.flow->strips.size();
        std::visit([&](const auto &content) { set(content, place); }, block.content);
        if (place.flow->strips.size() == first)
            continue;
        m_keepNext = block.keepWithNext || std::holds_alternative<documents::Heading>(block.content);
        m_leadsIn = std::holds_alternative<documents::Paragraph>(block.content);
    }
}

Strip &BlockSetter::begin(const Place &place, double height, double before)
{
    Strip &strip = place.flow->begin(height, before);
    strip.panel = place.panel;
    if (m_newPage)
        strip.breakBefore = Strip::Break::Page;
    else if (m_keepNext)
        strip.breakBefore = Strip::Break::Never;
    m_newPage = m_keepNext = false;
    return strip;
}

void BlockSetter::set(const documents::Paragraph &paragraph, const Place &place)
{
    if (paragraph.words.isEmpty() && paragraph.number.isEmpty())
        return;
    Hanging number{.text = paragraph.number, .left = place.left, .bold = true, .space = true};
    Place words = place;
    words.left += place.indent;
    words.width -= place.indent;
    number.tag = place.alone ? place.parent : m_pages.structure.add({.role = Role::Paragraph, .parent = place.parent});
    setWords(paragraph.words, typeIn(place, typeOf(paragraph.role)), number.tag, words, number);
}

void BlockSetter::set(const documents::Heading &heading, const Place &place)
{
    const Tag tag =
        m_pages.structure.add({.role = Role::Heading, .parent = place.parent, .level = quint8(heading.level)});
    const Hanging number{.text = heading.number, .tag = tag, .left = place.left, .bold = true, .space = true};
    Place words = place;
    const double indent = heading.number.isEmpty() ? place.indent
                          : place.table            ? widthOf(heading.number, true, 12) + 6
                                                   : m_numbers;
    words.left += indent;
    words.width -= indent;
    const size_t first = place.flow->strips.size();
    setWords(heading.words, typeIn(place, typeOf(heading)), tag, words, number);
    keepTogether(*place.flow, first);
    const QString title =
        heading.number.isEmpty() ? plainText(heading.words) : heading.number + u' ' + plainText(heading.words);
    if (first < place.flow->strips.size())
        m_marks.push_back({place.table ? size_t(place.row) : first,
                           {.level = heading.level, .title = documents::cleanLine(title), .tag = tag}});
}

void BlockSetter::set(const documents::List &list, const Place &place)
{
    if (list.entries.isEmpty())
        return;
    const Tag tag =
        m_pages.structure.add({.role = Role::List, .parent = place.parent, .numbering = numberingOf(list.kind)});
    const Type type = typeIn(place, typeOfEntry());
    double widest = 0;
    for (const auto &entry : list.entries)
        widest = std::max(widest, entry.label.isEmpty() ? 0 : widthOf(entry.label, false, type.size) + 6);
    const double hang = widest > 0 ? std::min(std::max(widest, 14.0), place.width / 3) : 0;
    Place words = place;
    words.left += place.indent + (hang > 0 && !place.table ? 3 : 0);
    words.width -= words.left - place.left + hang;
    const double labels = words.left;
    words.left += hang;
    bool firstEntry = true;
    for (const auto &entry : list.entries) {
        const Tag item = m_pages.structure.add({.role = Role::Item, .parent = tag});
        Hanging label{.text = entry.label, .left = labels};
        if (!entry.label.isEmpty())
            label.tag = m_pages.structure.add({.role = Role::Label, .parent = item});
        const Tag body = m_pages.structure.add({.role = Role::ItemBody, .parent = item});
        const size_t first = place.flow->strips.size();
        Type entryType = type;
        if (list.kind == documents::List::Kind::Plain && !firstEntry)
            entryType.before = 0;
        setWords(entry.words, entryType, body, words, label);
        if (firstEntry && m_leadsIn && first < place.flow->strips.size() &&
            place.flow->strips[first].breakBefore == Strip::Break::Allowed)
            place.flow->strips[first].breakBefore = Strip::Break::Avoid;
        firstEntry = false;
    }
}

void BlockSetter::set(const documents::Panel &panel, const Place &place)
{
    Flow &flow = *place.flow;
    const size_t first = flow.strips.size();
    using Kind = documents::Panel::Kind;
    Place inside = place;
    inside.panel = qint16(flow.panels.size());
    const double left = place.left + place.indent;
    flow.panels.push_back({.left = left,
                           .width = place.width - place.indent,
                           .tint = panel.kind == Kind::Decision ? ink::decision
                                   : panel.kind == Kind::Action ? ink::action
                                                                : ink::stub,
                           .rule = panel.kind == Kind::Decision ? ink::accent
                                   : panel.kind == Kind::Action ? ink::actionRule
                                                                : ink::quiet});
    inside.left = left + panelLeft;
    inside.width = place.width - place.indent - panelLeft - panelRight;
    inside.indent = 0;
    begin(place, panelPadding, 9);
    m_keepNext = true;
    set(panel.blocks, inside);
    if (flow.strips.size() > first + 1)
        flow.strips[first + 1].before = 0;
    m_keepNext = true;
    begin(place, panelPadding, 0);
    for (size_t i = first; i < flow.strips.size(); ++i) {
        flow.strips[i].panel = inside.panel;
        if (i > first && flow.strips[i].breakBefore == Strip::Break::Allowed)
            flow.strips[i].breakBefore = Strip::Break::Avoid;
    }
}

void BlockSetter::set(const documents::Table &table, const Place &place) { TableSetter(*this, table, place).set(); }

void BlockSetter::set(const documents::Picture &picture, const Place &place)
{
    QImage image;
    if (!image.loadFromData(picture.data) || image.height() == 0)
        return;
    const double wide = picture.height * image.width() / image.height();
    const double scale = std::min(1.0, place.width / wide);
    const QRectF rect(place.left, 0, wide * scale, picture.height * scale);
    const Tag tag = m_pages.structure.add({.role = Role::Figure, .parent = place.parent, .alt = picture.alt});
    Flow &flow = *place.flow;
    begin(place, rect.height() + 6, 8);
    flow.pictures.push_back({rect, quint32(m_pages.pictures.size()), tag});
    m_pages.pictures.push_back(picture.data);
}

void BlockSetter::set(const documents::WriteOn &writeOn, const Place &place)
{
    Flow &flow = *place.flow;
    const Type type{.size = 12, .leading = 17, .ink = ink::quiet};
    const Tag tag = m_pages.structure.add({.role = Role::Paragraph, .parent = place.parent});
    double all = 0;
    for (const auto &line : writeOn.lines)
        all += line.share;
    constexpr double gap = 22;
    constexpr double room = 34; // For a hand.
    begin(place, room + type.leading + 2, 6);
    const double width = place.width - place.indent;
    double left = place.left + place.indent;
    for (const auto &line : writeOn.lines) {
        const double wide = width * line.share / all;
        flow.fills.push_back({QRectF(left, room, wide - gap, 0.7), ink::strongRule});
        addHanging(flow, {.text = line.prompt, .tag = tag, .left = left, .space = true}, type,
                   room + baselineOf(type) + 2);
        left += wide + gap / double(writeOn.lines.size());
    }
}

void BlockSetter::set(const documents::Section &section, const Place &place)
{
    Place inside = place;
    inside.parent = m_pages.structure.add({.role = Role::Section, .parent = place.parent});
    inside.indent = isNumbered(section) ? m_numbers : place.indent;
    set(section.blocks, inside);
}

void BlockSetter::set(const documents::PageBreak &, const Place &) { m_newPage = true; }

} // namespace pages
