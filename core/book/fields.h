#pragma once

#include "core/book/values.h"

// Every field of every value, named once, by its key in the interchange format. A visitor is a callable
// `visit(key, field)`; `Value` may be const (to write) or not (to read). The order is fixed: the canonical bytes of
// signed minutes depend on it, so a new field goes to the end of its list.
//
//     fieldsOf(person, [](QLatin1StringView key, auto &field) { … });
//
// Who uses it: interchange (JSON), the recovery log, digests, canonical bytes. A field left out here is a field lost:
// the round-trip test fills every field of every struct and would notice.

#define MINUTEBOOK_FIELD(name) visit(QLatin1StringView(#name), value.name)

template <typename T, typename Bare>
concept ValueOf = std::is_same_v<std::remove_const_t<T>, Bare>;

template <ValueOf<Due> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(text);
    MINUTEBOOK_FIELD(date);
}

template <ValueOf<Person> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(id);
    MINUTEBOOK_FIELD(name);
    MINUTEBOOK_FIELD(initials);
    MINUTEBOOK_FIELD(jobTitle);
    MINUTEBOOK_FIELD(organisation);
    MINUTEBOOK_FIELD(email);
}

template <ValueOf<Member> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(person);
    MINUTEBOOK_FIELD(role);
    MINUTEBOOK_FIELD(from);
    MINUTEBOOK_FIELD(to);
    MINUTEBOOK_FIELD(voting);
}

template <ValueOf<BodySettings> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(ownerWord);
    MINUTEBOOK_FIELD(refWord);
    MINUTEBOOK_FIELD(substituteWord);
    MINUTEBOOK_FIELD(decisionWords);
    MINUTEBOOK_FIELD(numbering);
    MINUTEBOOK_FIELD(phrases);
    MINUTEBOOK_FIELD(spelling);
    MINUTEBOOK_FIELD(crest);
    MINUTEBOOK_FIELD(crestText);
    MINUTEBOOK_FIELD(typeface);
    MINUTEBOOK_FIELD(header);
    MINUTEBOOK_FIELD(footer);
    MINUTEBOOK_FIELD(decisionLook);
    MINUTEBOOK_FIELD(minutesLayout);
    MINUTEBOOK_FIELD(language);
}

template <ValueOf<Body> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(id);
    MINUTEBOOK_FIELD(name);
    MINUTEBOOK_FIELD(shortName);
    MINUTEBOOK_FIELD(reportsTo);
    MINUTEBOOK_FIELD(quorum);
    MINUTEBOOK_FIELD(venue);
    MINUTEBOOK_FIELD(standingItems);
    MINUTEBOOK_FIELD(members);
    MINUTEBOOK_FIELD(settings);
}

template <ValueOf<Attendance> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(person);
    MINUTEBOOK_FIELD(initials);
    MINUTEBOOK_FIELD(role);
    MINUTEBOOK_FIELD(organisation);
    MINUTEBOOK_FIELD(presence);
    MINUTEBOOK_FIELD(substituteFor);
    MINUTEBOOK_FIELD(arrived);
    MINUTEBOOK_FIELD(left);
    MINUTEBOOK_FIELD(items);
}

template <ValueOf<Votes> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    visit(QLatin1StringView("for"), value.inFavour); // `for` is C++'s.
    MINUTEBOOK_FIELD(against);
    MINUTEBOOK_FIELD(abstained);
}

template <ValueOf<Decision> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(id);
    MINUTEBOOK_FIELD(word);
    MINUTEBOOK_FIELD(text);
    MINUTEBOOK_FIELD(to);
    MINUTEBOOK_FIELD(mover);
    MINUTEBOOK_FIELD(seconder);
    MINUTEBOOK_FIELD(votes);
    MINUTEBOOK_FIELD(after);
}

template <ValueOf<Declaration> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(person);
    MINUTEBOOK_FIELD(nature);
    MINUTEBOOK_FIELD(leftTheRoom);
}

