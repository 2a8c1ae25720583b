#include "tests/pages/randomdocument.h"

#include "tests/pages/everyblock.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace documents;

namespace {

class Making {
public:
    explicit Making(quint32 seed) : m_random(seed) {}

    Document document()
    {
        Document document{.title = u"Any document"_s,
                          .subject = words(3),
                          .author = words(2),
                          .language = one<QString>({u"en-GB"_s, u"cy"_s, u"ur"_s, u"pl-PL"_s}),
                          .moment = QDateTime(QDate(2026, 11, 4), QTime(9, 30), Qt::OffsetFromUTC, 3600),
                          .typeface =
                              one<Typeface>({Typeface::SourceSans, Typeface::SourceSerif, Typeface::LiberationSans}),
                          .header = maybe(3) ? words(4) : QString(),
                          .footer = words(4),
                          .pageCount = u"Page %1 of %2"_s,
                          .mark = maybe(3) ? u"DRAFT"_s : QString(),
                          .seal = maybe(4) ? u"SHA-256 "_s + u"0a1b"_s.repeated(16) : QString(),
                          .initials = maybe(4) ? u"Initials"_s : QString()};
        m_language = document.language;
        if (maybe(4))
            document.attachment = Attachment{u"record.json"_s, u"application/json"_s, u"The record"_s, "{}"};
        if (maybe(8))
            document.blocks.push_back(everyBlock().blocks.front()); // A picture.
        document.blocks.push_back({Heading{.level = 1, .words = title()}});
        fill(document.blocks, 1 + int(below(12)), 0);
        return document;
    }

private:
    quint32 below(quint32 end) { return m_random() % end; }
    bool maybe(quint32 in) { return below(in) == 0; }
    template <typename T> T one(std::initializer_list<T> all) { return *(all.begin() + below(quint32(all.size()))); }

    QString letters(bool endless = false)
    {
        static const QString alphabets[] = {u"abcdefghijklmnopqrstuvwxyz"_s,
                                            u"aeiourstnldmfficflfft"_s,
                                            u"ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"_s,
                                            u"ابتثجحخدذرزسشصضطظعغفقكلمنهوي"_s,
                                            u"ٹڈڑںھہۂگچپژےیکئؤ"_s,
                                            u"的一是不了人我在有他"_s,
                                            u"אבגדהוזחטיכלמנסעפצקרשת"_s,
                                            u"абвгдежзийклмнопрст"_s,
                                            u"αβγδεζηθικλμνξοπρστ"_s,
                                            u"0123456789.,;:!?/()[]{}<>&\\\"'%#@*+=_|~"_s,
                                            u"a\u0301e\u0302\u0303o\u0308u\u030ac\u0327n\u0303"_s,
                                            u"x\u00ady\u00a0z\u202f1\u2009\u2011\u200b\u200c\u200d\u2060\u034f"_s,
                                            u"q\u0001\u0007\u0008\t\n\r\u001b\u007f\u0085\u2028\u202e\u2066\ufeff"_s,
                                            u"–—‘’“”…•·€£°½×"_s};
        // Most words are plain ones.
        const QString &from = maybe(2) ? alphabets[0] : alphabets[below(std::size(alphabets))];
        const quint32 count = endless && maybe(200) ? 400 : 1 + below(11);
        QString word;
        for (quint32 i = 0; i < count; ++i)
            word += from[below(quint32(from.size()))];
        return word;
    }
    QString words(quint32 most, bool endless = false)
    {
        QStringList all;
        for (quint32 i = below(most + 1); i > 0; --i)
            all.append(letters(endless));
        return all.join(maybe(20) ? u"  "_s : u" "_s);
    }
    Phrase title() { return Phrase{{.text = u"Item"_s}} + phrase(6); }
    Phrase phrase(quint32 most)
    {
        Phrase phrase;
        for (quint32 parts = 1 + (maybe(3) ? below(4) : 0); parts > 0; --parts) {
            Words some{.text = words(most, true),
                       .look = one<Look>({Look::Plain, Look::Plain, Look::Bold, Look::Italic, Look::BoldItalic}),
                       .quiet = maybe(5)};
            if (maybe(6))
                some.language = one<QString>({u"cy"_s, u"ar"_s, u"zh-Hans"_s, u"en-GB"_s});
            if (maybe(8))
                some.link = one<QString>({u"https://example.org/a?b=c&d=(e)"_s, u"mailto:clerk@example.org"_s,
                                          u"http://example.org/ż ó/ł\\x"_s});
            phrase.append(some);
        }
        return phrase;
    }
    quint32 length() { return maybe(60) ? 700 : maybe(6) ? 80 : 12; }

