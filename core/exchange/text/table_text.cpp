#include "core/exchange/text/table_text.h"

namespace throughline::exchange {
namespace {

constexpr std::size_t enough = 64'000;

/// The start of a table as UTF-8: the delimiter is guessed on what people see.
std::string decodedSample(std::string_view sample, const data::TextEncoding& encoding) {
  data::MemorySource source(sample);
  const auto text = data::TextSource::make(source, encoding);
  std::string start;
  std::vector<char> room(16'384);
  while (text.ok() && start.size() < enough) {
    const auto got = (*text)->read(room);
    if (!got.ok() || *got == 0)
      break;
    start.append(room.data(), *got);
  }
  return start;
}

} // namespace

Status TableText::open(std::optional<char> delimiter, const std::string& encodingName) {
  const auto sample = bytes_.substr(0, 1'000'000);
  const bool whole = sample.size() == bytes_.size();
  THROUGHLINE_TRY(encoding, encodingName.empty() ? data::guessEncoding(sample, whole)
                                                 : data::encodingNamed(encodingName, sample));
  THROUGHLINE_TRY(text, data::TextSource::make(source_, encoding));
  text_ = std::move(text);
  encoding_ = encoding.name;
  const auto start = decodedSample(sample, encoding);
  const auto separator = data::separatorLine(start);
  delimiter_ = delimiter              ? *delimiter
               : separator.length > 0 ? separator.delimiter
                                      : data::guessDelimiter(start, whole && start.size() < enough);
  reader_ = std::make_unique<data::CsvReader>(*text_, delimiter_);
  data::Record record;
  if (separator.length > 0)
    if (const auto skipped = next(record); !skipped.ok())
      return skipped.error();
  return {};
}

Result<bool> TableText::next(data::Record& record) {
  THROUGHLINE_TRY(more, reader_->next(record));
  if (more)
    data::takeGuards(record, unguarded_);
  return more;
}

} // namespace throughline::exchange
