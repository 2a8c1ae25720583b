#include "tests/clerk/clerksmeeting.h"

#include "core/minutes/movements.h"
#include "core/minutes/smarttyping.h"
#include "tests/speech/speech.h"

#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar ctrlB(2);
constexpr int items = 30;
constexpr int actions = 40;
constexpr int wordsPerItem = 385;

class Voice {
public:
    QString sentence()
    {
        return capital(one(whos)) + u' ' + one(saids) + u' ' + one(clauses) + one(joins) + u' ' + one(clauses) +
               one(ends);
    }
    QString point() { return one(points) + u' ' + one(clauses); }
    QString heading() { return capital(one(titles)); }
    // No two are the same.
    QString title(int item)
    {
        const QString round = item < titles.size() ? QString() : u" - part %1"_s.arg(item / titles.size() + 1);
        return capital(titles[item % titles.size()]) + round;
    }
    bool oneIn(int many) { return below(many) == 0; }

private:
    static QString capital(QString text) { return text.replace(0, 1, text.front().toUpper()); }
    quint32 below(int many) { return quint32(m_random() % quint32(many)); }
    QString one(const QStringList &from) { return from[below(int(from.size()))]; }

    std::mt19937 m_random{2025}; // Its numbers are the same everywhere, those of distributions are not.
    const QStringList whos{u"the Clerk"_s,         u"Mrs Braithwaite"_s, u"members"_s,
                           u"the Headteacher"_s,   u"Cllr Wieczorek"_s,  u"the Chair"_s,
                           u"a resident"_s,        u"Dr Visser"_s,       u"the auditor's letter"_s,
                           u"several governors"_s, u"the café owner"_s,  u"nobody"_s};
    const QStringList saids{u"reported that"_s,   u"worried that"_s,           u"asked whether"_s,
                            u"said again that"_s, u"had heard it said that"_s, u"explained why"_s,
                            u"doubted that"_s,    u"took comfort that"_s};
    const QStringList clauses{u"the gutters above the hall had been leaking since the storm in January"_s,
                              u"the quotations came to £2,450 and £3,120 without the scaffolding"_s,
                              u"the county's \"final\" map still showed the old footpath across the allotments"_s,
                              u"parents would rather be told by letter than find out at the gate"_s,
                              u"nothing had been done about the lights although they'd been promised twice"_s,
                              u"the reserves stood at 41 per cent of the precept - more than the policy allows"_s,
                              u"volunteers were harder to find every year and those who came were tired"_s,
                              u"the swings were safe but the roundabout was not, and it was taped off"_s,
                              u"the minibus had failed its test and would be off the road for a month"_s,
                              u"attendance in Year 5 was up on last year and down in Reception"_s,
                              u"it would be wiser to wait until the grant was certain"_s,
                              u"the lease ends in 2031 and the landlord's agent had not replied"_s};
    const QStringList joins{u"; "_s.trimmed(), u", and"_s, u", while"_s, u", but"_s};
    const QStringList ends{u"."_s, u"."_s, u", as was said in March."_s, u" (see the report)."_s, u", it seemed."_s};
    const QStringList points{u"whether"_s, u"that"_s, u"how far"_s, u"why"_s};
    const QStringList titles{u"roof of the village hall"_s, u"footpaths"_s,           u"report of the Headteacher"_s,
                             u"budget to Month 5"_s,        u"allotments"_s,          u"highways and lights"_s,
                             u"correspondence"_s,           u"play area"_s,           u"safeguarding"_s,
                             u"planning applications"_s,    u"policies for review"_s, u"staffing"_s};
};

// As the page minutes what was typed letter by letter.
QString smartened(const QString &typed)
{
    QString text;
    for (const QChar c : typed) {
        if (const auto smart = smartTyping(text, c)) {
            text.chop(smart->replaced);
            text += smart->text;
        } else {
            text += c;
        }
    }
    return text;
}

ClerksLine line(Line::Kind kind, const QString &marker, const QString &typed, const QString &label = {})
{
    const qsizetype length = marker.size();
    return {marker + typed, {.kind = kind, .label = label, .runs = {{Look::Plain, smartened(typed)}}}, length};
}

ClerksLine paragraph(Voice &voice, int sentences)
{
    QString words = voice.sentence();
    for (int i = 1; i < sentences; ++i)
        words += u' ' + voice.sentence();
    ClerksLine made = line(Line::Kind::Text, {}, words);
    if (voice.oneIn(4)) { // "… **carried**."
        made.expected.runs = {
            {Look::Plain, smartened(words) + u' '}, {Look::Bold, u"carried"_s}, {Look::Plain, u"."_s}};
        made.typed += u' ' + QString(ctrlB) + u"carried"_s + ctrlB + u'.';
    }
    made.slips = voice.oneIn(2);
    return made;
}

