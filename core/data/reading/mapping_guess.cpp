#include "core/data/reading/mapping_guess.h"

#include "core/data/reading/column_profile.h"
#include "core/data/reading/rating_guess.h"
#include "core/data/reading/title_guess.h"
#include "core/data/table/cell_values.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace throughline::data {
namespace {

using Profiles = std::vector<ColumnProfile>;

/// What is guessed of one table; a column is used once.
class ColumnGuess {
public:
  explicit ColumnGuess(const TableSample& sample) : sample_(sample), profiles_(profileOf(sample)) {}

  GuessedMapping make() {
    mapping_.delimiter = sample_.format.delimiter;
    mapping_.encoding = sample_.format.encoding.name;
    mapping_.headerRows = sample_.format.headerRows;
    findRespondent();
    findTime();
    if (!findRows()) {
      findOverall();
      findTouchpoints();
    }
    findTexts();
    const bool usable =
        mapping_.layout != Layout::wide || !mapping_.touchpoints.empty() || mapping_.overall.has_value();
    if (!usable)
      remarks_.push_back({.kind = ImportRemarkKind::noScore});
    return {.mapping = std::move(mapping_), .usable = usable, .remarks = std::move(remarks_)};
  }

private:
  bool isFree(const ColumnProfile& profile) const { return !used_.contains(profile.position); }

  ColumnName take(const ColumnProfile& profile) {
    used_.insert(profile.position);
    const auto same = std::ranges::count(profiles_, profile.header, &ColumnProfile::header);
    if (profile.header.empty() || same > 1)
      return {.header = {}, .index = static_cast<int>(profile.position) + 1};
    return {.header = profile.header, .index = {}};
  }

  const ColumnProfile* firstNamed(std::string_view names) const {
    for (const std::string& name : wordsOf(names))
      for (const auto& profile : profiles_)
        if (isFree(profile) && profile.filled > 0 && plainName(profile) == name)
          return &profile;
    return nullptr;
  }

  /// The header's letters without blanks and signs.
  static std::string plainName(const ColumnProfile& profile) {
    std::string plain;
    for (const auto& word : profile.words)
      plain += word;
    return plain;
  }

  void findRespondent() {
    const auto* found =
        firstNamed("customerid customer respondentid respondent respnum clientid userid memberid passengerid "
                   "patientid callerid accountid customeruniqueid participantid email emailaddress customeremail "
                   "contactemail recipientemail externalreference externaldatareference contactid orderid responseid "
                   "surveyid id caseid ticketid");
    if (found != nullptr && (found->different() > 1 || found->filled == 1))
      mapping_.respondent = take(*found);
  }

  static std::optional<TimeFormat> dateFormat(const ColumnProfile& profile) {
    std::vector<std::string> texts;
    for (const auto& [text, count] : profile.values)
      texts.push_back(text);
    auto format = TimeFormat::guess(texts);
    const auto oldest = format ? format->day(texts.front()) : std::nullopt;
    return oldest && *oldest >= *Date::of(1950, 1, 1) ? format : std::nullopt;
  }
  static bool isDates(const ColumnProfile& profile) { return dateFormat(profile).has_value(); }

  /// When the answer was given, before other days; a birthday or a due day only when there is nothing else.
  void findTime() {
    const auto nameRank = [](const ColumnProfile& profile) {
      if (!profile.contains({"date", "time", "created", "submitted", "day", "opened"}))
        return 3;
      if (profile.contains(
              {"birth", "purchase", "due", "deadline", "estimated", "expected", "planned", "limit", "approved"}))
        return 2;
      return profile.contains({"survey", "response", "submitted", "recorded", "completed", "interview", "review",
                               "feedback", "timestamp"})
                 ? 0
                 : 1;
    };
    for (int rank = 0; rank < 4; ++rank)
      for (const auto& profile : profiles_) {
        if (!isFree(profile) || profile.filled == 0 || nameRank(profile) != rank || mapping_.time)
          continue;
        if (const auto format = dateFormat(profile))
          mapping_.time = MappedTime{.column = take(profile), .format = format->pattern()};
      }
  }

