#include "tests/benchmarks/bench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

double quantile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, size_t(part * double(values.size())))];
}

double median(std::vector<double> values) { return quantile(std::move(values), 0.5); }

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Write the figures to FILE."_s, u"FILE"_s);
    parser.addOption(json);
    parser.addPositionalArgument(u"NAME"_s, u"Which to run; all of them without."_s, u"[NAME...]"_s);
    parser.process(app);

    QTextStream out(stdout);
    const QStringList names = parser.positionalArguments();
    const auto all = benches();
    for (const QString &name : names) {
        if (std::none_of(all.begin(), all.end(), [&](const Bench &bench) { return bench.name == name; })) {
            QTextStream(stderr) << "There is no benchmark " << name << ".\n";
            return 2;
        }
    }
    QJsonObject figures;
    for (const Bench &bench : all) {
        if (!names.isEmpty() && !names.contains(bench.name))
            continue;
        const Figure figure = bench.run();
        out << bench.name.leftJustified(20) << QString::number(figure.value, 'f', 3).rightJustified(10) << ' '
            << figure.unit.leftJustified(6);
        if (bench.limit > 0)
            out << (figure.value <= bench.limit ? "  within " : "  BEYOND ") << bench.limit;
        out << "   " << figure.beside << Qt::endl;
        figures[bench.name] = QJsonObject{{u"value"_s, figure.value}, {u"unit"_s, figure.unit}};
    }
    if (parser.isSet(json)) {
        QFile file(parser.value(json));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(figures).toJson()) < 0) {
            QTextStream(stderr) << "Cannot write " << file.fileName() << ": " << file.errorString() << '\n';
            return 2;
        }
    }
    return 0;
}
