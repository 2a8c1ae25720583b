#include "tests/pages/checks/inspected.h"

#include <QtEndian>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

// ISO 19005-2, 6.2.3 and 6.2.4; ICC.1:2001-04.
namespace checks {

namespace {

quint32 number(const QByteArray &bytes, qsizetype place)
{
    return place >= 0 && place + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + place) : 0;
}

class Profile {
public:
    Profile(Inspected &pdf, QByteArray bytes) : m_pdf(pdf), m_bytes(std::move(bytes)) {}

    void check()
    {
        if (m_bytes.size() < 132) {
            refuse(true, u"is too short"_s);
            return;
        }
        refuse(number(m_bytes, 0) != quint32(m_bytes.size()), u"has another size than it says"_s);
        const int version = uchar(m_bytes[8]);
        refuse(version != 2 && version != 4, u"is of version %1"_s.arg(version));
        const QByteArray kind = m_bytes.mid(12, 4);
        refuse(kind != "mntr" && kind != "prtr" && kind != "scnr" && kind != "spac", u"is of no device"_s);
        refuse(m_bytes.mid(16, 4) != "RGB ", u"is not of RGB"_s);
        refuse(m_bytes.mid(20, 4) != "XYZ " && m_bytes.mid(20, 4) != "Lab ", u"leads to no colours that are seen"_s);
        refuse(m_bytes.mid(36, 4) != "acsp", u"has no signature"_s);
        checkTags();
    }

private:
    void refuse(bool wrong, const QString &what) { m_pdf.refuse(wrong, u"The colour profile %1."_s.arg(what)); }

    void checkTags()
    {
        const qsizetype count = number(m_bytes, 128);
        for (qsizetype i = 0; i < count && i < 100; ++i) {
            const qsizetype entry = 132 + i * 12;
            const QByteArray name = m_bytes.mid(entry, 4);
            const qsizetype from = number(m_bytes, entry + 4);
            const qsizetype size = number(m_bytes, entry + 8);
            refuse(from < 132 + count * 12 || from % 4 != 0 || size < 8 || from + size > m_bytes.size(),
                   u"has a tag %1 that lies outside of it"_s.arg(QString::fromLatin1(name)));
            m_tags.insert(name, m_bytes.mid(from, size));
        }
        QHash<QByteArray, QByteArray> types{{"desc", "desc mluc"}, {"cprt", "text mluc"}, {"wtpt", "XYZ "},
                                            {"rXYZ", "XYZ "},      {"gXYZ", "XYZ "},      {"bXYZ", "XYZ "},
                                            {"rTRC", "curv para"}, {"gTRC", "curv para"}, {"bTRC", "curv para"}};
        for (auto it = types.cbegin(); it != types.cend(); ++it)
            refuse(!m_tags.contains(it.key()) || !it->contains(m_tags[it.key()].left(4)),
                   u"has no sound tag %1"_s.arg(QString::fromLatin1(it.key())));
        checkWhite();
        for (const char *curve : {"rTRC", "gTRC", "bTRC"})
            checkCurve(m_tags.value(curve), QLatin1StringView(curve));
    }

    // The primaries together are the white of the connection space, D50.
    void checkWhite()
    {
        const double white[] = {0.9642, 1, 0.8249};
        for (int axis = 0; axis < 3; ++axis) {
            double sum = 0;
            for (const char *primary : {"rXYZ", "gXYZ", "bXYZ"})
                sum += qint32(number(m_tags.value(primary), 8 + axis * 4)) / 65536.0;
            refuse(std::abs(sum - white[axis]) > 0.01, u"has primaries that do not add up to white"_s);
        }
    }

    void checkCurve(const QByteArray &curve, const QString &name)
    {
        if (!curve.startsWith("curv"))
            return;
        const qsizetype count = number(curve, 8);
        refuse(12 + count * 2 > curve.size(), u"has a curve %1 that ends too soon"_s.arg(name));
        int before = -1;
        for (qsizetype i = 0; i < count && 14 + i * 2 <= curve.size(); ++i) {
            const int value = qFromBigEndian<quint16>(curve.constData() + 12 + i * 2);
            refuse(value < before, u"has a curve %1 that falls"_s.arg(name));
            before = value;
        }
    }

    Inspected &m_pdf;
    QByteArray m_bytes;
    QHash<QByteArray, QByteArray> m_tags;
};

void checkIntent(Inspected &pdf)
{
    int intents = 0;
    for (Object intent : allOf(pdf.file.root.getKey("/OutputIntents"))) {
        if (!pdf.require(intent, u"An output intent"_s, {"/S", "/OutputConditionIdentifier", "/DestOutputProfile"}) ||
            nameOf(intent.getKey("/S")) != u"GTS_PDFA1")
            continue;
        ++intents;
        pdf.refuse(textOf(intent.getKey("/OutputConditionIdentifier")).isEmpty(),
                   u"The output intent does not name its condition (/OutputConditionIdentifier)."_s);
        Object profile = intent.getKey("/DestOutputProfile");
        Object parts = profile.isStream() ? profile.getDict().getKey("/N") : Object::newNull();
        pdf.refuse(!parts.isInteger() || parts.getIntValue() != 3,
                   u"The colour profile is not said to have three parts."_s);
        Profile(pdf, streamOf(profile)).check();
    }
    pdf.refuse(intents != 1, u"The file has %1 output intents of PDF/A, not one."_s.arg(intents));
}

} // namespace

void checkColours(Inspected &pdf)
{
    checkIntent(pdf);
    for (size_t page = 0; page < pdf.contents.size(); ++page) {
        for (const char *name : {"k", "K", "CS", "SC", "scn", "SCN", "sh", "gs", "BI"})
            pdf.refuse(pdf.contents[page].operators.contains(name),
                       u"Page %1 paints in colours other than RGB (%2)."_s.arg(page + 1).arg(QLatin1StringView(name)));
    }
    for (Object &object : pdf.file.pdf.getAllObjects()) {
        if (!object.isStream() || nameOf(object.getDict().getKey("/Subtype")) != u"Image")
            continue;
        const QString name = u"Image "_s + idOf(object);
        pdf.require(object, name, {"/Type", "/Width", "/Height", "/BitsPerComponent", "/ColorSpace"});
        const QString space = nameOf(object.getDict().getKey("/ColorSpace"));
        pdf.refuse(space != u"DeviceRGB" && space != u"DeviceGray", name + u" is in colours other than RGB."_s);
        const auto value = [&](const char *key) {
            Object part = object.getDict().getKey(key);
            return part.isInteger() ? part.getIntValue() : 0;
        };
        const qint64 bits = value("/Width") * value("/BitsPerComponent") * (space == u"DeviceRGB" ? 3 : 1);
        pdf.refuse((bits + 7) / 8 * value("/Height") != streamOf(object).size() &&
                       nameOf(object.getDict().getKey("/Filter")) != u"DCTDecode",
                   name + u" has another size than it says."_s);
    }
}

} // namespace checks
