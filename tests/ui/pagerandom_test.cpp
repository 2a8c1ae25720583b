#include "core/minutes/copiedlines.h"
#include "tests/ui/pagedesk.h"

#include <QDir>
#include <QSet>

#include <random>

using namespace Qt::StringLiterals;

namespace {

class Fingers {
public:
    explicit Fingers(unsigned seed) : m_random(seed) {}
    int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_random); }
    template <typename T> const T &oneOf(const QList<T> &list) { return list[below(int(list.size()))]; }

    // What somebody with two left hands does next.
    void act(Desk &desk)
    {
        static const QList<QString> words{u"a PV to ask by 4 Feb"_s,
                                          u"a KO/PV: call, asap"_s,
                                          u"d to wait"_s,
                                          u"rec that"_s,
                                          u"i Gate"_s,
                                          u"i 4a Gate"_s,
                                          u"- one"_s,
                                          u"1. one"_s,
                                          u"b) bee"_s,
                                          u"## Next"_s,
                                          u"*"_s,
                                          u"**"_s,
                                          u"\\"_s,
                                          u" "_s,
                                          u"  "_s,
                                          u"- "_s,
                                          u"é"_s,
                                          u"word "_s,
                                          u"x"_s,
                                          u"."_s,
                                          u"["_s,
                                          u"]{cy}"_s,
                                          u"😀"_s};
        static const QList<int> moves{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                                      Qt::Key_Home, Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown};
        const auto shift = below(3) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
        const auto ctrl = below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier;
        last = below(27);
        switch (last) {
        case 0:
        case 1:
        case 2:
        case 3:
            return typeWhole(desk, oneOf(words));
        case 4:
        case 5:
        case 6:
            return desk.enter();
        case 7:
        case 8:
        case 9:
        case 10:
        case 11:
        case 12:
            return desk.key(oneOf(moves), shift | ctrl);
        case 13:
        case 14:
            return desk.press(Qt::Key_Backspace, 1 + below(4), ctrl);
        case 15:
            return desk.press(Qt::Key_Delete, 1 + below(3), ctrl);
        case 16:
            return desk.key(below(2) ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
        case 17:
            return desk.ctrl(oneOf(QList<int>{Qt::Key_B, Qt::Key_I, Qt::Key_K, Qt::Key_U}));
        case 18:
            return below(3) ? desk.ctrl(Qt::Key_Z) : desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        case 19:
            return below(2) ? desk.paste(
                                  oneOf(QList<QString>{u"one\n- two\n\nthree"_s, u"word"_s, u"\n"_s, u"a\tb\u0007"_s}))
                            : pasteCopied(desk);
        case 20:
            return desk.compose(below(2) ? u"pre"_s : QString(), below(2) ? u"日本"_s : QString(), -below(3), below(3));
        case 21:
            return below(6) ? desk.ctrl(oneOf(QList<int>{Qt::Key_C, Qt::Key_X, Qt::Key_V})) : desk.ctrl(Qt::Key_A);
        case 22:
            return below(3) ? void(desk.page.commit()) : desk.ctrl(Qt::Key_Return);
        case 23:
            return desk.page.turnInto(
                oneOf(QList<Line::Kind>{Line::Kind::Text, Line::Kind::Heading, Line::Kind::Bullet, Line::Kind::Number,
                                        Line::Kind::Letter, Line::Kind::Decision, Line::Kind::Action}));
        case 25:
            return desk.page.setLanguage(below(2) ? u"cy"_s : QString());
        case 24:
            switch (below(4)) {
            case 0:
                return desk.key(Qt::Key_Return, Qt::AltModifier);
            case 1:
                return desk.page.joinItem();
            default:
                return desk.key(below(2) ? Qt::Key_Left : Qt::Key_Right, Qt::AltModifier);
            }
        default:
            if (below(4) == 0)
                desk.page.deleteItem();
            else
                desk.key(Qt::Key_Return, Qt::ShiftModifier, u"\r"_s);
        }
    }

    int last = 0; // The kind of act, for failures.

private:
    // What another program put on the clipboard, or a page: a row of this one, perhaps.
    void pasteCopied(Desk &desk)
    {
        static const QList<QByteArray> all = fixtures();
        auto *data = new QMimeData;
        data->setData(u"text/html"_s, oneOf(all));
        if (below(3) == 0) {
            const QList<Line> lines = desk.lines();
            const int from = below(int(lines.size()));
            data->setData(QLatin1String(copiedLinesType),
                          copiedLines(lines.sliced(from, 1 + below(int(lines.size()) - from))));
        }
        desk.paste(data);
    }

    static QList<QByteArray> fixtures()
    {
        QList<QByteArray> all;
        const QDir folder(QStringLiteral(MINUTEBOOK_PASTE_FIXTURES));
        for (const QString &name : folder.entryList({u"*.html"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            all.append(file.readAll());
        }
        REQUIRE(!all.isEmpty());
        return all;
    }

    void typeWhole(Desk &desk, const QString &words)
    {
        if (words.size() == 2 && words.front().isHighSurrogate())
            desk.key(0, Qt::NoModifier, words);
        else
            desk.type(words);
    }

    std::mt19937 m_random;
};

// The lines that are values, of which an action row without words is the one that it was.
QList<Line> valueLines(const Desk &desk)
{
    const Earlier committed(desk.committed);
    QList<Line> lines;
    for (const Line &line : desk.lines()) {
        if (line.kind == Line::Kind::Action && isBlank(line)) {
            if (const Action *was = committed.action(line.id))
                lines.append(normal(lineOf(*was)));
        } else if (!isMinuteText(line.kind) || !isBlank(line)) {
            lines.append(normal(line));
        }
    }
    return inOrder(lines);
}

QList<Line> linesIn(const Minutes &minutes)
{
    QList<Line> lines;
    for (const Line &line : linesOf(minutes))
        lines.append(normal(line));
    return lines;
}

void checkSound(const Desk &desk)
{
    REQUIRE(kindOf(desk.block(0)) == Line::Kind::Title);
    QSet<QUuid> ids;
    for (QTextBlock b = desk.page.document()->begin(); b.isValid(); b = b.next()) {
        REQUIRE(kindOf(b));
        const Line line = lineOf(b);
        REQUIRE(isMinuteText(line.kind) == line.id.isNull());
        REQUIRE((line.id.isNull() || !ids.contains(line.id)));
        ids.insert(line.id);
        REQUIRE((line.kind == Line::Kind::Action || (line.owners.isEmpty() && line.due.isEmpty())));
    }
    const QTextCursor caret = desk.page.textCursor();
    REQUIRE(caret.position() < desk.page.document()->characterCount());
    REQUIRE(caretPlace(caret.block(), caret.positionInBlock(), false) == caret.positionInBlock());
}

// What is in the log beyond the last commit, put back as after a crash, is what the page shows.
void checkLog(const Desk &desk)
{
    Minutes replayed = desk.committed;
    CAPTURE(desk.shown());
    for (const Typed &typed : desk.log) {
        CAPTURE(typed.path, typed.text);
        REQUIRE(applyTyped(replayed, typed));
    }
    QList<Line> page = valueLines(desk);
    if (replayed.meeting.items.isEmpty() && page.size() == 1 && isBlank(page.first()))
        page.clear(); // The line to begin on.
    REQUIRE(linesIn(replayed) == page);
    Minutes whole = desk.committed;
    applyTyped(whole, desk.log);
    REQUIRE(whole == replayed);
}

void pound(unsigned seed, int acts)
{
    CAPTURE(seed);
    Fingers fingers(seed);
    const Minutes start = seed % 3 == 0 ? Minutes{} : someMinutes();
    Desk desk(start);
    for (int i = 0; i < acts; ++i) {
        CAPTURE(i);
        const QStringList before = desk.shown();
        const int from = desk.page.textCursor().selectionStart();
        const int to = desk.page.textCursor().selectionEnd();
        fingers.act(desk);
        CAPTURE(fingers.last, before, from, to, desk.shown());
        checkSound(desk);
        checkLog(desk);
        REQUIRE(desk.page.minutes() == desk.committed);
        if (i % 10 == 9) {
            REQUIRE(desk.page.commit());
            REQUIRE(desk.log.isEmpty());
            checkSound(desk);
            checkLog(desk);
        }
    }
    desk.page.commit();
    while (!desk.undo.isEmpty())
        desk.ctrl(Qt::Key_Z);
    CHECK(desk.committed == start);
    checkLog(desk);
}

} // namespace

TEST_CASE("whatever keys are pressed, the page shows the values, ids are unique, and the log gives it back")
{
    const int seeds = qMax(10, qEnvironmentVariableIntValue("MINUTEBOOK_PAGE_SEEDS"));
    for (int seed = 1; seed <= seeds; ++seed)
        pound(unsigned(seed), 300);
}

TEST_CASE("after each of 500 keys of typing, the log on top of the last commit is the page")
{
    Desk desk(someMinutes());
    Fingers fingers(2031);
    int keys = 0;
    const QString letters = u"the gutter leaks, and nobody a PV to d by 4 Feb- 1."_s;
    while (keys < 500) {
        if (fingers.below(40) == 0)
            desk.caretToEnd(fingers.below(desk.page.document()->blockCount()));
        if (fingers.below(6) == 0)
            desk.press(Qt::Key_Backspace);
        else if (fingers.below(30) == 0)
            desk.enter();
        else
            desk.type(letters[fingers.below(int(letters.size()))]);
        ++keys;
        checkLog(desk);
        if (fingers.below(25) == 0)
            desk.page.commit();
    }
    CHECK(keys == 500);
}
