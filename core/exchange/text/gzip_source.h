#pragma once

#include "core/data/table/byte_source.h"

#include <memory>

namespace throughline::exchange {

/// Whether bytes begin as a gzip file does.
bool isGzip(std::string_view bytes);

/// The text inside a gzip file, block by block. Stops with tooLarge when more than limit bytes come out; with
/// syntaxError when the data are damaged or cut off. bytes stay alive as long as the source.
std::unique_ptr<data::ByteSource> gzipSource(std::string_view bytes, std::size_t limit);

/// The whole of it. Errors: tooLarge, syntaxError.
Result<std::string> unpackedText(std::string_view bytes, std::size_t limit);

} // namespace throughline::exchange
