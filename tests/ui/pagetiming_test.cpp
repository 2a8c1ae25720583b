#include "tests/ui/pagedesk.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

// 12,000 words, 40 actions: two hours of talk. As 30 items, or all as one.
Minutes twoHours(bool oneItem)
{
    Minutes minutes = someMinutes();
    minutes.meeting.items.clear();
    minutes.actions.clear();
    for (int i = 0; i < 30; ++i) {
        Item item{.number = QString::number(i + 1), .title = u"Matter number %1"_s.arg(i + 1)};
        for (int paragraph = 0; paragraph < 8; ++paragraph)
            item.minute +=
                u"The group heard that the gutters of the annexe **leak** and that nobody had been asked. "_s.repeated(
                    3) +
                u"\n\n"_s;
        item.decisions = {{.word = u"Agreed"_s, .text = u"to wait for two offers"_s, .after = 4}};
        for (int action = 0; action < (i % 3 == 0 ? 2 : 1); ++action)
            minutes.actions.append({.meeting = minutes.meeting.id,
                                    .item = item.id,
                                    .position = action,
                                    .ref = u"A%1"_s.arg(i),
                                    .text = u"ask two builders"_s,
                                    .owners = {u"PV"_s},
                                    .due = {u"4 Feb"_s, {}}});
        minutes.meeting.items.append(item);
    }
    if (oneItem) {
        Item &first = minutes.meeting.items.first();
        for (const Item &item : minutes.meeting.items.sliced(1))
            first.minute += item.minute;
        for (Action &action : minutes.actions)
            action.item = first.id;
        minutes.meeting.items.resize(1);
    }
    return minutes;
}

double cpuMilliseconds() { return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC; }

void report(const char *name, QList<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-28s p50 %.2f  p99 %.2f  max %.2f ms of CPU, %d keys\n", name, times[times.size() / 2],
                times[times.size() * 99 / 100], times.last(), int(times.size()));
}

} // namespace

// Not part of the normal run: ui_tests "[.timing]"
TEST_CASE("CPU from key to paint on a meeting of 12,000 words", "[.timing]")
{
    const bool oneItem = GENERATE(false, true);
    const Minutes minutes = twoHours(oneItem);
    for (const int place : {5, 150, 240}) {
        Desk desk(minutes);
        desk.page.setPauses(std::chrono::milliseconds(400), std::chrono::seconds(2));
        desk.caretToEnd(place);
        QTextEdit floor;
        floor.setUndoRedoEnabled(false);
        floor.setDocument(desk.page.document()->clone(&floor));
        floor.resize(desk.page.size());
        floor.show();
        QTextCursor c(floor.document());
        c.setPosition(desk.page.textCursor().position());
        floor.setTextCursor(c);
        QCoreApplication::processEvents();
        const QString words = u" and the gutters leak"_s;
        QList<double> ours;
        QList<double> theirs;
        QList<double> commits;
        for (int i = 0; i < 1500; ++i) {
            const QChar letter = words[i % words.size()];
            const double start = cpuMilliseconds();
            if (i % 100 == 99)
                desk.enter();
            else
                desk.key(0, Qt::NoModifier, letter);
            QCoreApplication::processEvents();
            const double middle = cpuMilliseconds();
            QKeyEvent press(QEvent::KeyPress, i % 100 == 99 ? int(Qt::Key_Return) : 0, Qt::NoModifier,
                            i % 100 == 99 ? u"\r"_s : QString(letter));
            QCoreApplication::sendEvent(&floor, &press);
            QCoreApplication::processEvents();
            ours.append(middle - start);
            theirs.append(cpuMilliseconds() - middle);
            if (i % 20 == 19) {
                const double before = cpuMilliseconds();
                desk.page.commit();
                commits.append(cpuMilliseconds() - before);
            }
        }
        std::printf("%s, at line %d:\n", oneItem ? "one item" : "30 items", place);
        report("  the page", ours);
        report("  a bare QTextEdit", theirs);
        report("  a commit", commits);
        CHECK(desk.log.size() < 25);
    }
}
