#include "core/documents/sound.h"

#include "core/documents/picturefile.h"
#include "core/documents/safelink.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

QString soundLanguage(const QString &language)
{
    static const QRegularExpression wellFormed(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    return wellFormed.match(language).hasMatch() ? language : QString();
}

qreal soundNumber(qreal number, qreal otherwise, qreal most)
{
    return std::isfinite(number) && number > 0 ? qMin(number, most) : otherwise;
}

bool looksAlike(const Words &one, const Words &other)
{
    return one.look == other.look && one.quiet == other.quiet && one.language == other.language &&
           one.link == other.link;
}

void trim(Phrase &phrase)
{
    const auto trimFirst = [&] {
        QString &text = phrase.first().text;
        qsizetype spaces = 0;
        while (spaces < text.size() && text[spaces].isSpace())
            ++spaces;
        text.remove(0, spaces);
        return text.isEmpty();
    };
    const auto trimLast = [&] {
        QString &text = phrase.last().text;
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        return text.isEmpty();
    };
    while (!phrase.isEmpty() && trimFirst())
        phrase.removeFirst();
    while (!phrase.isEmpty() && trimLast())
        phrase.removeLast();
}

Phrase soundPhrase(const Phrase &phrase)
{
    Phrase sound;
    for (const Words &words : phrase) {
        const Words some{cleanText(words.text), words.look, words.quiet, soundLanguage(words.language),
                         safeLink(words.link)};
        if (some.text.isEmpty())
            continue;
        if (!sound.isEmpty() && looksAlike(sound.last(), some))
            sound.last().text += some.text;
        else
            sound.append(some);
    }
    trim(sound);
    return sound;
}

Blocks soundBlocks(const Blocks &blocks);

// Each leaves a block as it should be, and says whether anything of it is to be shown.
bool makeSound(Paragraph &paragraph)
{
    paragraph.number = cleanLine(paragraph.number);
    paragraph.words = soundPhrase(paragraph.words);
    return !paragraph.number.isEmpty() || !paragraph.words.isEmpty();
}

bool makeSound(Heading &heading)
{
    constexpr int deepest = 6; // HTML's.
    heading.level = qBound(1, heading.level, deepest);
    heading.number = cleanLine(heading.number);
    heading.words = soundPhrase(heading.words);
    return !heading.number.isEmpty() || !heading.words.isEmpty();
}

bool makeSound(List &list)
{
    QList<List::Entry> entries;
    for (const List::Entry &entry : list.entries) {
        const List::Entry sound{cleanLine(entry.label), soundPhrase(entry.words)};
        if (!sound.label.isEmpty() || !sound.words.isEmpty())
            entries.append(sound);
    }
    list.entries = entries;
    return !entries.isEmpty();
}

bool makeSound(Panel &panel)
{
    panel.blocks = soundBlocks(panel.blocks);
    return !panel.blocks.empty();
}

bool makeSound(Table &table)
{
    constexpr qreal mostShare = 1e6;
    table.caption = cleanLine(table.caption);
    for (Table::Column &column : table.columns) {
        column.heading = cleanLine(column.heading);
        column.share = soundNumber(column.share, 1, mostShare);
    }
    for (Table::Row &row : table.rows) {
        row.resize(std::size_t(table.columns.size()));
        for (Table::Cell &cell : row)
            cell.blocks = soundBlocks(cell.blocks);
    }
    return !table.columns.isEmpty();
}

bool makeSound(Picture &picture)
{
    constexpr qreal highest = 400;
    picture.alt = cleanLine(picture.alt);
    picture.height = soundNumber(picture.height, Picture().height, highest);
    return true;
}

bool makeSound(WriteOn &writeOn)
{
    constexpr qreal mostShare = 1e6;
    for (WriteOn::Line &line : writeOn.lines) {
        line.prompt = cleanLine(line.prompt);
        line.share = soundNumber(line.share, 1, mostShare);
    }
    return !writeOn.lines.isEmpty();
}

bool makeSound(Section &section)
{
    section.blocks = soundBlocks(section.blocks);
    return !section.blocks.empty();
}

bool makeSound(PageBreak &) { return true; }

Blocks soundBlocks(const Blocks &blocks)
{
    Blocks sound;
    for (Block block : blocks) {
        const auto *picture = std::get_if<Picture>(&block.content);
        if (picture && !pictureFileOf(picture->data))
            block.content = Paragraph{.words = {{picture->alt}}};
        if (std::visit([](auto &content) { return makeSound(content); }, block.content))
            sound.push_back(block);
    }
    return sound;
}

// The words of the document's own title, where it has no other.
QString firstTitle(const Blocks &blocks)
{
    for (const Block &block : blocks) {
        const auto *heading = std::get_if<Heading>(&block.content);
        if (heading && heading->level == 1)
            return cleanLine(plainText(heading->words));
    }
    return {};
}

} // namespace

Document soundOf(const Document &document)
{
    Document sound = document;
    for (QString *line : {&sound.title, &sound.subject, &sound.author, &sound.header, &sound.footer, &sound.pageCount,
                          &sound.mark, &sound.seal, &sound.initials})
        *line = cleanLine(*line);
    sound.language = soundLanguage(document.language);
    if (sound.language.isEmpty())
        sound.language = u"en-GB"_s;
    sound.firstPage = qMax(1, document.firstPage);
    sound.blocks = soundBlocks(document.blocks);
    if (sound.title.isEmpty())
        sound.title = firstTitle(sound.blocks);
    if (sound.title.isEmpty())
        sound.title = QCoreApplication::translate("documents", "Minutes");
    if (sound.attachment) {
        sound.attachment->name = cleanLine(sound.attachment->name);
        sound.attachment->description = cleanLine(sound.attachment->description);
    }
    return sound;
}

} // namespace documents
