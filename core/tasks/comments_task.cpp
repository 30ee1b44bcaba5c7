#include "core/tasks/comments_task.h"

#include "core/base/spreadsheet_cell.h"
#include "core/data/comments/comment_index.h"
#include "core/model/look_up.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace throughline::tasks {
namespace {

using CommentJson = nlohmann::ordered_json;
using workspace::Workspace;

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words)
    text += (text.empty() ? "" : ", ") + word;
  return text;
}

/// On the named map, else on the first that has it.
Result<model::TouchpointId> wantedTouchpoint(const model::Document& document, const std::string& title,
                                             const std::optional<std::string>& mapTitle) {
  if (mapTitle) {
    THROUGHLINE_TRY(id, model::mapNamed(document, *mapTitle));
    return model::touchpointNamed(*model::findMap(document, id), title);
  }
  std::vector<std::string> known;
  for (const auto& map : document.maps) {
    const auto found = model::touchpointNamed(*map, title);
    if (found.ok() || found.error().code == ErrorCode::ambiguousTitle)
      return found;
    for (const auto& touchpoint : map->touchpoints)
      known.push_back(touchpoint->title);
  }
  return failure(ErrorCode::notFound,
                 {{Fact::name, "touchpoint"}, {Fact::value, title}, {Fact::expected, joined(known)}});
}

Result<std::int64_t> wantedTheme(const std::vector<data::Theme>& themes, const std::string& name) {
  std::vector<std::string> known;
  for (const auto& theme : themes) {
    if (theme.name == name)
      return std::int64_t{theme.id};
    known.push_back(theme.name);
  }
  return failure(ErrorCode::notFound, {{Fact::name, "theme"}, {Fact::value, name}, {Fact::expected, joined(known)}});
}

/// Rows whose comments are looked at: those of a search, of a theme, or all that have one.
class CommentSearch {
public:
  CommentSearch(Workspace& workspace, const CommentsWanted& wanted, const Progress& progress)
      : workspace_(workspace), wanted_(wanted), progress_(progress) {}

  Result<std::vector<FoundComment>> run() {
    THROUGHLINE_CHECK(prepare());
    THROUGHLINE_TRY(reader, data::ResponseReader::make(workspace_));
    if (!wanted_.search.empty()) {
      THROUGHLINE_TRY(rows, searched());
      for (const std::int64_t row : rows)
        THROUGHLINE_CHECK(take(reader, row));
      return std::move(found_);
    }
    constexpr std::size_t commentsPerPiece = 4'000;
    for (std::int64_t row = 0;;) {
      THROUGHLINE_TRY(comments, data::commentsAfter(workspace_.database(), row, commentsPerPiece));
      if (comments.empty())
        return std::move(found_);
      for (const auto& comment : comments)
        THROUGHLINE_CHECK(take(reader, comment.row));
      row = comments.back().row;
      if (!progress_.goOn(0, 0))
        return failure(ErrorCode::cancelled);
    }
  }

private:
  Status prepare() {
    THROUGHLINE_TRY(themes, data::themes(workspace_));
    for (const auto& theme : themes)
      names_.emplace(theme.id, theme.name);
    if (wanted_.theme) {
      THROUGHLINE_TRY(theme, wantedTheme(themes, *wanted_.theme));
      theme_ = theme;
    }
    THROUGHLINE_TRY(tags, data::themesByRow(workspace_));
    tags_ = std::move(tags);
    THROUGHLINE_TRY(document, workspace_.document());
    if (wanted_.touchpoint) {
      THROUGHLINE_TRY(touchpoint, wantedTouchpoint(document, *wanted_.touchpoint, wanted_.map));
      touchpoint_ = touchpoint;
    } else if (wanted_.map) {
      THROUGHLINE_TRY(map, model::mapNamed(document, *wanted_.map));
      for (const auto& touchpoint : model::findMap(document, map)->touchpoints)
        onMap_.insert(touchpoint->id);
    }
    return {};
  }

  Result<std::vector<std::int64_t>> searched() {
    THROUGHLINE_TRY(state, data::commentsState(workspace_.database()));
    THROUGHLINE_TRY(known, data::CommentIndex::open(state, wanted_.cacheFolder));
    if (known)
      return known->search(wanted_.search);
    THROUGHLINE_CHECK(data::CommentIndex::build(workspace_, progress_, wanted_.cacheFolder));
    THROUGHLINE_TRY(made, data::CommentIndex::open(state, wanted_.cacheFolder));
    if (!made)
      return failure(ErrorCode::internal, {{Fact::detail, "the index of comments was not there after it was built"}});
    return made->search(wanted_.search);
  }

  bool fits(const data::GivenResponse& response) const {
    const auto isHere = [this](const data::Said& said) {
      return (!touchpoint_ || said.touchpoint == *touchpoint_) &&
             (onMap_.empty() || onMap_.contains(said.touchpoint)) && (!wanted_.failed || said.failed);
    };
    const bool anywhere = !touchpoint_ && onMap_.empty() && !wanted_.failed;
    return anywhere || std::ranges::any_of(response.said, isHere);
  }

