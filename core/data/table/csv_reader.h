#pragma once

#include "core/data/table/text_encoding.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace throughline::data {

/// One record of a table, however it was stored. The views live until the next record is asked for.
struct Record {
  std::span<const std::string_view> fields;
  std::int64_t line = 1;      ///< the line its first byte stands on, from 1
  bool blank = false;         ///< nothing between two line ends: one empty field
  bool strayQuote = false;    ///< a quote where RFC 4180 has none; read literally
  bool fieldCut = false;      ///< a field was longer than the limit and is cut there
  bool tooManyFields = false; ///< the fields past the limit are not there
  bool tooLong = false;       ///< longer than a row may be: no fields
};

struct CsvLimits {
  std::size_t row = 1'000'000;
  std::size_t field = 100'000;
  std::size_t columns = 2'000;
};

/// The fields without the apostrophes that keep a spreadsheet from running them, as our own exports write them; room
/// holds them where there are any.
void takeGuards(Record& record, std::vector<std::string_view>& room);

/// Reads CSV and TSV, a record at a time, in memory that does not grow with the file: RFC 4180, and LF, CR and CRLF in
/// any mixture, line ends within quotes, quotes in the middle of a field (literal), text after a closing quote (kept).
class CsvReader {
public:
  /// text stays alive as long as the reader.
  CsvReader(TextSource& text, char delimiter, CsvLimits limits = {});

  /// The next record; false at the end. Errors: quoteNotClosed with the line where the quote was opened, and those of
  /// the text source.
  Result<bool> next(Record& record);

private:
  enum class Scan { complete, needsMore, quoteOpen };
  /// A field as it stands in the buffer. raw: quotes are still to be taken out.
  struct Field {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool raw = false;
  };

  Status refill();
  Scan scanRecord();
  /// The end of the field that starts at at; adds it to fields_.
  const char* scanField(const char* at, Scan& state);
  const char* scanQuoted(const char* at, Scan& state);
  const char* scanPlain(const char* from);
  void addField(const char* begin, const char* end, bool raw);
  bool isFieldEnd(const char* at) const;
  void hand(Record& record);
  std::string_view unquoted(const Field& field);
  Result<bool> skipLongRecord(Record& record);

  TextSource& text_;
  char delimiter_;
  CsvLimits limits_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0; ///< of the record at hand
  std::size_t end_ = 0;   ///< of what is in the buffer
  bool atEnd_ = false;
  bool wasFilled_ = false; ///< by the last read
  std::int64_t line_ = 1;  ///< of begin_

  // The record being scanned
  std::vector<Field> fields_;
  std::size_t next_ = 0; ///< where the next record begins
  std::int64_t lineEnds_ = 0;
  std::int64_t openLine_ = 1; ///< of the quote opened last
  bool strayQuote_ = false;
  bool tooManyFields_ = false;
  std::vector<std::string_view> views_;
};

/// The delimiter among comma, semicolon, tab and bar that cuts the sample into the most consistent records; comma when
/// none does. whole says that the sample does not end in the middle of a record.
char guessDelimiter(std::string_view sample, bool whole);

/// The delimiter of a first line "sep=;", as spreadsheets write it, and the length of that line with its end; 0 when
/// there is none.
struct SeparatorLine {
  char delimiter = ',';
  std::size_t length = 0;
};
SeparatorLine separatorLine(std::string_view sample);

} // namespace throughline::data
