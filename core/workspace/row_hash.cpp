#include "core/workspace/row_hash.h"

#include "core/workspace/schema.h"

#include <bit>
#include <cstring>

static_assert(std::endian::native == std::endian::little, "numbers are hashed as they lie in memory");

namespace throughline::workspace {
namespace {

constexpr std::size_t piece = 1U << 16;
constexpr std::int64_t idMask = (std::int64_t{1} << rowIdBits) - 1;

} // namespace

void RowHash::passOn() {
  hash_.add(waiting_);
  waiting_.clear();
}

void RowHash::addNumber(char type, const void* bytes) {
  char number[1 + 8];
  number[0] = type;
  std::memcpy(number + 1, bytes, 8);
  waiting_.append(number, sizeof number);
}

void RowHash::addBytes(char type, const void* bytes, std::size_t size) {
  const auto length = static_cast<std::uint64_t>(size);
  addNumber(type, &length);
  if (size > 0)
    waiting_.append(static_cast<const char*>(bytes), size);
}

void RowHash::add(const FedValue& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) {
    addNumber('i', integer);
  } else if (const auto* real = std::get_if<double>(&value)) {
    const double number = *real == 0 ? 0.0 : *real;
    addNumber('r', &number);
  } else if (const auto* text = std::get_if<std::string_view>(&value)) {
    addBytes('t', text->data(), text->size());
  } else {
    waiting_ += 'n';
  }
}

void RowHash::add(std::span<const std::byte> blob) {
  addBytes('b', blob.data(), blob.size());
}

void RowHash::endRow() {
  waiting_ += ';';
  ++rows_;
  if (waiting_.size() >= piece)
    passOn();
}

void RowHash::addColumn(const Statement& row, int column) {
  switch (row.type(column)) {
  case Statement::Type::integer: return add(row.integer(column));
  case Statement::Type::real: return add(row.real(column));
  case Statement::Type::text: return add(row.text(column));
  case Statement::Type::blob: return add(row.blob(column));
  case Statement::Type::null: return add(FedValue());
  }
}

void RowHash::addRow(const Statement& row, bool maskedId) {
  const int columns = row.columns();
  for (int column = 0; column < columns; ++column)
    if (column == 0 && maskedId)
      add(row.integer(0) & idMask);
    else
      addColumn(row, column);
  endRow();
}

Sha256 RowHash::finish() {
  passOn();
  rows_ = 0;
  return hash_.finish();
}

} // namespace throughline::workspace
