#include "core/base/spreadsheet_cell.h"
#include "core/data/table/cell_values.h"
#include "core/exchange/cjml/cjml.h"
#include "core/exchange/text/table_text.h"
#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <array>
#include <limits>

namespace throughline::exchange {
namespace {

enum class CjmlColumn : std::uint8_t {
  id,
  include,
  phase,
  date,
  time,
  deviation,
  initiator,
  initiatorLabel,
  receiver,
  receiverLabel,
  channel,
  comment,
  experience,
  rating,
  kind
};
constexpr std::size_t columnCount = 15;

struct CjmlHeading {
  CjmlColumn column;
  std::string_view title; ///< as it is written; empty for synonyms
  std::string_view word;  ///< as it is found
};
constexpr std::array<CjmlHeading, 34> headings{{{CjmlColumn::id, "TP ID", "tpid"},
                                                {CjmlColumn::include, "Include", "include"},
                                                {CjmlColumn::phase, "Phase", "phase"},
                                                {CjmlColumn::date, "Date", "date"},
                                                {CjmlColumn::time, "Time", "time"},
                                                {CjmlColumn::deviation, "Deviation", "deviation"},
                                                {CjmlColumn::initiator, "Actor who initiated", "actorwhoinitiated"},
                                                {CjmlColumn::initiatorLabel, "Initiator's label", "initiatorslabel"},
                                                {CjmlColumn::receiver, "Actor who received", "actorwhoreceived"},
                                                {CjmlColumn::receiverLabel, "Receiver's label", "receiverslabel"},
                                                {CjmlColumn::channel, "Channel", "channel"},
                                                {CjmlColumn::comment, "Comment", "comment"},
                                                {CjmlColumn::experience, "UX description", "uxdescription"},
                                                {CjmlColumn::rating, "UX rating", "uxrating"},
                                                {CjmlColumn::kind, "Kind", "kind"},
                                                {CjmlColumn::id, "", "touchpointid"},
                                                {CjmlColumn::id, "", "id"},
                                                {CjmlColumn::phase, "", "stage"},
                                                {CjmlColumn::phase, "", "journeyphase"},
                                                {CjmlColumn::deviation, "", "compliance"},
                                                {CjmlColumn::deviation, "", "failurecode"},
                                                {CjmlColumn::initiator, "", "initiator"},
                                                {CjmlColumn::initiatorLabel, "", "initiatorlabel"},
                                                {CjmlColumn::initiatorLabel, "", "touchpoint"},
                                                {CjmlColumn::initiatorLabel, "", "title"},
                                                {CjmlColumn::receiver, "", "receiver"},
                                                {CjmlColumn::receiverLabel, "", "receiverlabel"},
                                                {CjmlColumn::channel, "", "channelname"},
                                                {CjmlColumn::comment, "", "comments"},
                                                {CjmlColumn::comment, "", "notes"},
                                                {CjmlColumn::experience, "", "experience"},
                                                {CjmlColumn::experience, "", "experiencedescription"},
                                                {CjmlColumn::rating, "", "rating"},
                                                {CjmlColumn::rating, "", "experiencerating"}}};

using Columns = std::array<std::size_t, columnCount>;
constexpr std::size_t noColumn = std::numeric_limits<std::size_t>::max();

std::optional<CjmlColumn> headingIn(std::string_view cell) {
  const auto word = bareWord(cell);
  const auto found = std::ranges::find(headings, std::string_view(word), &CjmlHeading::word);
  return found == headings.end() ? std::nullopt : std::optional(found->column);
}

/// The columns that a row of headings names; none when it names fewer than three, or not what is done.
std::optional<Columns> cjmlColumnsIn(const data::Record& record) {
  Columns columns;
  columns.fill(noColumn);
  int known = 0;
  for (std::size_t at = 0; at < record.fields.size(); ++at)
    if (const auto column = headingIn(record.fields[at]);
        column && columns[static_cast<std::size_t>(*column)] == noColumn) {
      columns[static_cast<std::size_t>(*column)] = at;
      ++known;
    }
  const bool names = columns[static_cast<std::size_t>(CjmlColumn::initiatorLabel)] != noColumn;
  return known >= 3 && names ? std::optional(columns) : std::nullopt;
}

bool saysNo(std::string_view cell) {
  const auto word = lowered(trimmed(cell));
  return word == "no" || word == "nei" || word == "n" || word == "false" || word == "0";
}

std::optional<int> ratingIn(std::string_view cell) {
  static constexpr std::array<std::string_view, 5> words{"verydissatisfied", "dissatisfied", "neutral", "satisfied",
                                                         "verysatisfied"};
  const auto found = std::ranges::find(words, std::string_view(bareWord(cell)));
  if (found != words.end())
    return static_cast<int>(found - words.begin()) + 1;
  const auto number = data::numberIn(trimmed(cell));
  return number && *number >= 1 && *number <= 5 && *number == static_cast<int>(*number)
             ? std::optional(static_cast<int>(*number))
             : std::nullopt;
}

model::FailureCode deviationIn(std::string_view cell) {
  const auto word = bareWord(cell);
  if (word.empty() || saysNo(cell) || word == "completed" || word == "none")
    return model::FailureCode::none;
  for (const auto& [code, name] : model::failureCodeNames)
    if (word == bareWord(name))
      return code;
  return model::FailureCode::failing;
}

class CjmlTableReading {
public:
  CjmlTableReading(std::string_view title, Remarks& remarks) : remarks_(remarks) { journey_.title = title; }

