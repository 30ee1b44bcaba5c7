#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

/// Columns that take one byte a row as long as their values allow, and are read like vectors.
namespace throughline::data {

/// Scores: whole numbers from 0 to 254 and NaN as bytes; from the first other value on as they are.
template <class Real> class ScoreColumn {
public:
  static constexpr std::uint8_t none = 255;

  ScoreColumn() = default;
  ScoreColumn(std::size_t count, Real value) { resize(count, value); }
  explicit ScoreColumn(std::vector<Real> values) {
    reserve(values.size());
    for (const Real value : values)
      push_back(value);
  }
  std::size_t size() const { return wide_.empty() ? bytes_.size() : wide_.size(); }
  bool empty() const { return size() == 0; }
  Real operator[](std::size_t row) const { return wide_.empty() ? valueOf(bytes_[row]) : wide_[row]; }
  /// The codes of all rows; empty where the values do not allow it.
  std::span<const std::uint8_t> bytes() const { return bytes_; }
  bool isCompact() const { return wide_.empty(); }
  static Real valueOf(std::uint8_t code) {
    return code == none ? std::numeric_limits<Real>::quiet_NaN() : static_cast<Real>(code);
  }

  void reserve(std::size_t count) { wide_.empty() ? bytes_.reserve(count) : wide_.reserve(count); }
  void clear() {
    bytes_.clear();
    wide_.clear();
  }
  void push_back(Real value) {
    if (wide_.empty() && fits(value))
      return bytes_.push_back(codeOf(value));
    widen();
    wide_.push_back(value);
  }
  void resize(std::size_t count, Real value = std::numeric_limits<Real>::quiet_NaN()) {
    if (wide_.empty() && fits(value))
      return bytes_.resize(count, codeOf(value));
    widen();
    wide_.resize(count, value);
  }
  void set(std::size_t row, Real value) {
    if (wide_.empty() && fits(value)) {
      bytes_[row] = codeOf(value);
      return;
    }
    widen();
    wide_[row] = value;
  }
  /// Keeps values as they are from now on.
  void widen() {
    if (!wide_.empty())
      return;
    wide_.reserve(bytes_.size() + 1);
    for (const std::uint8_t code : bytes_)
      wide_.push_back(valueOf(code));
    bytes_ = {};
  }
  /// Adds the values of another column, or those at `rows` of it.
  void append(const ScoreColumn& other) {
    if (wide_.empty() && other.wide_.empty()) {
      bytes_.insert(bytes_.end(), other.bytes_.begin(), other.bytes_.end());
      return;
    }
    for (std::size_t row = 0; row < other.size(); ++row)
      push_back(other[row]);
  }
  /// Adds codes as a segment has them: 255 is none.
  void appendBytes(std::span<const std::uint8_t> codes) {
    if (wide_.empty()) {
      bytes_.insert(bytes_.end(), codes.begin(), codes.end());
      return;
    }
    for (const std::uint8_t code : codes)
      wide_.push_back(valueOf(code));
  }
  template <class Rows> ScoreColumn at(const Rows& rows) const {
    ScoreColumn column;
    if (wide_.empty()) {
      column.bytes_.reserve(rows.size());
      for (const auto row : rows)
        column.bytes_.push_back(bytes_[row]);
      return column;
    }
    for (const auto row : rows)
      column.push_back(wide_[row]);
    return column;
  }

  class Iterator {
  public:
    using value_type = Real;
    using difference_type = std::ptrdiff_t;
    Iterator() = default;
    Iterator(const ScoreColumn* column, std::size_t row) : column_(column), row_(row) {}
    Real operator*() const { return (*column_)[row_]; }
    Iterator& operator++() {
      ++row_;
      return *this;
    }
    Iterator operator++(int) {
      Iterator before = *this;
      ++row_;
      return before;
    }
    bool operator==(const Iterator& other) const { return row_ == other.row_; }

  private:
    const ScoreColumn* column_ = nullptr;
    std::size_t row_ = 0;
  };
  Iterator begin() const { return {this, 0}; }
  Iterator end() const { return {this, size()}; }

private:
  static bool fits(Real value) {
    return std::isnan(value) || (value >= 0 && value < Real{none} && value == std::floor(value));
  }
  static std::uint8_t codeOf(Real value) { return std::isnan(value) ? none : static_cast<std::uint8_t>(value); }
  std::vector<std::uint8_t> bytes_;
  std::vector<Real> wide_;
};

} // namespace throughline::data
