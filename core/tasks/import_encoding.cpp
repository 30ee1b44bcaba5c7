#include "core/tasks/import_encoding.h"

namespace throughline::tasks {

/// A file that is UTF-8 as far as the sample went, and then is not: the encoding found where it breaks.
std::optional<std::string> encodingAtBreak(const ImportRequest& request, const Error& error) {
  if (error.code != ErrorCode::encodingUnknown || (request.mapping && !request.mapping->encoding.empty()) ||
      error.fact(Fact::value).empty())
    return std::nullopt;
  auto file = data::FileSource::open(request.data);
  if (!file.ok())
    return std::nullopt;
  const auto around = file->around(std::stoll(error.fact(Fact::value)), 64'000);
  const auto guessed = around.ok() ? data::guessEncoding(*around, true) : Result<data::TextEncoding>(around.error());
  return guessed.ok() && guessed->name != "UTF-8" && guessed->markLength == 0 ? std::optional(guessed->name)
                                                                              : std::nullopt;
}

data::Mapping formatOnly(const TableChoice& format) {
  data::Mapping mapping;
  mapping.delimiter = format.delimiter;
  mapping.encoding = format.encoding;
  mapping.headerRows = format.headerRows;
  return mapping;
}

void completeFormat(data::Mapping& mapping, const data::TableFormat& format) {
  mapping.delimiter = mapping.delimiter.value_or(format.delimiter);
  mapping.encoding = mapping.encoding.empty() ? format.encoding.name : mapping.encoding;
  mapping.headerRows = mapping.headerRows.value_or(format.headerRows);
  mapping.sheet = format.sheet;
}

} // namespace throughline::tasks
