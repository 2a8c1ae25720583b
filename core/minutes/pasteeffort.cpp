#include "core/minutes/pasteeffort.h"

namespace {

constexpr int lineCost = 40;
constexpr int labelCost = 25;
constexpr int lookCost = 20;
constexpr int scriptCost = 10;
constexpr int longRun = 100; // About as much as fits on a line: beyond, Qt tries again and again where to break.
constexpr int longRunCost = 2;

// By how hard they are to shape, and how often the font of the page has them.
int letterCost(char16_t code)
{
    if (code < 0x300 || (code >= 0x2000 && code < 0x2070)) // Latin, punctuation.
        return 1;
    if (code < 0x590) // Marks, Greek, Cyrillic.
        return 2;
    return code < 0xe00 ? 3 : 6; // Hebrew to the scripts of India; Thai, Han, Kana, Hangul, signs, faces.
}

} // namespace

void PasteEffort::beginLine()
{
    m_left -= lineCost;
    m_run = 0;
    m_script = QChar::Script_Common;
}

void PasteEffort::label() { m_left -= labelCost; }
void PasteEffort::changeLook() { m_left -= lookCost; }

int PasteEffort::cost(QChar c)
{
    m_run = c == u' ' ? 0 : m_run + 1;
    int cost = letterCost(c.unicode()) + (m_run > longRun ? longRunCost : 0);
    const QChar::Script script = c.unicode() < 0x80 && !c.isLetter() ? QChar::Script_Common : c.script();
    if (script > QChar::Script_Common && script != m_script) {
        cost += m_script > QChar::Script_Common ? scriptCost : 0;
        m_script = script;
    }
    return cost;
}

qsizetype PasteEffort::taken(QStringView words)
{
    qsizetype count = 0;
    while (count < words.size() && m_left > 0)
        m_left -= cost(words[count++]);
    return count;
}