template <ValueOf<Paper> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(title);
    MINUTEBOOK_FIELD(reference);
}

template <ValueOf<Item> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(id);
    MINUTEBOOK_FIELD(number);
    MINUTEBOOK_FIELD(level);
    MINUTEBOOK_FIELD(title);
    MINUTEBOOK_FIELD(presenter);
    MINUTEBOOK_FIELD(minute);
    MINUTEBOOK_FIELD(exempt);
    MINUTEBOOK_FIELD(exemptReason);
    MINUTEBOOK_FIELD(deferred);
    MINUTEBOOK_FIELD(decisions);
    MINUTEBOOK_FIELD(declarations);
    MINUTEBOOK_FIELD(papers);
}

template <ValueOf<NextMeeting> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(date);
    MINUTEBOOK_FIELD(start);
    MINUTEBOOK_FIELD(end);
    MINUTEBOOK_FIELD(venue);
    MINUTEBOOK_FIELD(note);
}

template <ValueOf<Approval> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(meetingDate);
    MINUTEBOOK_FIELD(as);
    MINUTEBOOK_FIELD(corrections);
}

template <ValueOf<Signature> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(by);
    MINUTEBOOK_FIELD(at);
    MINUTEBOOK_FIELD(sha256);
    MINUTEBOOK_FIELD(bodyName);
}

template <ValueOf<StateChange> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(from);
    MINUTEBOOK_FIELD(to);
    MINUTEBOOK_FIELD(by);
    MINUTEBOOK_FIELD(at);
    MINUTEBOOK_FIELD(reason);
}

template <ValueOf<Meeting> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(id);
    MINUTEBOOK_FIELD(body);
    MINUTEBOOK_FIELD(number);
    MINUTEBOOK_FIELD(title);
    MINUTEBOOK_FIELD(date);
    MINUTEBOOK_FIELD(start);
    MINUTEBOOK_FIELD(end);
    MINUTEBOOK_FIELD(actualStart);
    MINUTEBOOK_FIELD(actualEnd);
    MINUTEBOOK_FIELD(venue);
    MINUTEBOOK_FIELD(chair);
    MINUTEBOOK_FIELD(minuteTaker);
    MINUTEBOOK_FIELD(state);
    MINUTEBOOK_FIELD(attendance);
    MINUTEBOOK_FIELD(items);
    MINUTEBOOK_FIELD(next);
    MINUTEBOOK_FIELD(summary);
    MINUTEBOOK_FIELD(approval);
    MINUTEBOOK_FIELD(signature);
    MINUTEBOOK_FIELD(history);
}

template <ValueOf<Progress> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(date);
    MINUTEBOOK_FIELD(meetingDate);
    MINUTEBOOK_FIELD(text);
}

// The fields of an action that belong to the minutes, and then those that belong to the log.
template <ValueOf<Action> T, typename Visit> void minutedFieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(ref);
    MINUTEBOOK_FIELD(text);
    MINUTEBOOK_FIELD(owners);
    MINUTEBOOK_FIELD(due);
    MINUTEBOOK_FIELD(after);
}

template <ValueOf<Action> T, typename Visit> void fieldsOf(T &value, Visit &&visit)
{
    MINUTEBOOK_FIELD(id);
    MINUTEBOOK_FIELD(meeting);
    MINUTEBOOK_FIELD(item);
    MINUTEBOOK_FIELD(body);
    MINUTEBOOK_FIELD(position);
    minutedFieldsOf(value, visit);
    MINUTEBOOK_FIELD(revisedDue);
    MINUTEBOOK_FIELD(theme);
    MINUTEBOOK_FIELD(status);
    MINUTEBOOK_FIELD(rag);
    MINUTEBOOK_FIELD(ragReason);
    MINUTEBOOK_FIELD(progress);
    MINUTEBOOK_FIELD(opened);
    MINUTEBOOK_FIELD(closed);
    MINUTEBOOK_FIELD(reportFrom);
}

#undef MINUTEBOOK_FIELD
