#include "app/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 2;
constexpr int narrowest = 12; // Less of a column says nothing.

// The columns that a character takes.
int columnsOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool isWide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
                        (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
                        (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
    return isWide ? 2 : 1;
}

int widthOf(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += columnsOf(c);
    return width;
}

QString cut(const QString &text, int width)
{
    if (widthOf(text) <= width)
        return text;
    QString out;
    int used = 1; // The ellipsis.
    for (const char32_t c : text.toUcs4()) {
        used += columnsOf(c);
        if (used > width)
            break;
        out += QString::fromUcs4(&c, 1);
    }
    return out.trimmed() + u'…';
}

// Takes from the widest of the elastic columns until all fit, or none can give more.
void narrow(QList<int> &widths, const QList<int> &elastic, int width)
{
    int total = -gap;
    for (const int one : std::as_const(widths))
        total += one + gap;
    const auto wider = [&](int a, int b) { return widths[a] < widths[b]; };
    for (; total > width && !elastic.isEmpty(); --total) {
        int &widest = widths[*std::max_element(elastic.begin(), elastic.end(), wider)];
        if (widest <= narrowest)
            return;
        --widest;
    }
}

QString line(const QStringList &cells, const QList<int> &widths)
{
    QString out;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString text = cut(cells[i], widths[i]);
        out += text;
        if (i + 1 < cells.size())
            out += QString(qMax(0, widths[i] - widthOf(text)) + gap, u' ');
    }
    while (out.endsWith(u' '))
        out.chop(1);
    return out + u'\n';
}

} // namespace

QString harmless(const QString &text)
{
    QString out = text.simplified();
    for (QChar &c : out) {
        const ushort u = c.unicode();
        const bool turnsText = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
        if (c.category() == QChar::Other_Control || turnsText)
            c = QChar::ReplacementCharacter;
    }
    return out;
}

QByteArray textOf(const TextTable &table, int width)
{
    QList<QStringList> rows{table.head};
    for (const QStringList &row : table.rows) {
        QStringList cells;
        std::transform(row.begin(), row.end(), std::back_inserter(cells), harmless);
        rows.append(cells);
    }
    QList<int> widths(table.head.size(), 0);
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths[i], widthOf(row[i]));
    }
    if (width > 0)
        narrow(widths, table.elastic, width);
    QString out;
    for (const QStringList &row : std::as_const(rows))
        out += line(row, widths);
    return out.toUtf8();
}
