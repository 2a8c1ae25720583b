#include "tests/speech/speech.h"

#include "core/actions/folding.h"
#include "core/book/words.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rowsOf(const QString &path, QList<int> *numbers = nullptr)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty() || lines[i].startsWith(u'#'))
            continue;
        QStringList row = lines[i].split(u'|');
        for (QString &column : row)
            column = column.trimmed();
        rows.append(row);
        if (numbers)
            numbers->append(int(i) + 1);
    }
    return rows;
}

SpeechPeople peopleOf(const QString &path)
{
    SpeechPeople all;
    for (const QStringList &row : rowsOf(path)) {
        const QString &tag = row[0];
        const QString name = row.value(1);
        if (tag == u"team"_s)
            all.log += {name, row.value(2)};
        else if (tag == u"role"_s)
            all.log += name;
        if (tag == u"team"_s || tag == u"role"_s)
            continue;
        const Person person{.name = name, .initials = row.value(2), .organisation = row.value(4)};
        all.people.append(person);
        if (tag == u"meeting"_s)
            all.attendance.append({.person = {person.id, name},
                                   .initials = row.value(2),
                                   .role = row.value(3),
                                   .organisation = row.value(4)});
        else if (tag == u"body"_s)
            all.members.append({.person = {person.id, name}, .role = row.value(3)});
    }
    return all;
}

Saying sayingOf(const QStringList &row, int line)
{
    if (row[0] == u"sentence"_s)
        return {Saying::Kind::Sentence, line, row.value(1), {}, row.value(1), {}, {}};
    if (row[0] == u"decision"_s)
        return {Saying::Kind::Decision, line, row.value(1), {}, row.value(4), {}, row.value(3)};
    QStringList owners = row.value(2).split(u';', Qt::SkipEmptyParts);
    for (QString &owner : owners)
        owner = owner.trimmed();
    return {Saying::Kind::Action, line, u"a "_s + row.value(1), owners, row.value(3), row.value(4), {}};
}

Line madeOf(const Saying &saying, const CaptureWords &words)
{
    return captured({{Look::Plain, saying.typed}}, words).value_or(Line{.runs = {{Look::Plain, saying.typed}}});
}

QString looks(const Line &line)
{
    return u"["_s + line.owners.join(u"; ") + u"] "_s + plainText(line) + u" {"_s + line.due + u'}';
}

QStringList wordsIn(QString text)
{
    QStringList words;
    for (const QByteArray &word : ::wordsIn(text.remove(u'\'').remove(u'’'))) {
        if (QString::fromUtf8(word).front().isLetterOrNumber())
            words.append(QString::fromUtf8(word));
    }
    return words;
}

// Joins owners, action and due, or leads them in: what may go.
bool isGlue(const QString &word)
{
    static const QStringList all =
        u"a action actions agree agreed also and ap are asked at authorised be been board both bu by can committee "
        u"confirmed "
        "could council date deadline decided due for going governors group had has have he hed hell id instructed is "
        "it "
        "kindly lead meeting members must need needs of offered on out owner please pls point promised requested "
        "resolved said shall she shed shell should tasked team that the they theyd to tp trustees undertaken undertook "
        "volunteered was we wed were will would"_s.split(u' ');
    // Slips: a letter more or less, or two swapped.
    return std::any_of(all.begin(), all.end(), [&](const QString &known) {
        if (known == word)
            return true;
        const qsizetype same = std::mismatch(word.begin(), word.end(), known.begin(), known.end()).first - word.begin();
        const QStringView rest = QStringView(word).sliced(same);
        const QStringView wanted = QStringView(known).sliced(same);
        if (word.size() == known.size())
            return rest.size() > 1 && rest[0] == wanted[1] && rest[1] == wanted[0] &&
                   rest.sliced(2) == wanted.sliced(2);
        return word.size() > known.size() ? word.size() > 2 && rest.sliced(1) == wanted
                                          : known.size() > 3 && rest == wanted.sliced(1);
    });
}

} // namespace

QList<SpeechTable> speechTables(const QString &folder)
{
    QList<SpeechTable> tables;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"speech*.txt"_s}, QDir::Files, QDir::Name)) {
        if (name.endsWith(u"-people.txt"))
            continue;
        const SpeechPeople people = peopleOf(dir.filePath(name.chopped(4) + u"-people.txt"_s));
        const KnownOwners owners({.meeting = {.attendance = people.attendance}}, people.members, people.people,
                                 people.log);
        SpeechTable table{name, {}, people, {decisionWordsOf({}), owners, {}}};
        QList<int> numbers;
        const QList<QStringList> rows = rowsOf(dir.filePath(name), &numbers);
        for (qsizetype i = 0; i < rows.size(); ++i)
            table.sayings.append(sayingOf(rows[i], numbers[i]));
        tables.append(table);
    }
    return tables;
}

QString missOf(const Saying &saying, const CaptureWords &words)
{
    const Line made = madeOf(saying, words);
    switch (saying.kind) {
    case Saying::Kind::Action:
        return made.kind == Line::Kind::Action && made.owners == saying.owners && made.due == saying.due ? QString()
                                                                                                         : looks(made);
    case Saying::Kind::Decision:
        return made.kind == Line::Kind::Decision && made.label.compare(saying.word, Qt::CaseInsensitive) == 0 &&
                       plainText(made) == saying.text
                   ? QString()
                   : made.label + u" | "_s + plainText(made);
    case Saying::Kind::Sentence:
        return made.kind == Line::Kind::Text ||
                       (made.kind == Line::Kind::Letter && saying.typed.contains(plainText(made)))
                   ? QString()
                   : looks(made);
    }
    return {};
}

QString textMissOf(const Saying &saying, const CaptureWords &words)
{
    const Line made = madeOf(saying, words);
    return saying.kind != Saying::Kind::Action || plainText(made) == saying.text ? QString() : looks(made);
}

QStringList lostOf(const Saying &saying, const CaptureWords &words)
{
    const Line made = madeOf(saying, words);
    if (made.kind != Line::Kind::Action)
        return {};
    QStringList kept = wordsIn(plainText(made) + u' ' + made.due);
    QStringList owners = made.owners;
    QStringList lost;
    for (QStringView rest = saying.typed; !rest.isEmpty();) {
        if (const auto owner = words.owners.at(rest); owner && owners.removeOne(owner->owner)) {
            rest = rest.sliced(owner->length);
            continue;
        }
        qsizetype end = 0;
        while (end < rest.size() && !rest[end].isSpace() && rest[end] != u'/')
            ++end;
        for (const QString &word : wordsIn(rest.first(end).toString())) {
            if (!kept.removeOne(word) && !owners.contains(word, Qt::CaseInsensitive) && !isGlue(word))
                lost.append(word);
        }
        rest = rest.sliced(end);
        while (!rest.isEmpty() && !rest.front().isLetterOrNumber())
            rest = rest.sliced(1);
    }
    return lost;
}

QString shown(const SpeechTable &table, const Saying &saying, const QString &miss)
{
    return u"%1:%2  %3\n    made    %4\n    wanted  [%5] %6 {%7}%8"_s.arg(table.name)
        .arg(saying.line)
        .arg(saying.typed, miss, saying.owners.join(u"; "), saying.text, saying.due, saying.word);
}

bool wantsMisses() { return qEnvironmentVariableIsSet("MINUTEBOOK_SPEECH"); }