  /// Whether this is long data or metrics: then a column names the touchpoint.
  bool findRows() {
    const auto* touchpoint = firstNamed("touchpoint touchpointname interaction journeystep");
    if (touchpoint == nullptr || !touchpoint->isText())
      return false;
    const auto* metric = firstNamed("metric kpi measure");
    const auto* period = firstNamed("period month week quarter");
    const auto* value = firstNamed("value");
    const auto* score = firstNamed("score rating csat nps ces satisfaction answer value stars");
    const bool isMetrics = metric != nullptr && value != nullptr && (period != nullptr || mapping_.time);
    if (!isMetrics && (score == nullptr || !score->isNumeric()))
      return false;
    mapping_.touchpoint = take(*touchpoint);
    if (metric != nullptr)
      mapping_.metricColumn = take(*metric);
    for (const auto& [title, count] : touchpoint->values)
      if (guessKind(title) == model::Kind::service)
        mapping_.kinds.emplace(title, model::Kind::service);
    isMetrics ? takeMetrics(period, *value) : takeScore(*score);
    return true;
  }

  void takeMetrics(const ColumnProfile* period, const ColumnProfile& value) {
    mapping_.layout = Layout::metrics;
    mapping_.period = period != nullptr ? take(*period) : mapping_.time->column;
    mapping_.time.reset();
    mapping_.value = take(value);
    if (const auto* n = firstNamed("n base count responses"))
      mapping_.n = take(*n);
  }

  void takeScore(const ColumnProfile& profile) {
    mapping_.layout = Layout::longRows;
    MappedScore score{.column = take(profile), .scale = {}, .missing = profile.noAnswers, .notMet = {}, .failure = {}};
    if (const auto rating = guessRating(profile)) {
      score.scale = rating->scale;
      score.missing = rating->missing;
    }
    mapping_.score = score;
    if (const auto* resolved = firstNamed("resolved solved issueresolved fcr"))
      mapping_.resolved = MappedResolved{.column = take(*resolved), .yes = {}};
  }

  const ColumnProfile* firstFree(auto&& fits) const {
    const auto found = std::ranges::find_if(
        profiles_, [&](const auto& profile) { return isFree(profile) && profile.filled > 0 && fits(profile); });
    return found == profiles_.end() ? nullptr : &*found;
  }

  static std::optional<GuessedRating> anyRating(const ColumnProfile& profile) {
    auto rating = guessRating(profile);
    return rating ? rating : guessWordRating(profile);
  }

  /// The score of the whole journey: the first of these names that has one, numbers before words.
  const ColumnProfile* overallColumn() const {
    using Profile = const ColumnProfile&;
    const auto isScore = [](Profile p) { return guessRating(p).has_value(); };
    const auto isUsable = [](Profile p) { return anyRating(p) || isOutcomeFlag(p); };
    const auto isRecommending = [](Profile p) {
      return p.saysWord({"nps", "ltr"}) || p.contains({"recommend", "netpro", "net promoter"});
    };
    const auto isSatisfaction = [](Profile p) {
      return p.contains({"satisfaction", "happiness"}) || p.saysWord({"csat"});
    };
    const auto isOutcome = [](Profile p) {
      return p.saysWord({"y", "satisfied", "happy", "churn", "churned", "exited", "target"});
    };
    const auto isStaying = [](Profile p) {
      return p.contains({"continue buying", "continue using", "buy again", "use again", "come again", "shop again",
                         "visit again", "return again"});
    };
    const std::function<bool(Profile)> choices[] = {
        [&](Profile p) { return p.contains({"overall"}) && isScore(p); },
        [&](Profile p) { return p.contains({"overall"}) && isUsable(p); },
        [&](Profile p) { return !p.words.empty() && p.words.back() == "all" && p.words.size() <= 2 && isScore(p); },
        [&](Profile p) { return isRecommending(p) && isScore(p); },
        [&](Profile p) { return isRecommending(p) && isUsable(p); },
        [&](Profile p) { return isSatisfaction(p) && onlySatisfaction(p) && isUsable(p); },
        [&](Profile p) { return isOutcome(p) && isOutcomeFlag(p); },
        [&](Profile p) { return isStaying(p) && isUsable(p); },
        [&](Profile p) {
          return p.saysWord({"rating", "stars", "score"}) && onlyRating(p);
        }};
    for (const auto& choice : choices)
      if (const auto* found = firstFree(choice))
        return found;
    return nullptr;
  }

