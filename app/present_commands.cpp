#include "app/commands.h"
#include "app/feedback_filter.h"
#include "app/output.h"
#include "app/read_map.h"
#include "app/window_main.h"
#include "app/words.h"
#include "core/model/look_up.h"
#include "core/tasks/steps_json.h"
#include "ui/session/show_words.h"

#include <algorithm>

namespace throughline::app {
namespace {

tasks::NamedStep named(const present::Step& step, const ui::ShowSubject& subject) {
  const auto text = ui::stepText(step, subject);
  tasks::NamedStep result{.key = step.key, .title = text.title, .touchpoints = {}, .says = text.says};
  for (const auto id : step.touchpoints)
    if (const auto* touchpoint = model::findTouchpoint(subject.map, id))
      result.touchpoints.push_back(touchpoint->title);
  return result;
}

std::string asText(const std::vector<tasks::NamedStep>& steps) {
  std::string text;
  for (const auto& step : steps)
    text += step.title + "\n  " + step.says + "\n";
  return text;
}

Status presentMap(const Arguments& arguments) {
  const bool asJson = arguments.has(QStringLiteral("json"));
  if (!arguments.has(QStringLiteral("steps")))
    return failure(
        ErrorCode::usage,
        {{Fact::detail, (asJson ? CommandWords::tr("--json goes with --steps: the window prints nothing")
                                : CommandWords::tr("filters go with --steps: the window has its own, above the map"))
                            .toStdString()}});
  THROUGHLINE_TRY(read, readMap(arguments));
  const auto* map = model::findMap(read.document, read.map);
  const ui::ShowSubject subject{.map = *map, .analysis = read.analysis, .filters = inWords(read.filters)};
  std::vector<tasks::NamedStep> steps;
  for (const auto& step : present::plan(*map, read.analysis, present::stepOrderIn(map->details->presentation)))
    steps.push_back(named(step, subject));
  return print(asJson ? tasks::stepsJson(steps) + "\n" : asText(steps));
}

} // namespace

std::optional<PresentationWish> presentationIn(const QStringList& words) {
  if (words.value(0) != QLatin1String("present"))
    return std::nullopt;
  const auto arguments = Arguments::read(presentCommands().front().spec, words.mid(1));
  const bool plain = std::ranges::none_of(
      words, [](const QString& word) { return word == QLatin1String("--help") || word == QLatin1String("-h"); });
  if (!plain || !arguments.ok() || arguments->has(QStringLiteral("steps")) || arguments->has(QStringLiteral("json")) ||
      !filterTexts(*arguments).empty())
    return std::nullopt;
  return PresentationWish{.file = arguments->positional().first(),
                          .map = arguments->value(QStringLiteral("map")).value_or(QString())};
}

std::vector<Command> presentCommands() {
  std::vector<OptionSpec> options{
      {QStringLiteral("map"), QStringLiteral("TITLE"), CommandWords::tr("which map; the first when not given"), false},
      {QStringLiteral("steps"), {}, CommandWords::tr("prints the steps and opens nothing"), false},
      {QStringLiteral("json"), {}, CommandWords::tr("one JSON document on stdout"), false}};
  for (auto& option : filterOptions())
    options.push_back(std::move(option));
  return {{{QStringLiteral("present"), QStringLiteral("FILE.journey"),
            CommandWords::tr("Presents a map on the whole screen; --steps prints the order."), 1, 1, options},
           presentMap}};
}

} // namespace throughline::app
