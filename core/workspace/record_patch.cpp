#include "core/workspace/record_patch.h"

#include "core/workspace/record_text.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <unordered_map>

namespace throughline::workspace {
namespace {

/// First bytes of a patch. Records start with the number of their format.
constexpr std::string_view patchMark = "patch ";
/// Records shorter than this are kept whole.
constexpr std::size_t shortRecord = 256;
/// What is looked for in the later text, in bytes; shorter pieces in common are not worth naming.
constexpr std::size_t window = 24;

bool continuesLetter(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80;
}

/// A piece of `earlier` that stands in `later` too. Both begin and end between letters.
struct Common {
  std::size_t earlier = 0;
  std::size_t later = 0;
  std::size_t length = 0;
};

class PatchMaker {
public:
  PatchMaker(std::string_view earlier, std::string_view later) : earlier_(earlier), later_(later) {}

  std::string make() {
    // Most changes are small: what both begin with and end with is found without looking anything up.
    const auto front = cut({0, 0, commonFront()});
    take(front);
    auto back = commonBack(front.length);
    while (continuesLetter(earlier_, back.earlier)) {
      ++back.earlier;
      ++back.later;
      --back.length;
    }
    takeMiddle(back.earlier);
    take(back);
    keepUpTo(earlier_.size());
    return std::move(patch_);
  }

private:
  std::size_t commonFront() const {
    const auto [one, other] = std::ranges::mismatch(earlier_, later_);
    return static_cast<std::size_t>(one - earlier_.begin());
  }
  Common commonBack(std::size_t front) const {
    const auto most = std::min(earlier_.size(), later_.size()) - front;
    std::size_t length = 0;
    while (length < most && earlier_[earlier_.size() - 1 - length] == later_[later_.size() - 1 - length])
      ++length;
    return {earlier_.size() - length, later_.size() - length, length};
  }

  /// Looks up what stands between the common front and back, window by window.
  void takeMiddle(std::size_t end) {
    if (end < done_ + window)
      return;
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t at = 0; at + window <= later_.size(); at += window)
      places.emplace(later_.substr(at, window), at);
    for (std::size_t at = done_; at + window <= end;) {
      const auto found = places.find(earlier_.substr(at, window));
      if (found == places.end()) {
        ++at;
        continue;
      }
      const auto common = cut(grown({at, found->second, window}, end));
      take(common);
      at = std::max(at + 1, common.earlier + common.length);
    }
  }

  /// The piece with what is in common on both sides of it.
  Common grown(Common common, std::size_t end) const {
    while (common.earlier > done_ && common.later > 0 && earlier_[common.earlier - 1] == later_[common.later - 1]) {
      --common.earlier;
      --common.later;
      ++common.length;
    }
    while (common.earlier + common.length < end && common.later + common.length < later_.size() &&
           earlier_[common.earlier + common.length] == later_[common.later + common.length])
      ++common.length;
    return common;
  }

  /// Without parts of letters at its ends.
  Common cut(Common common) const {
    while (common.length > 0 && continuesLetter(earlier_, common.earlier)) {
      ++common.earlier;
      ++common.later;
      --common.length;
    }
    while (common.length > 0 && continuesLetter(earlier_, common.earlier + common.length))
      --common.length;
    return common;
  }

  void take(const Common& common) {
    if (common.length < window)
      return;
    keepUpTo(common.earlier);
    patch_ += "c" + std::to_string(common.later) + " " + std::to_string(common.length) + "\n";
    done_ = common.earlier + common.length;
  }
  void keepUpTo(std::size_t end) {
    if (end > done_)
      patch_ += "k" + std::to_string(end - done_) + "\n" + std::string(earlier_.substr(done_, end - done_)) + "\n";
    done_ = std::max(done_, end);
  }

  std::string_view earlier_;
  std::string_view later_;
  std::size_t done_ = 0; ///< of earlier_
  std::string patch_;
};

Error damagedPatch(std::string detail) {
  return failure(ErrorCode::recordDamaged, {{Fact::name, "patch"}, {Fact::detail, std::move(detail)}});
}

/// Takes a number and the sign that ends it off the front.
std::optional<std::size_t> takeNumber(std::string_view& text, char end) {
  std::size_t number = 0;
  const auto [at, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (problem != std::errc{} || at == text.data() + text.size() || *at != end)
    return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(at - text.data()) + 1);
  return number;
}

/// One piece: "c<from> <length>" of the later text, or "k<length>" and the bytes themselves.
Status takePiece(std::string_view& text, std::string_view later, std::string& earlier) {
  const char sign = text.front();
  text.remove_prefix(1);
  if (sign != 'c' && sign != 'k')
    return damagedPatch("a piece is none");
  const auto from = sign == 'c' ? takeNumber(text, ' ') : std::optional<std::size_t>(0);
  const auto length = takeNumber(text, '\n');
  const auto source = sign == 'c' ? later : text;
  if (!from || !length || *from > source.size() || *length > source.size() - *from ||
      *length > longestRecord - earlier.size())
    return damagedPatch("a piece does not fit");
  earlier += source.substr(*from, *length);
  if (sign == 'c')
    return {};
  text.remove_prefix(*length);
  if (!text.starts_with('\n'))
    return damagedPatch("a piece does not end");
  text.remove_prefix(1);
  return {};
}

} // namespace

std::string patchTo(std::string_view earlier, std::string_view later) {
  if (earlier.size() < shortRecord)
    return std::string(earlier);
  const auto pieces = PatchMaker(earlier, later).make();
  const auto patch = std::string(patchMark) + std::to_string(earlier.size()) + "\n" + pieces;
  return patch.size() + patch.size() / 4 < earlier.size() ? patch : std::string(earlier);
}

bool isPatch(std::string_view text) {
  return text.starts_with(patchMark);
}

Result<std::string> patched(std::string_view later, std::string_view text) {
  if (!isPatch(text))
    return std::string(text);
  text.remove_prefix(patchMark.size());
  const auto length = takeNumber(text, '\n');
  if (!length || *length > longestRecord)
    return damagedPatch("the head is damaged");
  std::string earlier;
  while (!text.empty())
    THROUGHLINE_CHECK(takePiece(text, later, earlier));
  if (earlier.size() != *length)
    return damagedPatch("cut off or too long");
  return earlier;
}

} // namespace throughline::workspace
