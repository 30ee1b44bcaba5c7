#pragma once

#include "core/data/table/byte_source.h"

#include <memory>

namespace throughline::data {

/// Whether bytes begin as a gzip file does.
bool startsAsGzip(std::string_view bytes);

/// 64 GB: a file that unpacks to more is a bomb.
inline constexpr std::int64_t mostUnpacked = std::int64_t{64} << 30;

/// What a gzip file holds, block by block; packed stays alive as long as the source. Errors: tooLarge past so many
/// bytes, syntaxError where the data are damaged or cut off.
std::unique_ptr<ByteSource> gunzipSource(ByteSource& packed, std::int64_t most = mostUnpacked);

} // namespace throughline::data
