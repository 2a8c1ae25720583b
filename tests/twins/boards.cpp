#include "tests/twins/boards.h"

#include "core/actions/standing.h"
#include "core/documents/kinds.h"
#include "core/interchange/reader.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace documents;

namespace fixtures {

namespace {

const QDate today(2024, 9, 1);

// Minutes in a state of which there is such a document, with what that state asks for; none where there is nothing to
// make it of.
std::optional<Minutes> readyFor(Kind kind, Minutes minutes)
{
    Meeting &meeting = minutes.meeting;
    meeting.signature.reset();
    for (const MeetingState state : {MeetingState::Planned, MeetingState::Draft, MeetingState::AgreedByChair,
                                     MeetingState::Approved, MeetingState::Signed}) {
        meeting.state = state;
        if (state == MeetingState::Approved)
            meeting.approval = Approval{.meetingDate = meeting.date.addMonths(1)};
        if (state == MeetingState::Signed)
            meeting.signature = Signature{.by = u"Ada Quill"_s,
                                          .at = QDateTime(meeting.date.addMonths(1), QTime(19, 30), Qt::UTC),
                                          .sha256 = QString(64, u'a')};
        if (!cannotMake(kind, minutes))
            return minutes;
    }
    return std::nullopt;
}

QList<LoggedAction> logOf(const Interchange &file, const Minutes &minutes)
{
    QList<LoggedAction> log;
    const auto add = [&](const Action &action, const Meeting *meeting) {
        LoggedAction logged{.action = action};
        if (meeting)
            logged.meetingDate = meeting->date;
        log.append(logged);
    };
    for (const Action &action : minutes.actions)
        add(action, &minutes.meeting);
    for (const Action &action : file.actions)
        add(action, nullptr);
    return log;
}

class Collecting {
public:
    explicit Collecting(QString name) : m_name(std::move(name)) {}

    void add(const Interchange &file)
    {
        for (const Minutes &minutes : file.minutes)
            addMeeting(file, minutes);
        QList<LoggedAction> log;
        QSet<QString> owners;
        for (const Action &action : file.actions) {
            log.append({.action = action});
            for (const QString &owner : action.owners)
                owners.insert(owner);
        }
        if (log.isEmpty())
            return;
        Request request{.body = file.bodies.value(0), .people = file.people, .actions = log, .today = today};
        add(Kind::ActionLog, {}, request);
        QStringList sorted(owners.begin(), owners.end());
        sorted.sort();
        for (qsizetype i = 0; i < sorted.size(); ++i) {
            request.owner = sorted[i];
            add(Kind::ActionSheet, QString::number(i), request);
        }
    }
    std::vector<Named> documents;

private:
    void addMeeting(const Interchange &file, const Minutes &minutes)
    {
        const QString day = minutes.meeting.date.toString(Qt::ISODate);
        for (int i = 0; i < kindCount; ++i) {
            const auto kind = Kind(i);
            const std::optional<Minutes> ready = readyFor(kind, minutes);
            if (kind == Kind::ActionSheet || !ready)
                continue;
            Request request{.minutes = *ready,
                            .body = file.bodies.value(0),
                            .people = file.people,
                            .actions = logOf(file, minutes),
                            .today = today};
            if (!minutes.meeting.items.isEmpty())
                request.item = minutes.meeting.items.first().id;
            add(kind, day, request);
            if (kind == Kind::Draft || kind == Kind::Public) {
                request.body.settings.minutesLayout = BodySettings::MinutesLayout::ActionColumn;
                add(kind, day + u"-columns"_s, request);
            }
        }
    }

    void add(Kind kind, const QString &which, const Request &request)
    {
        const QStringList parts{m_name, which, nameOf(kind)};
        documents.push_back({parts.join(u'-').toStdString(), documentOf(kind, request)});
    }

    QString m_name;
};

} // namespace

std::vector<Named> documentsOfBoards(const QString &folder)
{
    std::vector<Named> all;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        const auto read = file.open(QIODevice::ReadOnly) ? readInterchange(file.readAll(), info.fileName())
                                                         : Error{u"%1 could not be opened."_s.arg(info.filePath())};
        if (!read)
            qFatal("%s", qPrintable(read.error()));
        Collecting collecting(info.completeBaseName());
        collecting.add(*read);
        all.insert(all.end(), collecting.documents.begin(), collecting.documents.end());
    }
    return all;
}

} // namespace fixtures
