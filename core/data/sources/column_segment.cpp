#include "core/data/sources/column_segment.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

static_assert(std::endian::native == std::endian::little, "segments are written as they lie in memory");

namespace throughline::data {
namespace {

enum class SegmentCode : std::uint8_t {
  bytes = 1,
  shorts = 2,
  words = 3,
  longs = 4,
  floats = 5,
  doubles = 6,
  scores = 7
};
constexpr std::size_t segmentHead = 1 + 4;
constexpr std::size_t baseSize = 8;
constexpr std::uint8_t noScore = 255;

Error damagedSegment(const char* detail) {
  return failure(ErrorCode::recordDamaged, {{Fact::name, "column segment"}, {Fact::detail, detail}});
}

std::vector<std::byte> segmentBytes(SegmentCode code, std::size_t count, std::size_t payload) {
  std::vector<std::byte> bytes(segmentHead + payload);
  bytes[0] = static_cast<std::byte>(code);
  const auto count32 = static_cast<std::uint32_t>(count);
  std::memcpy(bytes.data() + 1, &count32, sizeof count32);
  return bytes;
}

template <class Value> std::vector<std::byte> encodeRaw(SegmentCode code, std::span<const Value> values) {
  auto bytes = segmentBytes(code, values.size(), values.size_bytes());
  if (!values.empty())
    std::memcpy(bytes.data() + segmentHead, values.data(), values.size_bytes());
  return bytes;
}

template <class Small>
std::vector<std::byte> encodeFromBase(SegmentCode code, std::span<const std::int64_t> values, std::int64_t base) {
  auto bytes = segmentBytes(code, values.size(), baseSize + values.size() * sizeof(Small));
  std::memcpy(bytes.data() + segmentHead, &base, baseSize);
  std::byte* to = bytes.data() + segmentHead + baseSize;
  for (const std::int64_t value : values) {
    const auto small = static_cast<Small>(static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(base));
    std::memcpy(to, &small, sizeof small);
    to += sizeof small;
  }
  return bytes;
}

struct SegmentView {
  SegmentCode code = SegmentCode::bytes;
  std::size_t count = 0;
  const std::byte* values = nullptr;
  std::int64_t base = 0;
};

Result<SegmentView> viewOf(std::span<const std::byte> bytes) {
  if (bytes.size() < segmentHead)
    return damagedSegment("too short");
  SegmentView view;
  view.code = static_cast<SegmentCode>(bytes[0]);
  std::uint32_t count = 0;
  std::memcpy(&count, bytes.data() + 1, sizeof count);
  view.count = count;
  std::size_t head = segmentHead;
  std::size_t width = 0;
  switch (view.code) {
  case SegmentCode::bytes: width = 1, head += baseSize; break;
  case SegmentCode::shorts: width = 2, head += baseSize; break;
  case SegmentCode::words: width = 4, head += baseSize; break;
  case SegmentCode::longs:
  case SegmentCode::doubles: width = 8; break;
  case SegmentCode::floats: width = 4; break;
  case SegmentCode::scores: width = 1; break;
  default: return damagedSegment("unknown coding");
  }
  if (bytes.size() != head + view.count * width)
    return damagedSegment("wrong length");
  if (head > segmentHead)
    std::memcpy(&view.base, bytes.data() + segmentHead, baseSize);
  view.values = bytes.data() + head;
  return view;
}

template <class Small, class Value> void addFromBase(const SegmentView& view, Value* to) {
  for (std::size_t at = 0; at < view.count; ++at) {
    Small small;
    std::memcpy(&small, view.values + at * sizeof small, sizeof small);
    to[at] = static_cast<Value>(static_cast<std::uint64_t>(view.base) + small);
  }
}

template <class Value> Status addIntegers(std::span<const std::byte> bytes, std::vector<Value>& values) {
  THROUGHLINE_TRY(view, viewOf(bytes));
  const std::size_t before = values.size();
  values.resize(before + view.count);
  Value* const to = values.data() + before;
  switch (view.code) {
  case SegmentCode::bytes: addFromBase<std::uint8_t>(view, to); return {};
  case SegmentCode::shorts: addFromBase<std::uint16_t>(view, to); return {};
  case SegmentCode::words: addFromBase<std::uint32_t>(view, to); return {};
  case SegmentCode::longs: addFromBase<std::uint64_t>(view, to); return {};
  default: return damagedSegment("no whole numbers");
  }
}

template <class Value> Status addReals(std::span<const std::byte> bytes, std::vector<Value>& values) {
  THROUGHLINE_TRY(view, viewOf(bytes));
  const std::size_t before = values.size();
  values.resize(before + view.count);
  Value* const to = values.data() + before;
  const auto copyAs = [&]<class Stored>(Stored stored) {
    for (std::size_t at = 0; at < view.count; ++at) {
      std::memcpy(&stored, view.values + at * sizeof stored, sizeof stored);
      to[at] = static_cast<Value>(stored);
    }
  };
  if (view.code == SegmentCode::floats) {
    copyAs(float{});
  } else if (view.code == SegmentCode::doubles) {
    copyAs(double{});
  } else if (view.code == SegmentCode::scores) {
    Value table[256];
    for (int code = 0; code < 255; ++code)
      table[code] = static_cast<Value>(code);
    table[noScore] = std::numeric_limits<Value>::quiet_NaN();
    for (std::size_t at = 0; at < view.count; ++at)
      to[at] = table[std::to_integer<std::uint8_t>(view.values[at])];
  } else {
    return damagedSegment("no scores");
  }
  return {};
}

template <class Real> bool areSmallCodes(std::span<const Real> values) {
  return std::ranges::all_of(values, [](Real value) {
    return std::isnan(value) || (value >= 0 && value < noScore && value == std::floor(value));
  });
}

template <class Real> std::vector<std::byte> encodeCodes(std::span<const Real> values) {
  auto bytes = segmentBytes(SegmentCode::scores, values.size(), values.size());
  for (std::size_t at = 0; at < values.size(); ++at)
    bytes[segmentHead + at] =
        static_cast<std::byte>(std::isnan(values[at]) ? noScore : static_cast<std::uint8_t>(values[at]));
  return bytes;
}

} // namespace

double decimalOf(float score) {
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, score).ptr;
  double number = static_cast<double>(score);
  std::from_chars(digits, end, number);
  return number;
}

