#include "ui/pages/pagetext.h"

namespace pages {

namespace {

QString saidBy(const Typeset &typeset, const Word &word)
{
    if (word.said != 0)
        return typeset.said[word.said];
    QString text;
    for (quint32 i = word.first; i < word.first + word.count; ++i)
        text += typeset.faces[word.face].codes[typeset.glyphs[i].code].text;
    return text;
}

// The text of a page, and the run that each of its characters stands in.
struct PageText {
    QString text;
    std::vector<quint32> runs;

    void add(const QString &more, size_t run)
    {
        text += more;
        runs.insert(runs.end(), size_t(more.size()), quint32(run));
    }
};

PageText pageText(const Pages &pages, const Page &page, QChar lineEnd)
{
    PageText out;
    const TextRun *last = nullptr;
    for (size_t i = 0; i < page.texts.size(); ++i) {
        const TextRun &run = page.texts[i];
        if (isArtifact(run.tag))
            continue;
        if (last && last->y != run.y) {
            while (out.text.endsWith(u' ')) {
                out.text.chop(1);
                out.runs.pop_back();
            }
            out.add(lineEnd, i);
        }
        out.add(saidBy(pages.typeset, pages.typeset.words[run.word]), i);
        last = &run;
    }
    return out;
}

QRectF rectOf(const Pages &pages, const TextRun &run)
{
    const double width = double(pages.typeset.words[run.word].width) * double(run.size);
    return {double(run.x), double(run.y) - double(run.size) * 0.9, width, double(run.size) * 1.2};
}

} // namespace

QString textOf(const Pages &pages, qsizetype page) { return pageText(pages, pages.pages[size_t(page)], u'\n').text; }

QList<Found> find(const Pages &pages, const QString &words)
{
    const QString wanted = words.simplified();
    QList<Found> all;
    for (size_t p = 0; p < pages.pages.size() && !wanted.isEmpty(); ++p) {
        const Page &page = pages.pages[p];
        const PageText text = pageText(pages, page, u' ');
        for (qsizetype at = 0; (at = text.text.indexOf(wanted, at, Qt::CaseInsensitive)) >= 0; at += wanted.size()) {
            Found found{.page = qsizetype(p)};
            const TextRun *last = nullptr;
            for (qsizetype i = at; i < at + wanted.size(); ++i) {
                const TextRun &run = page.texts[text.runs[size_t(i)]];
                if (last == &run)
                    continue;
                if (last && last->y == run.y)
                    found.rects.last() |= rectOf(pages, run);
                else
                    found.rects.append(rectOf(pages, run));
                last = &run;
            }
            all.append(found);
        }
    }
    return all;
}

} // namespace pages
