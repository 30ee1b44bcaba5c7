#pragma once

#include "core/stats/group_hash.h"

#include <cstdint>
#include <span>

namespace throughline::insight {

/// stats::jackknifeGroups of rows whose customers are numbered; hashes: of each customer.
stats::JackknifeGroups groupsOf(std::span<const std::uint32_t> customers, std::span<const std::uint64_t> hashes,
                                int most);

} // namespace throughline::insight
