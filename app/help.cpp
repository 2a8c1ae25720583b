#include "app/help.h"

#include "app/commandline.h"
#include "core/say.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype columns = 80;
constexpr qsizetype inset = 7; // As in a manual page.

// Words in lines, each after so many blanks; paragraphs stay apart.
QString wrapped(const QString &text, qsizetype blanks)
{
    const QString margin(blanks, u' ');
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && blanks + line.size() + 1 + word.size() > columns) {
                lines.append(margin + line);
                line.clear();
            }
            line += (line.isEmpty() ? QString() : u" "_s) + word;
        }
        lines.append(line.isEmpty() ? QString() : margin + line);
    }
    return lines.join(u'\n') + u'\n';
}

QString section(const QString &title, const QString &text) { return title + u'\n' + text + u'\n'; }

QString term(const QString &term, const QString &text)
{
    return QString(inset, u' ') + term + u'\n' + wrapped(text, inset + 7);
}

QString spelled(const CommandOption &option)
{
    const QString longForm = u"--"_s + option.name + u' ' + option.value;
    return option.shortName.isEmpty() ? longForm : u"-"_s + option.shortName + u", "_s + longForm;
}

QString examples(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += QString(inset, u' ') + line + u'\n';
    return text;
}

QString exitStatus()
{
    return section(say("EXIT STATUS"),
                   term(u"0"_s, say("It was done.")) +
                       term(u"1"_s, say("The answer is no: the rules refuse it, or damage was found.")) +
                       term(u"2"_s, say("It cannot be done: what was given is wrong or cannot be read or written. One "
                                        "sentence on standard error says what and where.")));
}

} // namespace

QString helpText()
{
    QString synopsis = QString(inset, u' ') + u"minutebook [BOOK]\n"_s;
    QString list;
    for (const Command &command : commands()) {
        synopsis += QString(inset, u' ') + u"minutebook "_s + command.name + u' ' + command.arguments +
                    (command.options.isEmpty() ? QString() : say(" [OPTION]...")) + u'\n';
        list += term(command.name, command.summary);
    }
    return section(say("NAME"), wrapped(say("minutebook - minutes of meetings, and the actions they made"), inset)) +
           section(say("SYNOPSIS"), synopsis) +
           section(say("DESCRIPTION"),
                   wrapped(say("Minutebook keeps the minutes and actions of one or more bodies in a book: one file. "
                               "With a book, or with nothing, it opens its window. With a command it does the same "
                               "work without a window, and needs no display.\n\n"
                               "What changes a book is written before the command returns. A book called like a "
                               "command is opened as ./NAME."),
                           inset)) +
           section(say("COMMANDS"), list) +
           section(say("OPTIONS"),
                   term(u"-h, --help"_s, say("This text; after a command, what that command does and takes.")) +
                       term(u"-v, --version"_s, say("The version."))) +
           exitStatus() +
           section(say("EXAMPLES"), examples({u"minutebook import Council.minutebook minutes-2026.json"_s,
                                              u"minutebook actions Council.minutebook --owner AF --status overdue"_s,
                                              u"minutebook export Council.minutebook -o council.json"_s}))
               .chopped(1);
}

QString helpText(const Command &command)
{
    QString options;
    for (const CommandOption &option : command.options)
        options += term(spelled(option), option.help);
    options += term(u"-h, --help"_s, say("This text."));
    const QString name = u"minutebook "_s + command.name;
    QStringList lines;
    for (const QString &example : command.examples)
        lines.append(name + u' ' + example);
    return section(say("NAME"), wrapped(name + u" - "_s + command.summary, inset)) +
           section(say("SYNOPSIS"), QString(inset, u' ') + name + u' ' + command.arguments +
                                        (command.options.isEmpty() ? QString() : say(" [OPTION]...")) + u'\n') +
           section(say("DESCRIPTION"), wrapped(command.description, inset)) + section(say("OPTIONS"), options) +
           exitStatus() + section(say("EXAMPLES"), examples(lines)).chopped(1);
}
