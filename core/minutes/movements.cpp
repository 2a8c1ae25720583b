#include "core/minutes/movements.h"

#include "core/minutes/movementwords.h"
#include "core/minutes/namewords.h"
#include "core/minutes/saidtime.h"
#include "core/minutes/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = Movement::Kind;

// Where a sentence may begin: not behind "J." and "Dr.".
bool isStart(const QString &text, qsizetype at)
{
    const QStringView before = QStringView(text).first(at).trimmed();
    if (before.isEmpty() || text[at - 1] == u'(' || text[at - 1] == u'[' || text[at - 1] == u'\n')
        return true;
    if (!text[at - 1].isSpace() || !u".!?;:)]–—"_s.contains(before.last(1)))
        return false;
    if (before.back() != u'.')
        return true;
    const qsizetype space = before.lastIndexOf(u' ') + 1;
    const QString word = foldedName(before.sliced(space));
    return word.size() > 1 && !honorifics().contains(word) && word != u"st"_s && word != u"no"_s;
}

// One sentence at a place of a text, where it is about comings and goings from its first word to its last.
class Sentence {
public:
    Sentence(const QString &text, qsizetype from, const KnownPeople &attending)
        : m_text(text), m_at(from), m_attending(attending)
    {
        readTimeInFront();
        while (readClause() && readNext()) {
        }
        const qsizetype tail = m_whole || m_plainEnd < 0 ? -1 : tailAt(text, m_plainEnd);
        if (tail >= 0) {
            m_whole = true;
            m_at = tail;
            m_movements.resize(m_plainMovements);
        }
    }

    bool isWhole() const { return m_whole; }
    qsizetype end() const { return m_at; }
    const QList<Movement> &movements() const { return m_movements; }

private:
    // "At 7.30 pm, Cllr Okoro arrived."
    void readTimeInFront()
    {
        static const QRegularExpression behind(u"\\G\\s*[,:]?\\s*(?:[-–—]\\s+)?(?=\\S)"_s);
        if (const auto time = saidTime(m_text, m_at)) {
            m_time = time->at;
            m_at = std::max(time->end, behind.match(m_text, time->end).capturedEnd());
        }
    }

    bool readClause()
    {
        if (const auto found = m_attending.severalAt(m_text, m_at, KnownPeople::In::Prose)) {
            m_people = found->people;
            m_at += found->length;
        } else if (m_people.isEmpty()) {
            return false;
        } else {
            --m_at; // The blank in front of the verb: "left at 14:00 and returned at 14:10".
        }
        const auto act = actAt(m_text, declaredAt(m_text, m_at));
        if (!act)
            return false;
        m_at = act->end;
        QTime at = m_time;
        const auto readTime = [&] {
            if (const auto time = saidTime(m_text, m_at)) {
                at = time->at;
                m_at = time->end;
            }
        };
        readTime();
        const qsizetype itemOnly = itemOnlyAt(m_text, m_at);
        const bool comesBack = itemOnly > m_at && act->kind == Kind::Left;
        m_at = itemOnly;
        readTime();
        for (const Ref &person : std::as_const(m_people))
            m_movements.append({comesBack ? Kind::LeftTheRoom : act->kind, person, at});
        if (act->isPlain || at.isValid()) {
            m_plainEnd = m_at;
            m_plainMovements = m_movements.size();
        }
        return true;
    }

    // True where another clause follows.
    bool readNext()
    {
        static const QRegularExpression stop(u"\\G\\s*(?:[.;)\\]!]+(?=[\\s)\\]]|$)|\\n|$)"_s);
        static const QRegularExpression next(u"\\G(?:\\s*,)?\\s+(?:and|but|then|while)\\s+(?=\\S)"_s);
        const bool pointed = m_at > 0 && m_text[m_at - 1] == u'.'; // "at 2.10 p.m."
        if (const auto found = stop.match(m_text, m_at); found.hasMatch()) {
            m_at = found.capturedEnd();
            m_whole = true;
            return false;
        }
        if (pointed) {
            m_whole = true;
            return false;
        }
        const auto found = next.match(m_text, m_at);
        m_at = found.hasMatch() ? found.capturedEnd() : m_at;
        return found.hasMatch();
    }

