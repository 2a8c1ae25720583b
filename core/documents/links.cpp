#include "core/documents/links.h"

#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr qsizetype longest = 2000; // Of an address: what browsers take.

bool isAscii(QChar c, QStringView marks)
{
    const char16_t code = c.unicode();
    const bool letter = (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z');
    return letter || (code >= u'0' && code <= u'9') || marks.contains(c);
}

// Within a word nothing begins: "xhttp://…" is a slip of the pen.
bool isStart(QStringView text, qsizetype at)
{
    return at == 0 || !(text[at - 1].isLetterOrNumber() || u"@/._%+-"_s.contains(text[at - 1]));
}

bool endsAddress(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || u"<>\"“”„«»`|\\^{}\u200b"_s.contains(c);
}

// Without the punctuation of the sentence around it, and without a bracket that closes what was opened before it.
qsizetype endOfAddress(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && !endsAddress(text[end]))
        ++end;
    const auto surplus = [&](QChar closing, QChar opening) {
        return std::count(text.begin() + from, text.begin() + end, closing) -
               std::count(text.begin() + from, text.begin() + end, opening);
    };
    qsizetype round = surplus(u')', u'(');
    qsizetype square = surplus(u']', u'[');
    for (; end > from; --end) {
        const QChar last = text[end - 1];
        if (last == u')' ? round-- <= 0 : last == u']' ? square-- <= 0 : !u".,;:!?'‘’…*_–—"_s.contains(last))
            break;
    }
    return end;
}

// An address of the web from its prefix to `end`.
std::optional<Link> web(const QString &text, qsizetype from, qsizetype end, bool bare)
{
    if (end - from > longest)
        return {};
    const QString typed = text.mid(from, end - from);
    const QUrl url((bare ? u"http://"_s : QString()) + typed);
    const QString host = url.host();
    if (!url.isValid() || host.isEmpty() || (bare && host.count(u'.') < 2) || host.endsWith(u'.'))
        return {};
    return Link{from, end - from, QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded))};
}

bool isPrefix(QStringView text, QLatin1StringView prefix) { return text.startsWith(prefix, Qt::CaseInsensitive); }

// The domain behind an @; as far as it goes.
qsizetype endOfDomain(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && end - from < 255 && isAscii(text[end], u".-"))
        ++end;
    while (end > from && u".-"_s.contains(text[end - 1]))
        --end;
    const QList<QStringView> labels = text.sliced(from, end - from).split(u'.');
    const bool whole = labels.size() > 1 && labels.last().size() > 1 && !labels.last().front().isDigit() &&
                       std::none_of(labels.begin(), labels.end(), [](QStringView label) {
                           return label.isEmpty() || label.startsWith(u'-') || label.endsWith(u'-');
                       });
    return whole ? end : from;
}

// Around the @ at `at`; not before `notBefore`.
std::optional<Link> mail(const QString &text, qsizetype at, qsizetype notBefore)
{
    qsizetype from = at;
    while (from > notBefore && at - from < 65 && isAscii(text[from - 1], u"._%+'-"))
        --from;
    while (from < at && u".'-"_s.contains(text[from]))
        ++from;
    const qsizetype end = endOfDomain(text, at + 1);
    const bool dangling = from == at || at - from > 64 || text[at - 1] == u'.' || !isStart(text, from);
    if (dangling || end == at + 1 || (end < text.size() && (text[end] == u'@' || text[end].isLetterOrNumber())))
        return {};
    const QString address = u"mailto:"_s + text.mid(from, end - from);
    constexpr auto mailto = "mailto:"_L1;
    const bool said =
        from - notBefore >= mailto.size() &&
        QStringView(text).sliced(from - mailto.size(), mailto.size()).compare(mailto, Qt::CaseInsensitive) == 0;
    const qsizetype begin = said ? from - mailto.size() : from;
    return Link{begin, end - begin, address};
}

} // namespace

QList<Link> linksIn(const QString &text)
{
    QList<Link> links;
    qsizetype free = 0; // Nothing before it is free.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t first = text[i].unicode() | 0x20; // In small letters, of those that matter.
        if (first != u'w' && first != u'h' && text[i] != u'@')
            continue;
        const QStringView rest = QStringView(text).sliced(i);
        const bool bare = isPrefix(rest, "www."_L1);
        std::optional<Link> found;
        if (rest[0] == u'@') {
            found = mail(text, i, free);
        } else if ((bare || isPrefix(rest, "http://"_L1) || isPrefix(rest, "https://"_L1)) && isStart(text, i)) {
            // Whether it is one or not: what stands in it is not read again, or a long one would take for ever.
            free = endOfAddress(text, i);
            found = web(text, i, free, bare);
            i = std::max(i, free - 1);
        }
        if (!found)
            continue;
        links.append(*found);
        free = found->from + found->length;
        i = free - 1;
    }
    return links;
}

} // namespace documents
