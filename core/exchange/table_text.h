#pragma once

#include "core/data/csv_reader.h"

#include <memory>

namespace throughline::exchange {

/// The records of a table in memory, in whatever encoding and with whatever delimiter it comes.
class TableText {
public:
  /// bytes stay alive as long as this.
  explicit TableText(std::string_view bytes) : bytes_(bytes), source_(bytes) {}
  TableText(const TableText&) = delete;
  TableText& operator=(const TableText&) = delete;
  /// Errors: encodingUnknown.
  Status open();
  Result<bool> next(data::Record& record) { return reader_->next(record); }

private:
  std::string_view bytes_;
  data::MemorySource source_;
  std::unique_ptr<data::TextSource> text_;
  std::unique_ptr<data::CsvReader> reader_;
};

} // namespace throughline::exchange
