#include "core/spelling/speller.h"

#ifdef MINUTEBOOK_HUNSPELL
#include <hunspell/hunspell.hxx>
#else
class Hunspell {};
#endif

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAsked = 100'000; // Then the answers are forgotten, and asked for again.

bool isApostrophe(QChar c) { return c == u'\'' || c == u'’'; }
bool isLetter(QChar c) { return c.isLetter() || c.isMark() || c.isSurrogate(); }

QString plain(QString word) { return word.replace(u'’', u'\''); }

QString folded(const QString &word) { return plain(word).toCaseFolded(); }

// A run without white space: addresses and numbers are told by the whole of it.
bool isAddress(QStringView token)
{
    if (token.contains(u'@') || token.contains(u"://") || token.startsWith(u"www.", Qt::CaseInsensitive))
        return true;
    for (qsizetype i = 1; i + 1 < token.size(); ++i) {
        if (token[i] == u'.' && isLetter(token[i - 1]) && isLetter(token[i + 1]) && token.size() > 5)
            return true; // "gov.uk", not "e.g."
    }
    return false;
}

// "SEND", "TAs", "iPad", "SENCo".
bool isAbbreviation(QStringView word)
{
    return std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
}

QStringList ownFolders()
{
    QStringList folders{QCoreApplication::applicationDirPath() + u"/hunspell"_s};
    for (const QString &place : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders += {place + u"/hunspell"_s, place + u"/myspell/dicts"_s};
#ifdef Q_OS_MACOS
    folders += u"/Library/Spelling"_s;
#endif
    return folders + QStringList{u"/usr/share/hunspell"_s};
}

} // namespace

Speller::Speller(std::unique_ptr<Hunspell> dictionary, bool utf8) : m_dictionary(std::move(dictionary)), m_utf8(utf8) {}
Speller::~Speller() = default;

std::unique_ptr<Speller> Speller::load(const QString &name, const QStringList &folders)
{
#ifdef MINUTEBOOK_HUNSPELL
    for (const QString &folder : folders.isEmpty() ? ownFolders() : folders) {
        const QString base = folder + u'/' + name;
        if (!QFileInfo::exists(base + u".aff"_s) || !QFileInfo::exists(base + u".dic"_s))
            continue;
        // Hunspell wants UTF-8 on Windows, the bytes of the file system elsewhere: the same for both of us.
        auto dictionary = std::make_unique<Hunspell>((base + u".aff"_s).toUtf8().constData(),
                                                     (base + u".dic"_s).toUtf8().constData());
        const QByteArray encoding = QByteArray::fromStdString(dictionary->get_dict_encoding()).toUpper();
        if (encoding == "UTF-8" || encoding.startsWith("ISO8859-1"))
            return std::unique_ptr<Speller>(new Speller(std::move(dictionary), encoding == "UTF-8"));
    }
#else
    Q_UNUSED(name)
    Q_UNUSED(folders)
#endif
    return nullptr;
}

std::string Speller::encoded(const QString &word) const
{
    return (m_utf8 ? plain(word).toUtf8() : plain(word).toLatin1()).toStdString();
}

void Speller::setKnown(const QStringList &texts)
{
    QSet<QString> known;
    for (const QString &text : texts) {
        for (const Hit &word : wordsOf(text))
            known.insert(folded(text.mid(word.start, word.length)));
    }
    if (known == m_known)
        return;
    m_known = known;
    m_asked.clear();
}

bool Speller::isRight(const QString &word)
{
    if (const auto asked = m_asked.constFind(word); asked != m_asked.cend())
        return *asked;
    if (m_asked.size() >= mostAsked)
        m_asked.clear();
    const QString name = folded(word);
    const bool possessive = name.endsWith(u"'s");
    bool right = m_known.contains(name) || (possessive && m_known.contains(name.chopped(2)));
#ifdef MINUTEBOOK_HUNSPELL
    right =
        right || m_dictionary->spell(encoded(word)) || (possessive && m_dictionary->spell(encoded(word.chopped(2))));
#endif
    m_asked.insert(word, right);
    return right;
}

QStringList Speller::suggestions(const QString &word, int most)
{
    QStringList words;
#ifdef MINUTEBOOK_HUNSPELL
    constexpr qsizetype longest = 60; // What is longer is no slip of a word, and asking would take seconds.
    if (word.size() > longest)
        return {};
    const bool curly = word.contains(u'’');
    for (const std::string &one : m_dictionary->suggest(encoded(word))) {
        QString text = m_utf8 ? QString::fromStdString(one) : QString::fromLatin1(QByteArray::fromStdString(one));
        if (words.size() < most)
            words.append(curly ? text.replace(u'\'', u'’') : text);
    }
#else
    Q_UNUSED(word)
    Q_UNUSED(most)
#endif
    return words;
}

QList<Hit> Speller::wrongIn(const QString &text)
{
    QList<Hit> wrong;
    qsizetype tokenEnd = 0;
    bool skips = false;
    for (const Hit &word : wordsOf(text)) {
        if (word.start >= tokenEnd) {
            qsizetype start = word.start;
            while (start > 0 && !text[start - 1].isSpace())
                --start;
            tokenEnd = word.start;
            while (tokenEnd < text.size() && !text[tokenEnd].isSpace())
                ++tokenEnd;
            skips = isAddress(QStringView(text).sliced(start, tokenEnd - start));
        }
        const QString letters = text.mid(word.start, word.length);
        const bool besideDigit = (word.start > 0 && text[word.start - 1].isDigit()) ||
                                 (word.start + word.length < text.size() && text[word.start + word.length].isDigit());
        if (!skips && !besideDigit && letters.size() > 1 && !isAbbreviation(letters) && !isRight(letters))
            wrong.append(word);
    }
    return wrong;
}

QList<Hit> wordsOf(const QString &text)
{
    QList<Hit> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!isLetter(text[at])) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() &&
               (isLetter(text[at]) || (isApostrophe(text[at]) && at + 1 < text.size() && isLetter(text[at + 1]))))
            ++at;
        words.append({start, at - start});
    }
    return words;
}
