#include "ui/pages/pdf/pdffile.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace pages::pdf {

namespace {

constexpr int perObjectStream = 800;

void appendBigEndian(QByteArray &to, quint64 value, int bytes)
{
    for (int i = bytes; i-- > 0;)
        to += char(value >> (8 * i));
}

// Where each object is: type 1 at an offset, type 2 in an object stream at an index.
struct Where {
    quint8 type = 0;
    quint64 offset = 0;
    quint32 index = 0;
};

constexpr int whereSize = 7; // Bytes of a row: 1, 4 and 2.

// Each row less the one above it, behind the mark of that filter (PNG, "Up"): neighbours differ by one, mostly.
QByteArray differences(const std::vector<Where> &places)
{
    constexpr char up = 2;
    QByteArray out;
    out.reserve(qsizetype(places.size()) * (whereSize + 1));
    QByteArray above(whereSize, '\0');
    for (const Where &place : places) {
        QByteArray row;
        appendBigEndian(row, place.type, 1);
        appendBigEndian(row, place.offset, 4);
        appendBigEndian(row, place.type == 0 ? 0xffff : place.index, 2);
        out += up;
        for (int i = 0; i < whereSize; ++i)
            out += char(row[i] - above[i]);
        above = row;
    }
    return out;
}

} // namespace

Id File::reserve()
{
    m_objects.emplace_back();
    return Id(m_objects.size() - 1);
}

void File::set(Id id, const QByteArray &object) { m_objects[size_t(id)] = {object, false}; }

Id File::add(const QByteArray &object)
{
    m_objects.push_back({object, false});
    return Id(m_objects.size() - 1);
}

void File::setStream(Id id, const QByteArray &dictionary, const QByteArray &data, bool compress)
{
    const QByteArray &body = compress ? m_deflater.zlibbed(data) : data;
    QByteArray bytes = "<<" + dictionary + (compress ? "/Filter/FlateDecode" : "") + "/Length " +
                       QByteArray::number(body.size()) + ">>\nstream\n";
    bytes += body;
    bytes += "\nendstream";
    m_objects[size_t(id)] = {std::move(bytes), true};
}

Id File::addStream(const QByteArray &dictionary, const QByteArray &data, bool compress)
{
    const Id id = reserve();
    setStream(id, dictionary, data, compress);
    return id;
}

QByteArray File::finished(Id catalog, Id info)
{
    // The binary comment says that the file is no text: PDF/A asks for four bytes above 127.
    QByteArray out("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
    std::vector<Where> places(m_objects.size());
    std::vector<quint32> small;
    const auto writeObject = [&](quint32 number, const QByteArray &bytes) {
        places[number] = {.type = 1, .offset = quint64(out.size())};
        out += QByteArray::number(number) + " 0 obj\n" + bytes + "\nendobj\n";
    };
    for (quint32 i = 1; i < m_objects.size(); ++i) {
        if (m_objects[i].stream)
            writeObject(i, m_objects[i].bytes);
        else
            small.push_back(i);
    }
    for (size_t first = 0; first < small.size(); first += perObjectStream) {
        const size_t end = std::min(small.size(), first + perObjectStream);
        QByteArray index;
        QByteArray bodies;
        const auto number = quint32(places.size());
        for (size_t i = first; i < end; ++i) {
            for (const auto part : {qulonglong(small[i]), qulonglong(bodies.size())}) {
                appendNumber(index, double(part), 0);
                index += ' ';
            }
            bodies += m_objects[small[i]].bytes;
            bodies += '\n';
            places[small[i]] = {.type = 2, .offset = number, .index = quint32(i - first)};
        }
        const QByteArray body = m_deflater.zlibbed(index + bodies);
        places.emplace_back();
        writeObject(number, "<</Type/ObjStm/N " + QByteArray::number(qulonglong(end - first)) + "/First " +
                                QByteArray::number(index.size()) + "/Filter/FlateDecode/Length " +
                                QByteArray::number(body.size()) + ">>\nstream\n" + body + "\nendstream");
    }
    const QByteArray id = QCryptographicHash::hash(out, QCryptographicHash::Sha256).first(16).toHex();
    const auto number = quint32(places.size());
    places.push_back({.type = 1, .offset = quint64(out.size())});
    const QByteArray body = m_deflater.zlibbed(differences(places));
    const qsizetype start = out.size();
    out += QByteArray::number(number) + " 0 obj\n<</Type/XRef/W[1 4 2]/Size " +
           QByteArray::number(qulonglong(places.size())) + "/Root " + reference(catalog) + "/Info " + reference(info) +
           "/ID[<" + id + "><" + id + ">]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns " +
           QByteArray::number(whereSize) + ">>/Length " + QByteArray::number(body.size()) + ">>\nstream\n" + body +
           "\nendstream\nendobj\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return out;
}

QByteArray reference(Id id) { return QByteArray::number(quint32(id)) + " 0 R"; }

void appendReference(QByteArray &to, Id id)
{
    appendNumber(to, double(quint32(id)), 0);
    to += " 0 R";
}

void appendNumber(QByteArray &to, double number, int decimals)
{
    static constexpr qint64 powers[] = {1, 10, 100, 1000, 10000};
    qint64 scaled = std::llround(number * double(powers[decimals]));
    if (scaled < 0) {
        to += '-';
        scaled = -scaled;
    }
    char digits[24];
    int at = 24;
    for (int place = 0; place < decimals; ++place) {
        const char digit = char('0' + scaled % 10);
        scaled /= 10;
        if (at < 24 || digit != '0')
            digits[--at] = digit;
    }
    if (at < 24)
        digits[--at] = '.';
    do {
        digits[--at] = char('0' + scaled % 10);
        scaled /= 10;
    } while (scaled > 0);
    to.append(digits + at, 24 - at);
}

QByteArray rectangle(const QRectF &rect, double paperHeight)
{
    QByteArray out("[");
    for (const double edge : {rect.left(), paperHeight - rect.bottom(), rect.right(), paperHeight - rect.top()}) {
        appendNumber(out, edge);
        out += ' ';
    }
    out.back() = ']';
    return out;
}

void appendEscaped(QByteArray &to, char byte)
{
    if (byte == '(' || byte == ')' || byte == '\\')
        to += '\\';
    if (byte == '\r')
        to += "\\r";
    else
        to += byte;
}

QByteArray byteString(const QByteArray &bytes)
{
    QByteArray out("(");
    for (const char byte : bytes)
        appendEscaped(out, byte);
    return out + ')';
}

QByteArray textString(const QString &text)
{
    const bool ascii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    if (ascii)
        return byteString(text.toLatin1());
    QByteArray utf16("\xfe\xff");
    for (const QChar c : text)
        appendBigEndian(utf16, c.unicode(), 2);
    return '<' + utf16.toHex() + '>';
}

} // namespace pages::pdf
