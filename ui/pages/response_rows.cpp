#include "ui/pages/response_rows.h"

#include "core/model/look_up.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/page_style.h"

#include <algorithm>

namespace throughline::ui {

data::ListWanted responsesWanted(const model::JourneyMap& map) {
  data::ListWanted wanted;
  for (const auto* touchpoint : model::inReadingOrder(map))
    wanted.touchpoints.push_back(touchpoint->id);
  return wanted;
}

SpreadsheetTable responseRows(const data::ResponseList& list, const model::JourneyMap& map, std::size_t most) {
  SpreadsheetTable table{.name = ReportTr::tr("Responses"),
                         .heads = {ReportTr::tr("Touchpoint"), ReportTr::tr("Day"), ReportTr::tr("Channel"),
                                   ReportTr::tr("Score"), ReportTr::tr("Failed")},
                         .rows = {}};
  const std::size_t count = most == 0 ? list.size() : std::min(most, list.size());
  for (std::size_t line = 0; line < count; ++line) {
    const auto response = list.at(line);
    const auto* touchpoint = response.touchpoint ? model::findTouchpoint(map, *response.touchpoint) : nullptr;
    const auto text = [](std::string_view words) {
      return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
    };
    table.rows.append({touchpoint == nullptr ? QString() : onOneLine(text(touchpoint->title)),
                       response.day ? text(response.day->text()) : QString(), onOneLine(text(response.channel)),
                       response.score ? SpreadsheetCell(*response.score) : SpreadsheetCell(QString()),
                       response.failed ? ReportTr::tr("yes") : ReportTr::tr("no")});
  }
  return table;
}

} // namespace throughline::ui