  Status read(TableText& table) {
    data::Record record;
    while (true) {
      THROUGHLINE_TRY(more, table.next(record));
      if (!more)
        break;
      if (record.blank)
        continue;
      if (columns_)
        takeRow(record);
      else if (columns_ = cjmlColumnsIn(record); !columns_)
        takeHead(record);
    }
    if (!columns_)
      return failure(ErrorCode::columnNotFound, {{Fact::column, "Initiator's label"},
                                                 {Fact::expected, "TP ID, Phase, Initiator's label, Channel"}});
    if (journey_.steps.empty())
      return failure(ErrorCode::noRecords, {{Fact::detail, "no touchpoints"}});
    return {};
  }
  CjmlJourney journey() { return std::move(journey_); }

private:
  void takeHead(const data::Record& record) {
    if (record.fields.size() < 4)
      return;
    const auto value = std::string(trimmed(record.fields[3]));
    const auto label = bareWord(record.fields[0]) + bareWord(record.fields[1]) + bareWord(record.fields[2]);
    if (label.find("summary") != std::string::npos)
      journey_.shortSummary = value;
    else if (label.find("enduser") != std::string::npos && !value.empty())
      journey_.endUsers.emplace_back(value);
  }

  void takeRow(const data::Record& record) {
    const auto cell = [&](CjmlColumn column) {
      const auto at = (*columns_)[static_cast<std::size_t>(column)];
      return at < record.fields.size() ? std::string(trimmed(record.fields[at])) : std::string{};
    };
    CjmlStep step{.id = cell(CjmlColumn::id),
                  .phase = cell(CjmlColumn::phase),
                  .time = std::string(trimmed(cell(CjmlColumn::date) + " " + cell(CjmlColumn::time))),
                  .deviation = deviationIn(cell(CjmlColumn::deviation)),
                  .initiator = cell(CjmlColumn::initiator),
                  .initiatorLabel = cell(CjmlColumn::initiatorLabel),
                  .receiver = cell(CjmlColumn::receiver),
                  .receiverLabel = cell(CjmlColumn::receiverLabel),
                  .channel = cell(CjmlColumn::channel),
                  .comment = cell(CjmlColumn::comment),
                  .experience = cell(CjmlColumn::experience),
                  .rating = ratingIn(cell(CjmlColumn::rating)),
                  .category = cell(CjmlColumn::kind)};
    if (saysNo(cell(CjmlColumn::include))) {
      remarks_.push_back({.code = RemarkCode::rowExcluded, .line = record.line, .value = step.id});
      return;
    }
    if (const auto rating = cell(CjmlColumn::rating); !rating.empty() && !step.rating)
      remarks_.push_back({.code = RemarkCode::ratingNotANumber, .line = record.line, .value = rating});
    if (!step.initiatorLabel.empty() || !step.receiverLabel.empty() || !step.id.empty())
      journey_.steps.push_back(std::move(step));
  }

  Remarks& remarks_;
  CjmlJourney journey_;
  std::optional<Columns> columns_;
};

std::string csvCell(std::string_view text, bool guard) {
  const std::string cell = (guard && startsFormula(text) ? "'" : "") + std::string(text);
  return cell.find_first_of(",\"\r\n") == std::string::npos ? cell : "\"" + replaced(cell, "\"", "\"\"") + "\"";
}

std::string_view ratingWord(std::optional<int> rating) {
  static constexpr std::array<std::string_view, 5> words{"very dissatisfied", "dissatisfied", "neutral", "satisfied",
                                                         "very satisfied"};
  return rating ? words[static_cast<std::size_t>(*rating - 1)] : std::string_view{};
}

} // namespace

bool isCjmlTable(std::string_view bytes) {
  TableText table(bytes.substr(0, 1'000'000));
  if (!table.open().ok())
    return false;
  data::Record record;
  for (int row = 0; row < 30; ++row) {
    const auto more = table.next(record);
    if (!more.ok() || !*more)
      return false;
    if (cjmlColumnsIn(record))
      return true;
  }
  return false;
}

Result<ImportedJourneys> readCjmlTable(std::string_view bytes, std::string_view title, const Words& words,
                                       IdSource& ids) {
  TableText table(bytes);
  THROUGHLINE_CHECK(table.open());
  Remarks remarks;
  CjmlTableReading reading(title, remarks);
  THROUGHLINE_CHECK(reading.read(table));
  return mapsOfCjml({reading.journey()}, words, ids, std::move(remarks));
}

std::string writeCjmlTable(const model::JourneyMap& map, std::span<const Shared<model::Persona>> personas,
                           const Words& words, bool guardFormulas) {
  const auto journey = cjmlOf(map, personas, words);
  std::vector<std::string> cells;
  for (const auto& heading : headings)
    if (!heading.title.empty())
      cells.push_back(csvCell(heading.title, false));
  std::string text;
  for (const auto& user : journey.endUsers)
    if (!journey.anybody)
      text += "End user ID,,," + csvCell(user, guardFormulas) + "\r\n";
  text += joined(cells, ",") + "\r\n";
  for (const auto& step : journey.steps) {
    if (step.emptyStep)
      continue;
    cells.clear();
    for (const std::string_view value : std::initializer_list<std::string_view>{
             step.id, "yes", step.phase, "", step.time, model::nameOf(step.deviation), step.initiator,
             step.initiatorLabel, step.receiver, step.receiverLabel, step.channel, step.comment, step.experience,
             ratingWord(step.rating), step.category})
      cells.push_back(csvCell(value, guardFormulas));
    text += joined(cells, ",") + "\r\n";
  }
  return text;
}

} // namespace throughline::exchange
