#include "core/data/table/csv_reader.h"

#include "core/base/spreadsheet_cell.h"
#include "core/data/table/byte_scan.h"

#include <algorithm>
#include <cstring>

namespace throughline::data {
namespace {

constexpr std::size_t csvBlock = 1 << 18;
constexpr std::size_t firstCsvBlock = 1 << 12;

/// At most limit bytes, never cutting a UTF-8 sequence.
std::string_view cutText(std::string_view text, std::size_t limit) {
  std::size_t end = limit;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80)
    --end;
  return text.substr(0, end);
}

} // namespace

CsvReader::CsvReader(TextSource& text, char delimiter, CsvLimits limits)
    : text_(text), delimiter_(delimiter), limits_(limits), buffer_(2 * firstCsvBlock) {}

Status CsvReader::refill() {
  std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
  end_ -= begin_;
  begin_ = 0;
  // Small texts (samples, one after the other) need little; what fills the buffer gets larger blocks.
  if (buffer_.size() - end_ < std::min(csvBlock, buffer_.size() / 2) || (wasFilled_ && buffer_.size() < 2 * csvBlock))
    buffer_.resize(buffer_.size() * 2);
  THROUGHLINE_TRY(got, text_.read(std::span(buffer_).subspan(end_)));
  atEnd_ = got == 0;
  wasFilled_ = end_ + got == buffer_.size();
  end_ += got;
  return {};
}

Result<bool> CsvReader::next(Record& record) {
  for (;;) {
    if (begin_ == end_ && atEnd_)
      return false;
    const Scan state = begin_ == end_ ? Scan::needsMore : scanRecord();
    if (state == Scan::complete) {
      hand(record);
      return true;
    }
    if (state == Scan::quoteOpen)
      return failure(ErrorCode::quoteNotClosed, {{Fact::line, std::to_string(openLine_)}});
    if (end_ - begin_ > limits_.row)
      return skipLongRecord(record);
    THROUGHLINE_CHECK(refill());
  }
}

CsvReader::Scan CsvReader::scanRecord() {
  fields_.clear();
  lineEnds_ = 0;
  strayQuote_ = tooManyFields_ = false;
  const char* at = buffer_.data() + begin_;
  const char* const end = buffer_.data() + end_;
  Scan state = Scan::complete;
  for (;;) {
    at = scanField(at, state);
    if (state != Scan::complete)
      return state;
    if (at == end) {
      next_ = end_;
      return atEnd_ ? Scan::complete : Scan::needsMore;
    }
    if (*at != delimiter_)
      break;
    ++at;
  }
  ++lineEnds_;
  if (*at == '\r') {
    if (at + 1 == end && !atEnd_)
      return Scan::needsMore;
    at += at + 1 != end && at[1] == '\n' ? 1 : 0;
  }
  next_ = static_cast<std::size_t>(at + 1 - buffer_.data());
  return Scan::complete;
}

const char* CsvReader::scanField(const char* at, Scan& state) {
  const char* const end = buffer_.data() + end_;
  if (at != end && *at == '"')
    return scanQuoted(at, state);
  const char* stop = scanPlain(at);
  addField(at, stop, false);
  return stop;
}

const char* CsvReader::scanPlain(const char* from) {
  const char* const end = buffer_.data() + end_;
  for (;;) {
    from = findOneOf(from, end, delimiter_, '\n', '\r', '"');
    if (from == end || *from != '"')
      return from;
    strayQuote_ = true;
    ++from;
  }
}

const char* CsvReader::scanQuoted(const char* at, Scan& state) {
  const char* const end = buffer_.data() + end_;
  openLine_ = line_ + lineEnds_;
  bool doubled = false;
  for (const char* from = at + 1;;) {
    from = findOneOf(from, end, '"', '\n', '\r', '"');
    if (from == end || (from + 1 == end && !atEnd_)) {
      state = atEnd_ ? Scan::quoteOpen : Scan::needsMore;
      return from;
    }
    if (*from != '"') {
      lineEnds_ += *from == '\r' && from + 1 != end && from[1] == '\n' ? 0 : 1;
      ++from;
    } else if (from + 1 != end && from[1] == '"') {
      doubled = true;
      from += 2;
    } else if (isFieldEnd(from + 1)) {
      addField(doubled ? at : at + 1, doubled ? from + 1 : from, doubled);
      return from + 1;
    } else {
      strayQuote_ = true;
      const char* stop = scanPlain(from + 1);
      addField(at, stop, true);
      return stop;
    }
  }
}

