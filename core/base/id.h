#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace throughline {

/// 128 bits that name one thing for ever.
struct RawId {
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  auto operator<=>(const RawId&) const = default;
  bool isNull() const { return high == 0 && low == 0; }
  /// 32 lower-case hexadecimal digits.
  std::string text() const;
  /// The id that text() wrote; nothing else is taken.
  static std::optional<RawId> parse(std::string_view text);
};

/// An id that knows what it names: a StageId can never be passed as a LaneId.
template <class Tag> struct Id {
  RawId raw;

  auto operator<=>(const Id&) const = default;
  bool isNull() const { return raw.isNull(); }
  std::string text() const { return raw.text(); }
  static std::optional<Id> parse(std::string_view text) {
    const auto parsed = RawId::parse(text);
    return parsed ? std::optional<Id>(Id{*parsed}) : std::nullopt;
  }
};

/// Where new ids come from. The only state the pure edits need from outside; tests pass a counting one.
class IdSource {
public:
  virtual ~IdSource() = default;
  virtual RawId next() = 0;
  template <class Tagged> Tagged make() { return Tagged{next()}; }
};

/// Ids from the system's random source.
class RandomIdSource final : public IdSource {
public:
  RawId next() override;
};

/// 1, 2, 3 ...: the same run gives the same ids.
class CountingIdSource final : public IdSource {
public:
  explicit CountingIdSource(std::uint64_t first = 1) : next_(first) {}
  RawId next() override { return RawId{.high = 0, .low = next_++}; }

private:
  std::uint64_t next_;
};

} // namespace throughline

template <> struct std::hash<throughline::RawId> {
  std::size_t operator()(const throughline::RawId& id) const noexcept {
    return static_cast<std::size_t>(id.high ^ (id.low * 0x9e3779b97f4a7c15ULL));
  }
};
template <class Tag> struct std::hash<throughline::Id<Tag>> {
  std::size_t operator()(const throughline::Id<Tag>& id) const noexcept {
    return std::hash<throughline::RawId>{}(id.raw);
  }
};
