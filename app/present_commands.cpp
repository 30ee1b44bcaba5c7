#include "app/commands.h"
#include "app/output.h"
#include "app/read_map.h"
#include "core/model/look_up.h"
#include "core/tasks/steps_json.h"
#include "ui/session/show_words.h"

#include <QCoreApplication>

namespace throughline::app {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("PresentCommands", text);
}

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
    return failure(ErrorCode::usage, {{Fact::detail, tr("--json goes with --steps").toStdString()}});
  THROUGHLINE_TRY(read, readMap(arguments));
  const auto* map = model::findMap(read.document, read.map);
  const ui::ShowSubject subject{.map = *map, .analysis = read.analysis, .filters = {}};
  std::vector<tasks::NamedStep> steps;
  for (const auto& step : present::plan(*map, read.analysis, {}))
    steps.push_back(named(step, subject));
  return print(asJson ? tasks::stepsJson(steps) + "\n" : asText(steps));
}

} // namespace

std::vector<Command> presentCommands() {
  return {{{QStringLiteral("present"),
            QStringLiteral("FILE.journey"),
            tr("Opens the presentation; --steps prints its order."),
            1,
            1,
            {{QStringLiteral("map"), QStringLiteral("TITLE"), tr("which map; the first when not given"), false},
             {QStringLiteral("steps"), {}, tr("prints the steps and opens nothing"), false},
             {QStringLiteral("json"), {}, tr("one JSON document on stdout"), false}}},
           presentMap}};
}

} // namespace throughline::app
