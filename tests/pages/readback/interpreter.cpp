#include "tests/pages/readback/interpreter.h"

#include <QtEndian>

#include <cmath>

using namespace Qt::StringLiterals;

namespace readback {

const QHash<QByteArray, Interpreter::Operator> &Interpreter::operators()
{
    using I = Interpreter;
    static const QHash<QByteArray, Operator> all{
        {"q", &I::save},           {"Q", &I::restore},      {"cm", &I::concatenate},  {"BMC", &I::begin},
        {"EMC", &I::end},          {"BT", &I::beginText},   {"ET", &I::endText},      {"BDC", &I::beginWithProperties},
        {"Tf", &I::setFont},       {"Td", &I::moveLine},    {"T*", &I::nextLine},     {"TD", &I::moveLineAndLead},
        {"Tj", &I::show},          {"TJ", &I::showArray},   {"Ts", &I::setRise},      {"Tm", &I::setTextMatrix},
        {"TL", &I::setLeading},    {"Tz", &I::setScale},    {"Tr", &I::setMode},      {"Tc", &I::setCharacterSpace},
        {"'", &I::showOnNextLine}, {"Tw", &I::nothing},     {"rg", &I::fillRgb},      {"RG", &I::strokeRgb},
        {"g", &I::fillGrey},       {"G", &I::strokeGrey},   {"k", &I::nothing},       {"K", &I::nothing},
        {"cs", &I::setSpace},      {"CS", &I::nothing},     {"sc", &I::fillNumbered}, {"SC", &I::nothing},
        {"scn", &I::nothing},      {"SCN", &I::nothing},    {"m", &I::addPoint},      {"l", &I::addPoint},
        {"c", &I::addPoint},       {"v", &I::addPoint},     {"y", &I::addPoint},      {"h", &I::nothing},
        {"re", &I::addRectangle},  {"n", &I::dropPath},     {"f", &I::fillPath},      {"F", &I::fillPath},
        {"f*", &I::fillPath},      {"S", &I::strokePath},   {"s", &I::strokePath},    {"B", &I::fillPath},
        {"B*", &I::fillPath},      {"b", &I::fillPath},     {"b*", &I::fillPath},     {"W", &I::nothing},
        {"W*", &I::nothing},       {"Do", &I::paintObject}, {"sh", &I::paintShading}, {"gs", &I::nothing},
        {"w", &I::nothing},        {"J", &I::nothing},      {"j", &I::nothing},       {"M", &I::nothing},
        {"d", &I::nothing},        {"ri", &I::nothing},     {"i", &I::nothing},       {"MP", &I::nothing},
        {"DP", &I::nothing},       {"BI", &I::nothing},     {"ID", &I::nothing},      {"EI", &I::nothing}};
    return all;
}

Interpreter::Interpreter(const Object &resources, Fonts &fonts, PageContent &content)
    : m_resources(resources), m_fonts(fonts), m_content(content)
{
}

void Interpreter::handleObject(Object object, size_t, size_t)
{
    if (!object.isOperator()) {
        m_operands.push_back(object);
        return;
    }
    const QByteArray name = QByteArray::fromStdString(object.getOperatorValue());
    m_content.operators.insert(name);
    if (const Operator todo = operators().value(name))
        (this->*todo)();
    else
        fault(u"PDF 1.7 has no operator “%1”."_s.arg(QString::fromLatin1(name)));
    m_operands.clear();
}

void Interpreter::close()
{
    if (m_sequence >= 0)
        fault(u"A marked content sequence is not closed."_s);
    if (m_inText)
        fault(u"A text object is not closed."_s);
    if (!m_saved.empty())
        fault(u"A saved graphics state is not restored."_s);
}

double Interpreter::number(size_t i) const
{
    Object object = operand(i);
    return object.isNumber() ? object.getNumericValue() : 0;
}

QTransform Interpreter::matrix() const { return {number(0), number(1), number(2), number(3), number(4), number(5)}; }

void Interpreter::fault(const QString &sentence)
{
    if (!m_content.faults.contains(sentence))
        m_content.faults.append(sentence);
}

Painting Interpreter::painting(Painting::Kind kind) const { return {.kind = kind, .sequence = m_sequence}; }

Object Interpreter::resource(const char *kind, Object name) const
{
    Object resources = m_resources;
    if (!resources.isDictionary() || !name.isName())
        return Object::newNull();
    Object all = resources.getKey(kind);
    return all.isDictionary() ? all.getKey(name.getName()) : Object::newNull();
}

void Interpreter::save()
{
    m_saved.push_back(m_state);
    m_content.deepest = std::max(m_content.deepest, int(m_saved.size()));
}

void Interpreter::restore()
{
    if (m_saved.empty()) {
        fault(u"A graphics state is restored that was not saved."_s);
        return;
    }
    m_state = m_saved.back();
    m_saved.pop_back();
}

void Interpreter::open(Sequence sequence)
{
    sequence.parent = m_sequence;
    m_sequence = int(m_content.sequences.size());
    m_content.sequences.push_back(std::move(sequence));
}

void Interpreter::begin() { open({.tag = nameOf(operand(0))}); }

void Interpreter::beginWithProperties()
{
    Sequence sequence{.tag = nameOf(operand(0))};
    Object properties = operand(1);
    if (properties.isName())
        properties = resource("/Properties", properties);
    if (properties.isDictionary()) {
        if (Object mcid = properties.getKey("/MCID"); mcid.isInteger())
            sequence.mcid = mcid.getIntValueAsInt();
        sequence.type = nameOf(properties.getKey("/Type"));
        sequence.subtype = nameOf(properties.getKey("/Subtype"));
        sequence.language = textOf(properties.getKey("/Lang"));
        if (properties.hasKey("/ActualText"))
            sequence.actualText = textOf(properties.getKey("/ActualText"));
    }
    open(std::move(sequence));
}

void Interpreter::end()
{
    if (m_sequence < 0)
        fault(u"A marked content sequence is closed that was not opened."_s);
    else
        m_sequence = m_content.sequences[size_t(m_sequence)].parent;
}

QRgb Interpreter::rgb() const
{
    const auto part = [this](size_t i) { return int(std::lround(std::clamp(number(i), 0.0, 1.0) * 255)); };
    return qRgb(part(0), part(1), part(2));
}

QRgb Interpreter::grey() const
{
    const int part = int(std::lround(std::clamp(number(0), 0.0, 1.0) * 255));
    return qRgb(part, part, part);
}

void Interpreter::setSpace()
{
    m_state.table.clear();
    const std::vector<Object> space = allOf(resource("/ColorSpace", operand(0)));
    if (space.size() == 4 && nameOf(space[0]) == u"Indexed" && nameOf(space[1]) == u"DeviceRGB") {
        const QByteArray table = bytesOf(space[3]);
        for (qsizetype i = 0; i + 3 <= table.size(); i += 3)
            m_state.table.append(qRgb(uchar(table[i]), uchar(table[i + 1]), uchar(table[i + 2])));
        Object last = space[2];
        if (table.size() % 3 != 0 || !last.isInteger() || last.getIntValue() + 1 != m_state.table.size())
            fault(u"A table of colours has another size than it says."_s);
    }
    if (m_state.table.isEmpty())
        fault(u"A colour space is used that is no table of RGB colours."_s);
    m_state.fill = m_state.table.value(0, 0xff000000);
}

void Interpreter::fillNumbered()
{
    const auto index = qsizetype(number(0));
    if (!operand(0).isInteger() || index < 0 || index >= m_state.table.size())
        fault(u"A colour is used that the table of colours does not have."_s);
    m_state.fill = m_state.table.value(index, 0xff000000);
}

void Interpreter::addPoint()
{
    for (size_t i = 0; i + 1 < m_operands.size(); i += 2)
        m_points.append(m_state.matrix.map(QPointF(number(i), number(i + 1))));
}

void Interpreter::addRectangle()
{
    const QRectF rect = QRectF(number(0), number(1), number(2), number(3)).normalized();
    m_rectangles.push_back(m_state.matrix.mapRect(rect));
}

void Interpreter::dropPath()
{
    m_rectangles.clear();
    m_points.clear();
}

void Interpreter::paintPath(Painting::Kind kind, QRgb ink)
{
    Painting fill = painting(kind);
    fill.ink = ink;
    fill.rectangle = kind == Painting::Kind::Fill;
    for (const QRectF &rect : m_rectangles) {
        fill.box = rect;
        m_content.paintings.push_back(fill);
    }
    fill.rectangle = false;
    fill.box = m_points.boundingRect();
    if (!m_points.isEmpty())
        m_content.paintings.push_back(fill);
    dropPath();
}

void Interpreter::paintShading() { m_content.paintings.push_back(painting(Painting::Kind::Shading)); }

void Interpreter::paintObject()
{
    Object object = resource("/XObject", operand(0));
    if (!object.isStream()) {
        fault(u"An object is painted that the resources do not have."_s);
        return;
    }
    Object dictionary = object.getDict();
    if (nameOf(dictionary.getKey("/Subtype")) == u"Image") {
        Painting picture = painting(Painting::Kind::Picture);
        picture.box = m_state.matrix.mapRect(QRectF(0, 0, 1, 1));
        m_content.paintings.push_back(picture);
        return;
    }
    if (nameOf(dictionary.getKey("/Subtype")) != u"Form") {
        fault(u"An object is painted that is neither picture nor form."_s);
        return;
    }
    if (m_forms > 8) {
        fault(u"Forms are painted in each other without end."_s);
        return;
    }
    Interpreter inner(dictionary.getKey("/Resources"), m_fonts, m_content);
    inner.m_state = m_state;
    inner.m_sequence = m_sequence;
    inner.m_forms = m_forms + 1;
    const size_t sequences = m_content.sequences.size();
    object.parseAsContents(&inner);
    if (m_content.sequences.size() != sequences)
        fault(u"A form has marked content of its own."_s);
}

} // namespace readback
