#include "core/workspace/row_hash.h"

#include "core/workspace/schema.h"

#include <bit>
#include <cstring>

static_assert(std::endian::native == std::endian::little, "numbers are hashed as they lie in memory");

namespace throughline::workspace {
namespace {

constexpr std::int64_t idMask = (std::int64_t{1} << rowIdBits) - 1;

} // namespace

void RowHash::passOn() {
  hash_.add(std::string_view(waiting_.get(), used_));
  used_ = 0;
}

void RowHash::makeRoom(std::size_t size) {
  if (room - used_ < size)
    passOn();
}

void RowHash::addMark(char type) {
  makeRoom(1);
  waiting_[used_++] = type;
}

void RowHash::addNumber(char type, const void* bytes) {
  makeRoom(1 + 8);
  waiting_[used_] = type;
  std::memcpy(waiting_.get() + used_ + 1, bytes, 8);
  used_ += 1 + 8;
}

void RowHash::addBytes(char type, const void* bytes, std::size_t size) {
  const auto length = static_cast<std::uint64_t>(size);
  addNumber(type, &length);
  if (size == 0)
    return;
  makeRoom(size);
  if (size > room)
    return hash_.add(std::string_view(static_cast<const char*>(bytes), size));
  std::memcpy(waiting_.get() + used_, bytes, size);
  used_ += size;
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
    addMark('n');
  }
}

void RowHash::add(std::span<const std::byte> blob) {
  addBytes('b', blob.data(), blob.size());
}

void RowHash::endRow() {
  addMark(';');
  ++rows_;
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