QList<ClerksLine> list(Voice &voice)
{
    QList<ClerksLine> entries;
    for (int i = 0; i < 3; ++i)
        entries.append(line(Line::Kind::Bullet, i == 0 ? u"- "_s : QString(), voice.point(), u"•"_s));
    entries.last().endsList = true;
    return entries;
}

ClerksLine said(const Saying &saying)
{
    const bool action = saying.kind == Saying::Kind::Action;
    ClerksLine made = line(action ? Line::Kind::Action : Line::Kind::Decision, {}, saying.typed);
    made.commands = saying.typed.indexOf(u' ') + 1;
    made.expected.runs = {{Look::Plain, smartened(saying.text)}};
    made.expected.owners = saying.owners;
    made.expected.due = smartened(saying.due);
    made.expected.label = saying.word;
    return made;
}

qsizetype wordsIn(const QList<ClerksLine> &lines)
{
    qsizetype words = 0;
    for (const ClerksLine &one : lines)
        words += one.typed.count(u' ') + 1;
    return words;
}

// `count` sayings of a kind, from all over the table.
QList<Saying> some(const SpeechTable &table, Saying::Kind kind, int count)
{
    QList<Saying> all;
    for (const Saying &saying : table.sayings) {
        if (saying.kind == kind)
            all.append(saying);
    }
    QList<Saying> chosen;
    for (int i = 0; i < count; ++i)
        chosen.append(all[all.size() * i / count]);
    return chosen;
}

SpeechTable secondTable(const QString &fixtures)
{
    for (const SpeechTable &table : speechTables(fixtures)) {
        if (table.name == u"speech-2.txt")
            return table;
    }
    qFatal("there is no speech-2.txt");
}

// The first 14 of those at the meeting are members, and all who are of the body; the last three at the meeting stand in
// for members.
void seat(ClerksMeeting &made, const SpeechPeople &people)
{
    Body body{.name = u"Skelderbeck Parish Council"_s, .quorum = 5};
    const qsizetype substitutes = people.attendance.size() - 3;
    for (qsizetype i = 0; i < people.attendance.size(); ++i) {
        const Attendance &one = people.attendance[i];
        if (i < substitutes)
            body.members.append({.person = one.person, .role = one.role});
        else
            made.substitutes.append({one.person.name, people.members[i - substitutes].person.name});
        if (i < 7)
            made.present.append(one.person.name);
        else if (i < 9)
            made.late.append(one.person.name);
        else if (i < substitutes)
            made.apologies.append(one.person.name);
    }
    for (const Member &member : people.members) {
        body.members.append(member);
        made.apologies.append(member.person.name);
    }
    const Meeting meeting{.body = body.id, .date = QDate(2025, 9, 18)};
    made.meeting = meeting.id;
    made.content = {{std::nullopt, body}};
    for (const Person &person : people.people)
        made.content.append({std::nullopt, person});
    for (const QString &owner : people.log)
        made.content.append({std::nullopt, Action{.body = body.id, .text = u"earlier"_s, .owners = {owner}}});
    made.content.append({std::nullopt, meeting});
}

QString initialsOf(const QString &name, const SpeechPeople &people)
{
    for (const Attendance &one : people.attendance) {
        if (one.person.name == name)
            return one.initials;
    }
    return {};
}

} // namespace

ClerksMeeting twoHourMeeting(const QString &fixtures, const QTime &clock)
{
    const SpeechTable table = secondTable(fixtures);
    QList<Saying> toDo = some(table, Saying::Kind::Action, actions);
    QList<Saying> decided = some(table, Saying::Kind::Decision, items / 2);
    ClerksMeeting made;
    seat(made, table.people);
    Voice voice;
    for (int i = 0; i < items; ++i) {
        QList<ClerksLine> lines{line(Line::Kind::Title, i == 0 ? QString() : u"i "_s, voice.title(i))};
        if (i == 5 || i == 9) {
            const QString name = made.late[i / 9];
            lines.append({u"in "_s + initialsOf(name, table.people),
                          {.runs = {{Look::Plain, sentenceOf(Movement::Kind::Arrived, {name}, clock)}}}});
        }
        if (i % 4 == 1)
            lines.append(line(Line::Kind::Heading, u"## "_s, voice.heading()));
        lines.append(paragraph(voice, 4));
        if (i % 3 == 2)
            lines.append(list(voice));
        lines.append(paragraph(voice, 3));
        if (i % 2 == 0) {
            lines.append(said(decided.takeFirst()));
            lines.last().takenBack = i == 20;
        }
        for (qsizetype upTo = actions - actions * (i + 1) / items; toDo.size() > upTo;)
            lines.append(said(toDo.takeFirst()));
        while (wordsIn(lines) < wordsPerItem)
            lines.append(paragraph(voice, 2));
        made.items.append(lines);
    }
    return made;
}
