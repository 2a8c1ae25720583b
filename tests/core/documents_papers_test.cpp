#include "tests/core/documentdesk.h"

using namespace documents;

TEST_CASE("every kind is found by its name, and has another label than all others")
{
    QStringList names;
    QStringList labels;
    for (int i = 0; i < kindCount; ++i) {
        names.append(nameOf(Kind(i)));
        labels.append(labelOf(Kind(i)));
        CHECK(kindFrom(nameOf(Kind(i))) == Kind(i));
    }
    CHECK(names == QStringList{u"agenda"_s, u"draft"_s, u"approved"_s, u"signed"_s, u"public"_s, u"summary"_s,
                               u"extract"_s, u"decisions"_s, u"action-sheet"_s, u"action-log"_s, u"signing"_s});
    CHECK(labels.removeDuplicates() == 0);
    CHECK(!kindFrom(u"Draft"_s));
    CHECK(!kindFrom({}));
}

TEST_CASE("a document that would say what is not so is refused, in a sentence")
{
    DocumentDesk desk;
    const auto why = [&](Kind kind) {
        const auto error = cannotMake(kind, desk.request.minutes);
        return error ? error->message : QString();
    };
    const QList<Kind> ofMinutes{Kind::Draft, Kind::Approved, Kind::Signed, Kind::Public, Kind::SigningCopy};
    const auto made = [&](MeetingState state) {
        desk.meeting().state = state;
        QList<Kind> kinds = ofMinutes;
        kinds.removeIf([&](Kind kind) { return !why(kind).isEmpty(); });
        return kinds;
    };
    CHECK(made(MeetingState::Planned) == QList<Kind>{Kind::Draft});
    CHECK(made(MeetingState::Draft) == QList<Kind>{Kind::Draft});
    CHECK(made(MeetingState::WithChair) == QList<Kind>{Kind::Draft});
    CHECK(made(MeetingState::AgreedByChair) == QList<Kind>{Kind::Draft, Kind::Public, Kind::SigningCopy});
    CHECK(why(Kind::Signed) == u"These minutes are not signed yet."_s);
    CHECK(made(MeetingState::Approved) == QList<Kind>{Kind::Approved, Kind::Public, Kind::SigningCopy});
    CHECK(made(MeetingState::Signed) == QList<Kind>{Kind::Approved, Kind::Signed, Kind::Public});
    CHECK(cannotMake(Kind::Signed, {})->kind == Error::Kind::Refused);

    CHECK(why(Kind::Summary) == u"This meeting has no summary yet."_s);
    desk.meeting().summary = u"We met."_s;
    for (const Kind kind : {Kind::Agenda, Kind::Summary, Kind::Extract, Kind::Decisions})
        CHECK(why(kind).isEmpty());
    desk.meeting().items.clear();
    CHECK(why(Kind::Extract) == u"These minutes have no items to take an extract from."_s);
    CHECK(why(Kind::Decisions) == u"These minutes record no decision."_s);
    for (const Kind kind : {Kind::ActionSheet, Kind::ActionLog})
        CHECK(!cannotMake(kind, {}));
}

TEST_CASE("an agenda says what will be spoken of and by whom, and nothing of what was said")
{
    DocumentDesk desk;
    desk.meeting().state = MeetingState::Planned;
    desk.request.body.members = {{.person = {{}, u"Ada Quill"_s}, .role = u"Chair"_s},
                                 {.person = {{}, u"Cy Dunn"_s}},
                                 {.person = {{}, u"Gone Long"_s}, .to = QDate(2020, 1, 1)}};
    desk.item(0).papers.append({.title = u"Minutes of the meeting of 9 January 2024"_s});
    desk.meeting().items.append({.number = u"5"_s, .title = u"Action log"_s, .minute = u"A1 AQ: mend the gate"_s});
    Action action{
        .ref = u"A1"_s, .text = u"Mend the gate"_s, .owners = {u"AQ"_s}, .due = {u"1 Mar"_s, QDate(2024, 3, 1)}};
    desk.request.actions = {{action, u"Hub"_s, QDate(2024, 1, 9), u"4"_s, u"Gates"_s}};
    CHECK(desk.text(Kind::Agenda) ==
          u"Harbour Town Family Hub Agenda of the tenth meeting Extraordinary meeting "
          "to be held on Tuesday 6 February 2024, 13:00 to 15:00, Harbour House "
          "Chair Ada Quill Members Ada Quill, Chair Cy Dunn In attendance Ben Osei, items 4, 4a Apologies Dee Lamb "
          "4 Regional approach Presented by Fay Moss Papers: • Draft guide (HUB/12) "
          "• Minutes of the meeting of 9 January 2024 4a Exempt: names a child 5 Action log "
          "Open actions Ref Action Owner Due Status A1 Mend the gate Item 4 Gates, 9 January 2024 AQ "
          "1 Mar Open due in 10 days"_s);
    desk.meeting().items.removeLast();
    CHECK(!desk.text(Kind::Agenda).contains(u"Open actions"_s));
}

TEST_CASE("a summary is the words of its author, and says when the minutes are not approved")
{
    DocumentDesk desk;
    desk.meeting().summary = u"We met.\n\n## Parks\n\n- one\n- two"_s;
    CHECK(desk.text(Kind::Summary) ==
          u"Harbour Town Family Hub Summary of the tenth meeting "
          "Extraordinary meeting held on Tuesday 6 February 2024, 13:00 to 15:00, Harbour House "
          "This summary is published before the minutes of the meeting are approved. "
          "We met. Parks • one • two"_s);
    CHECK(desk.make(Kind::Summary).mark.isEmpty());
    desk.meeting().state = MeetingState::Approved;
    CHECK(!desk.text(Kind::Summary).contains(u"before"_s));
}