  void findOverall() {
    const auto* found = overallColumn();
    if (found == nullptr)
      return;
    const bool leaving = found->saysWord({"churn", "churned", "exited"});
    MappedScore score{.column = take(*found), .scale = {}, .missing = found->noAnswers, .notMet = {}, .failure = {}};
    if (const auto rating = anyRating(*found)) {
      score.scale = rating->scale;
      score.missing = rating->missing;
      for (auto& [word, value] : score.scale->words)
        value = leaving ? 100 - value : value;
    } else {
      score.scale = MappedScale::named("binary");
      score.scale->scale.lowerIsBetter = leaving;
    }
    mapping_.overall = score;
  }

  /// Of several columns that are called satisfaction with this and that, none is the overall one.
  bool onlySatisfaction(const ColumnProfile& profile) const {
    const bool plain = profile.words.size() <= 3;
    return plain || std::ranges::count_if(profiles_, [](const auto& other) {
                      return other.contains({"satisfaction"}) && anyRating(other);
                    }) == 1;
  }

  bool onlyRating(const ColumnProfile& profile) const {
    return guessRating(profile) &&
           std::ranges::count_if(profiles_, [](const auto& other) { return guessRating(other).has_value(); }) == 1;
  }

  using Ratings = std::vector<std::pair<const ColumnProfile*, GuessedRating>>;

  /// Of many ratings those on the scale that most have: codes look like ratings of another scale. Those whose name says
  /// that they are ratings stay; the others are told of.
  void keepCommonestScale(Ratings& ratings) {
    std::map<double, int> ends;
    for (const auto& [profile, rating] : ratings)
      ++ends[rating.scale.scale.high];
    const auto most = std::ranges::max_element(ends, {}, [](const auto& end) { return end.second; });
    if (most == ends.end() || most->second < 4)
      return;
    ImportRemark leftOut{.kind = ImportRemarkKind::otherScale, .count = static_cast<std::int64_t>(most->first)};
    std::erase_if(ratings, [&](const auto& entry) {
      const bool other = entry.second.scale.scale.high != most->first && !saysRating(*entry.first);
      if (other) {
        leftOut.columns.push_back(entry.first->header);
        leftOut.positions.push_back(static_cast<int>(entry.first->position) + 1);
      }
      return other;
    });
    if (!leftOut.columns.empty())
      remarks_.push_back(std::move(leftOut));
  }

  /// Words that stand for two scores only are a yes or a no ("No", "No service", "Yes"), and no rating.
  static bool isYesOrNo(const GuessedRating& rating) {
    std::set<double> scores;
    for (const auto& [word, score] : rating.scale.words)
      scores.insert(score);
    return !rating.scale.words.empty() && scores.size() < 3;
  }

  /// Where in the whole file no rating of three or more goes beyond 3 or 4, the scale ends there.
  void shortenScale(Ratings& ratings) const {
    double highest = 0;
    for (const auto& [profile, rating] : ratings)
      highest = std::max(highest, rating.scale.scale.high == 5 ? rating.highest : 10);
    if (!sample_.whole || ratings.size() < 3 || highest < 3 || highest > 4)
      return;
    for (auto& [profile, rating] : ratings)
      rating.scale.scale.high = highest;
  }

  Ratings touchpointRatings() {
    Ratings ratings;
    for (const auto& profile : profiles_) {
      if (!isFree(profile) || saysOtherNumber(profile))
        continue;
      auto rating = guessRating(profile);
      if (!rating)
        rating = guessWordRating(profile);
      if (rating && !isYesOrNo(*rating))
        ratings.emplace_back(&profile, std::move(*rating));
    }
    keepCommonestScale(ratings);
    shortenScale(ratings);
    return ratings;
  }

