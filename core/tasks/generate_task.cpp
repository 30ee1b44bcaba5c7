#include "core/tasks/generate_task.h"

#include "core/base/checked_file.h"
#include "core/base/date.h"
#include "core/base/respondent_hash.h"
#include "core/data/sources/metric_registry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace throughline::tasks {
namespace {

constexpr std::array journey{
    GeneratedTouchpoint{"Website", model::Kind::experience, 0.95, 0.08, 0.6},
    GeneratedTouchpoint{"Ordering", model::Kind::experience, 0.90, 0.10, 1.0},
    GeneratedTouchpoint{"Payment", model::Kind::experience, 0.90, 0.05, 0.8},
    GeneratedTouchpoint{"Delivery", model::Kind::experience, 0.85, 0.15, 1.6},
    GeneratedTouchpoint{"Invoice", model::Kind::experience, 0.60, 0.06, 0.4},
    GeneratedTouchpoint{"Helpdesk call", model::Kind::service, 0.30, 0.30, 1.8},
    GeneratedTouchpoint{"Live chat", model::Kind::service, 0.25, 0.20, 1.0},
    GeneratedTouchpoint{"Returns", model::Kind::service, 0.20, 0.25, 1.4},
};

constexpr std::array channels = {"web", "phone", "e-mail", "chat", "store", "app"};
constexpr std::array segments = {"New", "Regular", "Business"};
constexpr std::array goodWords = {"Everything worked as it should and I would do it again.",
                                  "Quick and friendly, thank you.",
                                  "The confirmation came at once and the price was what they had said.",
                                  "Très bien, rien à redire.",
                                  "Alles bestens gelaufen, schöne Grüße.",
                                  "とても良かったです。",
                                  "Easy to find, easy to use 👍"};
constexpr std::array badWords = {"I waited for half an hour and nobody could help me in the end.",
                                 "They promised to call back and never did.",
                                 "It said \"\"delivered\"\" but nothing was there.",
                                 "Nobody knew about my earlier message, so I had to explain it all again.",
                                 "Leider völlig unübersichtlich, ich musste drei Mal anfangen.",
                                 "The form lost my data twice.",
                                 "C'était trop long."};
constexpr std::array moreWords = {" I am writing this because you asked for it.",
                                  " My order was placed from home in the evening.",
                                  "\nSecond line: the rest was fine.",
                                  " Next time I will try the other way, maybe it is better.",
                                  " (reference AB-1200-77)",
                                  "\r\n\r\nKind regards",
                                  ", and so on, as before"};

/// splitmix64 as a stream: the same numbers everywhere.
class Dice {
public:
  explicit Dice(std::uint64_t seed) : state_(splitmix64(seed ^ 0x5475726E7374696CULL)) {}
  std::uint64_t next() { return splitmix64(state_ += 0x9e3779b97f4a7c15ULL); }
  double share() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
  bool happens(double probability) { return share() < probability; }
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
  /// About normal, mean 0, standard deviation 1: a sum, so that no library's logarithm matters.
  double noise() {
    double sum = -6;
    for (int part = 0; part < 12; ++part)
      sum += share();
    return sum;
  }
  template <class List> const char* oneOf(const List& list) { return list[below(list.size())]; }

private:
  std::uint64_t state_;
};

void addComment(std::string& line, Dice& dice, bool failed) {
  if (dice.happens(0.12))
    return;
  line += '"';
  line += failed ? dice.oneOf(badWords) : dice.oneOf(goodWords);
  for (std::size_t more = 1 + dice.below(3); more > 0; --more)
    line += dice.oneOf(moreWords);
  line += '"';
}

int ratingOf(Dice& dice, bool failed) {
  return failed ? 1 + static_cast<int>(dice.below(2)) : 3 + static_cast<int>((dice.below(4) + 1) / 2);
}

void addDay(std::string& line, Dice& dice) {
  constexpr std::int32_t firstDay = 20'089; // 2025-01-01
  line += Date{firstDay + static_cast<std::int32_t>(dice.below(365))}.text();
}

void addLongRow(std::string& line, Dice& dice, std::int64_t rows) {
  const auto& touchpoint = journey[dice.below(journey.size())];
  const bool failed = dice.happens(touchpoint.failureRate);
  line += "C" + std::to_string(100'000 + dice.below(static_cast<std::size_t>(rows / 3 + 1))) + ',';
  addDay(line, dice);
  line.append(",").append(touchpoint.title).append(",").append(std::to_string(ratingOf(dice, failed))).append(",");
  line.append(dice.oneOf(channels)).append(",");
  if (touchpoint.kind == model::Kind::service)
    line += dice.happens(failed ? 0.4 : 0.95) ? 'Y' : 'N';
  line += ',';
  addComment(line, dice, failed);
}

void addWideRow(std::string& line, Dice& dice, std::int64_t number) {
  line += std::to_string(number) + ',';
  addDay(line, dice);
  line.append(",").append(dice.oneOf(segments));
  double overall = 8.7 + 1.2 * dice.noise();
  bool anyFailed = false;
  for (const auto& touchpoint : journey) {
    line += ',';
    if (!dice.happens(touchpoint.reached))
      continue;
    const bool failed = dice.happens(touchpoint.failureRate);
    anyFailed = anyFailed || failed;
    overall -= failed ? touchpoint.loss : 0;
    line += std::to_string(ratingOf(dice, failed));
  }
  line += ',' + std::to_string(static_cast<int>(std::clamp(std::floor(overall + 0.5), 0.0, 10.0))) + ',';
  addComment(line, dice, anyFailed);
}

std::string headerLine(data::Layout layout) {
  if (layout == data::Layout::longRows)
    return "respondent,time,touchpoint,score,channel,resolved,comment\n";
  std::string line = "respondent,time,segment";
  for (const auto& touchpoint : journey)
    line.append(",").append(touchpoint.title);
  return line + ",overall,comment\n";
}

Status writeRows(const FileSink& write, const GenerateOptions& options, const Progress& progress) {
  Dice dice(options.seed);
  std::string text = headerLine(options.layout);
  for (std::int64_t row = 1; row <= options.rows; ++row) {
    options.layout == data::Layout::longRows ? addLongRow(text, dice, options.rows) : addWideRow(text, dice, row);
    text += '\n';
    if (text.size() < 1'000'000)
      continue;
    THROUGHLINE_CHECK(write(text));
    text.clear();
    if (!progress.goOn(row, options.rows))
      return failure(ErrorCode::cancelled);
  }
  return write(text);
}

} // namespace

std::span<const GeneratedTouchpoint> generatedTouchpoints() {
  return journey;
}

Status generateFeedback(const std::filesystem::path& path, const GenerateOptions& options, const Progress& progress) {
  if (options.rows < 0 || options.layout == data::Layout::metrics)
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, "rows"}, {Fact::value, std::to_string(options.rows)}});
  // A workspace where data were meant: the two arguments were mixed up.
  if (path.extension() == ".journey")
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, "DATA.csv"},
                                                {Fact::value, path.string()},
                                                {Fact::expected, "a name that does not end in .journey"}});
  return writeCheckedFile(path, [&](const FileSink& write) { return writeRows(write, options, progress); });
}

