#include "ui/page/meetingpage.h"

#include <QKeySequence>

#include <algorithm>

using namespace Qt::StringLiterals;

// Who comes and goes while the minutes are typed.

namespace {

// What was recorded beside the text: the text is the page's.
void takeOver(Meeting &meeting, const Meeting &recorded)
{
    meeting.attendance = recorded.attendance;
    for (Item &item : meeting.items) {
        const auto same = std::find_if(recorded.items.begin(), recorded.items.end(),
                                       [&](const Item &one) { return one.id == item.id; });
        if (same != recorded.items.end())
            item.declarations = same->declarations;
    }
}

} // namespace

const KnownPeople &MeetingPage::whoMayCome()
{
    const QList<Attendance> &attendance = m_minutes.meeting.attendance;
    const QList<Member> members = membersOn(m_body, m_minutes.meeting.date);
    if (attendance != m_coming.attendance || members != m_coming.members || m_people != m_coming.people)
        m_coming = {attendance, members, m_people, KnownPeople(attendance, members, m_people)};
    return m_coming.known;
}

// As it was when this line was reached: what stands below in its item has not happened yet.
Meeting MeetingPage::meetingAbove(int number) const
{
    Meeting meeting = m_minutes.meeting;
    QTextBlock b = titleOf(m_text.block(number));
    const QUuid id = idOf(b);
    QList<Line> above;
    for (; b.isValid() && b.blockNumber() < number; b = b.next())
        above.append(lineOf(b));
    for (Item &item : meeting.items) {
        if (item.id == id)
            item.minute = itemOf(above, m_earlier).item.minute;
    }
    return meeting;
}

RecordedMovement MeetingPage::recordedIn(const Meeting &meeting, const SaidMovement &said) const
{
    const QDateTime now = m_clock ? m_clock() : QDateTime();
    return recorded(meeting, m_body, m_people, said, currentItem(), now);
}

std::optional<RecordedMovement> MeetingPage::wouldRecord(int number, const Line &line)
{
    const QString text = plainText(line);
    if (line.kind != Line::Kind::Text || !mayBeSaidMovement(text))
        return {};
    const auto said = saidMovement(text.trimmed(), whoMayCome(), m_minutes.meeting);
    if (!said)
        return {};
    RecordedMovement made = recordedIn(meetingAbove(number), *said);
    return made.sentence.isEmpty() ? std::nullopt : std::optional(std::move(made));
}

bool MeetingPage::captureMovement(int number, const Line &line)
{
    const auto made = wouldRecord(number, line);
    if (!made)
        return false;
    if (putMovement(*made, number))
        sayDone(tr("%1 %2 turns it back into text.")
                    .arg(made->sentence, QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    return true;
}

// The sentence in place of a line; the caret goes on below.
bool MeetingPage::putMovement(const RecordedMovement &made, int number)
{
    const Line sentence{.runs = {{Look::Plain, made.sentence}}};
    const QTextBlock next = m_text.block(number + 1);
    const bool hasRoom = next.isValid() && kindOf(next) == Line::Kind::Text && isBlank(lineOf(next));
    m_text.replace(number, 1, hasRoom ? QList<Line>{sentence} : QList<Line>{sentence, Line{}});
    placeCaret(number + 1, 0);
    Minutes after = read();
    takeOver(after.meeting, made.meeting);
    return put(made.what, after);
}

// Below a line, below the comings and goings that stand there already, and never above what the item says of the same
// people: who comes back has left above.
int MeetingPage::placeBelow(int number, const QList<Ref> &people) const
{
    const KnownPeople attending(m_minutes.meeting.attendance);
    const auto isOfThem = [&](const Movement &move) {
        return std::any_of(people.begin(), people.end(), [&](const Ref &one) { return samePerson(one, move.person); });
    };
    bool together = true;
    int place = number + 1;
    for (QTextBlock b = m_text.block(number + 1); b.isValid() && kindOf(b) != Line::Kind::Title; b = b.next()) {
        const bool isText = isMinuteText(kindOf(b).value_or(Line::Kind::Title));
        const QList<Passage> said = passagesIn(isText ? plainText(lineOf(b)) : QString(), attending);
        together = together && said.size() == 2 && !said[0].says && !said[1].says;
        const bool theirs = std::any_of(said.begin(), said.end(), [&](const Passage &passage) {
            return std::any_of(passage.movements.begin(), passage.movements.end(), isOfThem);
        });
        if (together || theirs)
            place = b.blockNumber() + 1;
    }
    return place;
}

QString MeetingPage::recordMovement(const SaidMovement &said)
{
    if (isReadOnly())
        return {};
    const Act act(*this);
    if (!commit())
        return {};
    const RecordedMovement made = recordedIn(m_minutes.meeting, said);
    if (made.sentence.isEmpty())
        return {};
    const QTextBlock block = textCursor().block();
    const Line line = lineOf(block);
    const int number = block.blockNumber();
    const int place = placeBelow(number, said.people);
    if (isMinuteText(line.kind) && isBlank(line) && place == number + 1)
        return putMovement(made, number) ? made.sentence : QString();
    const int words = wordsBefore(block, textCursor().positionInBlock());
    const bool minuted = !currentItem().isNull(); // Else there is no item to say it in.
    if (minuted)
        m_text.replace(place, 0, {Line{.runs = {{Look::Plain, made.sentence}}}});
    placeCaret(number, words);
    Minutes after = minuted ? read() : m_minutes;
    takeOver(after.meeting, made.meeting);
    return put(made.what, after) ? made.sentence : QString();
}
