#include "tests/clerk/clerk.h"
#include "tests/ui/windowdesk.h"

#include "core/book/words.h"
#include "core/interchange/bookexchange.h"
#include "core/minutes/capture.h"
#include "core/minutes/lineedits.h"
#include "core/minutes/numbering.h"

#include <QDir>

using namespace Qt::StringLiterals;

// Minutes of the shapes that real boards write, typed up anew: whatever an interchange file holds of a meeting's page
// can be said on it. MINUTEBOOK_RETYPE names another folder of such files.

namespace {

QString keysFor(const QList<Run> &runs)
{
    QString keys;
    for (const Run &run : runs) {
        const QString bold = run.look == Look::Bold || run.look == Look::BoldItalic ? u"\x02"_s : QString();
        const QString italic = run.look == Look::Italic || run.look == Look::BoldItalic ? u"\x09"_s : QString();
        keys += bold + italic + run.text + italic + bold;
    }
    return keys;
}

bool goesOn(const Line &above, const Line &line)
{
    if (line.kind == Line::Kind::Bullet)
        return above.kind == Line::Kind::Bullet;
    return above.kind == line.kind && successorInList(above.label, {}) == line.label;
}

QString typedAs(const Line &line, const Line &above)
{
    const QString typed = typedForm(line, decisionWordsOf({}));
    if (!isMinuteText(line.kind) && line.kind != Line::Kind::Decision)
        return typed.trimmed();
    const QString marker = typed.chopped(plainText(line).size());
    return (isEntry(line.kind) && goesOn(above, line) ? QString() : marker) + keysFor(line.runs);
}

QStringList detailsOf(const Decision &decision)
{
    const auto number = [](std::optional<int> votes) { return votes ? QString::number(*votes) : QString(); };
    const QStringList details{{},
                              decision.to,
                              decision.mover,
                              decision.seconder,
                              number(decision.votes.inFavour),
                              number(decision.votes.against),
                              number(decision.votes.abstained)};
    return details.join(QString()).isEmpty() ? QStringList() : details;
}

QList<ClerksLine> typedUp(const Minutes &minutes)
{
    QHash<QUuid, const Decision *> decisions;
    for (const Item &item : minutes.meeting.items) {
        for (const Decision &decision : item.decisions)
            decisions.insert(decision.id, &decision);
    }
    const QList<Line> lines = linesOf(minutes);
    QList<ClerksLine> typed;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        ClerksLine line{typedAs(lines[i], i > 0 ? lines[i - 1] : Line()), normal(lines[i])};
        line.endsList = isEntry(lines[i].kind) && (i + 1 == lines.size() || !goesOn(lines[i], lines[i + 1]));
        if (const Decision *decision = decisions.value(lines[i].id))
            line.details = detailsOf(*decision);
        typed.append(line);
    }
    return typed;
}

QStringList shown(const Minutes &minutes)
{
    QStringList all;
    for (const Line &line : linesOf(minutes)) {
        const QString label = line.kind == Line::Kind::Action ? QString() : line.label; // The book's, counted on.
        all.append(u"%1 %2|%3|%4|%5|%6"_s.arg(int(line.kind))
                       .arg(line.level)
                       .arg(label, line.owners.join(u'/'), markdownOf(normal(line).runs), line.due));
    }
    for (const Item &item : minutes.meeting.items) {
        for (const Decision &decision : item.decisions)
            all.append(detailsOf(decision).join(u'|'));
    }
    return all;
}

} // namespace

TEST_CASE("whatever real minutes say on their page can be typed on ours")
{
    const QDir folder(qEnvironmentVariable("MINUTEBOOK_RETYPE", QStringLiteral(MINUTEBOOK_FIXTURES)));
    int meetings = 0;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        INFO(name.toStdString());
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto read = readInterchange(file.readAll(), name);
        REQUIRE(read);
        WindowDesk desk;
        const auto edits = importEdits(desk.book(), {*read});
        REQUIRE(edits);
        REQUIRE(desk.book().apply(u"Import"_s, *edits));
        desk.command(u"Smart quotation marks"_s)->setChecked(false); // As it stands there.
        QList<QUuid> imported;
        for (const MeetingSummary &one : desk.book().meetings())
            imported.append(one.id);
        for (const QUuid &id : imported) {
            REQUIRE(desk.book().readNow({id}));
            const Minutes source = *desk.book().minutes(id);
            Body body = *desk.book().body(source.meeting.body);
            const Body before = body;
            body.settings.numbering = BodySettings::Numbering::Free; // Odd numbers are typed as they are.
            Meeting meeting{.body = body.id, .date = source.meeting.date, .attendance = source.meeting.attendance};
            QList<Edit> made{{std::nullopt, meeting}};
            if (!(body == before))
                made.append({before, body});
            REQUIRE(desk.book().apply(u"New"_s, made));
            desk.show(meeting.id);
            desk.page()->setFocus();
            Clerk clerk(*desk.window, {.key = [](const auto &press) {
                press();
                QCoreApplication::processEvents();
            }});
            clerk.typeItem(typedUp(source));
            REQUIRE(desk.page()->commit());
            const Minutes typed = *desk.book().minutes(meeting.id);
            const QStringList wanted = shown(source);
            const QStringList got = shown(typed);
            for (qsizetype i = 0; i < qMin(wanted.size(), got.size()); ++i)
                REQUIRE(got[i] == wanted[i]);
            CHECK(got.size() == wanted.size());
            ++meetings;
        }
    }
    CHECK(meetings > 0);
}
