#pragma once

#include <QByteArray>

#include <memory>

struct libdeflate_compressor;

// Packs bytes as RFC 1951 says, by libdeflate: the same bytes in give the same bytes out.
class Deflater {
public:
    // What is looked for, as the library counts it. Quick takes two thirds of zlib's usual time for the same size;
    // Thorough four times as long, and saves most where much is alike: one part in five of a PDF's object streams.
    enum class Effort { Quick = 6, Thorough = 10, Utmost = 12 };
    explicit Deflater(Effort effort);

    QByteArray deflated(const QByteArray &bytes) const;
    // In the format of RFC 1950: with a header and a checksum.
    QByteArray zlibbed(const QByteArray &bytes) const;

private:
    struct Free {
        void operator()(libdeflate_compressor *compressor) const;
    };
    std::unique_ptr<libdeflate_compressor, Free> m_compressor;
};
