#include "core/data/mapping_guess.h"

#include "core/data/cell_values.h"
#include "core/data/column_profile.h"
#include "core/data/metric_registry.h"

#include <algorithm>
#include <map>
#include <set>

namespace throughline::data {
namespace {

using Profiles = std::vector<ColumnProfile>;

/// What is guessed of one table; a column is used once.
class MappingGuess {
public:
  explicit MappingGuess(const TableSample& sample) : sample_(sample), profiles_(profileOf(sample)) {}

  Result<Mapping> make() {
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
    if (mapping_.layout == Layout::wide && mapping_.touchpoints.empty() && !mapping_.overall)
      return failure(ErrorCode::mappingInvalid, {{Fact::name, "touchpoints"}, {Fact::detail, "no column looks like a rating"}});
    return mapping_;
  }

private:
  /// How a rating column is read: its scale, and the codes in it that are no answers.
  struct Rating {
    MappedScale scale;
    std::vector<std::string> missing;
  };

  bool isFree(const ColumnProfile& profile) const { return !used_.contains(profile.position); }

  ColumnName take(const ColumnProfile& profile) {
    used_.insert(profile.position);
    const auto same = std::ranges::count(profiles_, profile.header, &ColumnProfile::header);
    if (profile.header.empty() || same > 1)
      return {.header = {}, .index = static_cast<int>(profile.position) + 1};
    return {.header = profile.header, .index = {}};
  }

  const ColumnProfile* firstNamed(std::initializer_list<std::string_view> names) const {
    for (const std::string_view name : names)
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
    const auto* found = firstNamed({"customerid", "customer", "respondentid", "respondent", "respnum", "clientid", "userid", "memberid",
                                    "passengerid", "patientid", "callerid", "accountid", "customeruniqueid", "participantid", "email",
                                    "emailaddress", "responseid", "surveyid", "id", "caseid", "ticketid"});
    if (found != nullptr)
      mapping_.respondent = take(*found);
  }

  void findTime() {
    for (const bool byName : {true, false})
      for (const auto& profile : profiles_) {
        const bool named = profile.contains({"date", "time", "created", "submitted", "day", "opened"});
        if (!isFree(profile) || profile.filled == 0 || named != byName || mapping_.time)
          continue;
        std::vector<std::string> texts;
        for (const auto& [text, count] : profile.values)
          texts.push_back(text);
        const auto format = TimeFormat::guess(texts);
        const auto oldest = format ? format->day(texts.front()) : std::nullopt;
        if (!oldest || *oldest < *Date::of(1950, 1, 1))
          continue;
        mapping_.time = MappedTime{.column = take(profile), .format = format->pattern()};
      }
  }

  /// Whether this is long data or metrics: then a column names the touchpoint.
  bool findRows() {
    const auto* touchpoint = firstNamed({"touchpoint", "touchpointname", "interaction", "journeystep"});
    if (touchpoint == nullptr || !touchpoint->isText())
      return false;
    const auto* metric = firstNamed({"metric", "kpi", "measure"});
    const auto* period = firstNamed({"period", "month", "week", "quarter"});
    const auto* value = firstNamed({"value"});
    const auto* score = firstNamed({"score", "rating", "csat", "nps", "ces", "satisfaction", "answer", "value", "stars"});
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
    if (const auto* n = firstNamed({"n", "base", "count", "responses"}))
      mapping_.n = take(*n);
  }

  void takeScore(const ColumnProfile& profile) {
    mapping_.layout = Layout::longRows;
    MappedScore score{.column = take(profile), .scale = {}, .missing = profile.noAnswers, .notMet = {}, .failure = {}};
    if (const auto rating = ratingOf(profile)) {
      score.scale = rating->scale;
      score.missing = rating->missing;
    }
    mapping_.score = score;
    if (const auto* resolved = firstNamed({"resolved", "solved", "issueresolved", "fcr"}))
      mapping_.resolved = MappedResolved{.column = take(*resolved), .yes = {}};
  }

  /// The scale of a column with few different whole numbers, where it looks like a rating.
  std::optional<Rating> ratingOf(const ColumnProfile& profile) const {
    if (!profile.isNumeric() || !profile.whole || profile.manyValues || profile.different() > 14)
      return std::nullopt;
    Rating rating{.scale = {}, .missing = profile.noAnswers};
    const auto own = [](double low, double high) {
      return MappedScale{.scale = {.metric = "scale", .low = low, .high = high, .lowerIsBetter = false}, .wholeNumbers = false, .words = {}};
    };
    const auto all = [&profile](int from, int to) {
      int there = 0;
      for (int value = from; value <= to; ++value)
        there += profile.has(std::to_string(value)) ? 1 : 0;
      return there >= std::min<int>(to - from, static_cast<int>(sampleSize(profile)));
    };
    if (profile.least < 0 || profile.most > 11)
      return std::nullopt;
    if (profile.most <= 5 || (profile.most == 6 && profile.least == 0)) {
      if (!profile.has("5") || !all(1, 5))
        return std::nullopt;
      rating.scale = own(1, 5);
      rating.missing.insert(rating.missing.begin(), {"0", ""});
      if (profile.most == 6)
        rating.missing.insert(rating.missing.begin() + 1, "6");
      return rating;
    }
    if (profile.most == 7 && profile.least >= 1 && all(1, 7)) {
      rating.scale = own(1, 7);
      rating.missing.insert(rating.missing.begin(), {"0", ""});
      return rating;
    }
    if (profile.most >= 10 && all(3, 10)) {
      rating.scale = *MappedScale::named("nps");
      rating.missing.insert(rating.missing.begin(), "");
      if (profile.most == 11)
        rating.missing.insert(rating.missing.begin(), "11");
      return rating;
    }
    return std::nullopt;
  }