std::vector<std::byte> encodeIntegers(std::span<const std::int64_t> values) {
  if (values.empty())
    return segmentBytes(SegmentCode::bytes, 0, baseSize);
  const auto [least, most] = std::ranges::minmax(values);
  const std::uint64_t range = static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least);
  if (range <= 0xFF)
    return encodeFromBase<std::uint8_t>(SegmentCode::bytes, values, least);
  if (range <= 0xFFFF)
    return encodeFromBase<std::uint16_t>(SegmentCode::shorts, values, least);
  if (range <= 0xFFFFFFFF)
    return encodeFromBase<std::uint32_t>(SegmentCode::words, values, least);
  return encodeRaw(SegmentCode::longs, values);
}

std::vector<std::byte> encodeHashes(std::span<const std::uint64_t> values) {
  return encodeRaw(SegmentCode::longs, values);
}

std::vector<std::byte> encodeScores(std::span<const float> values) {
  return areSmallCodes(values) ? encodeCodes(values) : encodeRaw(SegmentCode::floats, values);
}

std::vector<std::byte> encodeReals(std::span<const double> values) {
  return areSmallCodes(values) ? encodeCodes(values) : encodeRaw(SegmentCode::doubles, values);
}

Status decode(std::span<const std::byte> bytes, std::vector<std::uint8_t>& values) {
  return addIntegers(bytes, values);
}
Status decode(std::span<const std::byte> bytes, std::vector<std::int32_t>& values) {
  return addIntegers(bytes, values);
}
Status decode(std::span<const std::byte> bytes, std::vector<std::uint32_t>& values) {
  return addIntegers(bytes, values);
}
Status decode(std::span<const std::byte> bytes, std::vector<std::int64_t>& values) {
  return addIntegers(bytes, values);
}
Status decode(std::span<const std::byte> bytes, std::vector<std::uint64_t>& values) {
  return addIntegers(bytes, values);
}
Status decode(std::span<const std::byte> bytes, std::vector<float>& values) {
  return addReals(bytes, values);
}
Status decode(std::span<const std::byte> bytes, std::vector<double>& values) {
  return addReals(bytes, values);
}
Status decode(std::span<const std::byte> bytes, ScoreColumn<float>& values) {
  THROUGHLINE_TRY(view, viewOf(bytes));
  if (view.code == SegmentCode::scores) {
    values.appendBytes({reinterpret_cast<const std::uint8_t*>(view.values), view.count});
    return {};
  }
  std::vector<float> some;
  THROUGHLINE_CHECK(addReals(bytes, some));
  for (const float value : some)
    values.push_back(value);
  return {};
}

} // namespace throughline::data
