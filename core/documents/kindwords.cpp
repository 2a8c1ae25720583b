#include "core/documents/kinds.h"
#include "core/documents/wording.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

struct Named {
    QLatin1StringView name;
    const char *label;
};

// By the enumerator's value.
constexpr std::array<Named, kindCount> kinds{{{"agenda"_L1, QT_TRANSLATE_NOOP("documents", "Agenda")},
                                              {"draft"_L1, QT_TRANSLATE_NOOP("documents", "Draft minutes")},
                                              {"approved"_L1, QT_TRANSLATE_NOOP("documents", "Approved minutes")},
                                              {"signed"_L1, QT_TRANSLATE_NOOP("documents", "Signed minutes")},
                                              {"public"_L1, QT_TRANSLATE_NOOP("documents", "Public copy")},
                                              {"summary"_L1, QT_TRANSLATE_NOOP("documents", "Summary")},
                                              {"extract"_L1, QT_TRANSLATE_NOOP("documents", "Extract")},
                                              {"decisions"_L1, QT_TRANSLATE_NOOP("documents", "Decisions")},
                                              {"action-sheet"_L1, QT_TRANSLATE_NOOP("documents", "Action sheet")},
                                              {"action-log"_L1, QT_TRANSLATE_NOOP("documents", "Action log")},
                                              {"signing"_L1, QT_TRANSLATE_NOOP("documents", "Copy to sign")}}};

std::optional<Error> refuse(const char *sentence) { return refused(say(sentence)); }

std::optional<Error> cannotMakeMinutes(Kind kind, MeetingState state)
{
    const bool approved = state >= MeetingState::Approved;
    const bool agreed = state >= MeetingState::AgreedByChair;
    switch (kind) {
    case Kind::Draft:
        return approved ? refuse("These minutes are approved: there is no draft of them any more.") : std::nullopt;
    case Kind::Approved:
        return approved ? std::nullopt : refuse("These minutes are not approved yet.");
    case Kind::Signed:
        return state == MeetingState::Signed ? std::nullopt : refuse("These minutes are not signed yet.");
    case Kind::Public:
        return agreed ? std::nullopt : refuse("The chair has not agreed these minutes yet: there is no public copy.");
    case Kind::SigningCopy:
        if (state == MeetingState::Signed)
            return refuse("These minutes are signed already.");
        return agreed ? std::nullopt : refuse("The chair has not agreed these minutes yet: they cannot be signed.");
    default:
        return {};
    }
}

} // namespace

QString nameOf(Kind kind) { return kinds[size_t(kind)].name; }
QString labelOf(Kind kind) { return say(kinds[size_t(kind)].label); }

std::optional<Kind> kindFrom(const QString &name)
{
    for (size_t i = 0; i < kinds.size(); ++i) {
        if (name == kinds[i].name)
            return Kind(i);
    }
    return {};
}

std::optional<Error> cannotMake(Kind kind, const Minutes &minutes)
{
    const Meeting &meeting = minutes.meeting;
    const bool decided = std::any_of(meeting.items.begin(), meeting.items.end(),
                                     [](const Item &item) { return !item.decisions.isEmpty(); });
    if (kind == Kind::Summary && meeting.summary.trimmed().isEmpty())
        return refuse("This meeting has no summary yet.");
    if (kind == Kind::Extract && meeting.items.isEmpty())
        return refuse("These minutes have no items to take an extract from.");
    if (kind == Kind::Decisions && !decided)
        return refuse("These minutes record no decision.");
    return cannotMakeMinutes(kind, meeting.state);
}

} // namespace documents
