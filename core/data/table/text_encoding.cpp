#include "core/data/table/text_encoding.h"

#include "core/data/table/byte_scan.h"

#include <algorithm>
#include <cstring>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <vector>

namespace throughline::data {
namespace {

Error notText(std::int64_t offset, const std::string& detail) {
  return failure(ErrorCode::encodingUnknown, {{Fact::value, std::to_string(offset)}, {Fact::detail, detail}});
}

struct ByteOrderMark {
  std::string_view bytes;
  const char* encoding;
};
constexpr ByteOrderMark byteOrderMarks[] = {{"\xEF\xBB\xBF", "UTF-8"},
                                            {std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
                                            {std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
                                            {"\xFF\xFE", "UTF-16LE"},
                                            {"\xFE\xFF", "UTF-16BE"}};

/// Length of the sequence that starts text (RFC 3629), 0 when it is none, -1 when it is cut off.
int utf8SequenceLength(const char* at, const char* end) {
  const auto first = static_cast<unsigned char>(*at);
  if (first < 0x80)
    return 1;
  const int length = first >= 0xC2 && first <= 0xDF   ? 2
                     : (first & 0xF0U) == 0xE0        ? 3
                     : first >= 0xF0 && first <= 0xF4 ? 4
                                                      : 0;
  if (length == 0)
    return 0;
  for (int next = 1; next < length; ++next) {
    if (at + next == end)
      return -1;
    const auto byte = static_cast<unsigned char>(at[next]);
    const unsigned low = next > 1 ? 0x80 : first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned high = next > 1 ? 0xBF : first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (byte < low || byte > high)
      return 0;
  }
  return length;
}

/// Whether bytes end within a sequence that is right as far as it goes.
bool onlyCutOff(std::string_view bytes, std::size_t valid) {
  return valid < bytes.size() && utf8SequenceLength(bytes.data() + valid, bytes.data() + bytes.size()) == -1;
}

/// UTF-16 without a mark: Western text has a zero in every other byte.
const char* utf16WithoutMark(std::string_view sample) {
  std::size_t zeros[2] = {0, 0};
  for (std::size_t at = 0; at < sample.size(); ++at)
    zeros[at % 2] += sample[at] == '\0' ? 1U : 0U;
  const std::size_t pairs = sample.size() / 2;
  if (pairs < 2)
    return nullptr;
  if (zeros[1] * 10 >= pairs * 4 && zeros[0] * 20 < pairs)
    return "UTF-16LE";
  if (zeros[0] * 10 >= pairs * 4 && zeros[1] * 20 < pairs)
    return "UTF-16BE";
  return nullptr;
}

/// Pictures, archives and the like: a tenth of a per cent of control characters is more than any text has.
bool looksBinary(std::string_view sample) {
  const auto isControl = [](char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f' && code != 0x1A;
  };
  const auto controls = static_cast<std::size_t>(std::ranges::count_if(sample, isControl));
  return controls > 2 && controls * 100 > sample.size();
}

bool isAsciiLetter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// The letters that programs of a Mac wrote in a text of one byte per letter.
class MacLetters {
public:
  /// What a byte above ASCII says between its neighbours.
  void add(char byte, char before, char after) {
    const auto isSmall = [](char letter) { return letter >= 'a' && letter <= 'z'; };
    const bool within = isAsciiLetter(before) && isSmall(after);
    const bool alone = static_cast<unsigned char>(before) < 0x80 && static_cast<unsigned char>(after) < 0x80;
    const bool inWord = isAsciiLetter(before) || isAsciiLetter(after);
    // A capital letter within a word: there the Mac has its apostrophe.
    const bool odd = within && isSmall(before) && static_cast<unsigned char>(byte) < 0xDF;
    const bool proves = within && alone && proof.find(byte) != std::string_view::npos;
    if (proves || (within && alone && supports.find(byte) != std::string_view::npos)) {
      ++mac_;
      proven_ = proven_ || proves;
      if (letters_.find(byte) == std::string::npos)
        letters_ += byte;
    } else if (signs.find(byte) != std::string_view::npos || !alone ||
               (inWord && !odd && static_cast<unsigned char>(byte) >= 0xC0)) {
      ++others_;
    }
  }
  bool areThere() const { return proven_ && letters_.size() > 1 && others_ * 4 <= mac_; }

private:
  // Within a word, windows-125x has a capital letter or a sign where the Mac has these.
  static constexpr std::string_view proof = "\x87\x88\x89\x8A\x8B\x8C\x8D\x8E\x8F\x90\x98\x99\x9B\xA7";
  // There it has small letters, too.
  static constexpr std::string_view supports = "\x9A\x9C\x9D\x9E\x9F\xBE\xBF";
  // The euro, three dots, quotation marks and dashes of windows-125x.
  static constexpr std::string_view signs = "\x80\x85\x91\x92\x93\x94\x95\x96\x97";

  std::string letters_;
  std::size_t mac_ = 0, others_ = 0;
  bool proven_ = false;
};

/// Programs of a Mac wrote their small letters with marks, and the sharp s, where windows-1252 has signs and capital
/// letters. Those stand in texts of that, too ("Photo™", "Škoda"): it takes several different ones within words.
/// Encodings of two bytes have such bytes side by side.
bool looksLikeMacRoman(std::string_view sample) {
  MacLetters letters;
  for (std::size_t at = 0; at < sample.size(); ++at)
    if (static_cast<unsigned char>(sample[at]) >= 0x80)
      letters.add(sample[at], at > 0 ? sample[at - 1] : ' ', at + 1 < sample.size() ? sample[at + 1] : ' ');
  return letters.areThere();
}

/// What ICU makes of it. windows-1252 when it is not sure, as spreadsheets write that.
std::string detectedByIcu(std::string_view sample) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector* detector = ucsdet_open(&status);
  ucsdet_setText(detector, sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector, &status);
  const int confidence = match != nullptr ? ucsdet_getConfidence(match, &status) : 0;
  const char* name = match != nullptr ? ucsdet_getName(match, &status) : nullptr;
  std::string found = U_SUCCESS(status) && name != nullptr && confidence >= 10 ? name : "windows-1252";
  ucsdet_close(detector);
  // ISO-8859-1 is windows-1252 without its letters: reading it as the larger one changes nothing.
  const bool western = found == "ISO-8859-1" || found == "UTF-8" || found.starts_with("IBM");
  const bool oneByte = western || found.starts_with("ISO-8859-") || found.starts_with("windows-125");
  return oneByte && looksLikeMacRoman(sample) ? "macintosh" : western ? "windows-1252" : found;
}

class Utf8Source final : public TextSource {
public:
  Utf8Source(ByteSource& bytes, std::size_t skip) : bytes_(bytes), skip_(skip) {}

  Result<std::size_t> read(std::span<char> room) override {
    std::copy_n(carried_, carriedSize_, room.data());
    std::size_t held = std::exchange(carriedSize_, 0);
    THROUGHLINE_TRY(got, bytes_.read(room.subspan(held)));
    if (skip_ > 0 && got > 0) {
      const std::size_t mark = std::min(skip_, got);
      std::memmove(room.data(), room.data() + mark, got - mark);
      offset_ += static_cast<std::int64_t>(mark);
      skip_ -= mark;
      if (got == mark)
        return read(room);
      return checked(room, got - mark, false);
    }
    return checked(room, held + got, got == 0);
  }

private:
  Result<std::size_t> checked(std::span<char> room, std::size_t size, bool last) {
    const std::string_view text(room.data(), size);
    const std::size_t valid = validUtf8Length(text);
    if (valid != size && (last || !onlyCutOff(text, valid)))
      return notText(offset_ + static_cast<std::int64_t>(valid), "not UTF-8");
    carriedSize_ = size - valid;
    std::copy_n(room.data() + valid, carriedSize_, carried_);
    offset_ += static_cast<std::int64_t>(valid);
    if (valid == 0 && carriedSize_ > 0) // a source that gives a byte at a time
      return read(room);
    return valid;
  }

  ByteSource& bytes_;
  std::size_t skip_;
  std::int64_t offset_ = 0;
  char carried_[4] = {};
  std::size_t carriedSize_ = 0;
};

class ConvertedSource final : public TextSource {
public:
  ConvertedSource(ByteSource& bytes, UConverter* from, UConverter* to, std::size_t skip)
      : bytes_(bytes), from_(from), to_(to), skip_(skip), raw_(1 << 14), pivot_(1 << 13), pivotSource_(pivot_.data()),
        pivotTarget_(pivot_.data()) {}
  ~ConvertedSource() override {
    ucnv_close(from_);
    ucnv_close(to_);
  }

  Result<std::size_t> read(std::span<char> room) override {
    char* target = room.data();
    while (target == room.data() && !finished_) {
      if (next_ == rawEnd_ && !atEnd_)
        THROUGHLINE_CHECK(refill());
      THROUGHLINE_CHECK(convert(target, room.data() + room.size()));
    }
    return static_cast<std::size_t>(target - room.data());
  }

private:
  Status refill() {
    offset_ += rawEnd_ - raw_.data();
    THROUGHLINE_TRY(got, bytes_.read(raw_));
    const std::size_t mark = std::min(skip_, got);
    skip_ -= mark;
    next_ = raw_.data() + mark;
    rawEnd_ = raw_.data() + got;
    atEnd_ = got == 0;
    return {};
  }

  Status convert(char*& target, const char* targetEnd) {
    UErrorCode status = U_ZERO_ERROR;
    ucnv_convertEx(to_, from_, &target, targetEnd, &next_, rawEnd_, pivot_.data(), &pivotSource_, &pivotTarget_,
                   pivot_.data() + pivot_.size(), static_cast<UBool>(first_), static_cast<UBool>(atEnd_), &status);
    first_ = false;
    if (status == U_BUFFER_OVERFLOW_ERROR)
      return {};
    if (U_FAILURE(status))
      return notText(offset_ + (next_ - raw_.data()), u_errorName(status));
    finished_ = atEnd_;
    return {};
  }

  ByteSource& bytes_;
  UConverter* from_;
  UConverter* to_;
  std::size_t skip_;
  std::vector<char> raw_;
  std::vector<UChar> pivot_;
  UChar* pivotSource_;
  UChar* pivotTarget_;
  const char* next_ = raw_.data();
  const char* rawEnd_ = raw_.data();
  std::int64_t offset_ = 0;
  bool first_ = true;
  bool atEnd_ = false;
  bool finished_ = false;
};

UConverter* strictConverter(const std::string& name) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(name.c_str(), &status);
  if (U_FAILURE(status))
    return nullptr;
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  return converter;
}

} // namespace

std::size_t validUtf8Length(std::string_view bytes) {
  const char* at = bytes.data();
  const char* const end = at + bytes.size();
  for (;;) {
    at = findNonAscii(at, end);
    while (at != end && static_cast<unsigned char>(*at) >= 0x80) {
      const int length = utf8SequenceLength(at, end);
      if (length <= 0)
        return static_cast<std::size_t>(at - bytes.data());
      at += length;
    }
    if (at == end)
      return bytes.size();
  }
}

Result<TextEncoding> guessEncoding(std::string_view sample, bool whole) {
  for (const auto& mark : byteOrderMarks)
    if (sample.starts_with(mark.bytes))
      return TextEncoding{.name = mark.encoding, .markLength = mark.bytes.size()};
  if (const char* utf16 = utf16WithoutMark(sample))
    return TextEncoding{.name = utf16};
  const std::size_t valid = validUtf8Length(sample);
  const bool isUtf8 = valid == sample.size() || (!whole && onlyCutOff(sample, valid));
  if (looksBinary(sample))
    return notText(0, "binary data");
  return TextEncoding{.name = isUtf8 ? "UTF-8" : detectedByIcu(sample)};
}

Result<TextEncoding> encodingNamed(std::string_view name, std::string_view sample) {
  UErrorCode status = U_ZERO_ERROR;
  const std::string wanted(name);
  UConverter* converter = ucnv_open(wanted.c_str(), &status);
  if (U_FAILURE(status) || wanted.empty())
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, "encoding"}, {Fact::value, wanted}});
  const char* canonical = ucnv_getName(converter, &status);
  TextEncoding encoding{.name = canonical != nullptr ? canonical : wanted};
  const bool anyUtf16 = encoding.name == "UTF-16" || encoding.name == "UTF-32";
  ucnv_close(converter);
  for (const auto& mark : byteOrderMarks)
    if (sample.starts_with(mark.bytes) &&
        (encoding.name == mark.encoding || (anyUtf16 && encoding.name.starts_with("UTF-")))) {
      encoding = TextEncoding{.name = mark.encoding, .markLength = mark.bytes.size()};
      break;
    }
  return encoding;
}

Result<std::unique_ptr<TextSource>> TextSource::make(ByteSource& bytes, const TextEncoding& encoding) {
  if (encoding.name == "UTF-8")
    return std::unique_ptr<TextSource>(std::make_unique<Utf8Source>(bytes, encoding.markLength));
  UConverter* from = strictConverter(encoding.name);
  UConverter* to = strictConverter("UTF-8");
  if (from == nullptr || to == nullptr) {
    ucnv_close(from);
    ucnv_close(to);
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, "encoding"}, {Fact::value, encoding.name}});
  }
  return std::unique_ptr<TextSource>(std::make_unique<ConvertedSource>(bytes, from, to, encoding.markLength));
}

} // namespace throughline::data