  Status take(data::ResponseReader& reader, std::int64_t row) {
    const auto tags = tags_.find(row);
    if (theme_ && (tags == tags_.end() || !tags->second.contains(*theme_)))
      return {};
    THROUGHLINE_TRY(response, reader.at(row));
    if (!response || !fits(*response))
      return {};
    FoundComment comment{.response = std::move(*response), .themes = {}};
    if (tags != tags_.end())
      for (const std::int64_t theme : tags->second)
        comment.themes.push_back(names_[theme]);
    found_.push_back(std::move(comment));
    return {};
  }

  Workspace& workspace_;
  const CommentsWanted& wanted_;
  const Progress& progress_;
  std::map<std::int64_t, std::string> names_;
  std::map<std::int64_t, std::set<std::int64_t>> tags_;
  std::optional<std::int64_t> theme_;
  std::optional<model::TouchpointId> touchpoint_;
  std::set<model::TouchpointId> onMap_;
  std::vector<FoundComment> found_;
};

template <class Value> CommentJson orNull(const std::optional<Value>& value) {
  return value ? CommentJson(*value) : CommentJson(nullptr);
}

CommentJson commentJson(const FoundComment& comment, const std::map<model::TouchpointId, std::string>& titles) {
  const auto& response = comment.response;
  auto touchpoints = CommentJson::array();
  for (const auto& said : response.said)
    if (const auto title = titles.find(said.touchpoint); title != titles.end())
      touchpoints.push_back({{"title", title->second}, {"score", orNull(said.score)}, {"failed", said.failed}});
  return {{"source", response.source},
          {"record", response.record},
          {"respondent", response.respondent.empty() ? CommentJson(nullptr) : CommentJson(response.respondent)},
          {"date", response.day ? CommentJson(response.day->text()) : CommentJson(nullptr)},
          {"channel", response.channel.empty() ? CommentJson(nullptr) : CommentJson(response.channel)},
          {"overall", orNull(response.overall)},
          {"touchpoints", std::move(touchpoints)},
          {"comment", response.comment},
          {"themes", comment.themes}};
}

/// As it was given, without digits that say nothing.
std::string numberText(double number) {
  return CommentJson(number == static_cast<double>(static_cast<std::int64_t>(number))
                         ? CommentJson(static_cast<std::int64_t>(number))
                         : CommentJson(number))
      .dump();
}

std::string followUpLine(const data::OpenFailure& open, const std::string& touchpoint) {
  const auto& response = open.response;
  const auto& followUp = open.followUp;
  const auto said = std::ranges::find(response.said, followUp.touchpoint, &data::Said::touchpoint);
  const std::string score = said != response.said.end() && said->score ? numberText(*said->score) : std::string();
  std::string line = std::to_string(response.source) + "," + std::to_string(response.record);
  for (const std::string& text :
       {response.respondent, response.day ? response.day->text() : std::string(), touchpoint, response.channel})
    line += "," + csvCell(text);
  line += "," + score;
  for (const std::string& text :
       {response.comment, followUp.owner, followUp.due ? followUp.due->text() : std::string(), followUp.outcome})
    line += "," + csvCell(text);
  return line + "\n";
}

} // namespace

std::map<model::TouchpointId, std::string> touchpointTitles(const model::Document& document) {
  std::map<model::TouchpointId, std::string> titles;
  for (const auto& map : document.maps)
    for (const auto& touchpoint : map->touchpoints)
      titles.emplace(touchpoint->id, touchpoint->title);
  return titles;
}

Result<std::vector<FoundComment>> findComments(Workspace& workspace, const CommentsWanted& wanted,
                                               const Progress& progress) {
  return CommentSearch(workspace, wanted, progress).run();
}

Result<std::string> commentsJson(Workspace& workspace, const std::vector<FoundComment>& comments) {
  THROUGHLINE_TRY(document, workspace.document());
  const auto titles = touchpointTitles(document);
  THROUGHLINE_TRY(themes, data::themes(workspace));
  THROUGHLINE_TRY(counts, data::themeCounts(workspace));
  auto list = CommentJson::array();
  for (const auto& comment : comments)
    list.push_back(commentJson(comment, titles));
  auto table = CommentJson::array();
  for (const auto& count : counts) {
    const auto theme = std::ranges::find(themes, count.theme, &data::Theme::id);
    const auto title = titles.find(count.touchpoint);
    if (theme != themes.end() && title != titles.end())
      table.push_back({{"theme", theme->name},
                       {"touchpoint", title->second},
                       {"responses", count.responses},
                       {"failed", count.failed},
                       {"failure_share", count.failureShare()}});
  }
  CommentJson json{{"comments", std::move(list)}, {"total", comments.size()}, {"themes", std::move(table)}};
  return json.dump(2, ' ', false, CommentJson::error_handler_t::replace) + "\n";
}

Result<std::string> followUpCsv(Workspace& workspace, const data::FailuresWanted& wanted, const Progress& progress) {
  THROUGHLINE_TRY(document, workspace.document());
  const auto titles = touchpointTitles(document);
  THROUGHLINE_TRY(failures, data::unresolvedFailures(workspace, wanted, progress));
  std::string csv = "source,record,respondent,date,touchpoint,channel,score,comment,owner,due,outcome\n";
  for (const auto& open : failures)
    if (const auto title = titles.find(open.followUp.touchpoint); title != titles.end())
      csv += followUpLine(open, title->second);
  return csv;
}

} // namespace throughline::tasks
