#include "core/exchange/text/table_text.h"

namespace throughline::exchange {

Status TableText::open(std::optional<char> delimiter, const std::string& encodingName) {
  const auto sample = bytes_.substr(0, 1'000'000);
  const bool whole = sample.size() == bytes_.size();
  THROUGHLINE_TRY(encoding, encodingName.empty() ? data::guessEncoding(sample, whole)
                                                 : data::encodingNamed(encodingName, sample));
  THROUGHLINE_TRY(text, data::TextSource::make(source_, encoding));
  text_ = std::move(text);
  const auto separator = data::separatorLine(sample);
  encoding_ = encoding.name;
  delimiter_ = delimiter              ? *delimiter
               : separator.length > 0 ? separator.delimiter
                                      : data::guessDelimiter(sample, whole);
  reader_ = std::make_unique<data::CsvReader>(*text_, delimiter_);
  data::Record record;
  if (separator.length > 0)
    if (const auto skipped = next(record); !skipped.ok())
      return skipped.error();
  return {};
}

} // namespace throughline::exchange
