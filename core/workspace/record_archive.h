#pragma once

#include <boost/archive/detail/archive_serializer_map.hpp>
#include <boost/archive/impl/archive_serializer_map.ipp>
#include <boost/archive/impl/basic_text_iarchive.ipp>
#include <boost/archive/impl/text_iarchive_impl.ipp>
#include <boost/archive/text_iarchive.hpp>
#include <boost/serialization/collection_size_type.hpp>

#include <cmath>
#include <concepts>
#include <limits>
#include <stdexcept>
#include <string>

/// Included by record_text.cpp only.
namespace throughline::workspace {

/// What a reading of a record refuses with; never leaves record_text.cpp.
struct RecordRefused : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// What one text may cost to read.
struct RecordLimits {
  std::size_t longestString = 32U << 20;
  std::size_t mostElements = 400'000;
  int deepest = 24;
};

/// Boost's text archive with every length and count held against the bytes that are really left, strict numbers, and
/// everything refused that our records do not use: tracking, object ids, class names, pointers.
class RecordArchive : public boost::archive::text_iarchive_impl<RecordArchive> {
  using Base = boost::archive::text_iarchive_impl<RecordArchive>;
  friend class boost::archive::detail::interface_iarchive<RecordArchive>;
  friend class boost::archive::detail::common_iarchive<RecordArchive>;
  friend class boost::archive::basic_text_iarchive<RecordArchive>;
  friend class boost::archive::load_access;

public:
  RecordArchive(std::istream& stream, const RecordLimits& limits)
      : Base(stream, boost::archive::no_header | boost::archive::no_codecvt), limits_(limits) {}
  ~RecordArchive() override = default;

  /// Exactly the line end that every archive ends with must be left: a cut in the last number would pass otherwise.
  void finish() {
    if (is.get() != '\n' || is.get() != std::char_traits<char>::eof())
      throw RecordRefused("the end is missing or more follows");
  }

private:
  std::size_t left() {
    const auto available = is.rdbuf()->in_avail();
    return available < 0 ? 0 : static_cast<std::size_t>(available);
  }

  /// Single spaces and line ends stand between tokens.
  void skipSeparator() {
    for (int next = is.peek(); next == ' ' || next == '\n'; next = is.peek())
      is.get();
  }

  std::size_t digits(std::size_t limit) {
    std::size_t value = 0;
    int count = 0;
    for (int next = is.peek(); next >= '0' && next <= '9'; next = is.peek()) {
      is.get();
      value = value * 10 + static_cast<std::size_t>(next - '0');
      if (++count > 18 || value > limit)
        throw RecordRefused("a number is too large");
    }
    if (count == 0)
      throw RecordRefused("a number is missing");
    return value;
  }

  void load(std::string& text) {
    skipSeparator();
    const std::size_t length = digits(limits_.longestString);
    if (length > left() || is.get() != ' ')
      throw RecordRefused("a text is longer than the record");
    text.resize(length);
    is.read(text.data(), static_cast<std::streamsize>(length));
    if (static_cast<std::size_t>(is.gcount()) != length)
      throw RecordRefused("a text is cut off");
  }

  void load(bool& flag) {
    skipSeparator();
    flag = digits(1) == 1;
  }

  void load(int& number) {
    skipSeparator();
    const bool negative = is.peek() == '-';
    if (negative)
      is.get();
    const auto size = static_cast<int>(digits(static_cast<std::size_t>(std::numeric_limits<int>::max())));
    number = negative ? -size : size;
  }

  void load(std::int64_t& number) {
    skipSeparator();
    const bool negative = is.peek() == '-';
    if (negative)
      is.get();
    const auto size = static_cast<std::int64_t>(digits(999'999'999'999'999'999ULL));
    number = negative ? -size : size;
  }

  void load(double& number) {
    skipSeparator();
    Base::load(number);
    if (is.fail() || !std::isfinite(number))
      throw RecordRefused("a number is not finite");
  }

  using Base::load_override;

  template <class Value> void load_override(Value& value) {
    if (++depth_ > limits_.deepest)
      throw RecordRefused("nested too deep");
    Base::load_override(value);
    --depth_;
  }

  void load_override(boost::serialization::collection_size_type& count) {
    skipSeparator();
    const std::size_t elements = digits(limits_.mostElements);
    elements_ += elements;
    if (elements > left() / 2 || elements_ > limits_.mostElements)
      throw RecordRefused("a list is longer than the record");
    count = boost::serialization::collection_size_type(elements);
  }

  [[noreturn]] void load_override(boost::archive::tracking_type&) { throw RecordRefused("tracking"); }
  [[noreturn]] void load_override(boost::archive::version_type&) { throw RecordRefused("class version"); }
  [[noreturn]] void load_override(boost::archive::class_id_type&) { throw RecordRefused("class id"); }
  [[noreturn]] void load_override(boost::archive::class_id_optional_type&) { throw RecordRefused("class id"); }
  [[noreturn]] void load_override(boost::archive::class_name_type&) { throw RecordRefused("class name"); }
  [[noreturn]] void load_override(boost::archive::object_id_type&) { throw RecordRefused("object id"); }
  [[noreturn]] void load_override(boost::archive::object_reference_type&) { throw RecordRefused("object reference"); }
  [[noreturn]] void load_override(boost::archive::class_id_reference_type&) { throw RecordRefused("class reference"); }

  RecordLimits limits_;
  std::size_t elements_ = 0;
  int depth_ = 0;
};

} // namespace throughline::workspace