    const QString &m_text;
    qsizetype m_at;
    const KnownPeople &m_attending;
    QTime m_time;
    QList<Ref> m_people;
    QList<Movement> m_movements;
    qsizetype m_plainEnd = -1; // Up to here, and so many movements, it is about nothing else.
    qsizetype m_plainMovements = 0;
    bool m_whole = false;
};

bool hasWords(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

// Most items have nothing to read: the whole meeting is asked at each change.
bool mayMove(const QString &minute)
{
    static const QRegularExpression verbs(
        u"\\b(?:re-?joined|joined|arrived|re-?entered|entered|came|returned|left|leave|departed|withdrew|stepped|went|"
        "room|chamber)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return verbs.match(minute).hasMatch();
}

// Adds the words of one block to the passages before it.
void read(QString text, const KnownPeople &attending, QList<Passage> &passages)
{
    if (!mayMove(text)) {
        passages.last().says = passages.last().says || hasWords(text);
        return;
    }
    for (QChar &c : text) {
        if (c.isSpace()) // One for one.
            c = c == QChar::LineSeparator || c == u'\n' ? u'\n' : u' ';
    }
    qsizetype read = 0; // Up to here.
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isSpace() || text[at] == u'(' || text[at] == u'[' || !isStart(text, at))
            continue;
        const Sentence sentence(text, at, attending);
        if (!sentence.isWhole())
            continue;
        passages.last().says = passages.last().says || hasWords(QStringView(text).sliced(read, at - read));
        if (passages.size() > 1 && !passages.last().says)
            passages.last().movements += sentence.movements();
        else
            passages.append({sentence.movements()});
        read = sentence.end();
        at = read - 1;
    }
    passages.last().says = passages.last().says || hasWords(QStringView(text).sliced(read));
}

} // namespace

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    return names.first(names.size() - 1).join(u", "_s) + u" and "_s + names.last();
}

QString sentenceOf(Kind kind, const QStringList &names, const QTime &at)
{
    static const QString acts[] = {u" joined the meeting"_s, u" left the meeting"_s, u" left the room"_s,
                                   u" returned to the meeting"_s};
    const QString time = at.isValid() ? u" at "_s + at.toString(u"HH:mm"_s) : QString();
    return listed(names) + acts[size_t(kind)] + time + u'.';
}

QList<Passage> passagesOf(const Item &item, const KnownPeople &attending)
{
    QList<Passage> passages{Passage{}};
    if (!mayMove(item.minute)) {
        passages.last().says = hasWords(item.minute) || !item.decisions.isEmpty();
        return passages;
    }
    const QList<TextBlock> blocks = blocksOf(item.minute);
    const auto decides = [&](qsizetype above) {
        return std::any_of(item.decisions.begin(), item.decisions.end(), [&](const Decision &decision) {
            return std::clamp<qsizetype>(decision.after.value_or(int(blocks.size())), 0, blocks.size()) == above;
        });
    };
    for (qsizetype i = 0; i <= blocks.size(); ++i) {
        passages.last().says = passages.last().says || decides(i);
        if (i == blocks.size())
            break;
        if (blocks[i].kind == TextBlock::Kind::Heading)
            passages.last().says = true;
        else
            read(plainText(blocks[i].runs), attending, passages);
    }
    return passages;
}

QList<Passage> passagesIn(const QString &line, const KnownPeople &attending)
{
    QList<Passage> passages{Passage{}};
    read(line, attending, passages);
    return passages;
}

QList<Movement> movementsOf(const Item &item, const QList<Attendance> &attendance)
{
    QList<Movement> movements;
    for (const Passage &passage : passagesOf(item, KnownPeople(attendance)))
        movements += passage.movements;
    return movements;
}

const QList<Passage> &Readings::of(const Meeting &meeting, qsizetype item)
{
    if (m_meeting != meeting.id || m_attendance != meeting.attendance) {
        m_meeting = meeting.id;
        m_attendance = meeting.attendance;
        m_attending = KnownPeople(meeting.attendance);
        m_items.clear();
    }
    const Item &now = meeting.items[item];
    auto read = m_items.find(now.id);
    if (read == m_items.end() || !(read->item == now))
        read = m_items.insert(now.id, {now, passagesOf(now, m_attending)});
    return read->passages;
}
