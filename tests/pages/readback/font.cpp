#include "tests/pages/readback/font.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace readback {

namespace {

QString utf16(const QByteArray &bytes)
{
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(char16_t(qFromBigEndian<quint16>(bytes.constData() + i)));
    return text;
}

int codeIn(const QByteArray &bytes)
{
    int code = 0;
    for (const char byte : bytes)
        code = code << 8 | uchar(byte);
    return code;
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

std::optional<int> Font::glyph(int code) const
{
    if (nameOf(Object(descendant).getKey("/CIDToGIDMap")) == u"Identity")
        return code;
    const qsizetype place = qsizetype(code) * 2;
    if (place + 1 >= glyphs.size())
        return std::nullopt;
    return qFromBigEndian<quint16>(glyphs.constData() + place);
}

// A CMap is PostScript; between its operators stand the same strings, names and arrays as in PDF.
QHash<int, QString> toUnicodeOf(const QByteArray &map)
{
    class Reader : public Object::ParserCallbacks {
    public:
        void handleObject(Object object, size_t, size_t) override
        {
            if (!object.isOperator()) {
                m_operands.push_back(object);
                return;
            }
            const std::string name = object.getOperatorValue();
            if (name == "endbfchar") {
                for (size_t i = 0; i + 1 < m_operands.size(); i += 2)
                    codes.insert(codeIn(bytesOf(m_operands[i])), utf16(bytesOf(m_operands[i + 1])));
            } else if (name == "endbfrange") {
                for (size_t i = 0; i + 2 < m_operands.size(); i += 3)
                    addRange(bytesOf(m_operands[i]), bytesOf(m_operands[i + 1]), allOf(m_operands[i + 2]), codes);
            }
            m_operands.clear();
        }
        void handleEOF() override {}
        QHash<int, QString> codes;

    private:
        std::vector<Object> m_operands;
    };
    Reader reader;
    QPDF owner;
    owner.emptyPDF();
    owner.setSuppressWarnings(true);
    try {
        Object stream = Object::newStream(&owner, map.toStdString());
        stream.parseAsContents(&reader);
    } catch (const std::exception &) {
        return {};
    }
    return reader.codes;
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
    font.unicode = toUnicodeOf(streamOf(font.object.getKey("/ToUnicode")));
    return font;
}

} // namespace readback
