#pragma once

#include "core/data/table/csv_reader.h"

#include <memory>
#include <optional>
#include <string>

namespace throughline::exchange {

/// The records of a table in memory, in whatever encoding and with whatever delimiter it comes.
class TableText {
public:
  /// bytes stay alive as long as this.
  explicit TableText(std::string_view bytes) : bytes_(bytes), source_(bytes) {}
  TableText(const TableText&) = delete;
  TableText& operator=(const TableText&) = delete;
  /// What is not said is guessed. Errors: encodingUnknown, valueNotAllowed for an encoding that there is not.
  Status open(std::optional<char> delimiter = {}, const std::string& encodingName = {});
  /// Without the apostrophes that keep a spreadsheet from running a cell.
  Result<bool> next(data::Record& record);
  char delimiter() const { return delimiter_; }
  const std::string& encoding() const { return encoding_; }

private:
  std::string_view bytes_;
  data::MemorySource source_;
  std::string encoding_;
  char delimiter_ = ',';
  std::vector<std::string_view> unguarded_;
  std::unique_ptr<data::TextSource> text_;
  std::unique_ptr<data::CsvReader> reader_;
};

} // namespace throughline::exchange