data::Mapping generatedMapping(data::Layout layout) {
  const auto named = [](std::string_view header) { return data::ColumnName{.header = std::string(header)}; };
  const auto csat = data::MappedScale::named("csat");
  data::Mapping mapping{.layout = layout,
                        .respondent = named("respondent"),
                        .time = data::MappedTime{.column = named("time"), .format = "yyyy-MM-dd"},
                        .comment = named("comment")};
  if (layout == data::Layout::longRows) {
    mapping.channel = named("channel");
    mapping.touchpoint = named("touchpoint");
    mapping.score = data::MappedScore{.column = named("score"), .scale = csat};
    mapping.resolved = data::MappedResolved{.column = named("resolved"), .yes = {"Y"}};
    for (const auto& touchpoint : journey)
      mapping.kinds.emplace(touchpoint.title, touchpoint.kind);
    return mapping;
  }
  mapping.segments = {named("segment")};
  mapping.overall = data::MappedScore{.column = named("overall"), .scale = data::MappedScale::named("nps")};
  for (const auto& touchpoint : journey)
    mapping.touchpoints.push_back({.score = {.column = named(touchpoint.title), .scale = csat},
                                   .title = std::string(touchpoint.title),
                                   .kind = touchpoint.kind});
  return mapping;
}

} // namespace throughline::tasks