TEST_CASE("an extract is one item with what was decided in it, to be certified")
{
    DocumentDesk desk;
    desk.meeting().items.append({.number = u"4.1"_s, .level = 2, .title = u"Below it"_s});
    desk.meeting().items.move(2, 1);
    desk.request.item = desk.item(0).id;
    desk.sign();
    const QString text = desk.text(Kind::Extract);
    CHECK(text.startsWith(
        u"Harbour Hub, as it was called Extract from the minutes of the tenth meeting Extraordinary "
        "meeting held on Tuesday 6 February 2024, 13:00 to 15:00, Harbour House 4 Regional approach"_s));
    CHECK(text.contains(u"Resolved That the guide be adapted."_s));
    CHECK(text.contains(u"Action A12 Find out who owns the site"_s));
    CHECK(text.endsWith(
        u"4.1 Below it Certification Confirmed at the meeting of Tuesday 5 March 2024 as a correct record, with "
        "corrections. Signed by Gil Ward on 5 March 2024 at 14:02 (UTC+01:00) I certify that this is a true extract "
        "from the minutes of this meeting. Signed Date Name and office"_s));
    CHECK(!text.contains(u"No title here"_s));
    CHECK(!text.contains(u"Dee Lamb"_s));
}

TEST_CASE("a note of decisions says what was decided, item by item")
{
    DocumentDesk desk;
    desk.item(1).decisions = {{.word = u"Agreed"_s, .text = u"to wait"_s}};
    CHECK(desk.text(Kind::Decisions)
              .endsWith(u"not been approved. 4 Regional approach Resolved That the guide be adapted. To: Cabinet · "
                        u"Moved by Ada "
                        "Quill · Seconded by Cy Dunn · Votes: 5 for, 2 against, 1 abstained Noted The report. "
                        "Item 4a Agreed to wait"_s));
}

TEST_CASE("an action sheet holds what one officer still has to do, body by body")
{
    DocumentDesk desk;
    desk.request.people = {{.name = u"Ada Quill"_s, .initials = u"AQ"_s}};
    const auto action = [](const QString &text, const QStringList &owners, ActionStatus status = ActionStatus::Open) {
        return Action{.text = text, .owners = owners, .status = status};
    };
    desk.request.actions = {{action(u"one"_s, {u"AQ"_s}), u"Hub"_s},
                            {action(u"two"_s, {u"Cy Dunn"_s}), u"Hub"_s},
                            {action(u"three"_s, {u"Ada Quill"_s}), u"Board"_s, QDate(2024, 1, 9), u"3"_s, u"Roof"_s},
                            {action(u"four"_s, {u"CD/AQ"_s, u"Treasurer"_s}, ActionStatus::Done), u"Hub"_s},
                            {action(u"five"_s, {u"AQ"_s}, ActionStatus::Closed), u"Hub"_s}};
    desk.request.owner = u"AQ"_s;
    CHECK(
        desk.text(Kind::ActionSheet) ==
        u"Actions of AQ as at Tuesday 20 February 2024 3 open Hub Action Due Status one Open four "
        "Together: CD/AQ, Treasurer Done, awaiting the body Board Action Due Status three Item 3 Roof, 9 January 2024 "
        "Open"_s);
    CHECK(desk.make(Kind::ActionSheet).title == u"Actions of AQ, 20 February 2024"_s);
    desk.request.owner = u"Nobody"_s;
    CHECK(desk.text(Kind::ActionSheet).endsWith(u"There are no actions."_s));
}

TEST_CASE("a copy to sign has lines to write on, a box for initials, and pages counted on")
{
    DocumentDesk desk;
    desk.meeting().state = MeetingState::AgreedByChair;
    desk.request.firstPage = 57;
    const Document document = desk.make(Kind::SigningCopy);
    CHECK(document.firstPage == 57);
    CHECK(document.pageCount == u"Page %1"_s);
    CHECK(document.initials == u"Chair’s initials"_s);
    CHECK(plainText(document).simplified().endsWith(
        u"Confirmation and signature Confirmed as a correct record at the meeting of Minute number Signed Date"_s));
    CHECK(allOf<WriteOn>(document.blocks).size() == 2);
    desk.meeting().state = MeetingState::Approved;
    desk.meeting().approval = Approval{.meetingDate = QDate(2024, 3, 5)};
    CHECK(allOf<WriteOn>(desk.make(Kind::SigningCopy).blocks).size() == 1);
    CHECK(desk.make(Kind::Draft).firstPage == 1);
    CHECK(desk.make(Kind::Draft).initials.isEmpty());
}

TEST_CASE("when to meet again stands in the item that is about it")
{
    DocumentDesk desk;
    desk.meeting().items.append({.number = u"9"_s, .title = u"Date of next meeting"_s, .minute = u"As usual."_s});
    const QString text = desk.text(Kind::Draft);
    CHECK(text.contains(u"9 Date of next meeting As usual. Tuesday 5 March 2024, from 13:30, Quay Hall Actions"_s));
    CHECK(text.count(u"Quay Hall"_s) == 1);
}