bool CsvReader::isFieldEnd(const char* at) const {
  return at == buffer_.data() + end_ || *at == delimiter_ || *at == '\n' || *at == '\r';
}

void CsvReader::addField(const char* begin, const char* end, bool raw) {
  if (fields_.size() == limits_.columns) {
    tooManyFields_ = true;
    return;
  }
  fields_.push_back({.begin = static_cast<std::uint32_t>(begin - buffer_.data()),
                     .end = static_cast<std::uint32_t>(end - buffer_.data()),
                     .raw = raw});
}

/// Takes the quotes out, in place: what is in the buffer was scanned already.
std::string_view CsvReader::unquoted(const Field& field) {
  char* to = buffer_.data() + field.begin;
  const char* const start = to;
  const char* const end = buffer_.data() + field.end;
  const char* from = start + 1;
  while (from != end) {
    if (*from == '"') {
      ++from;
      if (from == end || *from != '"')
        break;
    }
    *to++ = *from++;
  }
  std::memmove(to, from, static_cast<std::size_t>(end - from));
  return {start, static_cast<std::size_t>(to - start) + static_cast<std::size_t>(end - from)};
}

void CsvReader::hand(Record& record) {
  record = Record{};
  record.line = line_;
  record.strayQuote = strayQuote_;
  record.tooManyFields = tooManyFields_;
  record.tooLong = next_ - begin_ > limits_.row;
  record.blank = fields_.size() == 1 && fields_[0].begin == begin_ && fields_[0].end == begin_;
  views_.resize(record.tooLong ? 0 : fields_.size());
  for (std::size_t at = 0; at < views_.size(); ++at) {
    const Field& field = fields_[at];
    std::string_view text =
        field.raw ? unquoted(field) : std::string_view(buffer_.data() + field.begin, field.end - field.begin);
    if (text.size() > limits_.field) {
      text = cutText(text, limits_.field);
      record.fieldCut = true;
    }
    views_[at] = text;
  }
  record.fields = views_;
  begin_ = next_;
  line_ += lineEnds_;
}

/// Goes through a record that is too long to be held, byte by byte, to the start of the next one.
Result<bool> CsvReader::skipLongRecord(Record& record) {
  enum class Place { fieldStart, plain, quoted, afterQuote };
  Place place = Place::fieldStart;
  record = Record{};
  record.line = line_;
  record.tooLong = true;
  char last = '\0';
  for (;;) {
    if (begin_ == end_) {
      THROUGHLINE_CHECK(refill());
      if (atEnd_)
        break;
    }
    const char byte = buffer_[begin_];
    if (last == '\r' && place == Place::fieldStart) { // the record ended with it
      begin_ += byte == '\n' ? 1U : 0U;
      return true;
    }
    ++begin_;
    const bool lineEnd = byte == '\n' || byte == '\r';
    if (lineEnd && !(byte == '\n' && last == '\r'))
      ++line_;
    last = byte;
    if (place == Place::quoted) {
      place = byte == '"' ? Place::afterQuote : Place::quoted;
    } else if (byte == '"' && place != Place::plain) {
      openLine_ = place == Place::fieldStart ? line_ : openLine_;
      place = Place::quoted;
    } else if (byte == '\n') {
      return true;
    } else {
      place = byte == delimiter_ || byte == '\r' ? Place::fieldStart : Place::plain;
      last = byte == '\r' ? '\r' : '\0';
    }
  }
  if (place == Place::quoted)
    return failure(ErrorCode::quoteNotClosed, {{Fact::line, std::to_string(openLine_)}});
  return true;
}

void takeGuards(Record& record, std::vector<std::string_view>& room) {
  if (std::ranges::none_of(record.fields, [](std::string_view field) { return field.starts_with('\''); }))
    return;
  room.assign(record.fields.begin(), record.fields.end());
  std::ranges::transform(room, room.begin(), withoutGuard);
  record.fields = room;
}

} // namespace throughline::data
