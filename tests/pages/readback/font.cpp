#include "tests/pages/readback/font.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace readback {

int codeIn(const QByteArray &bytes)
{
    int code = 0;
    for (const char byte : bytes)
        code = code << 8 | uchar(byte);
    return code;
}

namespace {

QString utf16(const QByteArray &bytes)
{
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(char16_t(qFromBigEndian<quint16>(bytes.constData() + i)));
    return text;
}

// A range leads to strings one by one, or to one that is counted on in its last byte.
void addRange(const QByteArray &first, const QByteArray &last, const std::vector<Object> &to,
              QHash<int, QString> &codes)
{
    for (int code = codeIn(first); code <= codeIn(last); ++code) {
        const int step = code - codeIn(first);
        if (to.size() > 1) {
            codes.insert(code, size_t(step) < to.size() ? utf16(bytesOf(to[size_t(step)])) : QString());
            continue;
        }
        QByteArray text = to.empty() ? QByteArray() : bytesOf(to[0]);
        if (!text.isEmpty())
            text.back() = char(uchar(text.back()) + step);
        codes.insert(code, utf16(text));
    }
}

// "[1 [10 20] 5 9 30]": from code 1 on these, from 5 to 9 all 30.
void readWidths(const Object &widths, QHash<int, double> &into)
{
    std::vector<Object> all = allOf(widths); // libqpdf asks nothing of a const object.
    for (size_t i = 0; i + 1 < all.size();) {
        if (!all[i].isInteger())
            return;
        int code = all[i].getIntValueAsInt();
        if (all[i + 1].isArray()) {
            for (Object width : all[i + 1].getArrayAsVector())
                into.insert(code++, width.isNumber() ? width.getNumericValue() : 0);
            i += 2;
        } else if (i + 2 < all.size() && all[i + 1].isInteger() && all[i + 2].isNumber()) {
            for (const int last = all[i + 1].getIntValueAsInt(); code <= last; ++code)
                into.insert(code, all[i + 2].getNumericValue());
            i += 3;
        } else {
            return;
        }
    }
}

} // namespace

std::optional<int> Font::character(int code) const
{
    if (isIdentity())
        return code;
    const auto found = encoding.characters.constFind(code);
    return found == encoding.characters.cend() ? std::nullopt : std::optional(*found);
}

std::optional<int> Font::glyph(int code) const
{
    const std::optional<int> cid = character(code);
    if (!cid || nameOf(Object(descendant).getKey("/CIDToGIDMap")) == u"Identity")
        return cid;
    const qsizetype place = qsizetype(*cid) * 2;
    if (place + 1 >= glyphs.size())
        return std::nullopt;
    return qFromBigEndian<quint16>(glyphs.constData() + place);
}

namespace {

// A CMap is PostScript; between its operators stand the same strings, names and arrays as in PDF.
class CodeMapReader : public Object::ParserCallbacks {
public:
    void handleObject(Object object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "endcodespacerange")
            addSpace();
        else if (name == "endbfchar")
            inSteps(2, [this](size_t i) { map.unicode.insert(codeIn(bytes(i)), utf16(bytes(i + 1))); });
        else if (name == "endbfrange")
            inSteps(3, [this](size_t i) { addRange(bytes(i), bytes(i + 1), allOf(m_operands[i + 2]), map.unicode); });
        else if (name == "endcidchar")
            inSteps(2, [this](size_t i) { map.characters.insert(codeIn(bytes(i)), number(i + 1)); });
        else if (name == "endcidrange")
            inSteps(3, [this](size_t i) {
                for (int code = codeIn(bytes(i)); code <= codeIn(bytes(i + 1)); ++code)
                    map.characters.insert(code, number(i + 2) + code - codeIn(bytes(i)));
            });
        else if (name == "def")
            define();
        m_operands.clear();
    }
    void handleEOF() override {}
    CodeMap map;

private:
    template <typename Visit> void inSteps(size_t step, const Visit &visit)
    {
        for (size_t i = 0; i + step <= m_operands.size(); i += step)
            visit(i);
    }
    QByteArray bytes(size_t i) const { return bytesOf(m_operands[i]); }
    int number(size_t i) const
    {
        Object operand = m_operands[i];
        return operand.isInteger() ? operand.getIntValueAsInt() : 0;
    }
    void addSpace()
    {
        inSteps(2, [this](size_t i) {
            const int length = int(bytes(i).size());
            const bool alike = bytes(i + 1).size() == length && (!m_hasSpace || map.bytes == length);
            map.bytes = alike ? length : 0;
            m_hasSpace = true;
        });
    }
    void define()
    {
        if (m_operands.size() < 2)
            return;
        const QString key = nameOf(m_operands[m_operands.size() - 2]);
        if (key == u"WMode")
            map.mode = number(m_operands.size() - 1);
        else if (key == u"CMapName")
            map.name = nameOf(m_operands.back());
    }

    std::vector<Object> m_operands;
    bool m_hasSpace = false;
};

} // namespace

CodeMap codeMapOf(const QByteArray &map)
{
    CodeMapReader reader;
    QPDF owner;
    owner.emptyPDF();
    owner.setSuppressWarnings(true);
    try {
        Object stream = Object::newStream(&owner, map.toStdString());
        stream.parseAsContents(&reader);
    } catch (const std::exception &) {
        return {};
    }
    return reader.map;
}

Font fontOf(const Object &object)
{
    Font font{.object = object};
    const std::vector<Object> descendants = allOf(font.object.getKey("/DescendantFonts"));
    font.descendant = descendants.empty() ? Object::newNull() : descendants.front();
    if (font.descendant.isDictionary()) {
        readWidths(font.descendant.getKey("/W"), font.widths);
        if (Object width = font.descendant.getKey("/DW"); width.isNumber())
            font.defaultWidth = width.getNumericValue();
        font.glyphs = streamOf(font.descendant.getKey("/CIDToGIDMap"));
        if (Object descriptor = font.descendant.getKey("/FontDescriptor"); descriptor.isDictionary())
            font.program = streamOf(descriptor.getKey("/FontFile2"));
    }
    font.unicode = codeMapOf(streamOf(font.object.getKey("/ToUnicode")));
    font.encoding =
        font.isIdentity() ? CodeMap{.bytes = 2, .mode = 0} : codeMapOf(streamOf(font.object.getKey("/Encoding")));
    return font;
}

} // namespace readback
