#include "app/commandline.h"

#include "app/help.h"
#include "app/table.h"
#include "core/say.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

Error misused(const Command &command, const QString &what)
{
    return {say("%1 See minutebook %2 --help.").arg(what, command.name)};
}

} // namespace

const Command *commandNamed(const QString &name)
{
    for (const Command &command : commands()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

int print(const QByteArray &text)
{
    const auto size = size_t(text.size());
    if (std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return 0;
    return complain({say("Standard output could not be written.")});
}

int complain(const Error &error)
{
    const QByteArray sentence = "minutebook: " + harmless(error.message).toUtf8() + '\n';
    std::fwrite(sentence.constData(), 1, size_t(sentence.size()), stderr);
    return error.kind == Error::Kind::Refused ? 1 : 2;
}

int runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    parser.addOption(help);
    for (const CommandOption &option : command.options) {
        QStringList names{option.name};
        if (!option.shortName.isEmpty())
            names.prepend(option.shortName);
        parser.addOption(QCommandLineOption(names, option.help, option.value));
    }
    const bool parsed = parser.parse(QStringList{command.name} + arguments);
    if (parser.isSet(help)) {
        return print(helpText(command).toUtf8());
    }
    if (!parsed)
        return complain(misused(command, parser.errorText()));
    const qsizetype given = parser.positionalArguments().size();
    if (given < command.least || given > command.most)
        return complain(
            {say("It is used as: minutebook %1 %2 (see minutebook %1 --help).").arg(command.name, command.arguments)});
    const auto answer = command.run(parser);
    if (!answer)
        return complain(answer.failure());
    const int printed = print(answer->text);
    return answer->negative.isEmpty() ? printed : complain(refused(answer->negative));
}
