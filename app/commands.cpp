#include "app/booklists.h"
#include "app/bookrecords.h"
#include "app/commandline.h"
#include "app/documents.h"
#include "app/exchange.h"
#include "core/say.h"

using namespace Qt::StringLiterals;

namespace {

CommandOption meetingOption()
{
    return {u"meeting"_s, {}, u"DATE|ID"_s, say("The meeting, by its date as YYYY-MM-DD or by its id.")};
}
CommandOption bodyOption(const char *help) { return {u"body"_s, {}, u"NAME"_s, say(help)}; }
CommandOption formatOption(const QString &values, const char *help) { return {u"format"_s, {}, values, say(help)}; }
CommandOption outputOption()
{
    return {u"output"_s, u"o"_s, u"FILE"_s,
            say("Write to FILE instead of standard output; a file that is there is replaced when all is written.")};
}

Command newCommand()
{
    return {.name = u"new"_s,
            .arguments = u"BOOK"_s,
            .summary = say("make a new, empty book"),
            .description = say("Makes the file BOOK. Where there is a file of that name already it is left alone, and "
                               "the answer is an error."),
            .examples = {u"Council.minutebook"_s},
            .run = makeBook};
}

Command importCommand()
{
    return {.name = u"import"_s,
            .arguments = u"BOOK FILE..."_s,
            .least = 2,
            .most = 10000,
            .summary = say("take interchange JSON into a book"),
            .description =
                say("Takes what the FILEs hold into BOOK, which is made if it is not there. All of it or nothing: when "
                    "anything in any FILE is wrong the book stays as it was, and the sentence says which file, where "
                    "in it and what.\n\n"
                    "People and bodies that the book has by that name, and that do not contradict what it says, are "
                    "the same ones. Meetings and actions that it has under the same id are passed over where they are "
                    "the same and refused where they are not; so is a file without ids that was imported before. "
                    "Signed minutes are refused when they are not what was signed."),
            .examples = {u"Council.minutebook minutes-2025.json minutes-2026.json"_s},
            .run = importFiles};
}

Command exportCommand()
{
    return {
        .name = u"export"_s,
        .arguments = u"BOOK"_s,
        .summary = say("write documents: minutes, agendas, public copies, action logs; or a book as JSON"),
        .description =
            say("As JSON (interchange format, version 1): the whole book, or what --body and --meeting ask for with "
                "the bodies and people that it names. Importing it into an empty book gives the same records.\n\n"
                "In all other formats: one document. Without --document that is the minutes of --meeting as they "
                "stand: draft, approved or signed. DRAFT stands on every page until they are approved; a public copy "
                "has nothing in it that is exempt; signed minutes carry their record. A document that cannot be made "
                "yet is refused with the reason."),
        .options = {formatOption(u"json|pdf|html|odt|docx|md|txt"_s,
                                 "What to write; json if not said, and pdf with --document."),
                    {u"document"_s,
                     {},
                     u"KIND"_s,
                     say("Which document: %1. “actions” is the sheet of --owner, or else the log.")
                         .arg(documentWords().join(u", "_s))},
                    meetingOption(),
                    bodyOption("Only this body, by its name or short name."),
                    {u"item"_s, {}, u"NUMBER"_s, say("Of an extract: the number of its item.")},
                    {u"owner"_s, {}, u"X"_s, say("Of an action sheet: whose; initials, a name or a team.")},
                    {u"exempt"_s,
                     {},
                     u"keep|leave-out"_s,
                     say("Of agendas, decisions, extracts and actions: what is done with exempt items. Left out of "
                         "agendas, decisions and logs if not said.")},
                    {u"first-page"_s, {}, u"N"_s, say("Of a copy to sign: the number of its first page.")},
                    outputOption()},
        .examples =
            {u"Council.minutebook -o council.json"_s,
             u"Council.minutebook --format pdf --meeting 2026-03-04 \\\n           -o minutes.pdf"_s,
             u"Council.minutebook --document public --format html \\\n           --meeting 2026-03-04 -o minutes.html"_s,
             u"Council.minutebook --document actions --owner PD \\\n           -o pd.pdf"_s},
        .run = exportBook};
}

Command meetingsCommand()
{
    return {.name = u"meetings"_s,
            .arguments = u"BOOK"_s,
            .summary = say("list the meetings of a book"),
            .description =
                say("Newest first. As JSON: an array of objects with the keys id, body, number, title, date, "
                    "start and state of the interchange format."),
            .options = {bodyOption("Only this body, by its name or short name."),
                        formatOption(u"table|json"_s, "How to list; table if not said.")},
            .examples = {u"Council.minutebook --format json"_s},
            .run = listMeetings};
}

Command actionsCommand()
{
    return {
        .name = u"actions"_s,
        .arguments = u"BOOK"_s,
        .summary = say("list the actions of a book: what is outstanding, whose, since when"),
        .description =
            say("By the day that they are due, undated ones last. The options narrow the list together. Words are "
                "compared without case and accents.\n\n"
                "As JSON: an array of objects with the keys of an action of the interchange format, and body (that "
                "whose log it is in), meeting (the date), item (number and title) where a meeting minuted it, and "
                "overdueDays where it is late."),
        .options =
            {{u"owner"_s,
              {},
              u"X"_s,
              say("A person, by initials or name, or a team by name; whole words, so that “Ann” is not Joanne.")},
             bodyOption("The body in whose log they are."),
             {u"theme"_s, {}, u"X"_s, say("The theme (workstream).")},
             {u"status"_s,
              {},
              u"open|overdue|due-soon|closed|all"_s,
              say("open, if not said: neither closed nor cancelled. overdue: open, and past the day. due-soon: due "
                  "within fourteen days. closed: closed or cancelled.")},
             {u"due-before"_s, {}, u"DATE"_s, say("Due before this day, as YYYY-MM-DD.")},
             {u"text"_s,
              {},
              u"T"_s,
              say("With all of these words, or parts of words, in the text, reference, owners, theme, item or body.")},
             {u"today"_s, {}, u"DATE"_s, say("The day that late and soon are counted from; today if not said.")},
             formatOption(u"table|json"_s, "How to list; table if not said."),
             outputOption()},
        .examples = {u"Council.minutebook --owner AF"_s, u"Council.minutebook --status overdue --format json"_s},
        .run = listActions};
}

Command advanceCommand()
{
    return {
        .name = u"advance"_s,
        .arguments = u"BOOK --meeting DATE|ID --to STATE"_s,
        .summary = say("move the minutes of a meeting on, sign them, or move them back"),
        .description =
            say("The states in order: planned, draft, with chair, agreed by chair, approved, signed. Minutes go "
                "forward one at a time. Until they are signed they can go back any number, with a --reason.\n\n"
                "Signing needs --by. From then on the minutes never change; what is printed is the SHA-256 of what "
                "was signed."),
        .options = {meetingOption(),
                    bodyOption("The body that met, where several met that day."),
                    {u"to"_s, {}, u"STATE"_s, say("The state to move to; “with-chair” for “with chair” will do.")},
                    {u"by"_s, {}, u"NAME"_s, say("Who does it: for signing, who signs.")},
                    {u"at"_s, {}, u"MOMENT"_s, say("When, as 2026-04-01T19:30:00+01:00; now if not said.")},
                    {u"reason"_s, {}, u"TEXT"_s, say("Why, for a step back.")}},
        .examples =
            {u"Council.minutebook --meeting 2026-03-04 --to approved"_s,
             u"Council.minutebook --meeting 2026-03-04 --to signed \\\n           --by \"Ada Fenwick\" --at 2026-04-01T19:30:00+01:00"_s},
        .run = advanceMeeting};
}

Command checkCommand()
{
    return {.name = u"check"_s,
            .arguments = u"BOOK"_s,
            .summary = say("look for damage: structure, digests, signed records"),
            .description = say("Reads the whole book and changes nothing. What is damaged is listed, a line each, and "
                               "the answer is no."),
            .examples = {u"Council.minutebook"_s},
            .run = checkDamage};
}

Command verifyCommand()
{
    return {.name = u"verify"_s,
            .arguments = u"BOOK"_s,
            .summary = say("compare signed minutes with what was signed"),
            .description =
                say("Lists all signed minutes with who signed them, when, and the SHA-256 of what was "
                    "signed, to be compared with the one printed on the paper. Where the book holds anything "
                    "else than what was signed the answer is no."),
            .examples = {u"Council.minutebook"_s},
            .run = verifySigned};
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all{newCommand(),     importCommand(),  exportCommand(), meetingsCommand(),
                                    actionsCommand(), advanceCommand(), checkCommand(),  verifyCommand()};
    return all;
}
