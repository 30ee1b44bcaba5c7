#pragma once

#include "core/base/progress.h"
#include "core/data/feedback_table.h"
#include "core/insight/parts.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace throughline::insight {

/// What parts need to know of a map, so that an edit drops only the parts that it touches.
enum class Fact : std::uint8_t {
  cards,    ///< which touchpoints there are
  titles,   ///< of touchpoints
  kinds,    ///< experience or service
  stages,   ///< stages, their titles, and in which one a touchpoint stands
  answers,  ///< which touchpoints answer the problems of others
  targets,  ///< of touchpoints, and the goals of the journey
  emotions, ///< drawn by hand
  actions,  ///< with their days and promises, and the notes that they answer
};
/// A bit for each fact.
using Facts = std::uint32_t;
constexpr Facts bit(Fact fact) {
  return Facts{1} << static_cast<unsigned>(fact);
}

/// What a part needs. The stage that a result names and the reading order of its touchpoints are put in afterwards and
/// cost nothing: they are no facts of it.
Facts factsOf(Part part);
/// What differs between two states of a map.
Facts changedFacts(const model::JourneyMap& before, const model::JourneyMap& after);

/// Computes the parts of one map's analysis when they are asked for, and keeps them until what they need changes. Each
/// is a pure function of the table, the selection, the facts of the map that it needs, and the options. Not for two
/// threads at once; the parts it gives may go anywhere.
class Catalog {
public:
  Catalog(std::shared_ptr<const data::FeedbackTable> table, const model::JourneyMap& map,
          const AnalysisOptions& options = {});
  ~Catalog();
  Catalog(Catalog&&) noexcept;
  Catalog& operator=(Catalog&&) noexcept;

  void setTable(std::shared_ptr<const data::FeedbackTable> table);
  void setSelection(const data::Selection& selection);
  void setMap(const model::JourneyMap& map);
  void setOptions(const AnalysisOptions& options);

  /// These parts and those they are made of, computed where they are not known. Stops before the next part when it is
  /// cancelled: what has been computed is there.
  Parts parts(std::span<const Part> wanted, const Progress& progress = {});
  Parts parts(Part wanted) { return parts(std::span(&wanted, 1)); }
  /// How often a part has been computed so far.
  std::int64_t runs(Part part) const { return runs_[static_cast<std::size_t>(part)]; }

private:
  struct Working;
  void compute(Part part);
  void computeCounted(Part part);
  void computeModelled(Part part);
  const Drag& shownDrag() const;
  Drag dragPart(const MapModel* model) const;
  std::optional<Composition> compositionWhereRefused();
  void drop(Facts facts);
  void dropAll();

  std::unique_ptr<Working> working_;
  Parts known_;
  std::array<std::int64_t, partCount> runs_{};
};

/// The parts of a whole table, once.
Parts partsOf(std::shared_ptr<const data::FeedbackTable> table, const model::JourneyMap& map,
              const AnalysisOptions& options, std::span<const Part> wanted = allParts());

/// The parts of the headline: overall, figures, drag, within, composition, metrics, and the segments within which it
/// may not hold.
std::span<const Part> headlineParts();
/// The parts of the finding as it is said: those of the headline, and how far it depends on where a failure begins.
std::span<const Part> findingParts();

} // namespace throughline::insight