  /// Different values one can expect in a small sample.
  static std::size_t sampleSize(const ColumnProfile& profile) { return std::max<std::size_t>(profile.filled / 3, 2); }

  void findOverall() {
    const auto named = [this](auto&& fits) -> const ColumnProfile* {
      const auto found = std::ranges::find_if(profiles_, [&](const auto& profile) { return isFree(profile) && profile.filled > 0 && fits(profile); });
      return found == profiles_.end() ? nullptr : &*found;
    };
    const auto usable = [this](const ColumnProfile& profile) { return ratingOf(profile) || wordScale(profile) || isOutcomeFlag(profile); };
    const ColumnProfile* found = named([&](const auto& p) { return p.contains({"overall"}) && usable(p); });
    if (found == nullptr)
      found = named([&](const auto& p) { return p.lower.ends_with("all") && p.words.size() <= 2 && ratingOf(p).has_value() && !p.saysWord({"call"}); });
    if (found == nullptr)
      found = named([&](const auto& p) { return (p.saysWord({"nps", "ltr"}) || p.contains({"recommend", "netpro", "net promoter"})) && usable(p); });
    if (found == nullptr)
      found = named([&](const auto& p) { return p.contains({"satisfaction", "happiness"}) && usable(p); });
    if (found == nullptr)
      found = named([&](const auto& p) { return p.saysWord({"y", "satisfied", "happy", "churn", "exited", "target"}) && isOutcomeFlag(p); });
    if (found == nullptr)
      found = named([&](const auto& p) { return p.saysWord({"rating", "stars", "score"}) && onlyRating(p); });
    if (found == nullptr)
      return;
    MappedScore score{.column = take(*found), .scale = {}, .missing = found->noAnswers, .notMet = {}, .failure = {}};
    if (const auto rating = ratingOf(*found)) {
      score.scale = rating->scale;
      score.missing = rating->missing;
    } else {
      score.scale = wordScale(*found);
      if (!score.scale)
        score.scale = MappedScale::named("binary");
      if (found->saysWord({"churn", "exited"}))
        score.scale->scale.lowerIsBetter = true;
    }
    mapping_.overall = score;
  }

  bool onlyRating(const ColumnProfile& profile) const {
    return ratingOf(profile) && std::ranges::count_if(profiles_, [this](const auto& other) { return ratingOf(other).has_value(); }) == 1;
  }

  static bool isOutcomeFlag(const ColumnProfile& profile) {
    return profile.isNumeric() && profile.whole && profile.least == 0 && profile.most == 1;
  }

  /// 0 (worst) .. 100 for words of satisfaction; none where a word says nothing.
  static std::optional<MappedScale> wordScale(const ColumnProfile& profile) {
    if (!profile.isText() || profile.different() < 2 || profile.different() > 7)
      return std::nullopt;
    MappedScale scale{.scale = {.metric = "scale", .low = 0, .high = 100, .lowerIsBetter = false}, .wholeNumbers = false, .words = {}};
    for (const auto& [text, count] : profile.values) {
      const auto score = scoreOfWords(text);
      if (!score)
        return std::nullopt;
      scale.words.emplace_back(text, profile.different() == 2 ? (*score > 50 ? 100 : 0) : *score);
    }
    const auto [low, high] = std::ranges::minmax(scale.words, {}, &std::pair<std::string, double>::second);
    if (low.second != 0 || high.second != 100)
      return std::nullopt;
    return scale;
  }

  static std::optional<double> scoreOfWords(const std::string& text) {
    const auto words = wordsOf(text);
    const auto says = [&words](std::initializer_list<std::string_view> any) {
      return std::ranges::any_of(any, [&words](auto word) { return std::ranges::find(words, word) != words.end(); });
    };
    const bool strong = says({"very", "extremely", "completely", "strongly", "highly"});
    const bool negated = says({"not", "no", "un", "dis"});
    if (says({"dissatisfied", "unhappy", "poor", "bad", "terrible", "disagree", "no", "detractor", "unsatisfied"}) ||
        (negated && says({"satisfied", "happy", "good"})))
      return strong || says({"terrible", "no"}) || says({"neutral"}) ? 0 : 25;
    if (says({"neutral", "neither", "average", "ok", "passive"}))
      return 50;
    if (says({"satisfied", "happy", "good", "agree", "excellent", "yes", "promoter", "great"}))
      return strong || says({"excellent", "yes", "promoter"}) ? 100 : 75;
    return std::nullopt;
  }

