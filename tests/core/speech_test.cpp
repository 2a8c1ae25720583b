#include "tests/catch.h"
#include "tests/speech/speech.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

const QList<SpeechTable> &tables()
{
    static const QList<SpeechTable> all =
        speechTables(qEnvironmentVariable("MINUTEBOOK_SPEECH_FOLDER", QString::fromUtf8(MINUTEBOOK_FIXTURES)));
    return all;
}

// How many sayings of a kind there are, and how many are wrong.
template <typename Miss> std::pair<int, int> counted(const SpeechTable &table, Saying::Kind kind, Miss miss)
{
    int all = 0;
    int wrong = 0;
    for (const Saying &saying : table.sayings) {
        if (saying.kind != kind)
            continue;
        ++all;
        const QString what = miss(saying, table.words);
        wrong += what.isEmpty() ? 0 : 1;
        if (wantsMisses() && !what.isEmpty())
            QTextStream(stdout) << shown(table, saying, what) << Qt::endl;
    }
    return {all, wrong};
}

} // namespace

TEST_CASE("speech: of a hundred actions at least ninety-five have the right owners and due")
{
    REQUIRE(!tables().isEmpty());
    for (const SpeechTable &table : tables()) {
        const auto [all, wrong] = counted(table, Saying::Kind::Action, missOf);
        INFO(table.name.toStdString() << ": " << wrong << " of " << all);
        if (wantsMisses())
            QTextStream(stdout) << table.name << ": owners and due " << wrong << " of " << all << " wrong" << Qt::endl;
        CHECK(wrong * 100 <= all * 5);
    }
}

TEST_CASE("speech: an action's text is what is left, as it was typed")
{
    for (const SpeechTable &table : tables()) {
        const auto [all, wrong] = counted(table, Saying::Kind::Action, textMissOf);
        INFO(table.name.toStdString() << ": " << wrong << " of " << all);
        if (wantsMisses())
            QTextStream(stdout) << table.name << ": text " << wrong << " of " << all << " wrong" << Qt::endl;
        CHECK(wrong * 100 <= all * 5);
    }
}

TEST_CASE("speech: decisions have their word, sentences stay sentences")
{
    for (const SpeechTable &table : tables()) {
        INFO(table.name.toStdString());
        CHECK(counted(table, Saying::Kind::Decision, missOf).second == 0);
        CHECK(counted(table, Saying::Kind::Sentence, missOf).second == 0);
    }
}

TEST_CASE("speech: no word that was typed is lost")
{
    for (const SpeechTable &table : tables()) {
        for (const Saying &saying : table.sayings) {
            INFO(table.name.toStdString() << ':' << saying.line << ' ' << saying.typed.toStdString());
            const QStringList lost = lostOf(saying, table.words);
            INFO(lost.join(u' ').toStdString());
            CHECK(lost.isEmpty());
        }
    }
}

TEST_CASE("speech: a row turned into what somebody would type becomes the same row again")
{
    for (const SpeechTable &table : tables()) {
        for (const Saying &saying : table.sayings) {
            const auto line = captured({{Look::Plain, saying.typed}}, table.words);
            if (!line)
                continue;
            const QString typed = typedForm(*line, table.words.decisions);
            INFO(table.name.toStdString()
                 << ':' << saying.line << ' ' << saying.typed.toStdString() << " -> " << typed.toStdString());
            const auto again = captured({{Look::Plain, typed}}, table.words);
            REQUIRE(again);
            CHECK(int(again->kind) == int(line->kind));
            CHECK(again->owners == line->owners);
            CHECK(plainText(*again) == plainText(*line));
            CHECK(again->due == line->due);
            CHECK(again->label == line->label);
        }
    }
}
