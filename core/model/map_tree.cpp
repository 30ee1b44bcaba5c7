#include "core/model/map_tree.h"

#include "core/model/look_up.h"

#include <algorithm>
#include <set>

namespace throughline::model {
namespace {

class TreeWalk {
public:
  explicit TreeWalk(const Document& document) : document_(document) {}

  std::vector<MapInTree> walk() {
    std::set<MapId> opened;
    for (const auto& map : document_.maps)
      for (const auto& card : map->touchpoints)
        if (card->linkedMap && *card->linkedMap != map->id)
          opened.insert(*card->linkedMap);
    for (const auto& map : document_.maps)
      if (!opened.contains(map->id))
        add(map->id, std::nullopt, 0);
    for (const auto& map : document_.maps)
      if (!seen_.contains(map->id))
        add(map->id, std::nullopt, 0);
    return std::move(tree_);
  }

private:
  void add(MapId id, std::optional<TouchpointId> via, int depth) {
    const auto* map = findMap(document_, id);
    if (map == nullptr)
      return;
    const bool again = !seen_.insert(id).second;
    tree_.push_back({.map = id, .via = via, .depth = depth, .again = again});
    if (again)
      return;
    for (const auto* card : inReadingOrder(*map))
      if (card->linkedMap && *card->linkedMap != id)
        add(*card->linkedMap, card->id, depth + 1);
  }

  const Document& document_;
  std::set<MapId> seen_;
  std::vector<MapInTree> tree_;
};

} // namespace

std::vector<MapInTree> mapTree(const Document& document) {
  return TreeWalk(document).walk();
}

} // namespace throughline::model
