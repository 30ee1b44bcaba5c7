#include "ui/dialogs/column_plan.h"

#include "ui/session/reading_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace throughline::ui {
namespace {

struct PlanWords {
  Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

bool names(const data::ColumnName& name, const std::string& header, std::size_t position) {
  return name.index ? *name.index == static_cast<int>(position) + 1 : name.header == header;
}

/// Takes a role when this column is the one that is named.
struct RoleFinder {
  const std::string& header;
  std::size_t position;
  ColumnPlan& plan;

  void take(const std::optional<data::ColumnName>& name, ColumnRole role) const {
    if (name && names(*name, header, position))
      plan = ColumnPlan{.column = *name, .role = role};
  }
  void take(const std::optional<data::MappedScore>& score, ColumnRole role) const {
    if (score && names(score->column, header, position))
      plan = ColumnPlan{.column = score->column, .role = role, .score = *score};
  }
};

ColumnPlan planOf(const data::Mapping& mapping, const std::string& header, std::size_t position, bool headerIsUnique) {
  ColumnPlan plan;
  plan.column = headerIsUnique && !header.empty()
                    ? data::ColumnName{.header = header, .index = {}}
                    : data::ColumnName{.header = {}, .index = static_cast<int>(position) + 1};
  const RoleFinder finder{header, position, plan};
  for (const auto& segment : mapping.segments)
    finder.take(std::optional(segment), ColumnRole::segment);
  finder.take(mapping.respondent, ColumnRole::respondent);
  finder.take(mapping.channel, ColumnRole::channel);
  finder.take(mapping.comment, ColumnRole::comment);
  finder.take(mapping.weight, ColumnRole::weight);
  finder.take(mapping.overall, ColumnRole::overall);
  finder.take(mapping.touchpoint, ColumnRole::touchpointName);
  finder.take(mapping.score, ColumnRole::score);
  finder.take(mapping.metricColumn, ColumnRole::metricName);
  finder.take(mapping.period, ColumnRole::period);
  finder.take(mapping.n, ColumnRole::base);
  finder.take(mapping.value, ColumnRole::value);
  if (plan.role == ColumnRole::value)
    plan.metric = mapping.metric;
  if (mapping.time && names(mapping.time->column, header, position))
    plan = ColumnPlan{.column = mapping.time->column, .role = ColumnRole::time, .timeFormat = mapping.time->format};
  if (mapping.resolved && names(mapping.resolved->column, header, position))
    plan = ColumnPlan{.column = mapping.resolved->column, .role = ColumnRole::resolved, .yes = mapping.resolved->yes};
  for (const auto& touchpoint : mapping.touchpoints)
    if (names(touchpoint.score.column, header, position))
      plan = ColumnPlan{.column = touchpoint.score.column,
                        .role = ColumnRole::touchpointScore,
                        .score = touchpoint.score,
                        .title = touchpoint.title,
                        .stage = touchpoint.stage,
                        .kind = touchpoint.kind};
  if (const auto said = mapping.decimals.find(plan.column.text()); said != mapping.decimals.end())
    plan.decimals = said->second;
  if (const auto said = mapping.times.find(plan.column.text()); said != mapping.times.end())
    plan.times = said->second;
  return plan;
}

data::MappedScore scoreOf(const ColumnPlan& plan) {
  data::MappedScore score = plan.score;
  score.column = plan.column;
  return score;
}

void clearColumns(data::Mapping& mapping) {
  mapping.respondent.reset();
  mapping.time.reset();
  mapping.channel.reset();
  mapping.comment.reset();
  mapping.weight.reset();
  mapping.segments.clear();
  mapping.overall.reset();
  mapping.touchpoints.clear();
  mapping.touchpoint.reset();
  mapping.score.reset();
  mapping.resolved.reset();
  mapping.metricColumn.reset();
  mapping.period.reset();
  mapping.value.reset();
  mapping.n.reset();
  if (mapping.layout == data::Layout::metrics)
    mapping.metric.clear();
}

void addColumn(data::Mapping& mapping, const ColumnPlan& plan) {
  switch (plan.role) {
  case ColumnRole::leftOut: return;
  case ColumnRole::respondent: mapping.respondent = plan.column; return;
  case ColumnRole::time: mapping.time = data::MappedTime{.column = plan.column, .format = plan.timeFormat}; return;
  case ColumnRole::channel: mapping.channel = plan.column; return;
  case ColumnRole::comment: mapping.comment = plan.column; return;
  case ColumnRole::weight: mapping.weight = plan.column; return;
  case ColumnRole::segment: mapping.segments.push_back(plan.column); return;
  case ColumnRole::overall: mapping.overall = scoreOf(plan); return;
  case ColumnRole::touchpointScore:
    mapping.touchpoints.push_back(
        {.score = scoreOf(plan), .title = plan.title, .stage = plan.stage, .kind = plan.kind});
    return;
  case ColumnRole::touchpointName: mapping.touchpoint = plan.column; return;
  case ColumnRole::score: mapping.score = scoreOf(plan); return;
  case ColumnRole::resolved: mapping.resolved = data::MappedResolved{.column = plan.column, .yes = plan.yes}; return;
  case ColumnRole::metricName: mapping.metricColumn = plan.column; return;
  case ColumnRole::period: mapping.period = plan.column; return;
  case ColumnRole::base: mapping.n = plan.column; return;
  case ColumnRole::value:
    mapping.value = plan.column;
    mapping.metric = plan.metric;
    return;
  }
}

} // namespace

std::vector<ColumnPlan> plansOf(const data::Mapping& mapping, const std::vector<std::string>& header) {
  std::vector<ColumnPlan> plans;
  for (std::size_t position = 0; position < header.size(); ++position)
    plans.push_back(planOf(mapping, header[position], position, std::ranges::count(header, header[position]) == 1));
  return plans;
}

data::Mapping planned(const data::Mapping& base, const std::vector<ColumnPlan>& plans) {
  data::Mapping mapping = base;
  clearColumns(mapping);
  for (const auto& plan : plans) {
    addColumn(mapping, plan);
    mapping.decimals.erase(plan.column.text());
    if (plan.decimals != data::DecimalSign::unknown && plan.role != ColumnRole::leftOut)
      mapping.decimals.emplace(plan.column.text(), plan.decimals);
    mapping.times.erase(plan.column.text());
    if (plan.times && plan.role == ColumnRole::value)
      mapping.times.emplace(plan.column.text(), *plan.times);
  }
  for (auto& touchpoint : mapping.touchpoints)
    for (const auto& before : base.touchpoints)
      if (before.score.column == touchpoint.score.column)
        touchpoint.otherColumns = before.otherColumns;
  // The overall score of a table with a row per answer is a question and no column.
  if (mapping.layout == data::Layout::longRows && !mapping.overallQuestion.empty())
    mapping.overall = base.overall;
  else
    mapping.overallQuestion.clear();
  if (mapping.layout != data::Layout::longRows || !mapping.respondent)
    mapping.commentQuestions.clear();
  return mapping;
}

void takeOver(ColumnPlan& plan, const ColumnPlan& before, const ColumnPlan& after) {
  const auto take = [&](auto field) {
    if (field(before) != field(after))
      field(plan) = field(after);
  };
  take([](auto& each) -> auto& { return each.role; });
  take([](auto& each) -> auto& { return each.stage; });
  take([](auto& each) -> auto& { return each.kind; });
  take([](auto& each) -> auto& { return each.score.scale; });
  take([](auto& each) -> auto& { return each.score.missing; });
  take([](auto& each) -> auto& { return each.score.notMet; });
  take([](auto& each) -> auto& { return each.score.failure; });
  take([](auto& each) -> auto& { return each.yes; });
  take([](auto& each) -> auto& { return each.timeFormat; });
  take([](auto& each) -> auto& { return each.metric; });
  take([](auto& each) -> auto& { return each.decimals; });
  take([](auto& each) -> auto& { return each.times; });
}

bool readsOtherwise(const ColumnPlan& before, const ColumnPlan& after) {
  return before.role != after.role || before.score != after.score || before.decimals != after.decimals ||
         before.timeFormat != after.timeFormat || before.metric != after.metric || before.times != after.times;
}

QString whatIsMissing(data::Layout layout, const std::vector<ColumnPlan>& plans) {
  const auto has = [&plans](ColumnRole role) {
    return std::ranges::find(plans, role, &ColumnPlan::role) != plans.end();
  };
  switch (layout) {
  case data::Layout::wide:
    return has(ColumnRole::touchpointScore) || has(ColumnRole::overall)
               ? QString()
               : PlanWords::tr("No column holds a score yet. Choose one in the list and give it the meaning Touchpoint "
                               "score or Overall score.");
  case data::Layout::longRows:
    return has(ColumnRole::touchpointName) && has(ColumnRole::score)
               ? QString()
               : PlanWords::tr("Choose which column names the touchpoint and which holds the score.");
  case data::Layout::metrics: {
    const auto value = std::ranges::find(plans, ColumnRole::value, &ColumnPlan::role);
    if (!has(ColumnRole::touchpointName) || !has(ColumnRole::period) || value == plans.end())
      return PlanWords::tr("Choose which columns hold the touchpoint, the period and the value.");
    return has(ColumnRole::metricName) || !value->metric.empty()
               ? QString()
               : PlanWords::tr("Say which metric the values are, or which column names it.");
  }
  }
  return {};
}

std::vector<ColumnRole> rolesOf(data::Layout layout) {
  std::vector<ColumnRole> roles{ColumnRole::leftOut};
  if (layout == data::Layout::wide)
    roles.insert(roles.end(), {ColumnRole::touchpointScore, ColumnRole::overall});
  else if (layout == data::Layout::longRows)
    roles.insert(roles.end(),
                 {ColumnRole::touchpointName, ColumnRole::score, ColumnRole::resolved, ColumnRole::metricName});
  else
    return {ColumnRole::leftOut, ColumnRole::touchpointName, ColumnRole::metricName,
            ColumnRole::period,  ColumnRole::value,          ColumnRole::base};
  roles.insert(roles.end(), {ColumnRole::respondent, ColumnRole::time, ColumnRole::channel, ColumnRole::segment,
                             ColumnRole::comment, ColumnRole::weight});
  return roles;
}

QString word(ColumnRole role) {
  using Read = data::ColumnRole;
  switch (role) {
  case ColumnRole::leftOut: return roleWord(Read::unused);
  case ColumnRole::respondent: return roleWord(Read::respondent);
  case ColumnRole::time: return roleWord(Read::time);
  case ColumnRole::channel: return roleWord(Read::channel);
  case ColumnRole::comment: return roleWord(Read::comment);
  case ColumnRole::weight: return roleWord(Read::weight);
  case ColumnRole::segment: return roleWord(Read::segment);
  case ColumnRole::overall: return roleWord(Read::overall);
  case ColumnRole::touchpointScore: return roleWord(Read::touchpoint);
  case ColumnRole::touchpointName: return roleWord(Read::question);
  case ColumnRole::score: return roleWord(Read::answer);
  case ColumnRole::resolved: return roleWord(Read::resolved);
  case ColumnRole::metricName: return roleWord(Read::metric);
  case ColumnRole::period: return roleWord(Read::period);
  case ColumnRole::value: return roleWord(Read::value);
  case ColumnRole::base: return roleWord(Read::base);
  }
  return {};
}

bool hasScores(ColumnRole role) {
  return role == ColumnRole::overall || role == ColumnRole::touchpointScore || role == ColumnRole::score;
}

QString valuesText(const std::vector<std::string>& values) {
  QStringList texts;
  for (const auto& value : values)
    texts << (value.empty() ? PlanWords::tr("(blank)") : QString::fromStdString(value));
  return texts.join(QStringLiteral(", "));
}

std::vector<std::string> valuesOf(const QString& text) {
  std::vector<std::string> values;
  for (const auto& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
    const auto value = part.trimmed();
    if (value == PlanWords::tr("(blank)") || value == QStringLiteral("\"\""))
      values.emplace_back();
    else if (!value.isEmpty())
      values.push_back(value.toStdString());
  }
  return values;
}

} // namespace throughline::ui
