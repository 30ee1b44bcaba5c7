#include "core/insight/customer_groups.h"

#include <algorithm>
#include <vector>

namespace throughline::insight {

stats::JackknifeGroups groupsOf(std::span<const std::uint32_t> customers, std::span<const std::uint64_t> hashes,
                                int most) {
  std::vector<std::uint8_t> seen(hashes.size(), 0);
  for (const std::uint32_t customer : customers)
    seen[customer] = 1;
  std::vector<std::uint64_t> present;
  for (std::size_t customer = 0; customer < hashes.size(); ++customer)
    if (seen[customer] != 0)
      present.push_back(hashes[customer]);
  const auto each = stats::jackknifeGroups(present, static_cast<std::uint32_t>(most));
  std::vector<std::uint32_t> ofCustomer(hashes.size(), 0);
  std::size_t next = 0;
  for (std::size_t customer = 0; customer < hashes.size(); ++customer)
    if (seen[customer] != 0)
      ofCustomer[customer] = each.group[next++];
  stats::JackknifeGroups groups{.group = std::vector<std::uint32_t>(customers.size()), .count = each.count};
  std::ranges::transform(customers, groups.group.begin(),
                         [&ofCustomer](std::uint32_t customer) { return ofCustomer[customer]; });
  return groups;
}

} // namespace throughline::insight
