#include "ui/pages/minutesblocks.h"

#include "core/book/words.h"
#include "ui/pages/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace printed {

namespace {

constexpr qreal labelWidth = 98; // Of "In attendance", and air.

QString say(const char *text) { return QCoreApplication::translate("pages", text); }

PageBlock paragraph(const QString &text, TextRole role, qreal before)
{
    return {.texts = {{.pieces = {{text}}, .role = role}}, .before = before};
}

PageBlock sectionHeading(const QString &text)
{
    PageBlock block = paragraph(text, TextRole::Heading, 20);
    block.keepWithNext = true;
    return block;
}

// A line of the meeting's particulars: what it is in bold, and behind it what is said.
PageBlock particular(const QString &what, const QList<Piece> &pieces)
{
    PageBlock block;
    block.texts.append({.pieces = {{what, true}}, .width = labelWidth});
    block.texts.append({.pieces = pieces, .left = labelWidth});
    block.before = what.isEmpty() ? 0.5 : 6;
    block.whole = true;
    return block;
}

QList<PageBlock> attendanceBlocks(const Meeting &meeting, const Body &body, Presence presence)
{
    QList<PageBlock> blocks;
    for (const Attendance &person : meeting.attendance) {
        if (person.presence != presence)
            continue;
        const QString name =
            person.initials.isEmpty() ? person.person.name : u"%1 (%2)"_s.arg(person.person.name, person.initials);
        QList<Piece> pieces{{name}};
        if (const QString detail = attendanceDetail(person, body); !detail.isEmpty())
            pieces.append({u", "_s + detail, false, false, true});
        blocks.append(particular(blocks.isEmpty() ? shown(presence) : QString(), pieces));
    }
    if (blocks.size() > 1)
        blocks.first().keepWithNext = true;
    return blocks;
}

QStringList withoutEmpty(QStringList list)
{
    list.removeAll(QString());
    return list;
}

qsizetype lengthOf(const PageBlock &block)
{
    qsizetype length = 0;
    for (const PageText &text : block.texts) {
        for (const Piece &piece : text.pieces)
            length += piece.text.size();
    }
    return length;
}

QString confirmation(const Approval &approval)
{
    const bool corrected = approval.as == Approval::As::Corrected || !approval.corrections.isEmpty();
    const QString on = longDate(approval.meetingDate);
    const QString what = on.isEmpty() ? say("Confirmed as a correct record")
                                      : say("Confirmed at the meeting of %1 as a correct record").arg(on);
    const QString how = corrected ? say("%1, with corrections").arg(what) : what;
    return how + (approval.corrections.isEmpty() ? u'.' : u':');
}

} // namespace

QList<PageBlock> minutesBlocks(const Minutes &minutes, const Body &body, qreal width)
{
    QList<PageBlock> blocks = headBlocks(minutes.meeting, body) + itemBlocks(minutes, body) +
                              nextMeetingBlocks(minutes.meeting) + actionTableBlocks(minutes, body, width);
    // Nobody signs an otherwise empty leaf: what is short enough to be moved goes along with the signature.
    if (!blocks.isEmpty() && (blocks.last().whole || lengthOf(blocks.last()) < 500))
        blocks.last().keepWithNext = true;
    return blocks + signatureBlocks(minutes.meeting, width);
}

QList<PageBlock> headBlocks(const Meeting &meeting, const Body &body)
{
    // Signed minutes keep the name that the body had.
    const QString bodyName =
        meeting.signature && !meeting.signature->bodyName.isEmpty() ? meeting.signature->bodyName : body.name;
    QList<PageBlock> blocks;
    blocks.append(paragraph(bodyName, TextRole::BodyName, 0));
    blocks.append(paragraph(say("Minutes of the %1").arg(meetingName(meeting)), TextRole::Title, 3));
    if (!meeting.title.isEmpty())
        blocks.append(paragraph(meeting.title, TextRole::Lead, 2));
    const QStringList when = withoutEmpty({longDate(meeting.date), sittingTimes(meeting), meeting.venue});
    if (!when.isEmpty())
        blocks.append(paragraph(say("held on %1").arg(when.join(u", "_s)), TextRole::Lead, 4));
    for (PageBlock &block : blocks)
        block.keepWithNext = true;

    QList<PageBlock> people;
    if (!meeting.chair.isEmpty())
        people.append(particular(say("Chair"), {{meeting.chair}}));
    if (!meeting.minuteTaker.isEmpty())
        people.append(particular(say("Minutes"), {{meeting.minuteTaker}}));
    for (const Presence presence : {Presence::Present, Presence::InAttendance, Presence::Apologies, Presence::Absent})
        people.append(attendanceBlocks(meeting, body, presence));
    if (!people.isEmpty()) {
        people.first().before = 26;
        people.first().ruleAbove = true;
    }
    return blocks + people;
}

QList<PageBlock> nextMeetingBlocks(const Meeting &meeting)
{
    QList<PageBlock> blocks;
    for (const NextMeeting &next : meeting.next) {
        if (blocks.isEmpty())
            blocks.append(sectionHeading(meeting.next.size() > 1 ? say("Next meetings") : say("Next meeting")));
        blocks.append(paragraph(nextMeetingText(next), TextRole::Text, 4));
    }
    return blocks;
}

QList<PageBlock> signatureBlocks(const Meeting &meeting, qreal width)
{
    QList<PageBlock> blocks;
    const auto add = [&](const QString &text, TextRole role, qreal before) {
        blocks.append(paragraph(text, role, before));
        blocks.last().whole = true;
    };
    if (meeting.approval) {
        add(confirmation(*meeting.approval), TextRole::Text, 6);
        for (const QString &correction : meeting.approval->corrections) {
            add(correction, TextRole::Text, 3);
            blocks.last().texts.first().label = u"•"_s;
            blocks.last().texts.first().hang = 12;
        }
    }
    if (const auto &signature = meeting.signature) {
        const QString at = moment(signature->at);
        add(at.isEmpty() ? say("Signed by %1").arg(signature->by) : say("Signed by %1 on %2").arg(signature->by, at),
            TextRole::SubHeading, 10);
        if (!signature->sha256.isEmpty()) {
            blocks.last().keepWithNext = true;
            add(say("SHA-256 of these minutes: %1%2").arg(QChar(QChar::LineSeparator), signature->sha256),
                TextRole::Code, 4);
        }
    } else {
        PageBlock lines{.before = 34, .whole = true};
        lines.texts.append({.pieces = {{say("Signed")}}, .width = width * 0.6, .ruledOut = true});
        lines.texts.append({.pieces = {{say("Date")}}, .left = width * 0.65, .width = width * 0.35, .ruledOut = true});
        if (!blocks.isEmpty())
            blocks.last().keepWithNext = true;
        blocks.append(lines);
    }
    blocks.first().before += 24;
    return blocks;
}

} // namespace printed
