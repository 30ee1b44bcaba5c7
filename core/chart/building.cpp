#include "core/chart/building.h"

#include "core/model/look_up.h"

#include <algorithm>
#include <limits>

namespace throughline::chart {

namespace {

/// Takes what stands on one axis.
struct Reach {
  bool alongX;
  Range range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

  void take(double value) {
    range.low = std::min(range.low, value);
    range.high = std::max(range.high, value);
  }
  void take(const Spot& spot) { take(alongX ? spot.x : spot.y); }
  void operator()(const Bars& layer) {
    for (const auto& bar : layer.bars) {
      take(bar.from);
      take(bar.to);
    }
  }
  void operator()(const Points& layer) {
    for (const auto& point : layer.points)
      take(point.at);
  }
  void operator()(const Lines& layer) {
    for (const auto& line : layer.lines)
      for (const auto& spot : line.spots)
        take(spot);
  }
  void operator()(const Bands& layer) {
    for (const auto& band : layer.bands)
      for (const auto& edge : band.edges) {
        take(alongX ? edge.x : edge.low);
        take(alongX ? edge.x : edge.high);
      }
  }
  void operator()(const Intervals& layer) {
    for (const auto& interval : layer.intervals) {
      take(interval.range.low);
      take(interval.range.high);
    }
  }
  void operator()(const Areas&) {}
  void operator()(const Cells&) {}
  void operator()(const Labels&) {}
};

bool hasTone(const ChartSpec& spec, Tone tone) {
  const auto among = [tone](const auto& marks) {
    return std::ranges::any_of(marks, [tone](const auto& mark) { return mark.tone == tone; });
  };
  return std::ranges::any_of(spec.layers, [&](const Layer& layer) {
    if (const auto* bars = std::get_if<Bars>(&layer))
      return among(bars->bars);
    if (const auto* points = std::get_if<Points>(&layer))
      return among(points->points);
    return false;
  });
}

bool hasHollow(const ChartSpec& spec) {
  const auto among = [](const auto& marks) {
    return std::ranges::any_of(marks, [](const auto& mark) { return mark.hollow; });
  };
  return std::ranges::any_of(spec.layers, [&](const Layer& layer) {
    if (const auto* bars = std::get_if<Bars>(&layer))
      return among(bars->bars);
    if (const auto* points = std::get_if<Points>(&layer))
      return among(points->points);
    return false;
  });
}

bool hasIntervals(const ChartSpec& spec) {
  return std::ranges::any_of(spec.layers, [](const Layer& layer) {
    const auto* found = std::get_if<Intervals>(&layer);
    return found != nullptr && !found->intervals.empty();
  });
}

} // namespace

ChartSpec refusedChart(ChartId id, Say reason) {
  ChartSpec spec;
  spec.id = id;
  spec.refused = Phrase{reason, {}};
  spec.sentence = {*spec.refused};
  spec.table = {.columns = {wordsColumn(Say::headReason)}, .rows = {{.cells = {*spec.refused}}}};
  return spec;
}

ChartSpec refusedForDrag(ChartId id, const Findings& findings, Say otherwise) {
  const auto& refused = findings.analysis.drag.refused;
  return refusedChart(id, refused ? refusalPhrase(*refused).say : otherwise);
}

Subject subjectOf(model::TouchpointId touchpoint, const std::string& title, model::Kind kind) {
  Subject subject;
  subject.title = title.empty() ? Phrase{Say::untitled, {}} : ownWords(title);
  subject.touchpoint = touchpoint;
  subject.kind = kind;
  return subject;
}

Subject subjectNamed(Phrase title) {
  Subject subject;
  subject.title = std::move(title);
  return subject;
}

Tone toneOf(model::Kind kind) {
  return kind == model::Kind::service ? Tone::service : Tone::experience;
}

MarkShape shapeOf(model::Kind kind) {
  return kind == model::Kind::service ? MarkShape::square : MarkShape::circle;
}

Range reachOf(const std::vector<Layer>& layers, bool alongX) {
  Reach reach{.alongX = alongX};
  for (const auto& layer : layers)
    std::visit(reach, layer);
  return reach.range.low <= reach.range.high ? reach.range : Range{0, 0};
}

void fitRows(ChartSpec& spec, Unit unit, Phrase title) {
  const Range reach = reachOf(spec.layers, true);
  spec.x = valueAxis({std::min(0.0, reach.low), std::max(0.0, reach.high)}, unit, std::move(title));
  spec.y = categoryAxis({});
}

LegendEntry legendOf(SignKind sign, Say text, Tone tone) {
  LegendEntry entry;
  entry.sign = sign;
  entry.text = {text, {}};
  entry.tone = tone;
  return entry;
}

void addKindLegend(ChartSpec& spec, Say hollowMeans, SignKind sign) {
  for (const auto kind : {model::Kind::experience, model::Kind::service})
    if (hasTone(spec, toneOf(kind))) {
      spec.legend.push_back(
          legendOf(sign, kind == model::Kind::service ? Say::legendService : Say::legendExperience, toneOf(kind)));
      spec.legend.back().shape = shapeOf(kind);
    }
  if (hasHollow(spec)) {
    spec.legend.push_back(legendOf(sign, hollowMeans, Tone::experience));
    spec.legend.back().hollow = true;
  }
  if (hasIntervals(spec))
    spec.legend.push_back(legendOf(SignKind::interval, Say::legendInterval, Tone::plain));
}

Column wordsColumn(Say head) {
  return {.kind = ColumnKind::words, .head = head};
}

Column numberColumn(Say head, Unit unit, int decimals) {
  return {.kind = ColumnKind::number, .unit = unit, .decimals = decimals, .head = head};
}

Column countColumn(Say head) {
  return {.kind = ColumnKind::number, .unit = Unit::count, .decimals = 0, .head = head};
}

Column intervalColumn(Say of, Unit unit, int decimals) {
  return {.kind = ColumnKind::interval, .unit = unit, .decimals = decimals, .of = ColumnKind::number, .head = of};
}

Cell cellOf(const std::optional<insight::Estimate>& estimate) {
  return estimate ? Cell(estimate->points) : Cell();
}

Cell rangeCell(const std::optional<insight::Estimate>& estimate) {
  return estimate ? Cell(Range{estimate->low, estimate->high}) : Cell();
}

model::Kind kindOn(const model::JourneyMap& map, model::TouchpointId touchpoint) {
  const auto* found = model::findTouchpoint(map, touchpoint);
  return found == nullptr ? model::Kind::experience : found->kind;
}

std::string titlesOf(std::span<const std::string> titles, std::size_t most) {
  std::string joined;
  for (std::size_t i = 0; i < std::min(most, titles.size()); ++i)
    joined += (i == 0 ? "" : ", ") + titles[i];
  return titles.size() > most ? joined + " …" : joined;
}

int commonDecimals(std::span<const insight::Estimate> estimates, Unit unit) {
  std::vector<int> decimals;
  for (const auto& estimate : estimates)
    if (estimate.high > estimate.low)
      decimals.push_back(figureOf(estimate, unit).decimals);
  if (decimals.empty())
    return shownBy(unit) == 1 ? 1 : 0;
  const auto middle = decimals.begin() + static_cast<std::ptrdiff_t>(decimals.size() / 2);
  std::ranges::nth_element(decimals, middle);
  return *middle;
}

} // namespace throughline::chart
