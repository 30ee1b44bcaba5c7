#include "core/model/kind_check.h"

#include "core/model/look_up.h"

namespace throughline::model {

Kind kindFor(Reason reason) {
  return reason == Reason::designedStep ? Kind::experience : Kind::service;
}

std::vector<DoubtfulKind> doubtfulKinds(const JourneyMap& map) {
  std::vector<DoubtfulKind> doubtful;
  for (const auto* card : inReadingOrder(map)) {
    const bool fits = card->kind == kindFor(card->reason);
    if (!fits)
      doubtful.push_back({.touchpoint = card->id,
                          .doubt = card->kind == Kind::service ? KindDoubt::designedStep : KindDoubt::reasonOfService});
    else if (card->reason == Reason::problem && card->answers.empty())
      doubtful.push_back({.touchpoint = card->id, .doubt = KindDoubt::answersNothing});
  }
  return doubtful;
}

} // namespace throughline::model
