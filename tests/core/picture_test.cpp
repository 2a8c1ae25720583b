#include "core/book/picture.h"
#include "tests/catch.h"
#include "tests/core/samplepictures.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

QString wrongWith(const QByteArray &bytes)
{
    const auto picture = allowedPicture(bytes);
    return picture ? QString() : picture.error();
}

// A PNG with other bytes at a place.
QByteArray changed(QByteArray bytes, qsizetype at, const QByteArray &with)
{
    return bytes.replace(at, with.size(), with);
}

QByteArray pngChunk(const QByteArray &name, const QByteArray &content)
{
    QByteArray length(4, '\0');
    qToBigEndian(quint32(content.size()), length.data());
    return length + name + content + QByteArray(4, '\0');
}

constexpr auto damaged = "The picture is damaged: it ends too early, or something in it is not as it should be.";

} // namespace

TEST_CASE("PNG and JPEG are read by their headers")
{
    const QList<std::pair<QByteArray, PictureFacts::Kind>> pictures{{smallPng(), PictureFacts::Kind::Png},
                                                                    {smallJpeg(), PictureFacts::Kind::Jpeg},
                                                                    {progressiveJpeg(), PictureFacts::Kind::Jpeg}};
    for (const auto &[bytes, kind] : pictures) {
        const auto picture = allowedPicture(bytes);
        REQUIRE(picture);
        CHECK(*picture == PictureFacts{kind, QSize(3, 2)});
    }
}

TEST_CASE("a picture that is cut short anywhere is refused, and none reads beyond its end")
{
    for (const QByteArray &whole : {smallPng(), smallJpeg(), progressiveJpeg()}) {
        for (qsizetype size = 0; size < whole.size(); ++size) {
            CAPTURE(size);
            CHECK(!allowedPicture(QByteArray(whole.constData(), size)));
        }
    }
}

TEST_CASE("a picture with bytes changed is taken or refused, and never read beyond its end")
{
    for (const QByteArray &whole : {smallPng(), smallJpeg(), progressiveJpeg()}) {
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const char byte : {'\0', '\x01', '\x7f', '\x80', '\xff'}) {
                const auto picture = allowedPicture(changed(whole, at, QByteArray(1, byte)));
                CHECK((!picture || (picture->size.width() >= 1 && picture->size.height() <= widestPicture)));
            }
        }
    }
}

TEST_CASE("a picture that documents cannot hold is refused with the reason")
{
    CHECK(wrongWith("GIF89a") == u"The picture is neither PNG nor JPEG."_s);
    CHECK(wrongWith("<svg/>") == u"The picture is neither PNG nor JPEG."_s);
    CHECK(wrongWith({}) == u"The picture is neither PNG nor JPEG."_s);
    CHECK(wrongWith(smallPng() + QByteArray(1 << 20, 'x')) == u"The picture has 1025 KB; at most 1024 KB fit."_s);
    CHECK(wrongWith(pressJpeg()) == u"The picture is made for the printing press (CMYK); save it in RGB."_s);
    CHECK(wrongWith(changed(smallPng(), 16, QByteArray("\0\0\x0f\xa1", 4))) ==
          u"The picture has 4001 × 2 pixels; at most 4000 × 4000 fit."_s);
    CHECK(wrongWith(changed(smallPng(), 16, QByteArray("\xff\xff\xff\xff", 4)))
              .startsWith(u"The picture has 4294967295 × 2"_s));
    CHECK(wrongWith(changed(smallPng(), 20, QByteArray(4, '\0'))) == QLatin1StringView(damaged));
    CHECK(wrongWith(changed(smallPng(), 24, "\x03")) == QLatin1StringView(damaged)); // Three bits a colour.
    QByteArray moving = smallPng();
    moving.insert(33, pngChunk("acTL", QByteArray(8, '\1')));
    CHECK(wrongWith(moving) == u"The picture moves; take one that stands still."_s);
    QByteArray rare = smallJpeg();
    rare[rare.indexOf("\xff\xc0") + 1] = '\xc9';
    CHECK(wrongWith(rare) == u"The picture is a JPEG of a rare kind; save it as an ordinary one."_s);
}

TEST_CASE("tags of languages have letters and digits in short parts")
{
    for (const QString &tag : {u"cy"_s, u"en-GB"_s, u"zh-Hant-TW"_s, u"sr-Latn"_s, u"de-1996"_s, u"CY"_s})
        CHECK(isLanguageTag(tag));
    for (const QString &text :
         {u""_s, u"c"_s, u"c1"_s, u"en_GB"_s, u"en-"_s, u"-en"_s, u"en--GB"_s, u"en GB"_s, u"énglish"_s,
          u"en-abcdefghi"_s, u"wels"_s, u"en-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab"_s, u"12"_s})
        CHECK(!isLanguageTag(text));
}
