#include "tests/pages/checks/inspected.h"

using namespace Qt::StringLiterals;
using readback::Element;
using readback::Kid;

// Matterhorn 14 and 15: tables, headings.
namespace checks {

namespace {

class TableCheck {
public:
    TableCheck(Inspected &pdf, const Element &table) : m_pdf(pdf), m_table(table) {}

    void check()
    {
        static const QStringList order{u"Caption"_s, u"THead"_s, u"TR"_s, u"TBody"_s, u"TFoot"_s};
        qsizetype before = -1;
        int bodies = 0;
        for (const Kid &kid : m_table.kids) {
            const QString type = kid.kind == Kid::Kind::Element ? at(kid).type : QString();
            const qsizetype place = order.indexOf(type);
            refuse(place < 0, u"A table holds something other than rows."_s);
            refuse(place < before, u"A table has its %1 in the wrong place."_s.arg(type));
            refuse(place == before && type != u"TBody" && type != u"TR", u"A table has two %1."_s.arg(type));
            before = place;
            bodies += type == u"TBody" || type == u"TR" ? 1 : 0;
            if (type == u"TR")
                checkRow(at(kid), false);
            else if (place > 0)
                checkGroup(at(kid));
        }
        refuse(bodies == 0, u"A table has no rows."_s);
    }

private:
    void refuse(bool wrong, const QString &sentence) { m_pdf.refuse(wrong, sentence); }
    const Element &at(const Kid &kid) const { return m_pdf.tree.elements[size_t(kid.element)]; }

    void checkGroup(const Element &group)
    {
        refuse(group.kids.empty(), u"A %1 has no rows."_s.arg(group.type));
        for (const Kid &kid : group.kids) {
            const bool row = kid.kind == Kid::Kind::Element && at(kid).type == u"TR";
            refuse(!row, u"A %1 holds something other than TR."_s.arg(group.type));
            if (row)
                checkRow(at(kid), group.type == u"THead");
        }
    }

    void checkRow(const Element &row, bool head)
    {
        static const QStringList scopes{u"Row"_s, u"Column"_s, u"Both"_s};
        int cells = 0;
        for (const Kid &kid : row.kids) {
            if (kid.kind != Kid::Kind::Element)
                continue;
            const Element &cell = at(kid);
            refuse(cell.type != u"TH" && cell.type != u"TD", u"A TR holds something other than TH and TD."_s);
            const QString scope = cell.attributes.value(u"Scope"_s);
            refuse(cell.type == u"TH" && !scopes.contains(scope), u"A TH has no Scope."_s);
            refuse(cell.type == u"TD" && !scope.isEmpty(), u"A TD has a Scope."_s);
            refuse(head && (cell.type != u"TH" || scope != u"Column"), u"A cell of a THead is no TH of its column."_s);
            const int span = cell.attributes.value(u"ColSpan"_s, u"1"_s).toInt();
            refuse(span < 1, u"A cell spans no column."_s);
            cells += span;
        }
        refuse(m_cells >= 0 && cells != m_cells, u"A table has rows of different lengths."_s);
        refuse(cells == 0, u"A TR has no cells."_s);
        m_cells = cells;
    }

    Inspected &m_pdf;
    const Element &m_table;
    int m_cells = -1; // Of the rows so far.
};

} // namespace

void checkTables(Inspected &pdf)
{
    for (const Element &element : pdf.tree.elements) {
        if (element.type == u"Table")
            TableCheck(pdf, element).check();
    }
}

void checkHeadings(Inspected &pdf)
{
    int before = 0;
    for (const Element &element : pdf.tree.elements) {
        if (element.type.size() != 2 || element.type[0] != u'H' || !element.type[1].isDigit())
            continue;
        const int level = element.type[1].digitValue();
        pdf.refuse(before == 0 && level != 1, u"The first heading is no H1."_s);
        pdf.refuse(before > 0 && level == 1, u"There is a second H1."_s);
        pdf.refuse(level > before + 1, u"A heading skips a level: H%1 behind H%2."_s.arg(level).arg(before));
        before = level;
    }
}

} // namespace checks