  void findTouchpoints() {
    auto ratings = touchpointRatings();
    const auto hasSix = [](const auto& entry) {
      return std::ranges::find(entry.second.missing, "6") != entry.second.missing.end();
    };
    const bool sixIsNone = std::ranges::any_of(ratings, hasSix);
    std::vector<const ColumnProfile*> columns;
    for (const auto& [profile, rating] : ratings)
      columns.push_back(profile);
    const auto titles = touchpointTitles(columns);
    for (std::size_t at = 0; at < ratings.size(); ++at) {
      auto& rating = ratings[at].second;
      if (sixIsNone && rating.scale.scale.high == 5 && !hasSix(ratings[at]))
        rating.missing.insert(rating.missing.begin() + 1, "6");
      mapping_.touchpoints.push_back({.score = {.column = take(*columns[at]),
                                                .scale = rating.scale,
                                                .missing = rating.missing,
                                                .notMet = {},
                                                .failure = guessRule(rating.scale.scale)},
                                      .title = titles[at],
                                      .stage = {},
                                      .kind = guessKind(titles[at])});
    }
  }

  /// The longest of the texts that are called comments; else of those that read like sentences of many people.
  void findComment() {
    const auto isCalledComment = [](const ColumnProfile& p) {
      return p.meanLength > 8 && p.different() > 1 &&
             p.contains({"comment", "verbatim", "review", "message", "feedback", "remark", "reason", "improve", "text",
                         "description", "opinion", "suggest", "anything else", "tell us", "kommentar", "anmerkung",
                         "bemerkung", "comentario"});
    };
    const auto isSentences = [](const ColumnProfile& p) {
      return p.meanLength > 20 && p.different() * 2 > std::min<std::size_t>(p.filled, 200) &&
             p.values.begin()->first.find(' ') != std::string::npos &&
             !p.contains({"address", "name", "url", "link", "street", "adresse", "mail", "agent", "device"});
    };
    for (const auto& fits : {std::function<bool(const ColumnProfile&)>(isCalledComment),
                             std::function<bool(const ColumnProfile&)>(isSentences)}) {
      const ColumnProfile* comment = nullptr;
      for (const auto& profile : profiles_)
        if (isFree(profile) && profile.isText() && fits(profile) && !isDates(profile) &&
            (comment == nullptr || profile.meanLength > comment->meanLength))
          comment = &profile;
      if (comment != nullptr) {
        mapping_.comment = take(*comment);
        return;
      }
    }
  }

  void findTexts() {
    const auto* channel =
        firstNamed("channel contactchannel contacttype contactchanneltype distributionchannel opendatachanneltype");
    if (channel == nullptr)
      channel =
          firstFree([](const auto& profile) { return !profile.words.empty() && profile.words.back() == "channel"; });
    if (channel != nullptr && channel->isText() && !channel->manyValues)
      mapping_.channel = take(*channel);
    if (const auto* weight = firstNamed("weight weights weighting surveyweight wt"))
      if (weight->isNumeric() && weight->least >= 0)
        mapping_.weight = take(*weight);
    findComment();
    for (const auto& profile : profiles_)
      if (isFree(profile) && profile.isText() && profile.numbers == 0 && !profile.manyValues &&
          profile.different() >= 2 && profile.different() <= 12 && profile.meanLength <= 40 &&
          profile.filled > profile.different() && mapping_.segments.size() < 12 && !isDates(profile))
        mapping_.segments.push_back(take(profile));
  }

  const TableSample& sample_;
  Profiles profiles_;
  std::set<std::size_t> used_;
  Mapping mapping_;
  std::vector<ImportRemark> remarks_;
};

} // namespace

GuessedMapping guessWithRemarks(const TableSample& sample) {
  return ColumnGuess(sample).make();
}

Result<Mapping> guessMapping(const TableSample& sample) {
  auto guessed = guessWithRemarks(sample);
  if (!guessed.usable)
    return failure(ErrorCode::noScoreFound);
  return std::move(guessed.mapping);
}

} // namespace throughline::data
