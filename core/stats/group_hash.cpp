#include "core/stats/group_hash.h"

#include "core/base/contract.h"

#include <algorithm>
#include <set>

namespace throughline::stats {

JackknifeGroups jackknifeGroups(std::span<const std::uint64_t> hashes, std::uint32_t most) {
  THROUGHLINE_EXPECT(most > 0);
  std::set<std::uint64_t> distinct;
  for (const std::uint64_t hash : hashes) {
    distinct.insert(hash);
    if (distinct.size() > most)
      break;
  }
  JackknifeGroups groups;
  groups.group.resize(hashes.size());
  if (distinct.size() > most) {
    groups.count = most;
    std::ranges::transform(hashes, groups.group.begin(),
                           [most](std::uint64_t hash) { return static_cast<std::uint32_t>(hash % most); });
    return groups;
  }
  const std::vector<std::uint64_t> sorted(distinct.begin(), distinct.end());
  groups.count = static_cast<std::uint32_t>(sorted.size());
  std::ranges::transform(hashes, groups.group.begin(), [&sorted](std::uint64_t hash) {
    return static_cast<std::uint32_t>(std::ranges::lower_bound(sorted, hash) - sorted.begin());
  });
  return groups;
}

} // namespace throughline::stats
