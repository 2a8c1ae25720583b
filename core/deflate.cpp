#include "core/deflate.h"

#include <libdeflate.h>

namespace {

// With room for the worst case, so that it cannot fail.
template <typename Bound, typename Pack>
QByteArray made(libdeflate_compressor *compressor, const QByteArray &bytes, Bound bound, Pack pack)
{
    QByteArray out(qsizetype(bound(compressor, size_t(bytes.size()))), Qt::Uninitialized);
    out.truncate(qsizetype(pack(compressor, bytes.constData(), size_t(bytes.size()), out.data(), size_t(out.size()))));
    return out;
}

} // namespace

Deflater::Deflater(Effort effort) : m_compressor(libdeflate_alloc_compressor(int(effort)))
{
    Q_CHECK_PTR(m_compressor);
}

QByteArray Deflater::deflated(const QByteArray &bytes) const
{
    return made(m_compressor.get(), bytes, libdeflate_deflate_compress_bound, libdeflate_deflate_compress);
}

QByteArray Deflater::zlibbed(const QByteArray &bytes) const
{
    return made(m_compressor.get(), bytes, libdeflate_zlib_compress_bound, libdeflate_zlib_compress);
}

void Deflater::Free::operator()(libdeflate_compressor *compressor) const { libdeflate_free_compressor(compressor); }
