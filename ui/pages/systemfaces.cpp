#include "ui/pages/faces.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QRawFont>
#include <QtEndian>

#include <utility>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

// Faces that are usual on some system and have many characters of one script or more; before all others, so that the
// choice does not hang on what else is installed.
const QStringList &preferred()
{
    static const QStringList families{u"Noto Sans"_s,
                                      u"Noto Sans SC"_s,
                                      u"Noto Sans CJK SC"_s,
                                      u"Noto Sans TC"_s,
                                      u"Noto Sans JP"_s,
                                      u"Noto Sans KR"_s,
                                      u"Droid Sans Fallback"_s,
                                      u"WenQuanYi Micro Hei"_s,
                                      u"Microsoft YaHei"_s,
                                      u"PingFang SC"_s,
                                      u"Heiti SC"_s,
                                      u"Nirmala UI"_s,
                                      u"Noto Sans Devanagari"_s,
                                      u"Noto Sans Bengali"_s,
                                      u"Noto Sans Gurmukhi"_s,
                                      u"Noto Sans Gujarati"_s,
                                      u"Noto Sans Tamil"_s,
                                      u"Noto Sans Hebrew"_s,
                                      u"Noto Sans Symbols"_s,
                                      u"Noto Sans Symbols2"_s,
                                      u"Segoe UI"_s,
                                      u"Segoe UI Symbol"_s,
                                      u"Arial"_s,
                                      u"Arial Unicode MS"_s,
                                      u"DejaVu Sans"_s,
                                      u"FreeSans"_s};
    return families;
}

constexpr const char *tables[] = {"CFF ", "GDEF", "GPOS", "GSUB", "OS/2", "cmap", "cvt ", "fpgm", "glyf",
                                  "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep"};

// The file may be a collection, or lie in a cache of the system: put together from its tables, it is a font by itself.
QByteArray fileOf(const QRawFont &font)
{
    QList<std::pair<QByteArray, QByteArray>> found;
    for (const char *tag : tables) {
        if (const QByteArray table = font.fontTable(tag); !table.isEmpty())
            found.append({QByteArray(tag, 4), table});
    }
    const auto number = [](auto value) {
        QByteArray bytes(sizeof value, Qt::Uninitialized);
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    const bool cff = !found.isEmpty() && found.first().first == "CFF ";
    QByteArray head = number(cff ? quint32(0x4f54544f) : quint32(0x00010000)) + number(quint16(found.size())) +
                      number(quint16(0)) + number(quint16(0)) + number(quint16(0));
    QByteArray body;
    const qsizetype start = head.size() + found.size() * 16;
    for (const auto &[tag, table] : std::as_const(found)) {
        head += tag + number(quint32(0)) + number(quint32(start + body.size())) + number(quint32(table.size()));
        body += table + QByteArray((4 - table.size() % 4) % 4, '\0');
    }
    return head + body;
}

QStringList families()
{
    static const QStringList all = [] {
        QStringList installed = QFontDatabase::families();
        installed.sort();
        QStringList ordered;
        for (const QString &family : preferred()) {
            if (installed.removeAll(family) > 0)
                ordered.append(family);
        }
        return ordered + installed;
    }();
    return all;
}

} // namespace

std::shared_ptr<const Face> systemFace(char32_t character, bool bold)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return nullptr;
    for (const QString &family : families()) {
        if (QFontDatabase::isPrivateFamily(family) || !QFontDatabase::isSmoothlyScalable(family))
            continue;
        QFont font(family, 12);
        font.setBold(bold);
        font.setStyleStrategy(QFont::NoFontMerging);
        const QRawFont raw = QRawFont::fromFont(font);
        if (!raw.isValid() || raw.familyName() != family || !raw.supportsCharacter(uint(character)))
            continue;
        QString name = family + u'-' + raw.styleName();
        if (const auto face = Face::of(fileOf(raw), name.remove(u' ')); face && face->glyphOf(character) != 0)
            return face;
    }
    return nullptr;
}

} // namespace pages