    void fill(Blocks &blocks, int count, int depth)
    {
        for (; count > 0; --count) {
            const size_t before = blocks.size();
            add(blocks, depth);
            if (blocks.size() > before)
                blocks.back().keepWithNext = maybe(12);
        }
    }
    void add(Blocks &blocks, int depth)
    {
        switch (below(depth > 3 ? 3 : depth > 2 ? 4 : 9)) {
        case 0:
        case 1:
            blocks.push_back(paragraph());
            return;
        case 2:
            blocks.push_back(list());
            return;
        case 3: {
            Panel panel{.kind = one<Panel::Kind>({Panel::Kind::Decision, Panel::Kind::Action, Panel::Kind::Stub})};
            fill(panel.blocks, int(below(4)), 4); // No panel in it.
            blocks.push_back({panel});
            return;
        }
        case 4: // As short as on every form: a prompt is one line.
            blocks.push_back({WriteOn{.lines = {{letters(), 2}, {letters(), 1}}}});
            return;
        case 5:
            blocks.push_back({PageBreak{}});
            return;
        case 6:
            blocks.push_back(table());
            return;
        default:
            blocks.push_back(section(depth));
        }
    }
    Block paragraph()
    {
        using Role = Paragraph::Role;
        return {Paragraph{
            .role = one<Role>({Role::Text, Role::Text, Role::BodyName, Role::Lead, Role::Note, Role::Mark, Role::Code}),
            .number = maybe(6) ? letters() : QString(),
            .words = phrase(length())}};
    }
    Block list()
    {
        using Kind = List::Kind;
        List list{.kind = one<Kind>({Kind::Bullets, Kind::Numbers, Kind::Letters, Kind::Plain})};
        for (quint32 i = 0; i < 1 + below(6); ++i) {
            const QString label = list.kind == Kind::Plain     ? QString()
                                  : list.kind == Kind::Bullets ? u"•"_s
                                  : maybe(9)                   ? u"a very long label)"_s
                                                               : u"%1."_s.arg(i + 1);
            list.entries.append({label, phrase(length())});
        }
        return {list};
    }
    Block table()
    {
        using Look = Table::Look;
        Table table{.look = one<Look>({Look::Particulars, Look::Ruled, Look::Framed}),
                    .caption = maybe(2) ? words(4) : QString()};
        for (quint32 i = 0; i < 1 + below(4); ++i) // None narrower than words in a panel in a cell can be.
            table.columns.append({maybe(3) ? QString() : words(2), 1.0 + below(2), i == 0 && maybe(2)});
        for (quint32 i = 0; i < 1 + below(7); ++i) {
            Table::Row row(size_t(table.columns.size()));
            for (Table::Cell &cell : row)
                fill(cell.blocks, int(below(3)), 3);
            table.rows.push_back(row);
        }
        return {table};
    }
    Block section(int depth)
    {
        Section section;
        const int level = depth + 2;
        section.blocks.push_back(
            {Heading{.level = level, .number = maybe(2) ? letters() : QString(), .words = title()}});
        fill(section.blocks, int(below(6)), depth + 1);
        return {section};
    }

    std::mt19937 m_random;
    QString m_language;
};

} // namespace

Document randomDocument(quint32 seed) { return Making(seed).document(); }
