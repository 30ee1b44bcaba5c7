#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace throughline::stats {

/// Which jackknife group each response is in.
struct JackknifeGroups {
  std::vector<std::uint32_t> group;
  /// Every group is below this; some may be empty.
  std::uint32_t count = 0;
};

/// Groups of the responses with these respondent hashes: with at most `most` respondents each is a group of its own (in
/// the order of their hashes, so that the order of rows does not matter), else hash mod `most`.
JackknifeGroups jackknifeGroups(std::span<const std::uint64_t> hashes, std::uint32_t most = 200);

} // namespace throughline::stats