  /// Of many ratings those on the scale that most have: codes look like ratings of another scale.
  static void keepCommonestScale(std::vector<std::pair<const ColumnProfile*, Rating>>& ratings) {
    std::map<double, int> ends;
    for (const auto& [profile, rating] : ratings)
      ++ends[rating.scale.scale.high];
    const auto most = std::ranges::max_element(ends, {}, [](const auto& end) { return end.second; });
    if (most != ends.end() && most->second >= 4)
      std::erase_if(ratings, [high = most->first](const auto& entry) { return entry.second.scale.scale.high != high; });
  }

  void findTouchpoints() {
    std::vector<std::pair<const ColumnProfile*, Rating>> ratings;
    bool sixIsNone = false;
    for (const auto& profile : profiles_) {
      // Codes and counts have few whole numbers too.
      const bool other = profile.saysWord({"age", "gender", "sex", "income", "times", "number", "count", "year", "month", "quarter", "week", "tenure",
                                           "nps", "netpro", "weight", "rank", "priority", "size", "household", "education", "id", "region", "zip"}) ||
                         profile.contains({"how many", "how often", "times", "income", "gender", "numof", "netpro", "recommend"}) ||
                         profile.lower.ends_with("age");
      auto rating = isFree(profile) && !other ? ratingOf(profile) : std::nullopt;
      if (!rating)
        continue;
      sixIsNone = sixIsNone || std::ranges::find(rating->missing, "6") != rating->missing.end();
      ratings.emplace_back(&profile, std::move(*rating));
    }
    keepCommonestScale(ratings);
    for (auto& [profile, rating] : ratings) {
      if (sixIsNone && rating.scale.scale.high == 5 && std::ranges::find(rating.missing, "6") == rating.missing.end())
        rating.missing.insert(rating.missing.begin() + 1, "6");
      MappedTouchpoint made{.score = {.column = take(*profile), .scale = rating.scale, .missing = rating.missing, .notMet = {}, .failure = {}},
                            .title = profile->header, .stage = {}, .kind = guessKind(profile->header)};
      const MetricKind* kind = metricKind(rating.scale.scale.metric);
      made.score.failure = kind != nullptr ? ruleOf(*kind) : defaultRule(rating.scale.scale);
      if (!made.score.failure) // 1 to 7: the lowest three, as for customer effort
        made.score.failure = FailureRule{.atMost = rating.scale.scale.low + 2, .atLeast = {}, .values = {}};
      mapping_.touchpoints.push_back(std::move(made));
    }
  }

  void findTexts() {
    if (const auto* channel = firstNamed({"channel", "contactchannel", "contacttype", "contactchanneltype", "distributionchannel", "opendatachanneltype"}))
      if (channel->isText() && !channel->manyValues)
        mapping_.channel = take(*channel);
    if (const auto* weight = firstNamed({"weight", "weights", "weighting", "surveyweight", "wt"}))
      if (weight->isNumeric() && weight->least >= 0)
        mapping_.weight = take(*weight);
    const ColumnProfile* comment = nullptr;
    for (const auto& profile : profiles_)
      if (isFree(profile) && profile.isText() && profile.contains({"comment", "verbatim", "review", "message", "feedback", "remark", "reason", "improve", "text"}) &&
          profile.meanLength > 8 && profile.different() > 1 && (comment == nullptr || profile.meanLength > comment->meanLength))
        comment = &profile;
    if (comment != nullptr)
      mapping_.comment = take(*comment);
    for (const auto& profile : profiles_)
      if (isFree(profile) && profile.isText() && profile.numbers == 0 && !profile.manyValues && profile.different() >= 2 && profile.different() <= 12 &&
          profile.meanLength <= 40 && profile.filled > profile.different() && mapping_.segments.size() < 12)
        mapping_.segments.push_back(take(profile));
  }

  const TableSample& sample_;
  Profiles profiles_;
  std::set<std::size_t> used_;
  Mapping mapping_;
};

} // namespace

model::Kind guessKind(std::string_view title) {
  const auto words = wordsOf(title);
  const auto says = [&words](std::initializer_list<std::string_view> any) {
    return std::ranges::any_of(any, [&words](auto word) { return std::ranges::find(words, word) != words.end(); });
  };
  const auto saysBoth = [&words](std::string_view first, std::string_view second) {
    const auto found = std::ranges::find(words, first);
    return found != words.end() && found + 1 != words.end() && *(found + 1) == second;
  };
  const bool service = says({"help", "helpdesk", "support", "call", "calls", "callcentre", "callcenter", "hotline", "phone", "claim", "claims", "complaint",
                             "complaints", "complain", "chat", "refund", "refunds", "repair", "repairs", "warranty", "enquiry", "inquiry",
                             "problem", "problems", "incident", "troubleshooting", "checkin"}) ||
                       saysBoth("service", "desk") || saysBoth("help", "desk") || saysBoth("check", "in") || saysBoth("customer", "service");
  return service ? model::Kind::service : model::Kind::experience;
}

Result<Mapping> guessMapping(const TableSample& sample) { return MappingGuess(sample).make(); }

} // namespace throughline::data
