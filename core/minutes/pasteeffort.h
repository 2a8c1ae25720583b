#pragma once

#include <QChar>
#include <QStringView>

// What the lines of a paste will cost the page to lay out, counted while they come in: a hundred milliseconds at the
// most. One unit is a letter of Latin script, about 0.35 µs on
// that machine; the others are measured against it (Qt 6.4, tests/benchmarks, paste-bomb-worst-ms). A year's minutes of
// a busy committee are 150,000 of them.
class PasteEffort {
public:
    static constexpr int most = 180'000;

    void beginLine();
    void label();      // The line has one.
    void changeLook(); // Within the line.
    // Counts these characters, which go on in the line, and says how many of them may still come in.
    qsizetype taken(QStringView words);
    bool isSpent() const { return m_left <= 0; }

private:
    int cost(QChar c);

    int m_left = most;
    int m_run = 0; // Of characters without a place to break.
    QChar::Script m_script = QChar::Script_Common;
};
